import { type CitedPlan, citedPlans } from '../../lexicon/cited-plans.ts'
import { bareText } from '../../model/text.ts'
import type { CheckRule } from '../rule.ts'
import { isMiswritten } from './document-names.ts'

const id = 'alignment/misnamed-basis'

/** Names of documents that the draft writes with a few characters wrong. */
export const misnamedBasis: CheckRule = {
  id,
  severity: 'warning',
  checks: '书名号内的文件名称与正式名称差几个字，或漏写“年”；与给出的上级规划和常用中央文件的正式名称核对，简称不算。',
  good: '《知识产权强国建设纲要（2021－2035年）》',
  bad: '《知识产权强国建设纲要（2021-2035）》',
  check: (draft, comparisons) => {
    const given = comparisons
      .map(({ reference }) => reference)
      .filter(({ title, id: own }) => title !== own)
      .map(({ title, date, documentNumber }): CitedPlan => ({ title, date: date ?? '', source: documentNumber ?? '' }))
    const official = [...given, ...citedPlans]
    const isRight = (title: string): boolean => official.some((one) => bareText(one.title) === bareText(title))
    return {
      remarks: draft.plan.cites.flatMap(({ title, evidence }) => {
        const meant = isRight(title) ? undefined : official.find((one) => isMiswritten(title, one.title))
        if (!meant) return []
        const source = [meant.source, meant.date].filter((part) => part !== '').join('，')
        return [
          {
            rule: id,
            severity: 'warning',
            place: evidence,
            message: `《${title}》的正式名称为《${meant.title}》${source === '' ? '' : `（${source}）`}。`,
            suggestion: `改为《${meant.title}》。`,
            basis: [],
            about: title,
          },
        ]
      }),
    }
  },
}
