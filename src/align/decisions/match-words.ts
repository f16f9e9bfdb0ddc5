import { bareText } from '../../model/text.ts'
import { countEdits, fewestEdits } from './edits.ts'

/** Of every so many characters one may have changed; in a text of at least `shortest` one always may. */
const charactersPerEdit = 10
const shortest = 5

/**
 * How many characters may have changed, gone or come where words are still taken for a later wording of the same. Of the
 * 594 units of a provincial plan 591 are found again when a character of their title is changed, and none is ambiguous;
 * and when one is gone, 2 are taken for a neighbour (推进 and 推动知识产权信息传播利用). With a fifth of the characters
 * it is 9: 共建两地知识产权执法协作机制 is then taken for 共建知识产权执法协作机制.
 */
export const mostEdits = (length: number): number =>
  length < shortest ? 0 : Math.max(1, Math.floor(length / charactersPerEdit))

/** The same in words, for those who ask why something was not found. */
export const tolerance = '容许每十字改动一字'

/**
 * A change in one of these is another thing, not another wording: 省级 and 市级 centres, 新增 and 累计, 30 and 35. A 市场
 * or 区域 is no level.
 */
const telling = /\d+(?:\.\d+)?|国家|全国|省|市(?!场)|州|县|区(?!域)|镇|新增|累计|年均|人均|每万人|不|未|无|非/gu

const signsOf = (folded: string): string => (folded.match(telling) ?? []).join(' ')

export const isNear = (a: string, b: string): boolean => {
  const most = mostEdits(Math.max(a.length, b.length))
  return fewestEdits(a, b) <= most && signsOf(a) === signsOf(b) && countEdits(a, b) <= most
}

/** Something that words may mean: the forms in which it is written, the fullest first. */
export interface Candidate<T> {
  readonly item: T
  readonly forms: readonly string[]
  /** Candidates of one key are the same thing said twice. */
  readonly key: string
}

/** What words were found to mean, or in Chinese why they could not be told. */
export type Match<T> =
  | { readonly fit: 'exact' | 'near'; readonly items: readonly T[]; readonly words: string }
  /** `found` is how many it could be: none, or more than one. */
  | { readonly fit: null; readonly found: number; readonly detail: string }

const shownLength = 40

export const quoteWords = (words: string): string =>
  words.length > shownLength ? `“${words.slice(0, shownLength)}…”` : `“${words}”`

const listed = 3

export const choose = <T>(
  fit: 'exact' | 'near',
  found: readonly { candidate: Candidate<T>; form: string }[],
): Match<T> => {
  const keys = new Set(found.map(({ candidate }) => candidate.key))
  if (keys.size === 1) return { fit, items: found.map(({ candidate }) => candidate.item), words: found[0].form }
  const forms = [...new Set(found.map(({ form }) => quoteWords(form)))]
  const shown = forms.slice(0, listed).join('、')
  const how = fit === 'exact' ? '相同' : '相近'
  return {
    fit: null,
    found: keys.size,
    detail: `有${keys.size}处${how}，不能确定是哪一处：${shown}${forms.length > listed ? '等' : ''}`,
  }
}

/** For a reader to see what became of the words; it decides nothing. */
const tellNearest = <T>(folded: string, candidates: readonly Candidate<T>[]): string => {
  const shared = (form: string): number =>
    1 - fewestEdits(folded, bareText(form)) / Math.max(folded.length, form.length, 1)
  let best = { alike: 0, form: '' }
  for (const form of candidates.flatMap(({ forms }) => forms)) {
    const alike = shared(form)
    if (alike > best.alike) best = { alike, form }
  }
  return best.form === '' ? '' : `，最接近的是${quoteWords(best.form)}`
}

/**
 * Finds what words mean: the one candidate written just so, punctuation and white space aside, first by its fullest form;
 * else the one candidate that is nearly so. Two of either are no answer.
 *
 * @param where in Chinese, what the candidates are: 四川省的594项举措
 */
export const matchWords = <T>(words: string, candidates: readonly Candidate<T>[], where: string): Match<T> => {
  const folded = bareText(words)
  const most = Math.max(0, ...candidates.map(({ forms }) => forms.length))
  for (let at = 0; at < most; at++) {
    const same = candidates.filter(({ forms }) => forms[at] !== undefined && bareText(forms[at]) === folded)
    if (same.length > 0)
      return choose(
        'exact',
        same.map((candidate) => ({ candidate, form: candidate.forms[at] })),
      )
  }
  const near = candidates.flatMap((candidate) => {
    const form = candidate.forms.find((one) => isNear(folded, bareText(one)))
    return form === undefined ? [] : [{ candidate, form }]
  })
  if (near.length > 0) return choose('near', near)
  const closest = tellNearest(folded, candidates)
  return { fit: null, found: 0, detail: `在${where}中没有找到${quoteWords(words)}（${tolerance}）${closest}` }
}
