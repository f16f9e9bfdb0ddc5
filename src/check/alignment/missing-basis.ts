import { levelWord } from '../../model/plan-noun.ts'
import type { Remark } from '../../model/remark.ts'
import type { CheckRule, Draft } from '../rule.ts'
import { quoteTitle, upperOnly } from '../upper.ts'
import { isMiswritten, mayMean, namesDocument } from './document-names.ts'

const id = 'alignment/missing-basis'

/** A miswritten name is a name all the same, and told by another rule. */
const names = ({ plan }: Draft, title: string): boolean =>
  plan.cites.some(({ title: cited }) => namesDocument(cited, title) || isMiswritten(cited, title))

/** A draft that nowhere names the upper plan that it is to carry out. */
export const missingBasis: CheckRule = {
  id,
  severity: 'warning',
  checks: '草案通篇没有写到上级规划的名称：编制依据应写明所贯彻、衔接的上级规划。',
  good: '根据《四川省“十四五”知识产权保护和运用规划》，结合我市实际，编制本规划。',
  bad: '为加强知识产权工作，结合我市实际，编制本规划。',
  needsUpper: true,
  check: (draft, comparisons) => {
    const uppers = upperOnly(draft, comparisons).map(({ reference }) => reference)
    const nameless = uppers.filter((plan) => plan.title === plan.id)
    const remarks = uppers
      .filter((plan) => !nameless.includes(plan) && !names(draft, plan.title))
      .map((plan): Remark => {
        const first = draft.plan.cites.find(({ evidence }) => evidence.context !== 'review')
        const meant = draft.plan.cites.find(({ title }) => mayMean(title, plan.title))
        return {
          rule: id,
          severity: 'warning',
          place: meant?.evidence ?? null,
          message: `草案没有写到${levelWord(plan.level)}级的${quoteTitle(plan)}${meant ? `，写到的是《${meant.title}》` : ''}。`,
          suggestion: meant
            ? `所指如是同一文件，改为${quoteTitle(plan)}；不是的，在编制依据中补写。`
            : '建议在前言的编制依据中写明；名称应与原文件一致。',
          basis: first ? [first.evidence] : [],
          about: quoteTitle(plan),
        }
      })
    return {
      remarks,
      ...(nameless.length > 0
        ? { notChecked: `${nameless.map(({ file }) => file).join('、')}的正文没有标题，可在 plans.yaml 中写明 title` }
        : {}),
    }
  },
}
