/** How Chinese plans number their headings, outermost first. `level` 1 is a chapter. */
export interface HeadingStyle {
  readonly id: string
  readonly level: number
  /** Matches the number at the start of a cleaned line; group 1 is its ordinal. */
  readonly pattern: RegExp
}

const numerals = '〇零一二三四五六七八九十百'

export const headingStyles: readonly HeadingStyle[] = [
  { id: 'part', level: 1, pattern: new RegExp(`^第([${numerals}\\d]{1,4})[编篇部]分?`, 'u') },
  { id: 'chapter', level: 2, pattern: new RegExp(`^第([${numerals}\\d]{1,4})章`, 'u') },
  { id: 'section', level: 3, pattern: new RegExp(`^第([${numerals}\\d]{1,4})节`, 'u') },
  { id: 'cn', level: 4, pattern: new RegExp(`^([${numerals}]{1,3})[、.．]`, 'u') },
  { id: 'cn-paren', level: 5, pattern: new RegExp(`^[（(]([${numerals}]{1,3})[)）]、?`, 'u') },
  { id: 'num', level: 6, pattern: /^(\d{1,3})(?:、|[.．](?!\d))/u },
  { id: 'num-paren', level: 7, pattern: /^[（(](\d{1,3})[)）]、?/u },
  { id: 'dash', level: 8, pattern: /^(?:——|—|●|•|◆|■|▪)()(?=\p{Script=Han}|“)/u },
]

/** The number or bullet at the head of an item that has no title of its own: 17．坚决根治…, （3）推进…. Never a year or a measure (3.5万人). */
export const itemNumber = new RegExp(
  `^(?:\\d{1,3}(?:、|[.．](?!\\d))|[（(](?:\\d{1,3}|[${numerals}]{1,3})[)）]、?|[${numerals}]{1,3}[、.．]|[①-⑳]|(?:——|[—●•◆■▪])(?=\\p{Script=Han}|“))\\s*`,
  'u',
)

/** 主要目标： and 策略措施： on lines of their own, as plans for women and children part the goals of each field from its measures. */
export const captionHead = /^(?:(?:主要|发展|工作|具体)?目标|(?:主要|策略|工作|具体)?(?:措施|任务|举措))[：:]$/u

/** Head of a box: 专栏1, 专栏一：, 专栏 12. Group 1 is its number. */
export const boxHead = new RegExp(`^(专栏\\s*([${numerals}\\d]{0,3}))[：:、.．]?`, 'u')

/** Marks of footnotes and of notes under tables. */
export const noteHead = /^(?:[①-⑳]|注\d*[：:]|备注[：:]|说明[：:])/u

/** Words a document's title ends with; what kind of document it is. */
export const genres: readonly string[] = [
  '规划纲要',
  '规划',
  '纲要',
  '实施方案',
  '工作方案',
  '行动方案',
  '方案',
  '三年行动计划',
  '行动计划',
  '工作计划',
  '推进计划',
  '计划',
  '实施意见',
  '指导意见',
  '意见',
  '若干措施',
  '政策措施',
  '措施',
  '工作要点',
  '要点',
  '办法',
]
