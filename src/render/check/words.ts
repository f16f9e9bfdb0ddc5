import { severityWords } from '../../lexicon/check-words.ts'
import type { Language } from '../../model/language.ts'
import type { CheckResult, Severity } from '../../model/remark.ts'

/** What the outputs of a check say around the remarks. The remarks, advice and quotes are Chinese in either language. */
export interface CheckWords {
  readonly severities: Readonly<Record<Severity, string>>
  /** Where a remark is about the draft as a whole. */
  readonly whole: string
  /** Before the first heading. */
  readonly front: string
  readonly onPage: (page: number) => string
  readonly title: (draft: string) => string
  readonly columns: readonly string[]
  readonly quote: string
  readonly advice: string
  readonly ground: string
  readonly moreGrounds: (count: number) => string
  readonly against: (titles: string) => string
  readonly alone: string
  readonly notChecked: string
  readonly notApplicable: string
  readonly notCounted: (count: number) => string
  readonly excepted: (count: number) => string
  readonly known: (count: number) => string
  /** Said once where the frame speaks another language than the remarks; empty elsewhere. */
  readonly language: string
  readonly comma: string
  readonly colon: string
  readonly stop: string
  /** Remarks in brackets; nothing where there are none. */
  readonly bracket: (list: readonly string[]) => string
}

export const checkWords: Readonly<Record<Language, CheckWords>> = {
  zh: {
    severities: severityWords,
    whole: '全文',
    front: '文首',
    onPage: (page) => `（第${page}页）`,
    title: (draft) => `${draft}：核对意见`,
    columns: ['级别', '位置', '原文', '意见', '建议', '依据', '规则'],
    quote: '原文',
    advice: '建议',
    ground: '依据',
    moreGrounds: (count) => `（另有依据 ${count} 处）`,
    against: (titles) => `对照：${titles}`,
    alone: '没有给出对照的规划，只核对草案本身',
    notChecked: '未核对',
    notApplicable: '不适用',
    notCounted: (count) => `不适用 ${count} 项，不计入`,
    excepted: (count) => `按配置不报${count}条`,
    known: (count) => `基线中已有${count}条，不再列出`,
    language: '',
    comma: '，',
    colon: '：',
    stop: '。',
    bracket: (list) => (list.length > 0 ? `（${list.join('；')}）` : ''),
  },
  en: {
    severities: { error: 'error', warning: 'warning', info: 'note' },
    whole: 'The draft as a whole',
    front: 'Before the first heading',
    onPage: (page) => ` (page ${page})`,
    title: (draft) => `${draft}: remarks`,
    columns: ['Severity', 'Place', 'Text', 'Remark', 'Advice', 'Grounds', 'Rule'],
    quote: 'Text',
    advice: 'Advice',
    ground: 'Ground',
    moreGrounds: (count) => `(${count} more grounds)`,
    against: (titles) => `Held against: ${titles}`,
    alone: 'No plan to hold it against was given: the draft was checked by itself',
    notChecked: 'Not checked',
    notApplicable: 'Not applicable',
    notCounted: (count) => `${count} not applicable, not counted`,
    excepted: (count) => `${count} left out by the settings`,
    known: (count) => `${count} known from the baseline`,
    language: 'Remarks, advice and quotes are in Chinese, the language of the draft.',
    comma: ', ',
    colon: ': ',
    stop: '.',
    bracket: (list) => (list.length > 0 ? ` (${list.join('; ')})` : ''),
  },
}

/** What was left out on the word of a person. */
export const leftOutWords = ({ excepted, known }: CheckResult, words: CheckWords): readonly string[] => [
  ...(excepted ? [words.excepted(excepted.length)] : []),
  ...(known ? [words.known(known.length)] : []),
]
