import type { Analysis, Initiative, Plan, PlanDocument } from '../../model/analysis.ts'
import type { ReferenceView } from '../../model/large-run.ts'
import { fileName, namePlans } from '../names.ts'
import { attributeOf } from './parse-markup.ts'
import type { Originals } from './translate-sentence.ts'

type Voice = 'original' | 'ours'

interface Part {
  readonly voice: Voice
  readonly tag?: string
  readonly look?: string
}

/**
 * Elements that speak with the voice of a plan, and those that are ours inside of such, by the tags and classes that the
 * pages give them already: the Chinese pages bear no mark for this.
 */
const parts: readonly Part[] = [
  { voice: 'original', tag: 'blockquote' },
  { voice: 'original', tag: 'q' },
  { voice: 'original', tag: 'mark' },
  { voice: 'original', tag: 'article', look: 'doc' },
  { voice: 'original', look: 'src' },
  { voice: 'original', look: 'term' },
  { voice: 'original', look: 'cells' },
  { voice: 'original', look: 'said' },
  { voice: 'ours', tag: 'fieldset' },
  { voice: 'ours', tag: 'small' },
  { voice: 'ours', look: 'side-n' },
]

/** Who speaks in an element, null where that goes by what stands in it. */
export const voiceOf = (tag: string, start: string): Voice | null => {
  const looks = attributeOf(start, 'class')?.split(' ') ?? []
  const fits = (part: Part): boolean =>
    (part.tag === undefined || part.tag === tag) && (part.look === undefined || looks.includes(part.look))
  return parts.find(fits)?.voice ?? null
}

/** The cells of a row of a plan's table. */
export const isCells = (start: string): boolean => attributeOf(start, 'class')?.split(' ').includes('cells') ?? false

/** A link to a sentence or a heading names its place with the headings of the plan. */
export const isCitation = (start: string): boolean => /^<a [^>]*href="(?:\.\.\/)*(?:plan-[^"]*)?#[es]\d/u.test(start)

type Names = readonly (string | undefined | null)[]

const planWords = ({ id, title, region, genre, documentNumber }: Omit<Plan, 'cites'>): Names => [
  id,
  title,
  `《${title}》`,
  region,
  genre,
  documentNumber,
]

const unitWords = ({ title, lead, places, dimension, deadline }: Initiative): Names => [
  title,
  ...lead,
  lead.join('、'),
  ...places,
  dimension,
  deadline?.words,
]

const setOf = (words: Names): ReadonlySet<string> => new Set(words.flatMap((word) => (word ? [word] : [])))

/** A heading as its plan numbers it, and as a citation does: 一、　总体要求, 一　总体要求. */
const headingWords = (number: string, title: string): Names => [
  `${number}　${title}`,
  `${number.replace(/[、.．:：\s]+$/u, '')}　${title}`,
]

const headingNames = (documents: readonly PlanDocument[]): Names =>
  documents.flatMap(({ nodes }) =>
    nodes.flatMap(({ title, number }) => [title, number, ...headingWords(number ?? '', title ?? '')]),
  )

const joinTexts = (documents: readonly PlanDocument[]): string =>
  documents.map(({ text }) => text.replace(/\s+/gu, '')).join('\n')

/** All that an analysis takes from plans and that stands on pages by itself. */
export const originalsOf = (analysis: Analysis): Originals => {
  const { plans, documents, indicators, families, initiatives, sharedActions, distinctive } = analysis
  const units = [...indicators, ...families].map(({ unit }) => unit)
  return {
    plans: [...namePlans(plans).values()],
    texts: joinTexts(documents),
    units: setOf(units),
    names: setOf([
      ...namePlans(plans).values(),
      ...plans.flatMap(planWords),
      ...headingNames(documents),
      ...indicators.flatMap(({ name, nature }) => [name, nature]),
      ...families.map(({ name }) => name),
      ...initiatives.flatMap(unitWords),
      ...sharedActions.flatMap(({ term, variants }) => [term, ...variants]),
      ...distinctive.map(({ term }) => term),
      ...units,
    ]),
  }
}

/** The same for a page on one draft, or on two of one plan. */
export const originalsOfDrafts = (
  plans: readonly Omit<Plan, 'cites'>[],
  documents: readonly PlanDocument[],
): Originals => ({
  plans: plans.map(({ region }) => region),
  texts: joinTexts(documents),
  units: new Set(),
  names: setOf([
    ...plans.flatMap((plan) => [...planWords(plan), plan.file, fileName(plan.file)]),
    ...headingNames(documents),
  ]),
})

/** The same for the pages on all plans of a large run, which keep records of the plans and not their texts. */
export const originalsOfRecords = (view: ReferenceView, plans: readonly Omit<Plan, 'cites'>[]): Originals => {
  const units = view.targets.map(({ unit }) => unit)
  const paths = view.units.flatMap(({ evidence }) => [...evidence.path, evidence.path.join('　')])
  return {
    plans: [view.plan, ...plans].map(({ region }) => region),
    texts: view.units.map(({ text }) => text).join('\n'),
    units: setOf(units),
    names: setOf([
      ...[view.plan, ...plans].flatMap(planWords),
      ...view.units.flatMap(unitWords),
      ...view.targets.map(({ name }) => name),
      ...paths,
      ...units,
    ]),
  }
}
