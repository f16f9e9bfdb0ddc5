import { catchwords, namedActs, stockPhrases } from '../../lexicon/term-words.ts'
import { foldText, LIST_BREAK, type Line } from './fold-lines.ts'

const QUOTED = /“([^“”]{2,14})”|‘([^‘’]{2,14})’|「([^「」]{2,14})」|"([^"]{2,14})"/gu
const LONGEST = 12
const NAME = /^[\p{Script=Han}A-Za-z+]+(?:、[\p{Script=Han}A-Za-z+]+)?$/u

export interface QuotedName {
  readonly name: string
  /** The same with its act, where some plan quotes it so: 铁拳行动. */
  readonly forms: readonly string[]
}

/** 铁拳行动 names the same as 铁拳. */
const withoutAct = (name: string): string => {
  const act = namedActs.find((end) => name.endsWith(end) && name.length >= end.length + 2)
  return act ? name.slice(0, -act.length) : name
}

const isName = (name: string): boolean => {
  const plain = name.replaceAll(LIST_BREAK, '')
  return name.length <= LONGEST && NAME.test(name) && !catchwords.has(plain) && !stockPhrases.has(plain)
}

/** Names that a plan puts in quotes, folded, without the 行动 that may follow, in the order of the plans. */
export const findQuotedNames = (lines: readonly { readonly view: Pick<Line['view'], 'text'> }[]): QuotedName[] => {
  const names = new Map<string, Set<string>>()
  for (const { view } of lines)
    for (const match of view.text.matchAll(QUOTED)) {
      const form = foldText(match.slice(1).find((part) => part !== undefined) ?? '')
      const name = withoutAct(form)
      if (!isName(name)) continue
      const forms = names.get(name) ?? new Set()
      if (form !== name) forms.add(form)
      names.set(name, forms)
    }
  return [...names].map(([name, forms]) => ({ name, forms: [...forms] }))
}
