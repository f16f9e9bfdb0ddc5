/** Marks of Chinese writing between clauses and sentences. */
export const clauseMarks = '，。；：、！？'

/** Half-width marks and the full-width ones that Chinese text takes. */
export const halfWidthMarks: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  // Inside 《》 alone.
  '<': '〈',
}

/** Marks that only look like those of Chinese writing, and what stands in their place. */
export const oddMarks: Readonly<Record<string, string>> = {
  '﹒': '·',
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '｡': '。',
  '､': '、',
  '\u{FF62}': '「',
  '\u{FF63}': '」',
  '‧': '·',
  '･': '·',
}

/** English words without a meaning of their own: between Chinese words they are left from a translation or a template. */
export const englishFunctionWords: ReadonlySet<string> = new Set(
  'and or the of in on at to for with by from an is are was were be as that this which will shall not'.split(' '),
)

/** Marks that a template leaves where words were to be filled in: XX万元, ××项, 【待补充】. */
export const unfilled =
  /[XxＸ×]{2,}|□{2,}|�|[【[（(]?(?:待补充|待完善|待核实|待填写|此处填写|请填写|略待定)[】\])）]?|#(?:REF|N\/A|VALUE|NAME)[!?]?/gu
