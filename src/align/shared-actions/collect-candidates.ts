import { institutionHeads } from '../../lexicon/term-words.ts'
import type { Candidate } from './candidate.ts'
import { collectNamed, NAMED_WEIGHT } from './collect-named.ts'
import { isNamed, type Place } from './find-places.ts'
import { LIST_BREAK, type Line } from './fold-lines.ts'
import type { Corpus } from './read-corpus.ts'
import { findRepeatedPhrases, type Phrase } from './repeated-phrases.ts'
import { canName, trimEnd, trimStart, trimVerbs, weightOf } from './trim-phrase.ts'

type Draft = Omit<Candidate, 'places'>

const ADMINISTRATIVE = ['市', '省', '县', '区']

/** 成都知识产权交易中心 and 成都市知识产权交易中心 are one house. */
const otherNames = (words: readonly string[]): string[] => {
  const [place, ...rest] = words
  if (place.length > 4 || !institutionHeads.has(words[words.length - 1])) return []
  const tail = rest.join('')
  const bare = place.length > 2 && ADMINISTRATIVE.includes(place.slice(-1)) ? [place.slice(0, -1) + tail] : []
  return [...bare, ...ADMINISTRATIVE.map((unit) => `${place}${unit}${tail}`)]
}

/** A run of words has its own edges where it stands behind and before different words, or at the edge of a clause. */
const hasEdges = ({ before, behind }: Phrase): boolean => before > 1 && behind > 1

const mergeDraft = (known: Draft | undefined, words: readonly string[], weight: number, phrase: Phrase): Draft => {
  const term = words.join('')
  return {
    term,
    words,
    quoted: false,
    named: false,
    weight,
    cohesion: Math.max(known?.cohesion ?? 0, phrase.cohesion),
    hold: Math.max(known?.hold ?? 0, phrase.hold),
    free: (known?.free ?? false) || phrase.free,
    forms: [...(known?.forms ?? otherNames(words)), ...(phrase.text === term ? [] : [phrase.text])],
  }
}

const draftPhrases = ({ clauses, topics, weigh, openers }: Corpus): Draft[] => {
  const phrases = findRepeatedPhrases(clauses, (words) => canName(words, weigh))
    .filter(hasEdges)
    .map((phrase) => ({ phrase, full: trimVerbs(phrase.words) }))
    .map(({ phrase, full }) => ({ phrase: { ...phrase, text: full.join('') }, words: trimEnd(full) }))
  const standing = new Set(phrases.map(({ words }) => words.join('')))
  const drafts = new Map<string, Draft>()
  for (const { phrase, words } of phrases) {
    // 密集型产业聚集区 never stands without 知识产权 before it, and so is not cut off from it.
    const short = trimStart(words, weigh, topics)
    const kept = standing.has(short.join('')) ? short : words
    const term = kept.join('')
    if (!canName(kept, weigh) || openers.has(kept[0]) || (kept.length === 1 && term.length < 4)) continue
    drafts.set(term, mergeDraft(drafts.get(term), kept, weightOf(kept, weigh), phrase))
  }
  return [...drafts.values()]
}

const draftQuoted = ({ quoted }: Corpus): Draft[] =>
  quoted.map(({ name, forms }) => ({
    term: name,
    words: [name],
    quoted: true,
    named: false,
    weight: NAMED_WEIGHT,
    cohesion: 0,
    hold: 1,
    free: true,
    forms: name.includes(LIST_BREAK) ? [name.replaceAll(LIST_BREAK, ''), ...forms] : forms,
  }))

/** 清单制 does not stand in 三张清单制度. */
const isCut = ({ text }: Line, { end }: Place): boolean => text[end - 1] === '制' && text[end] === '度'

/** All names found in a corpus, each once; a name that some plan quotes counts as quoted in all. */
export const collectCandidates = (corpus: Corpus): Candidate[] => {
  const { lines, find } = corpus
  const { named, isPiece } = collectNamed(corpus)
  const drafts = new Map(draftPhrases(corpus).map((draft) => [draft.term, draft]))
  for (const draft of draftQuoted(corpus)) {
    const known = drafts.get(draft.term)
    drafts.set(draft.term, known ? { ...known, quoted: true, weight: Math.max(known.weight, draft.weight) } : draft)
  }
  for (const { term } of named) drafts.delete(term)
  const phrases = [...drafts.values()].map((draft) => {
    const others = draft.forms
      .filter((form) => !form.includes(draft.term))
      .map((form) => ({ form, places: find(form) }))
    const missing = new Set(others.filter(({ places }) => places.length === 0).map(({ form }) => form))
    const places = [...find(draft.term), ...others.flatMap((other) => other.places)].filter(
      (place) => !isCut(lines[place.line], place) && (draft.quoted || !isPiece(draft.term, place)),
    )
    const meant = draft.term.length > 2 ? places : places.filter((place) => isNamed(lines[place.line], place))
    return { ...draft, forms: draft.forms.filter((form) => !missing.has(form)), places: meant }
  })
  return [...named, ...phrases]
}
