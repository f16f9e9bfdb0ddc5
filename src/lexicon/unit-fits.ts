import type { UnitKind } from './units.ts'

/** What an indicator is measured in whose name ends so. The first that fits a name holds. */
export interface UnitFit {
  readonly names: RegExp
  readonly kinds: readonly UnitKind[]
  /** Where set, only these wrong units are told. */
  readonly units?: readonly string[]
  /** Measure words of the right kind that do not go with what is counted. */
  readonly never?: readonly string[]
}

export const unitFits: readonly UnitFit[] = [
  { names: /(?:增速|(?<!效|汇|频|容积|利|速)率|比重|占比)$/u, kinds: ['percent', 'permille', 'points'] },
  {
    names: /(?:融资金?额|登记金额|交易额|销售额|零售额|总产值|增加值|营业收入(?:总额)?|投资额|成交额)$/u,
    kinds: ['money', 'percent'],
  },
  {
    // 良种繁育基地20万亩.
    names: /(?:基地|园区|示范区|核心区)(?:的?数量|数)?$/u,
    kinds: ['count', 'area'],
    never: ['人', '名', '人次', '件'],
  },
  {
    names: /(?:企业|机构|平台|工作站|服务站|网点|中心)(?:的?数量|数)?$/u,
    kinds: ['count'],
    never: ['人', '名', '人次', '件'],
  },
  {
    names: /(?:代理师|人才|人员|专家|从业人员)(?:的?数量|数|人数)?$/u,
    kinds: ['count'],
    never: ['件', '家', '户', '个', '项'],
  },
  {
    names: /(?:专利|商标|著作权|版权|地理标志)(?:授权|申请|登记|注册|有效|拥有)*(?:的?数量|量|数|总量)$/u,
    kinds: ['count'],
    never: ['人', '名', '家', '户'],
  },
]
