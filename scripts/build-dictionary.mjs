#!/usr/bin/env node
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
// Cuts the small dictionary of the segmenter out of the one that nodejieba ships (cppjieba, MIT).
//
//   node scripts/build-dictionary.mjs
//
// The whole dictionary takes a second to load, most of it for words and weights that no plan uses. The segmenter gets the most
// frequent words; what is lost are rare names and old phrases, which the hidden Markov model of nodejieba still finds. Rules
// on slips of writing ask for rarer words as well, which are no slips.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const CUT = 25_000
const KNOWN = 50_000
const COMMON = 4_000
const folder = fileURLToPath(new URL('../src/lexicon/dictionary/', import.meta.url))
const { DEFAULT_DICT } = createRequire(import.meta.url)('nodejieba')

const isChinese = (word) => /^\p{Script=Han}+$/u.test(word)
const byFrequency = (a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)

const entries = readFileSync(DEFAULT_DICT, 'utf8')
  .split('\n')
  .map((line) => line.trim().split(' '))
  .filter(([word, count]) => word && count && isChinese(word))
  .map(([word, count, tag]) => ({ word, count: Number(count), tag: tag ?? 'x' }))
  .sort(byFrequency)

const kept = entries.slice(0, KNOWN)
const common = kept.filter(({ word }) => word.length >= 2).slice(0, COMMON)
const PER_LINE = 24
const rows = Array.from({ length: Math.ceil(COMMON / PER_LINE) }, (_, i) =>
  common.slice(i * PER_LINE, (i + 1) * PER_LINE),
)
const lines = (words) => `${words.join('\n')}\n`

mkdirSync(folder, { recursive: true })
// Words that begin alike stand side by side: the tree that nodejieba makes of them is built a fifth faster.
const byText = (a, b) => (a.word < b.word ? -1 : 1)
const tell = (words) => lines(words.sort(byText).map(({ word, count, tag }) => `${word} ${count} ${tag}`))
writeFileSync(`${folder}words.utf8`, tell(kept.slice(0, CUT)))
writeFileSync(`${folder}rare-words.utf8`, tell(kept.slice(CUT)))
// nodejieba insists on these two files; keyword extraction is not used, so that one line each is enough.
writeFileSync(`${folder}idf.utf8`, lines(['规划 1.0']))
writeFileSync(`${folder}stop-words.utf8`, lines(['的']))
writeFileSync(
  `${folder}common-words.ts`,
  `/**
 * The most frequent Chinese words of two characters and more in general writing, the commonest first, so that what is
 * special to a plan can be told from what everybody says. Written by scripts/build-dictionary.mjs.
 */
export const commonWords: readonly string[] = \`
${rows.map((row) => row.map(({ word }) => word).join(' ')).join('\n')}
\`.trim().split(/\\s+/)
`,
)
console.log(`${kept.length} words, rarest ${kept.at(-1).word} ${kept.at(-1).count}; ${common.length} common words`)
