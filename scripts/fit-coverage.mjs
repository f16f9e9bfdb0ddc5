#!/usr/bin/env node
// Fits the weights of the coverage model on the labels under test/gold and writes src/lexicon/coverage-model.ts.
// Prints how well a model fitted without a plan judges that plan, which is what to expect of plans not labelled.
// The ranking weights stay as they are: the regressions are fitted on the passages that they put first.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const load = (module) => import(join(root, 'dist', module))
const { coverageModel } = await load('lexicon/coverage-model.js')
const { indexPassages, nearestRanks } = await load('align/coverage/rank-passages.js')
const { prepareCoverage, unitSide } = await load('align/coverage/cover-units.js')
const { bareText } = await load('model/text.js')
const { readForCoverage } = await load('pipeline.js')

/** Strength of the ridge that keeps weights small; 154 labels carry no more. */
const ridge = 1
/** What a gap rightly told is worth beside agreement: a match that is not there costs a reader more than one not seen. */
const toldWeight = 0.5
const labels = ['none', 'partial', 'full']
const lines = (name) =>
  readFileSync(join(root, 'test/gold', name), 'utf8')
    .split('\n')
    .filter((l) => l.trim())

const { input, reference } = await readForCoverage([join(root, 'seeds')])
const tools = prepareCoverage(input)
const units = input.initiatives
  .filter((u) => u.plan === reference)
  .map((u) => ({ unit: u, words: bareText(u.text) }))
  .sort((a, b) => a.words.length - b.words.length)
const anchors = new Map(lines('anchors.tsv').map((l) => l.split('\t')))
const rows = [...lines('coverage.jsonl'), ...lines('more/coverage.jsonl')].map((line) => {
  const { unit: anchor, plan, label } = JSON.parse(line)
  const { unit } = units.find(({ words }) => words.includes(bareText(anchors.get(anchor))))
  const passages = tools.passages.get(plan).filter((p) => p.passage.kind !== 'review')
  const index = indexPassages(passages, tools.weights, tools.concepts, coverageModel)
  return { plan, label: labels.indexOf(label), x: [1, ...nearestRanks(index.rank(unitSide(unit, tools)))] }
})

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
const decide = (m, x) => (probability(m.carried, x) < m.t1 ? 0 : probability(m.whole, x) < m.t2 ? 1 : 2)

/** Both regressions, and the thresholds that agree best with the labels they were fitted on; ties go to the middle. */
function fitModel(training) {
  const xs = training.map((r) => r.x)
  const carried = fit(
    xs,
    training.map((r) => Number(r.label > 0)),
  )
  const whole = fit(
    xs,
    training.map((r) => Number(r.label > 1)),
  )
  let best = null
  for (let a = 40; a <= 80; a += 2)
    for (let b = 30; b <= 66; b += 2) {
      const model = { carried, whole, t1: a / 100, t2: b / 100 }
      const pairs = training.map((r) => [r.label, decide(model, r.x)])
      const absent = pairs.filter(([label]) => label === 0)
      const told = absent.filter(([, got]) => got === 0).length / absent.length
      const value = weightedKappa(pairs) + toldWeight * told - (Math.abs(a - 60) + Math.abs(b - 45)) / 750
      if (!best || value > best.value) best = { ...model, value }
    }
  return best
}

const plans = [...new Set(rows.map((r) => r.plan))]
const leftOut = plans.flatMap((plan) => {
  const model = fitModel(rows.filter((r) => r.plan !== plan))
  const pairs = rows.filter((r) => r.plan === plan).map((r) => [r.label, decide(model, r.x)])
  console.error(`${plan} left out: weighted kappa ${weightedKappa(pairs).toFixed(3)}`)
  return pairs
})
if (process.argv.includes('--json')) console.log(JSON.stringify({ leftOut: Number(weightedKappa(leftOut).toFixed(3)) }))
console.error(`each plan left out in turn: weighted kappa ${weightedKappa(leftOut).toFixed(3)}`)

const model = fitModel(rows)
console.error(
  `fitted on all labels: weighted kappa ${weightedKappa(rows.map((r) => [r.label, decide(model, r.x)])).toFixed(3)}`,
)

const named = (w) =>
  `{ ${['bias', 'first', 'second', 'third'].map((n, i) => `${n}: ${Number(w[i].toFixed(3))}`).join(', ')} }`
const file = join(root, 'src/lexicon/coverage-model.ts')
const source = readFileSync(file, 'utf8')
  .replace(/ {2}carried: \{[^}]*\},?\n/u, `  carried: ${named(model.carried)},\n`)
  .replace(/ {2}whole: \{[^}]*\},?\n/u, `  whole: ${named(model.whole)},\n`)
  .replace(/ {2}thresholds: \{[^}]*\},?\n/u, `  thresholds: { carried: ${model.t1}, whole: ${model.t2} },\n`)
if (!process.argv.includes('--dry-run')) {
  writeFileSync(file, source)
  execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', file], { stdio: 'ignore' })
}
