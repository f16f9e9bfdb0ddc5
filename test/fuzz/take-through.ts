import type { Evidence, Indicator, Initiative } from '../../src/model/analysis.ts'
import type { Document, SourceText } from '../../src/model/document.ts'
import type { FuzzCase } from './cases.ts'

/** The stations that one plan passes by itself; compiled or as sources. */
export interface Stations {
  readonly read: (bytes: Uint8Array, name: string) => Promise<SourceText>
  readonly parse: (source: SourceText) => Document
  readonly indicators: (document: Document) => Indicator[]
  readonly initiatives: (document: Document) => Initiative[]
}

/** What became of a file: read, or refused with the code of a PlanError. Everything else is thrown. */
export type Outcome = 'read' | `refused: ${string}`

const fail = (what: string): never => {
  throw new Error(`broken promise: ${what}`)
}

const checkEvidence = (document: Document, { quote, start, end }: Evidence): void => {
  if (!(start >= 0 && start <= end && end <= document.text.length)) fail(`evidence at ${start}–${end} is outside`)
  if (quote !== document.text.slice(start, end).replace(/\s/gu, '')) fail(`the words at ${start} are not ${quote}`)
}

const checkTree = ({ nodes, text }: Document): void => {
  nodes.forEach(({ index, parent, view }, at) => {
    if (index !== at || parent >= at) fail(`node ${at} stands wrong in the tree`)
    const last = view?.offsets.at(-1) ?? 0
    if (last > text.length) fail(`node ${at} reaches out of the text`)
  })
}

/**
 * Takes a file through the stations and checks what they promise of any file: a PlanError or a document, whose nodes stand
 * behind their parents and whose evidence can be found in the text, and a result that survives JSON.
 */
export const takeThrough = async (stations: Stations, { name, bytes }: FuzzCase): Promise<Outcome> => {
  let source: SourceText
  try {
    source = await stations.read(bytes, name)
  } catch (error) {
    const { name: kind, code, remedy, message } = error as Error & { code: string; remedy: string }
    if (kind !== 'PlanError' || !remedy) throw error
    // Faults of ours inside a reader are told as broken files; a broken promise of JavaScript is none of the file's.
    if (/is not a function|Cannot read propert|Maximum call stack|not iterable|is not defined|invariant/u.test(message))
      throw error
    return `refused: ${code}`
  }
  if (/\p{Surrogate}/u.test(source.text)) fail('the text holds lone surrogates')
  const document = stations.parse(source)
  checkTree(document)
  const indicators = stations.indicators(document)
  const initiatives = stations.initiatives(document)
  for (const { evidence } of [...indicators, ...initiatives]) checkEvidence(document, evidence)
  for (const { target } of indicators)
    if (typeof target?.value === 'number' && !Number.isFinite(target.value)) fail('a target that is no number')
  return 'read'
}
