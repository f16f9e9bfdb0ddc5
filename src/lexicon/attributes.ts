import { wordList } from './word-list.ts'

/**
 * Words of how, where and how much, which every plan chooses for itself: that one of them stands nowhere does not say that the thing
 * beside it is missing (健全县乡村三级物流网络 where the draft writes 县有中心、乡有站、村有点的农村物流体系).
 */
export const attributes: ReadonlySet<string> = new Set(
  wordList(`
    普通 一般 专门 集中 分散 统一 独立 单独 融合 共享 联合 联动 协作 协调 衔接 配套 同步 定期 定点 动态 静态 精准 精细 科学 合理 公开 透明
    便捷 便利 快速 迅速 及时 早期 中期 长期 短期 全程 全流程 全过程 全链条 全周期 全方位 全覆盖 覆盖 三级 四级 五级 两级 多级 多层次
    多渠道 多元 多种 各种 不同 特定 特殊 繁忙 紧缺 急需 薄弱 突出 严重 重大 常见 主要 涉嫌 符合 不予 属于 存在 涉及 包括 空间 公共 公用
    城乡 县乡 乡村 农村 城市 城镇 基层 当地 本地 所在地 辖区 周边 沿线 全域 县域 市域 省域 内部 外部 大型 中型 小型 大中型 中小型 新建
    改建 扩建 稳定 增加 减少 扩大 缩小 降低 延长 缩短 保持 控制 比例 数量 规模 范围 程度 频次 时间 期限 供给 改善 支持 保障 落实 规范
    引领 支撑 带动 辐射 示范 试点 先行 率先 优先 分类 分级 分层 分步 分批 逐年 逐级 自主 自愿 依法 合规 合法 高品质 高能级 个性化 人性化
    便民 惠民 利民
  `),
)
