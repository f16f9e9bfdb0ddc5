import type { Report } from './report.ts'

/** One thing that was not looked at; `plan` names the plan that it is about, where it is about one. */
export interface Unchecked {
  readonly plan?: string
  readonly text: string
}

const shownTitles = 3

/** Plans that the compared ones name and that are not among them, the most often named first. */
const uncomparedTitles = (report: Report): readonly string[] => {
  const naming = new Map<string, number>()
  for (const { plan } of report.plans) {
    const titles = plan.cites
      .filter((cite) => !cite.compared && /规划|纲要/u.test(cite.title))
      .map((cite) => cite.title)
    for (const title of new Set(titles)) naming.set(title, (naming.get(title) ?? 0) + 1)
  }
  return [...naming].sort((a, b) => b[1] - a[1]).map(([title]) => title)
}

export const countUncompared = (report: Report): number => uncomparedTitles(report).length

const uncompared = (report: Report): readonly Unchecked[] => {
  const titles = uncomparedTitles(report)
  if (titles.length === 0) return []
  const some = titles
    .slice(0, shownTitles)
    .map((title) => `《${title}》`)
    .join('')
  const rest = titles.length > shownTitles ? `等${titles.length}份` : `${titles.length}份`
  return [{ text: `各规划提到的规划、纲要${some}${rest}不在本次对照之列。` }]
}

/** What a reader must know of single plans stands here as well, since it bounds every judgement on them. */
const bounds = (report: Report): readonly Unchecked[] =>
  report.plans.flatMap((view) => view.plan.caveats.map((text) => ({ plan: view.name, text })))

/** What was not checked, plans first. */
export const listUnchecked = (report: Report): readonly Unchecked[] => [
  ...bounds(report),
  ...uncompared(report),
  { text: '各规划的图片、附件未读。' },
  { text: '未使用规划文本以外的数据（人口、地区生产总值等），人均指标未作还原。' },
  { text: '标“※”的判断靠近判定界限，尚待人工核对。' },
]
