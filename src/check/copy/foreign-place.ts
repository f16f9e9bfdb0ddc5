import { cooperationWords } from '../../lexicon/cooperation-words.ts'
import type { Plan } from '../../model/analysis.ts'
import type { Sentence } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { groupBy } from '../../model/group-by.ts'
import { shortName } from '../../model/place-name.ts'
import type { Remark } from '../../model/remark.ts'
import { splitSentences } from '../../model/sentences.ts'
import { type Span, sourceSpan } from '../../model/text.ts'
import type { CheckRule, Comparison, Draft } from '../rule.ts'
import { quoteTitle } from '../upper.ts'
import { listShared, type SharedPassage } from './shared-passages.ts'

const id = 'copy/foreign-place'

/** A draft with its sentences, and those of its words that stand in another plan too. */
interface Copy {
  readonly draft: Draft
  readonly sentences: readonly Sentence[]
  readonly shared: readonly SharedPassage[]
}

/** 成都平原经济区 is no city, and who names it names no one else's. */
const isOnePlace = (name: string): boolean => /^\p{Script=Han}{2,5}$/u.test(name) && !/[区圈带群]$|地区/u.test(name)

const touches = (span: Span, shared: readonly SharedPassage[]): boolean =>
  shared.some(({ own }) => span.start < own.end && own.start < span.end)

/**
 * Whether a plan is that of a level above the draft's own place: its region holds the place, or sentences that the draft
 * did not take over from it name it too.
 */
const isOwnUpper = (copy: Copy, reference: Plan): boolean => {
  const { plan } = copy.draft
  const name = shortName(reference.region)
  if (reference.level === plan.level) return false
  if (reference.level === 'national' || name === '' || plan.region.includes(name)) return true
  return copy.sentences.some(({ view }) => view.text.includes(name) && !touches(sourceSpan(view), copy.shared))
}

/** Names that have no business in words taken over from a plan: the place of one that is not above the draft, and places that it charges. */
const foreignNames = (copy: Copy, { reference, analysis }: Comparison): string[] => {
  const { draft } = copy
  const own = shortName(draft.plan.region)
  const itself = isOwnUpper(copy, reference) ? [] : [shortName(reference.region)]
  const charged = analysis.initiatives
    .filter(({ plan }) => plan === reference.id)
    .flatMap(({ places }) => places.map(shortName).filter(isOnePlace))
  return [...new Set([...itself, ...charged])].filter(
    (name) => name !== '' && name !== own && !draft.plan.region.includes(name),
  )
}

/** A list of places (成都、德阳、绵阳) tells who works together; one of goods (攀枝花芒果、攀枝花枇杷) does not. */
const isList = (text: string, name: string): boolean =>
  new RegExp(
    `\\p{Script=Han}{2,4}、${name}(?:市|州)?(?=[、和与及等，。；（]|$)|${name}(?:市|州)?、\\p{Script=Han}{2,4}`,
    'u',
  ).test(text)

const isQuoted = (text: string, name: string): boolean => new RegExp(`《[^》]*${name}[^》]*》`, 'u').test(text)

const findIn = ({ draft, sentences }: Copy, one: SharedPassage, names: readonly string[]): Remark[] => {
  const { comparison, theirs } = one
  const around = sentences.filter(({ view }) => touches(sourceSpan(view), [one]))
  return around.flatMap(({ view, node }) =>
    names
      .filter(
        (name) =>
          view.text.includes(name) &&
          !cooperationWords.some((word) => view.text.includes(word)) &&
          !isList(view.text, name) &&
          !isQuoted(view.text, name),
      )
      .map((name): Remark => {
        const at = view.text.indexOf(name)
        return {
          rule: id,
          severity: 'error',
          place: quoteEvidence(draft.document, node, sourceSpan(view)),
          message: `这一句与${quoteTitle(comparison.reference)}相同的文字中留有“${view.text.slice(at, at + name.length)}”，不是本地地名。`,
          suggestion: '请改为本地的名称和情况；确指该地的，写明与它的关系。',
          basis: [theirs],
          about: `${name}：${view.text}`,
        }
      }),
  )
}

/** Names of other places left standing in words taken over from their plans. */
export const foreignPlace: CheckRule = {
  id,
  severity: 'error',
  checks: '与其他规划相同的句子里留有别的地方的名称。合作、毗邻、都市圈、对口支援等句子和并列的地名不算。',
  good: '加强与成都、德阳知识产权执法协作。',
  bad: '（眉山市草案）推动攀枝花产业园区知识产权战略实施，引导优势知识产权资源向园区集聚……',
  needsOther: true,
  check: (draft, comparisons) => {
    const sentences = splitSentences(draft.document)
    const shared = listShared(draft, comparisons)
    const names = new Map(
      [...groupBy(shared, ({ comparison }) => comparison)].map(([comparison, ofPlan]) => [
        comparison,
        foreignNames({ draft, sentences, shared: ofPlan }, comparison),
      ]),
    )
    const remarks = shared.flatMap((one) => findIn({ draft, sentences, shared }, one, names.get(one.comparison) ?? []))
    // One sentence may share several passages.
    return { remarks: remarks.filter(({ about }, i) => remarks.findIndex((one) => one.about === about) === i) }
  },
}
