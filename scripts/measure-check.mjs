#!/usr/bin/env node
// Holds what `check` tells of missing measures against the labels under test/gold and prints the figures. With --show it
// prints every miss as well, to be read.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const { checkDraft, comparePlans } = await import(join(root, 'dist/index.js'))

const bare = (text) => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '')
const readLines = (name) =>
  readFileSync(join(root, 'test/gold', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
const readJsonLines = (name) => readLines(name).map((line) => JSON.parse(line))

/** The papers on consumption do not answer to each other: in a folder of their own one is told to stand above the rest. */
const layOneAbove = (upper, drafts) => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-check-'))
  cpSync(join(root, 'test/gold/consumption/plans'), folder, { recursive: true })
  const levels = [[upper, 'province'], ...drafts.map((id) => [id, 'city'])]
  const plans = levels.map(([id, level]) => `  - { id: ${id}, file: ${id}.txt, level: ${level} }`)
  writeFileSync(join(folder, 'plans.yaml'), `plans:\n${plans.join('\n')}\n`)
  process.on('exit', () => rmSync(folder, { recursive: true }))
  return folder
}

/** The labels of some drafts held against one upper plan; `texts` is where the plans lie. */
const labelSets = [
  {
    name: 'meishan, deyang',
    texts: join(root, 'seeds'),
    upper: 'sichuan',
    drafts: ['meishan', 'deyang'],
    labels: '.',
    coverage: '.',
  },
  {
    name: 'panzhihua, pidu',
    texts: join(root, 'seeds'),
    upper: 'sichuan',
    drafts: ['panzhihua', 'pidu'],
    labels: '.',
    coverage: 'more',
  },
  {
    name: 'consumption: beijing, chongqing against anhui',
    texts: layOneAbove('anhui', ['beijing', 'chongqing']),
    upper: 'anhui',
    drafts: ['beijing', 'chongqing'],
    labels: 'consumption',
    coverage: 'consumption',
  },
]

const bindsCities = (accept) => accept.every((one) => one === 'open' || one === 'all')
const isOthers = (accept) => accept.every((one) => one === 'own_level' || one === 'other_body')

/** The smallest unit of the upper plan that holds each phrase, as the labels are matched. */
const findUnits = (analysis, anchors) => {
  const units = analysis.initiatives
    .filter(({ plan }) => plan === analysis.reference)
    .map((unit) => ({ unit, text: bare(unit.text) }))
    .sort((a, b) => a.text.length - b.text.length)
  return new Map(anchors.map(([id, phrase]) => [id, units.find(({ text }) => text.includes(bare(phrase)))?.unit]))
}

/** What was told of a unit: 'missing', 'doubtful' (疑似未载), 'done', 'partly' or nothing. */
const makeTeller = (result) => {
  const rules = {
    'alignment/partly-carried': 'partly',
    'alignment/done': 'done',
    'alignment/possibly-missing': 'doubtful',
    'alignment/missing-initiative': 'missing',
  }
  const told = new Map()
  for (const { rule, basis } of result.remarks)
    for (const { plan, start, end } of rules[rule] ? basis : []) told.set(`${plan} ${start} ${end}`, rules[rule])
  return (unit) => (unit ? (told.get(`${unit.plan} ${unit.evidence.start} ${unit.evidence.end}`) ?? null) : null)
}

const measureDraft = async (set, draft) => {
  const upper = join(set.texts, `${set.upper}.txt`)
  const file = join(set.texts, `${draft}.txt`)
  const { analysis } = await comparePlans([upper, file], { reference: set.upper })
  const anchors = readLines(`${set.labels}/anchors.tsv`).map((line) => line.split('\t'))
  const binding = new Map(readJsonLines(`${set.labels}/obligations.jsonl`).map(({ unit, accept }) => [unit, accept]))
  const units = findUnits(analysis, anchors)
  const result = await checkDraft(file, { against: [upper] })
  const tell = makeTeller(result)
  return readJsonLines(`${set.coverage}/coverage.jsonl`)
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

const isMissing = ({ told }) => told === 'missing' || told === 'doubtful'
const isTold = (row) => isMissing(row) || row.told === 'done'

const measure = (rows) => {
  const due = rows.filter(({ accept, label }) => accept && bindsCities(accept) && label === 'none')
  const unknown = rows.filter(({ accept, label }) => !accept && label === 'none')
  const full = rows.filter(({ label }) => label === 'full')
  const others = rows.filter(({ accept }) => accept && isOthers(accept))
  return [
    ['due and told (missing, 疑似未载 or done)', due, isTold],
    ['the same without 疑似未载', due, ({ told }) => told === 'missing' || told === 'done'],
    ['the same, or told as carried in part', due, ({ told }) => told !== null],
    ['label none, binding not labelled: told', unknown, isTold],
    ['carried in full, not told as missing or 疑似未载', full, (row) => !isMissing(row)],
    ['the same, told as missing without 待核', full, ({ told, sure }) => told !== 'missing' || !sure],
    ["the province's own or another body's, not told", others, (row) => !isMissing(row)],
  ]
}

const show = (list) => {
  for (const { draft, unit, label, accept, phrase, got, read, told } of list)
    console.log(
      `  ${draft} ${unit} ${label} ${accept?.join('|') ?? ''} | read: ${got}, ${read}, told ${told} | ${phrase}`,
    )
}

for (const set of labelSets) {
  console.log(`\n${set.name}`)
  const rows = (await Promise.all(set.drafts.map((draft) => measureDraft(set, draft)))).flat()
  for (const [name, list, isRight] of measure(rows)) {
    const wrong = list.filter((row) => !isRight(row))
    console.log(`${name}\t${list.length - wrong.length}/${list.length}`)
    if (process.argv.includes('--show')) show(wrong)
  }
}
