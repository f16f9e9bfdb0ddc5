import type { Finding } from '../../model/analysis.ts'
import type { Remark } from '../../model/remark.ts'
import { remarkOn } from '../remark-on.ts'
import type { CheckRule, Comparison, Draft } from '../rule.ts'
import { quoteTitle, upperOnly } from '../upper.ts'

const id = 'target/task-without-target'
const severity = 'info'

const ofDraft = (draft: Draft, { analysis }: Comparison): readonly Finding[] =>
  analysis.findings.filter(({ rule, plans }) => rule === id.split('/')[1] && plans.includes(draft.plan.id))

/** 列有8项任务涉及“专利密集型产业增加值占GDP比重”，未设这一指标: the number of tasks, and the name. */
const readTitle = (title: string): { readonly tasks: number; readonly name: string } => {
  const match = /列有(\d+)项任务涉及“(.+)”/u.exec(title)
  return { tasks: Number(match?.[1] ?? 0), name: match?.[2] ?? '' }
}

const tell = (draft: Draft, comparison: Comparison, least: number): Remark[] => {
  const told = ofDraft(draft, comparison)
    .map((finding) => ({ ...readTitle(finding.title), finding }))
    .filter(({ tasks }) => tasks >= least)
  if (told.length === 0) return []
  const evidence = told.flatMap(({ finding }) => finding.evidence)
  const [place, ...others] = evidence.filter(({ plan }) => plan === draft.plan.id)
  const upper = evidence.filter(({ plan }) => plan !== draft.plan.id)
  const list = told.map(({ tasks, name }) => `“${name}”（${tasks}项任务）`).join('、')
  return [
    remarkOn(
      { id, severity },
      {
        place: place ?? null,
        message: `有任务无指标：上级设有指标，草案只有任务的${told.length}项，${list}`,
        suggestion: '任务较多、能够计量的，建议设本地目标值；不设的，在编制说明中写明理由。',
        about: `${quoteTitle(comparison.reference)}有任务无指标`,
        basis: [...upper, ...others],
      },
    ),
  ]
}

/** Tasks without a figure are the rule in plans: only what an upper plan counts and the draft works at is asked for. */
export const taskWithoutTarget: CheckRule = {
  id,
  severity,
  checks:
    '有任务无指标：上级规划设有指标、草案安排了几项任务而没有设指标的，全文合报一条。只顺带提到的不报；完全没有设的指标另见 alignment/missing-indicator。',
  good: '推动知识产权质押融资；知识产权质押融资额2亿元',
  bad: '开展专利密集型产业培育，编制培育目录，建立调查机制……（上级设有增加值占比指标，草案没有）',
  needsUpper: true,
  thresholds: {
    least: { value: 3, meaning: '涉及同一指标的任务达到这个数才报：一两处提到的，多是顺带，没有指标是常事' },
  },
  check: (draft, comparisons, { threshold }) => ({
    remarks: upperOnly(draft, comparisons).flatMap((comparison) => tell(draft, comparison, threshold('least'))),
  }),
}
