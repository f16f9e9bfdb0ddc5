import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { PlanError } from '../model/errors.ts'
import type { Segmenter, Token } from '../model/token.ts'

type Jieba = Pick<typeof import('nodejieba'), 'load' | 'cut' | 'insertWord'>

/** The build copies the folder along with the code, so that it lies at the same place in src/ and in dist/. */
const dictionary = (file: string): string => fileURLToPath(new URL(`../lexicon/dictionary/${file}`, import.meta.url))

/** nodejieba holds one dictionary for the whole process: here, with the words that were added to it. */
let loaded: { readonly jieba: Jieba; readonly words: ReadonlySet<string> } | null = null

const loadJieba = (): Jieba => {
  const jieba: Jieba = createRequire(import.meta.url)('nodejieba')
  jieba.load({
    dict: dictionary('words.utf8'),
    userDict: dictionary('user-words.utf8'),
    idfDict: dictionary('idf.utf8'),
    stopWordDict: dictionary('stop-words.utf8'),
  })
  return jieba
}

/** Words can be added to a dictionary and never taken out; a segmenter that wants fewer has it loaded anew. */
const jiebaFor = (words: ReadonlySet<string>): Jieba => {
  if (loaded?.words === words) return loaded.jieba
  const current = loaded
  const grows = current !== null && [...current.words].every((word) => words.has(word))
  const jieba = grows ? current.jieba : loadJieba()
  for (const word of words) if (!grows || !current.words.has(word)) jieba.insertWord(word)
  loaded = { jieba, words }
  return jieba
}

const missing = (error: unknown): PlanError => {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return new PlanError(
    'segmenter-missing',
    `分词组件 nodejieba 无法加载（${reason}）`,
    '请在项目目录执行 npm rebuild nodejieba（需要 C++ 编译器、make 与 python3）后重试',
  )
}

const placeTokens = (text: string, words: readonly string[]): Token[] => {
  let start = 0
  return words.map((word) => {
    const end = Math.min(text.length, start + word.length)
    const token = { text: text.slice(start, end), start, end }
    start = end
    return token
  })
}

/** Between the names of measures the same few characters stand again and again (加强, 推进), and each call of the dictionary costs. */
const SHORT = 4
/** So that no run, however many its plans, fills the memory with them. */
const MOST_KNOWN = 20_000

/**
 * A segmenter on nodejieba with the small dictionary and further words, which it keeps whole. Use one before the next
 * is made rather than in turns: each return to a dictionary with fewer words loads it again, in a tenth of a second.
 *
 * @throws PlanError `segmenter-missing` where the native part of nodejieba is not built.
 */
export const createSegmenter = (domainWords: readonly string[]): Segmenter => {
  const words = new Set(domainWords)
  try {
    jiebaFor(words)
  } catch (error) {
    throw missing(error)
  }
  const cut = (text: string): Token[] => placeTokens(text, jiebaFor(words).cut(text, true))
  const known = new Map<string, readonly Token[]>()
  return {
    cut: (text) => {
      if (text === '') return []
      if (text.length > SHORT) return cut(text)
      const before = known.get(text)
      if (before) return before
      const tokens = cut(text)
      if (known.size < MOST_KNOWN) known.set(text, tokens)
      return tokens
    },
  }
}
