import type { Analysis } from '../../model/analysis.ts'
import { namePlans } from '../names.ts'
import { attributeOf } from './parse-markup.ts'
import type { Originals } from './translate-sentence.ts'

/** An element that speaks with the voice of a plan (`zh`), or with ours inside of such a one (`ours`). */
interface Part {
  readonly voice: 'original' | 'ours'
  readonly tag?: string
  readonly look?: string
  /** Beginning of its `href`. */
  readonly href?: RegExp
}

/** By their tags and classes, as the pages give them already: the Chinese pages bear no mark for this. */
const parts: readonly Part[] = [
  { voice: 'original', tag: 'blockquote' },
  { voice: 'original', tag: 'q' },
  { voice: 'original', tag: 'mark' },
  { voice: 'original', tag: 'article', look: 'doc' },
  { voice: 'original', look: 'src' },
  { voice: 'original', look: 'term' },
  { voice: 'original', look: 'cells' },
  { voice: 'ours', tag: 'fieldset' },
  { voice: 'ours', tag: 'small' },
  { voice: 'ours', look: 'side-n' },
]

export const voiceOf = (tag: string, start: string): Part['voice'] | null => {
  const looks = attributeOf(start, 'class')?.split(' ') ?? []
  const fits = (part: Part): boolean =>
    (part.tag === undefined || part.tag === tag) && (part.look === undefined || looks.includes(part.look))
  return parts.find(fits)?.voice ?? null
}

/** A link that leads to a sentence names its place with the headings of the plan. */
export const isCitation = (start: string): boolean => /^<a [^>]*href="(?:\.\.\/)*(?:plan-[^"]*)?#[es]\d/u.test(start)

/** All that an analysis takes from plans and that stands on pages by itself. */
export const originalsOf = (analysis: Analysis): Originals => {
  const { plans, documents, indicators, families, initiatives, sharedActions, distinctive } = analysis
  const texts = documents.map(({ text }) => text.replace(/\s+/gu, ''))
  const units = [...indicators, ...families].map(({ unit }) => unit)
  const names = [
    ...namePlans(plans).values(),
    ...plans.flatMap(({ id, title, region, genre, documentNumber }) => [
      id,
      title,
      `《${title}》`,
      region,
      genre,
      documentNumber ?? '',
    ]),
    ...documents.flatMap(({ nodes }) => nodes.flatMap(({ title, number }) => [title ?? '', number ?? '', `${number ?? ''}　${title ?? ''}`])),
    ...indicators.flatMap(({ name, nature }) => [name, nature ?? '']),
    ...families.map(({ name }) => name),
    ...initiatives.flatMap(({ title, lead, places, dimension, deadline }) => [title, ...lead, lead.join('、'), ...places, dimension, deadline?.words ?? '']),
    ...sharedActions.flatMap(({ term, variants }) => [term, ...variants]),
    ...distinctive.map(({ term }) => term),
    ...units,
  ]
  return {
    texts: texts.join('\n'),
    names: new Set(names.filter((name) => name !== '')),
    units: new Set(units.filter((unit) => unit !== '')),
  }
}
