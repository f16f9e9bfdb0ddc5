#!/usr/bin/env node
// Measures whole runs and their stations, and writes docs/bench.md. Not part of any test: figures depend on the machine.
//
// Usage: npm run bench [-- SIZE ...]      sizes of corpora, the reference not counted (10 30 100)
//
// What the page tells from "## Measured apart" on was measured by hand and stays.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const load = (file) => import(join(root, 'dist', file))
const [{ readPlans }, { takeApart }, { prepareFrame, holdPlan }, { planPage }, { flatRows, printRows }] =
  await Promise.all(
    [
      'pipeline/read-plans.js',
      'pipeline/take-apart.js',
      'pipeline/large/hold-plan.js',
      'render/large/plan-page.js',
      'write/flat-rows.js',
    ].map(load),
  )
const { readInputs } = await load('read/read-inputs.js')
const { readDomains } = await load('read/read-domains.js')
const { createSegmenter } = await load('segment/create-segmenter.js')
const { chooseDomain } = await load('extract/choose-domain.js')

const sizes = process.argv.slice(2).map(Number).filter(Boolean)
if (sizes.length === 0) sizes.push(10, 30, 100)
const place = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))

/** Told by the process itself as it ends: seconds of processor time and peak memory in MiB. */
const hook = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nUSAGE '+JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,peak:u.maxRSS/1024})+'\\n')})`

const runOnce = (...argv) => {
  const begun = performance.now()
  const { stderr, status } = spawnSync(process.execPath, ['--import', hook, join(root, 'dist/cli.js'), ...argv], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(stderr)
  const usage = JSON.parse(stderr.match(/USAGE (.*)/u)[1])
  return { wall: (performance.now() - begun) / 1000, ...usage }
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

const medians = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]))

const cpuSeconds = (work) => {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, result }
}

const corpus = (size) => {
  const folder = join(place, `c${size}`)
  spawnSync(process.execPath, [join(root, 'bench/make-corpus.mjs'), folder, String(size + 1)], { stdio: 'inherit' })
  return folder
}

const textOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))

/** The physical floor: the segmenter alone over the same text, sentence by sentence. Characters a second of one processor. */
const floorOf = (texts) => {
  const segmenter = createSegmenter([])
  const pieces = texts.flatMap((text) => text.split(/(?<=[。；\n])/u))
  const cutAll = () => {
    for (const piece of pieces) segmenter.cut(piece)
  }
  cutAll()
  const characters = texts.reduce((n, text) => n + text.length, 0)
  return { characters, rate: characters / cpuSeconds(cutAll).seconds }
}

const stations = async (folder) => {
  const inputs = await readInputs([folder])
  const characters = inputs.sources.reduce((n, { source }) => n + source.text.length, 0)
  readPlans(inputs.sources, [])
  const parsed = cpuSeconds(() => readPlans(inputs.sources, []).plans)
  const plans = parsed.result
  const domain = chooseDomain(
    await readDomains(),
    plans.map(({ document }) => document),
  )
  const frame = prepareFrame(plans[0], domain)
  const others = plans.slice(1)
  const extracted = cpuSeconds(() => others.map((plan) => takeApart([plan], plans[0].meta.id, domain)))
  const held = cpuSeconds(() => others.map((plan) => holdPlan(frame, plan, [])))
  const drawn = cpuSeconds(() => held.result.map((one) => planPage(one, one.plans[1].id)))
  const rows = cpuSeconds(() => held.result.map((one) => Object.values(flatRows(one, one.plans[1].id)).map(printRows)))
  return [
    ['清洗、解析', parsed],
    ['提取指标与举措', extracted],
    ['与基准对照（含提取）', held],
    ['每份的页', drawn],
    ['每份的表', rows],
  ].map(([name, { seconds }]) => ({ name, rate: characters / seconds }))
}

const sizeOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((n, entry) => n + statSync(join(entry.parentPath, entry.name)).size, 0)

const number = (value, digits = 2) => value.toFixed(digits)
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const five = medians(
  Array.from({ length: 5 }, () => runOnce('compare', 'seeds', '--out', join(place, 'five'), '--quiet')),
)
const scale = sizes.map((size) => {
  const folder = corpus(size)
  const out = join(place, `o${size}`)
  const argv = ['compare', folder, '--large', '--cache', join(place, `k${size}`), '--out', out, '--quiet']
  const first = runOnce(...argv)
  const again = runOnce(...argv)
  const floor = floorOf(textOf(folder))
  const report = sizeOf(out)
  rmSync(out, { recursive: true })
  return { size, first, again, floor, report, share: (first.cpu * floor.rate) / floor.characters }
})
const [small, large] = [scale.at(-2), scale.at(-1)]
const exponent = small ? Math.log(large.first.cpu / small.first.cpu) / Math.log(large.size / small.size) : null
const byStation = await stations(join(place, `c${sizes[Math.min(1, sizes.length - 1)]}`))
const floor = large.floor.rate

const page = join(root, 'docs/bench.md')
const before = readFileSync(page, 'utf8')
const apart = before.indexOf('\n## Measured apart\n')

writeFileSync(
  page,
  `# Speed and size

Written by \`npm run bench\`: ${availableParallelism()} processors (${cpus()[0].model}), Node ${process.version}. Processor time (user and system, all
threads) is quoted beside the time on the clock, because a machine that others use too stretches the second and much less
the first. The corpora are made of the five plans by \`bench/make-corpus.mjs\`.

## Five plans, all reports

${table(['clock, s', 'processor, s', 'peak, MiB'], [[number(five.wall), number(five.cpu), number(five.peak, 0)]])}

Medians of five runs of \`duizhao compare seeds\`.

## Many plans, each held against one

${table(
  [
    'plans',
    'clock, s',
    'processor, s',
    'peak, MiB',
    'again, processor s',
    'again : first',
    'times the floor',
    'report, MB',
  ],
  scale.map(({ size, first, again, share, report }) => [
    size,
    number(first.wall, 1),
    number(first.cpu, 1),
    number(first.peak, 0),
    number(again.cpu, 1),
    `${number((100 * again.cpu) / first.cpu, 0)}%`,
    number(share, 0),
    number(report / 1e6, 0),
  ]),
)}

*Again* is a second run on the same plans with \`--cache\`. *The floor* is the processor time that nodejieba alone needs to cut
the same text: ${number(floor / 1e6)} million characters a second.${exponent === null ? '' : ` From ${small.size} to ${large.size} plans the processor time grows with the power ${number(exponent)} of their number.`}

The aim is ten times the floor. Nearly all of the distance is the comparison with the reference, not the reading, the pages or
the tables. The plans of the corpora are made of the sentences of five: what a run keeps of the last texts that it read helps
here more than it does with plans that copy less.

## Stations

${table(
  ['station', 'characters a processor second', 'times the floor'],
  byStation.map(({ name, rate }) => [name, number(rate, 0), number(floor / rate, 1)]),
)}
${apart < 0 ? '' : before.slice(apart)}`,
)
rmSync(place, { recursive: true, force: true })
