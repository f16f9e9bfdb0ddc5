import { shortName } from '../../model/place-name.ts'
import { levelWord } from '../../model/plan-noun.ts'
import type { CheckRule } from '../rule.ts'
import { quoteTitle } from '../upper.ts'
import { listShared } from './shared-passages.ts'

const id = 'copy/without-localisation'

/** Whole passages taken over from another plan, with nothing of the place put into them. */
export const withoutLocalisation: CheckRule = {
  id,
  severity: 'warning',
  checks:
    '成段沿用其他规划的文字，没有写入本地的对象、数量和做法。党中央的固定表述、文件名称等各地必须照写的，以及指导思想、基本原则，不算。达到“整段”的为警告，其余为提示。',
  good: '在泡菜、竹编等特色产业组建知识产权联盟2家，构建和运营产业专利池。',
  bad: '支持重点产业组建知识产权联盟，构建和运营产业专利池，共建共享知识产权创造、保护、运营和服务资源……（连续127字与省规划相同）',
  needsOther: true,
  thresholds: {
    least: {
      value: 40,
      meaning: '连续相同的字数（不计标点），达到才报：一般公文的一个完整分句在40字以内，同名工程、通行表述多短于此',
    },
    whole: { value: 60, meaning: '连续相同的字数达到这个数为警告：已超过一个完整句子，不再是引用通行表述' },
  },
  check: (draft, comparisons, { threshold }) => {
    const place = shortName(draft.plan.region)
    return {
      remarks: listShared(draft, comparisons, 1)
        .filter(({ own }) => own.context !== 'principles')
        .filter(({ own, length }) => length >= threshold('least') && (place === '' || !own.quote.includes(place)))
        .map(({ comparison: { reference }, own, theirs, length }) => ({
          rule: id,
          severity: length >= threshold('whole') ? 'warning' : 'info',
          place: own,
          message: `连续${length}字与${levelWord(reference.level)}级${quoteTitle(reference)}相同，没有写入本地内容。`,
          suggestion: '建议写明本地的产业、对象、数量和牵头单位；只是转述上级要求的，可以压缩。',
          basis: [theirs],
          about: own.quote,
        })),
    }
  },
}
