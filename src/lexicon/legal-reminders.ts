import type { Plan } from '../model/analysis.ts'

/** An expression at which a person should look into the law. */
export interface LegalReminder {
  readonly words: RegExp
  /** Levels of government that it concerns; null for all. */
  readonly levels: readonly Plan['level'][] | null
  readonly message: string
  readonly law: string
}

/**
 * Read in published copies: 立法法 as amended on 2023-03-13 (in force since 2023-03-15), its article 81, article 72 of 2015, and
 * the call of 2017-11-13 to clear away local rules on 著名商标. From memory: article 93 of 立法法 and article 14 of 商标法.
 */
export const legalReminders: readonly LegalReminder[] = [
  {
    words: /(?:争创|创建|申报|争取|力争通过|获评|评选|评定)[^。；，]{0,8}(?:驰名|著名)商标(?:认定)?/u,
    levels: null,
    message: '驰名商标按个案认定、被动保护，不宜作为争创的荣誉；著名商标的评选已停止',
    law: '《商标法》第十四条；全国人大常委会法工委2017年11月要求清理著名商标的地方立法',
  },
  {
    words: /(?:出台|制定|颁布)[^。；，]{0,16}(?:地方性法规|专项法规|法规|条例)(?!草案|修订|规定的)/u,
    levels: ['city'],
    message: '设区的市的立法权限于城乡建设与管理、生态文明建设、历史文化保护、基层治理等方面，所拟法规是否在此范围',
    law: '《立法法》（2023年修正）第八十一条；2023年3月15日之前为2015年修正的第七十二条',
  },
  {
    words: /(?:出台|制定|颁布)[^。；，]{0,16}(?:地方性法规|专项法规|法规|条例|规章)(?!草案|修订|规定的|制度)/u,
    levels: ['county'],
    message: '县（市、区）没有地方立法权',
    law: '《立法法》（2023年修正）第八十一条、第九十三条',
  },
]
