#!/usr/bin/env node
// Makes a corpus of N plans out of the five that ship with the project, for measuring how a run grows.
//
// Usage: node bench/make-corpus.mjs FOLDER N [SEED]
//
// The first plan is the reference, as it is. Each of the others takes its frame from one plan of a city or county, drops some of its
// sentences, takes in some of another's, changes their order inside a paragraph, its numbers, and its place. Every choice
// follows from SEED (1), so the same call writes the same bytes. FOLDER/truth.ndjson tells of each plan what was done: the
// frame, sentences kept, dropped and taken in, and the numbers changed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { makeChance } from '../scripts/make-chance.mjs'

const seeds = resolve(import.meta.dirname, '../seeds')

const pick = (chance, list) => list[Math.floor(chance() * list.length)]

const syllables = [...'安宁平泰和顺昌盛兴隆永新东南西北清远江山云龙凤泉城阳河源林海文武德仁义信广福丰庆']

/** Names of places that do not exist, each once: 安宁, 安平, …; after all pairs, all triples. */
const placeName = (index) => {
  const n = syllables.length
  const pair = syllables[Math.floor(index / n) % n] + syllables[index % n]
  return index < n * n ? pair : pair + syllables[Math.floor(index / (n * n)) % n]
}

const isProse = (line) => /^[\s　]*[^\s　].{60,}[。；]\s*$/u.test(line)
const sentencesOf = (line) => line.match(/[^。；]+[。；]?/gu) ?? []

/** Shares of sentences that a plan leaves out, and takes from another plan instead. */
const dropShare = 0.15
const takeShare = 0.1
const swapShare = 0.2
/** Share of the larger numbers that are changed, by up to a fifth either way. */
const changeShare = 0.5

const changeNumbers = (chance, text, told) =>
  text.replace(/(?<![\d.年第“-])(\d{2,5})(?![\d.]*[年月日号])(?=[件项个家万亿%％人])/gu, (number) => {
    if (chance() >= changeShare) return number
    told.numbersChanged++
    return String(Math.max(10, Math.round(Number(number) * (0.8 + chance() * 0.4))))
  })

const changeParagraph = (chance, line, pool, told) => {
  const kept = sentencesOf(line).filter(() => {
    const stays = chance() >= dropShare
    told[stays ? 'kept' : 'dropped']++
    return stays
  })
  if (kept.length > 2 && chance() < swapShare) {
    const at = 1 + Math.floor(chance() * (kept.length - 2))
    ;[kept[at], kept[at + 1]] = [kept[at + 1], kept[at]]
  }
  if (chance() < takeShare) {
    kept.push(pick(chance, pool))
    told.taken++
  }
  return kept.length === 0 ? line : kept.join('')
}

const makePlan = (chance, frame, place, pool) => {
  const told = { frame: frame.id, kept: 0, dropped: 0, taken: 0, numbersChanged: 0 }
  const lines = frame.text.split('\n').map((line) => (isProse(line) ? changeParagraph(chance, line, pool, told) : line))
  const text = changeNumbers(chance, lines.join('\n'), told)
  return { text: text.replaceAll(frame.short, place), told }
}

const readFrames = () => {
  const { plans } = parse(readFileSync(join(seeds, 'plans.yaml'), 'utf8'))
  return plans.map((plan) => ({
    ...plan,
    text: readFileSync(join(seeds, plan.file), 'utf8'),
    short: plan.region.replace(/^.*市(?=.{2,}区)/u, '').replace(/[省市区县]$/u, ''),
  }))
}

const [folder, count, seed = '1'] = process.argv.slice(2)
if (!folder || !(Number(count) >= 2)) {
  process.stderr.write('usage: make-corpus.mjs FOLDER N [SEED]\n')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const [reference, ...frames] = readFrames()
const chance = makeChance(Number(seed))
const pool = frames.flatMap(({ text }) =>
  text.split('\n').flatMap((line) => (isProse(line) ? sentencesOf(line).filter((s) => s.length > 20) : [])),
)
const entry = (plan, file) => ({ id: plan.id, file, title: plan.title, region: plan.region, level: plan.level })
const entries = [{ ...entry(reference, 'reference.txt'), period: reference.period }]
const truth = []
writeFileSync(join(folder, 'reference.txt'), reference.text)
for (let i = 0; i < Number(count) - 1; i++) {
  const frame = pick(chance, frames)
  const place = placeName(i)
  const { text, told } = makePlan(chance, frame, place, pool)
  const id = `p${String(i + 1).padStart(5, '0')}`
  writeFileSync(join(folder, `${id}.txt`), text)
  const region = `${place}${frame.level === 'county' ? '区' : '市'}`
  const title = `${region}${frame.title.replace(/^.*?[市区](?=“|推进)/u, '')}`
  entries.push({
    ...entry({ id, title, region, level: frame.level }, `${id}.txt`),
    genre: frame.genre,
    status: frame.status,
    period: frame.period,
    parent: reference.region,
  })
  truth.push({ id, ...told })
}
// JSON is YAML.
writeFileSync(
  join(folder, 'plans.yaml'),
  `{"reference": ${JSON.stringify(reference.id)}, "plans": [\n${entries.map((e) => JSON.stringify(e)).join(',\n')}\n]}\n`,
)
writeFileSync(join(folder, 'truth.ndjson'), truth.map((line) => `${JSON.stringify(line)}\n`).join(''))
