#!/usr/bin/env node
// Holds what `check` tells of missing measures against the labels under test/gold and prints the figures. With --show it
// prints every miss as well, to be read.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const { checkDraft, comparePlans } = await import(join(root, 'dist/index.js'))

const bare = (text) => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '')
const readLines = (name) =>
  readFileSync(join(root, 'test/gold', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
const coverage = readLines('coverage.jsonl').map((line) => JSON.parse(line))
const binding = new Map(
  readLines('obligations.jsonl')
    .map((line) => JSON.parse(line))
    .map(({ unit, accept }) => [unit, accept]),
)
const anchors = readLines('anchors.tsv').map((line) => line.split('\t'))

const bindsCities = (accept) => accept.every((one) => one === 'open' || one === 'all')
const isOthers = (accept) => accept.every((one) => one === 'own_level' || one === 'other_body')

/** The smallest unit of the upper plan that holds each phrase, as the labels are matched. */
const findUnits = (analysis) => {
  const units = analysis.initiatives
    .filter(({ plan }) => plan === analysis.reference)
    .map((unit) => ({ unit, text: bare(unit.text) }))
    .sort((a, b) => a.text.length - b.text.length)
  return new Map(anchors.map(([id, phrase]) => [id, units.find(({ text }) => text.includes(bare(phrase)))?.unit]))
}

/** What was told of a unit: 'missing', 'done', 'partly' or nothing. */
const makeTeller = (result) => {
  const rules = {
    'alignment/partly-carried': 'partly',
    'alignment/done': 'done',
    'alignment/missing-initiative': 'missing',
  }
  const told = new Map()
  for (const { rule, basis } of result.remarks)
    for (const { plan, start, end } of rules[rule] ? basis : []) told.set(`${plan} ${start} ${end}`, rules[rule])
  return (unit) => (unit ? (told.get(`${unit.plan} ${unit.evidence.start} ${unit.evidence.end}`) ?? null) : null)
}

const measureDraft = async (upper, draft) => {
  const { analysis } = await comparePlans([join(root, upper), join(root, `seeds/${draft}.txt`)])
  const units = findUnits(analysis)
  const result = await checkDraft(join(root, `seeds/${draft}.txt`), { against: [join(root, upper)] })
  const tell = makeTeller(result)
  return coverage
    .filter(({ plan }) => plan === draft)
    .map(({ unit, label }) => {
      const accept = binding.get(unit) ?? null
      const phrase = anchors.find(([id]) => id === unit)[1]
      const cell = analysis.coverage.find((one) => one.unit === units.get(unit)?.id && one.plan === draft)
      const got = cell ? `${cell.status} ${cell.score.toFixed(2)}${cell.review ? ' 待核' : ''}` : 'no cell'
      const read = units.get(unit)?.obligation
      return { draft, unit, label, accept, phrase, told: tell(units.get(unit)), sure: !cell?.review, got, read }
    })
}

const rows = (await Promise.all(['meishan', 'deyang'].map((draft) => measureDraft('seeds/sichuan.txt', draft)))).flat()
const due = rows.filter(({ accept, label }) => accept && bindsCities(accept) && label === 'none')
const unknown = rows.filter(({ accept, label }) => !accept && label === 'none')
const full = rows.filter(({ label }) => label === 'full')
const others = rows.filter(({ accept }) => accept && isOthers(accept))

const measures = [
  ['due and told (missing or done)', due, ({ told }) => told === 'missing' || told === 'done'],
  ['the same, or told as carried in part', due, ({ told }) => told !== null],
  ['label none, binding not labelled: told', unknown, ({ told }) => told === 'missing' || told === 'done'],
  ['carried in full, not told as missing', full, ({ told }) => told !== 'missing'],
  ['the same, told as missing without 待核', full, ({ told, sure }) => told !== 'missing' || !sure],
  ["the province's own or another body's, not told as missing", others, ({ told }) => told !== 'missing'],
]
for (const [name, list, isRight] of measures) {
  const wrong = list.filter((row) => !isRight(row))
  console.log(`${name}\t${list.length - wrong.length}/${list.length}`)
  if (!process.argv.includes('--show')) continue
  for (const { draft, unit, label, accept, phrase, got, read } of wrong)
    console.log(`  ${draft} ${unit} ${label} ${accept?.join('|') ?? ''} | read: ${got}, ${read} | ${phrase}`)
}
