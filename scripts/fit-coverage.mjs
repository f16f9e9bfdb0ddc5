#!/usr/bin/env node
// Fits the weights of the coverage model on the labels under test/gold and writes src/lexicon/coverage-model.ts.
// Prints how well the program, with a model fitted without a plan, judges that plan: what to expect of plans not labelled.
// The ranking weights stay as they are: the regressions are fitted on the passages that they put first.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeChance } from './make-chance.mjs'

const root = resolve(import.meta.dirname, '..')
const load = (module) => import(join(root, 'dist', module))
const { coverageModel, generalCoverageModel } = await load('lexicon/coverage-model.js')
const { nearestRanks } = await load('align/coverage/rank-passages.js')
const { coverUnits, prepareCoverage, rankUnits } = await load('align/coverage/cover-units.js')
const { bareText } = await load('model/text.js')
const { readForCoverage } = await load('pipeline.js')
const { readDomains } = await load('read/read-domains.js')
const { createSegmenter } = await load('segment/create-segmenter.js')
const general = (await readDomains()).find(({ id }) => id === 'general')

/** Strength of the ridge that keeps weights small. */
const ridge = 1
/**
 * Share of the cells labelled none that must be told as missing, or as perhaps missing: a match that is not there costs a reader
 * more than one not seen. Without a thesaurus less is found of what is there, and a bar as high would call too much of it missing.
 */
const leastTold = { sector: 0.86, general: 0.7 }
const labels = ['none', 'partial', 'full']
const lines = (name) =>
  readFileSync(join(root, 'test/gold', name), 'utf8')
    .split('\n')
    .filter((l) => l.trim())

const readLabels = (folder, files) => ({
  anchors: new Map(lines(join(folder, 'anchors.tsv')).map((l) => l.split('\t'))),
  cells: files.flatMap((file) => lines(join(folder, file))).map((line) => JSON.parse(line)),
})

/**
 * For each labelled cell the ranks of the three nearest passages, and what the program says of it with a given model; without
 * `sector` as if the sector had no folder of its own.
 */
const rankCells = async (paths, labelled, wanted, sector) => {
  const { input: read, reference: found } = await readForCoverage(paths)
  const reference = wanted ?? found
  const input = sector ? read : { ...read, domain: general, segmenter: createSegmenter(general.words) }
  const ranking = sector ? coverageModel : generalCoverageModel
  const tools = prepareCoverage(input)
  const units = input.initiatives
    .filter((u) => u.plan === reference)
    .map((u) => ({ unit: u, words: bareText(u.text) }))
    .sort((a, b) => a.words.length - b.words.length)
  const plans = [...new Set(labelled.cells.map(({ plan }) => plan))]
  const ranked = new Map(plans.map((plan) => [plan, rankUnits(input, tools, reference, plan, ranking)]))
  const judgeWith = (model, plan) =>
    new Map(
      coverUnits({ ...input, plans: input.plans.filter(({ id }) => id === plan) }, tools, reference, {
        ...ranking,
        carried: named(model.carried),
        whole: named(model.whole),
        sure: model.sure,
      }).map(({ unit, status }) => [unit, labels.indexOf(status)]),
    )
  return labelled.cells.map(({ unit: id, anchor, plan, label }) => {
    const { unit } = units.find(({ words }) => words.includes(bareText(anchor ?? labelled.anchors.get(id))))
    return {
      unit: unit.id,
      plan,
      fresh: anchor !== undefined,
      label: labels.indexOf(label),
      x: [1, ...nearestRanks(ranked.get(plan).get(unit.id))],
      judgeWith,
    }
  })
}

const property = readLabels('.', ['coverage.jsonl', 'more/coverage.jsonl', 'more/new-units.jsonl'])
const consumption = readLabels('consumption', ['coverage.jsonl'])
const seeds = [join(root, 'seeds')]
const rows = await rankCells(seeds, property, undefined, true)
/** The units labelled last are never fitted on: what is measured on them is nearest to what a new plan would show. */
const fitted = (all) => all.filter(({ fresh }) => !fresh)
const generalRows = [
  ...(await rankCells(seeds, property, undefined, false)),
  ...(await rankCells([join(root, 'test/gold/consumption/plans')], consumption, 'anhui', false)),
]

/** Ridge logistic regression by Newton's method; the bias is not penalised. */
function fit(xs, ys) {
  const size = xs[0].length
  let w = Array(size).fill(0)
  for (let step = 0; step < 50; step++) {
    const gradient = Array(size).fill(0)
    const hessian = Array.from({ length: size }, () => Array(size).fill(0))
    xs.forEach((x, i) => {
      const p = 1 / (1 + Math.exp(-dot(w, x)))
      for (let a = 0; a < size; a++) {
        gradient[a] += (p - ys[i]) * x[a]
        for (let b = 0; b < size; b++) hessian[a][b] += p * (1 - p) * x[a] * x[b]
      }
    })
    for (let a = 1; a < size; a++) {
      gradient[a] += ridge * w[a]
      hessian[a][a] += ridge
    }
    const change = solve(hessian, gradient)
    w = w.map((v, a) => v - change[a])
    if (Math.max(...change.map(Math.abs)) < 1e-9) break
  }
  return w
}

/** A regression as the model holds it. */
function named(w) {
  return Object.fromEntries(['bias', 'first', 'second', 'third'].map((name, i) => [name, round(w[i])]))
}

function dot(a, b) {
  return a.reduce((s, v, i) => s + v * b[i], 0)
}

/** Gaussian elimination with row pivots. */
function solve(matrix, vector) {
  const m = matrix.map((row, i) => [...row, vector[i]])
  for (let c = 0; c < m.length; c++) {
    const pivot = m.slice(c).reduce((best, row, i) => (Math.abs(row[c]) > Math.abs(m[best][c]) ? c + i : best), c)
    ;[m[c], m[pivot]] = [m[pivot], m[c]]
    for (let r = 0; r < m.length; r++) {
      if (r === c) continue
      const factor = m[r][c] / m[c][c]
      for (let k = c; k <= m.length; k++) m[r][k] -= factor * m[c][k]
    }
  }
  return m.map((row, i) => row[m.length] / row[i])
}

function weightedKappa(pairs) {
  const share = (f) => pairs.filter(f).length / pairs.length
  let observed = 0
  let expected = 0
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++) {
      const agreement = 1 - Math.abs(i - j) / 2
      observed += agreement * share(([a, b]) => a === i && b === j)
      expected += agreement * share(([a]) => a === i) * share(([, b]) => b === j)
    }
  return (observed - expected) / (1 - expected)
}

const probability = (w, x) => 1 / (1 + Math.exp(-dot(w, x)))
/** Probabilities, in hundredths, of which the lowest that tells enough of the absent cells becomes `sure`. */
const steps = Array.from({ length: 16 }, (_, i) => 50 + 2 * i)

/** Both regressions, and the probability below which as many of the absent cells lie as must be told. */
function fitModel(training, leastTold) {
  const xs = training.map((r) => r.x)
  const fitTo = (least) =>
    fit(
      xs,
      training.map((r) => Number(r.label >= least)),
    )
  const carried = fitTo(1)
  const absent = training.filter((r) => r.label === 0)
  const toldAt = (a) => absent.filter((r) => probability(carried, r.x) < a / 100).length / absent.length
  const sure = (steps.find((a) => toldAt(a) >= leastTold) ?? steps.at(-1)) / 100
  return { carried, whole: fitTo(2), sure }
}

/** F1 of carried at all, in whole or in part. */
function coveredF1(pairs) {
  const count = (f) => pairs.filter(f).length
  const right = count(([a, b]) => a > 0 && b > 0)
  return (2 * right) / (count(([a]) => a > 0) + count(([, b]) => b > 0))
}

/** What the label says of the cells of one plan and what the program says, all of its rules heard. */
function judgeRows(rows, model) {
  const judged = rows[0].judgeWith(model, rows[0].plan)
  return rows.map((r) => ({
    ...r,
    pair: [r.label, judged.get(r.unit)],
    told: probability(model.carried, r.x) < model.sure,
  }))
}

/** The cells of each plan under a model fitted without that plan: what the label says, what the model says. */
function leaveOut(all, name, leastTold) {
  return [...new Set(all.map((r) => r.plan))].flatMap((plan) => {
    const model = fitModel(
      fitted(all).filter((r) => r.plan !== plan),
      leastTold,
    )
    const judged = judgeRows(
      all.filter((r) => r.plan === plan),
      model,
    )
    report(`${name}, ${plan} left out`, judged)
    return judged
  })
}

function report(name, judged) {
  const pairs = judged.map(({ pair }) => pair)
  const absent = judged.filter(({ label }) => label === 0)
  const shares = [weightedKappa(pairs), coveredF1(pairs), absent.filter(({ told }) => told).length / absent.length]
  const [kappa, f1, told] = shares.map((share) => share.toFixed(3))
  const missed = pairs.filter(([a, b]) => a === 2 && b === 0).length
  const invented = pairs.filter(([a, b]) => a === 0 && b === 2).length
  console.error(
    `${name}: weighted kappa ${kappa}, covered-or-not F1 ${f1}, absent and told ${told}, full called none ${missed} and none called full ${invented} of ${pairs.length}`,
  )
}

function round(value) {
  return Number(value.toFixed(3))
}

const RESAMPLES = 2000

/**
 * Within which the weighted kappa of 95 of 100 resamples lies (percentile bootstrap). Units are drawn with all their cells: how
 * several plans carry one unit is not independent.
 */
function interval(judged) {
  const units = [...new Set(judged.map(({ unit }) => unit))].map((id) =>
    judged.filter(({ unit }) => unit === id).map(({ pair }) => pair),
  )
  const chance = makeChance(1)
  const values = Array.from({ length: RESAMPLES }, () =>
    weightedKappa(units.flatMap(() => units[Math.floor(chance() * units.length)])),
  ).sort((a, b) => a - b)
  return [0.025, 0.975].map((share) => round(values[Math.floor(share * RESAMPLES)]))
}

const inConsumption = new Set(consumption.cells.map(({ plan }) => plan))
const sector = leaveOut(rows, 'with the thesaurus of the sector', leastTold.sector)
const without = leaveOut(generalRows, 'without a folder of the sector', leastTold.general)
const parts = {
  leftOut: sector.filter(({ fresh }) => !fresh),
  fresh: sector.filter(({ fresh }) => fresh),
  withoutSector: without.filter(({ plan, fresh }) => !fresh && !inConsumption.has(plan)),
  consumption: without.filter(({ plan }) => inConsumption.has(plan)),
}
for (const [name, judged] of Object.entries(parts)) report(`each plan left out in turn, ${name}`, judged)
const figures = Object.fromEntries(
  Object.entries(parts).map(([name, judged]) => [
    name,
    { kappa: round(weightedKappa(judged.map(({ pair }) => pair))), interval: interval(judged) },
  ]),
)
if (process.argv.includes('--json'))
  console.log(JSON.stringify({ ...figures, readers: round(weightedKappa(readTwice())) }))

/** What the two readings of 攀枝花 and 郫都 say of the same cells. */
function readTwice() {
  const keyOf = ({ unit, plan }) => `${unit} ${plan}`
  const first = new Map(readLabels('.', ['more/coverage.jsonl']).cells.map((cell) => [keyOf(cell), cell.label]))
  return readLabels('.', ['more/second-reading.jsonl']).cells.map((cell) => [
    labels.indexOf(first.get(keyOf(cell))),
    labels.indexOf(cell.label),
  ])
}

const show = (w) => JSON.stringify(named(w)).replaceAll('"', '')
const printModel = (name, model) =>
  `export const ${name} = {
  ...ranking,
  carried: ${show(model.carried)},
  whole: ${show(model.whole)},
  sure: ${model.sure},
}
`
const file = join(root, 'src/lexicon/coverage-model.ts')
const write = (source, name, all, leastTold) => {
  const training = fitted(all)
  const model = fitModel(training, leastTold)
  const pairs = [...new Set(training.map((r) => r.plan))].flatMap((plan) =>
    judgeRows(
      training.filter((r) => r.plan === plan),
      model,
    ).map(({ pair }) => pair),
  )
  console.error(`${name} fitted on all labels: weighted kappa ${weightedKappa(pairs).toFixed(3)}`)
  return source.replace(new RegExp(`export const ${name} = \\{[\\s\\S]*?\\n\\}\\n`, 'u'), printModel(name, model))
}
const withSector = write(readFileSync(file, 'utf8'), 'coverageModel', rows, leastTold.sector)
const source = write(withSector, 'generalCoverageModel', generalRows, leastTold.general)
if (!process.argv.includes('--dry-run')) {
  writeFileSync(file, source)
  execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', file], { stdio: 'ignore' })
}
