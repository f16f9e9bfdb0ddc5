import { countUncompared } from '../unchecked.ts'
import type { MatterRule } from './matter.ts'

/** The limits of all that stands above, as the last word. */
export const uncheckedMatters: MatterRule = (report) => {
  const near = report.analysis.coverage.filter(({ review, unit }) => {
    const kind = report.initiativeOf.get(unit)?.kind
    return review && kind === 'action'
  }).length
  const titles = countUncompared(report)
  const limited = report.plans.filter(({ plan }) => plan.caveats.length > 0)
  const parts = [
    titles > 0 ? `各规划提到的${titles}份规划、纲要未参加对照` : '',
    near > 0 ? `${near}处${report.allFollowed ? '延续' : '承接'}判断接近界限、待人工核对` : '',
    '图片、附件和规划以外的数据没有核对',
  ].filter((words) => words !== '')
  return [
    {
      look: 'na',
      label: '没有核对',
      plans: limited.map(({ id }) => id),
      say: parts.join('；'),
      detail: limited.map(({ name, plan }) => `${name}：${plan.caveats.join('').replace(/。$/u, '')}。`),
      evidence: [],
      links: [{ words: '没有核对的', href: '#h-n' }],
    },
  ]
}
