import { type Passage, readPassages } from '../../src/check/passages.ts'
import type { Draft } from '../../src/check/rule.ts'
import { readContents } from '../../src/check/structure/read-contents.ts'
import type { DocNode } from '../../src/model/document.ts'
import { figureFaults } from './figure-faults.ts'

/** Words put in place of others, in offsets of the plan as it was. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Fault {
  readonly kind: string
  readonly edits: readonly Edit[]
  /** Rules of which one should tell it. */
  readonly rules: readonly string[]
  /** Where it should be told, in offsets of the plan as it was. */
  readonly place: { readonly start: number; readonly end: number }
  readonly words: string
}

/** A kind of fault and all places of a plan where one could be planted. */
export interface FaultKind {
  readonly name: string
  /** True where a plan may have several. */
  readonly often: boolean
  readonly find: (draft: Draft, random: () => number) => Fault[]
}

const replace = (
  kind: string,
  rules: readonly string[],
  start: number,
  end: number,
  text: string,
  words: string,
): Fault => ({ kind, rules, edits: [{ start, end, text }], place: { start, end }, words })

const body = ({ document }: Draft): Passage[] =>
  readPassages(document).filter(
    ({ node, kind, view }) =>
      kind === 'text' &&
      document.nodes[node].kind === 'paragraph' &&
      !['notice', 'review'].includes(document.nodes[node].context) &&
      view.text.length > 40,
  )

/** Every place where a pattern stands in the running text, as offsets of the source. */
const matches = (
  draft: Draft,
  pattern: RegExp,
): { start: number; end: number; found: string; text: string; at: number }[] =>
  body(draft).flatMap(({ view }) =>
    [...view.text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: view.offsets[index],
      end: view.offsets[index + found.length - 1] + 1,
      found,
      text: view.text,
      at: index,
    })),
  )

const simple = (
  name: string,
  rules: readonly string[],
  pattern: RegExp,
  write: (found: string) => string,
  often = true,
): FaultKind => ({
  name,
  often,
  find: (draft) =>
    matches(draft, pattern).map(({ start, end, found }) =>
      replace(name, rules, start, end, write(draft.document.text.slice(start, end)), `${found} → ${write(found)}`),
    ),
})

const headings = ({ document }: Draft): DocNode[] =>
  document.nodes.filter((node) =>
    /^(?:第?[（(]?[一二三四五六七八九十]+[)）]?[、章节]?|\d+[.、])$/u.test(node.number ?? ''),
  )

const standsAlone = ({ document }: Draft, { titleSpan }: DocNode): boolean =>
  titleSpan !== undefined && /^。?\s*\n/u.test(document.text.slice(titleSpan.end))

/** Headings between two others of their style. */
const inner = (draft: Draft): { before: DocNode; node: DocNode; after: DocNode }[] => {
  const all = headings(draft)
  return all.flatMap((node) => {
    const same = all.filter((other) => other.parent === node.parent && other.kind === node.kind)
    const at = same.indexOf(node)
    return at > 0 && at < same.length - 1 ? [{ before: same[at - 1], node, after: same[at + 1] }] : []
  })
}

const headingDropped: FaultKind = {
  name: 'a heading dropped',
  often: false,
  find: (draft) =>
    inner(draft)
      .filter(({ node }) => standsAlone(draft, node))
      .map(({ node, after }): Fault => {
        const { start, end } = node.titleSpan ?? node
        return {
          kind: 'a heading dropped',
          rules: ['structure/numbering'],
          edits: [{ start, end, text: '' }],
          place: after.titleSpan ?? after,
          words: `${node.number}${node.title}`,
        }
      }),
}

const numberRepeated: FaultKind = {
  name: 'a heading number repeated',
  often: false,
  find: (draft) =>
    inner(draft).map(({ before, node }): Fault => {
      const { start } = node.titleSpan ?? node
      const number = node.number ?? ''
      return {
        kind: 'a heading number repeated',
        rules: ['structure/numbering'],
        edits: [{ start, end: start + number.length, text: before.number ?? '' }],
        place: node.titleSpan ?? node,
        words: `${number}${node.title} → ${before.number}`,
      }
    }),
}

const emptySection: FaultKind = {
  name: 'a section emptied',
  often: false,
  find: (draft) =>
    draft.document.nodes
      .filter((node) => node.kind === 'section' && standsAlone(draft, node))
      .filter((node) => draft.document.nodes.every((n) => n.parent !== node.index || n.kind === 'paragraph'))
      .filter((node) => node.end > (node.titleSpan?.end ?? node.end) + 20)
      .map((node) => {
        const from = node.titleSpan?.end ?? node.start
        return {
          ...replace('a section emptied', ['structure/empty-section'], from, node.end, '\n', node.title ?? ''),
          place: node.titleSpan ?? node,
        }
      }),
}

const contentsChanged: FaultKind = {
  name: 'a line of the contents changed',
  often: false,
  find: ({ document }) =>
    (readContents(document)?.entries ?? [])
      .filter(({ text }) => text.length > 12)
      .map(({ start, end, text }) =>
        replace('a line of the contents changed', ['structure/contents'], end - 4, end, '', `${text} → …${start}`),
      ),
}

const boxNumber: FaultKind = {
  name: 'a box number skipped',
  often: false,
  find: ({ document }) =>
    document.nodes
      .filter(({ kind, number }) => kind === 'box' && /\d|[一二三四五六七八]/u.test(number ?? ''))
      .slice(1)
      .flatMap((node) => {
        const { start, end } = node.titleSpan ?? node
        const digits = /\d+|[一二三四五六七八九]/u.exec(document.text.slice(start, end))
        if (!digits) return []
        const at = start + digits.index
        const next = /\d/u.test(digits[0]) ? String(Number(digits[0]) + 2) : '十二'
        return [
          replace('a box number skipped', ['structure/numbering'], at, at + digits[0].length, next, node.title ?? ''),
        ]
      }),
}

const noteMark: FaultKind = {
  name: 'the mark of a note dropped',
  often: false,
  find: ({ document }) =>
    document.nodes
      .filter(({ kind, view }) => kind === 'note' && /^[①-⑳]/u.test(view?.text ?? ''))
      .map((note) => {
        const at = document.text.indexOf(note.view?.text[0] ?? '')
        return { ...replace('the mark of a note dropped', ['structure/notes'], at, at + 1, '', 'note'), place: note }
      }),
}

/** Terms that a plan cannot do without: runs of four or more characters that stand often. */
const termAt = (draft: Draft, text: string, at: number): boolean =>
  /^\p{Script=Han}{4}$/u.test(text.slice(at, at + 4)) &&
  draft.words().has(text.slice(at, at + 2)) &&
  draft.document.text.split(text.slice(at, at + 4)).length > 12

const characterLost: FaultKind = {
  name: 'a character lost',
  often: true,
  find: (draft, random) =>
    body(draft).flatMap(({ view: { text, offsets } }) =>
      [...text].flatMap((_, at) => {
        if (!termAt(draft, text, at) || random() > 0.2) return []
        const lost = at + 1 + Math.floor(random() * 2)
        return [
          replace(
            'a character lost',
            ['text/lost-character'],
            offsets[lost],
            offsets[lost] + 1,
            '',
            text.slice(at - 3, at + 7),
          ),
        ]
      }),
    ),
}

const characterDoubled: FaultKind = {
  name: 'a character doubled',
  often: true,
  find: (draft, random) =>
    body(draft).flatMap(({ view: { text, offsets } }) =>
      [...text].flatMap((char, at) => {
        if (!draft.words().has(text.slice(at, at + 2)) || random() > 0.05 || !termAt(draft, text, at)) return []
        return [
          replace(
            'a character doubled',
            ['text/doubled-word'],
            offsets[at],
            offsets[at] + 1,
            char + char,
            text.slice(at - 3, at + 5),
          ),
        ]
      }),
    ),
}

const wordDoubled: FaultKind = {
  name: 'a word doubled',
  often: true,
  find: (draft, random) =>
    body(draft).flatMap(({ view: { text, offsets } }) =>
      [...text].flatMap((_, at) => {
        const word = text.slice(at, at + 2)
        if (!draft.words().has(word) || (draft.words().get(word) ?? 0) < 200 || random() > 0.05) return []
        if (draft.document.text.slice(offsets[at], offsets[at] + 2) !== word) return []
        return [replace('a word doubled', ['text/doubled-word'], offsets[at], offsets[at] + 2, word + word, word)]
      }),
    ),
}

const wide = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0))

export const faultKinds: readonly FaultKind[] = [
  headingDropped,
  numberRepeated,
  emptySection,
  contentsChanged,
  boxNumber,
  noteMark,
  characterLost,
  characterDoubled,
  wordDoubled,
  simple('a quotation mark dropped', ['text/unbalanced-marks'], /[“”](?=\p{Script=Han})/gu, () => ''),
  simple('a title mark dropped', ['text/unbalanced-marks'], /[《》]/gu, () => ''),
  simple('a bracket dropped', ['text/unbalanced-marks'], /（(?=\p{Script=Han})|(?<=\p{Script=Han})）/gu, () => ''),
  simple('two marks in a row', ['text/doubled-punctuation'], /；/gu, () => '，；'),
  simple('an English and', ['text/foreign-residue'], /(?<=\p{Script=Han}{4})和(?=\p{Script=Han}{4})/gu, () => ' and '),
  simple('full-width digits', ['text/full-width-digits'], /(?<!\d)20[23]\d(?=年)/gu, wide, false),
  simple('a place not filled in', ['text/unfilled-place'], /(?<![\d.])\d+(?=[件家项个])/gu, () => 'XX', false),
  simple(
    'a blank in a word',
    ['text/space-inside-words'],
    /(?<=知识|高质量)(?:产权|发展)/gu,
    (word) => `${word[0]} ${word.slice(1)}`,
    false,
  ),
  simple('an enumeration that skips', ['structure/enumeration'], /(?<=。)三是/gu, () => '四是', false),
  simple(
    'an outdated meeting',
    ['wording/outdated-meetings'],
    /以习近平新时代中国特色社会主义思想(?=[为和])/gu,
    (words) => `${words}为指导，全面贯彻党的十八大和十八届三中、四中、五中全会精神，以新发展理念`,
    false,
  ),
  simple(
    'an outdated body',
    ['wording/outdated-phrase'],
    /(?<=市场监管|知识产权)部门(?!间|联|和)/gu,
    () => '、工商行政管理部门',
    false,
  ),
  ...figureFaults,
]
