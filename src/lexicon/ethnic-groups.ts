import { wordList } from './word-list.ts'

/**
 * Names of peoples as they stand in the names of autonomous prefectures, counties and banners, with 族 and without (昌吉回族自治州,
 * 博尔塔拉蒙古自治州). By them 恩施土家族苗族自治州 is 恩施州, as officials call it.
 */
export const ethnicGroups: readonly string[] = wordList(`
  蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬
  羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 鄂温克 德昂 保安 裕固 独龙 各
`)
