#!/usr/bin/env node
// Scores reports/data/analysis.json on the labels under test/gold, prints the figures, and with --store writes them to
// src/lexicon/measured-quality.ts, from where the reports show them. A test holds the stored figures to the measured ones.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const score = (file) =>
  JSON.parse(execFileSync(process.execPath, [join(root, 'test/gold/score.mjs'), file, '--json'], { encoding: 'utf8' }))

/** The figures of a scored analysis, in the order in which the reports show them, with what they are to reach. */
export const listFigures = (s) => [
  ['指标提取', '表格指标准确率', s.indicators.table.precision, 0.98],
  ['指标提取', '表格指标召回率', s.indicators.table.recall, 0.98],
  ['指标提取', '正文指标准确率', s.indicators.prose.precision, 0.9],
  ['指标提取', '正文指标召回率', s.indicators.prose.recall, 0.95],
  ['指标提取', '各字段最低正确率', Math.min(...Object.values(s.indicators.fieldAccuracy)), 0.95],
  ['指标提取', '依据位置正确率', s.indicators.evidenceOnPlace, 0.95],
  ['指标对齐', '同一指标成对F1', s.families.pairF1, 0.85],
  ['目标比较', '有目标时判断正确率', s.comparisons.whereSet, 0.85],
  ['承接判断', '加权kappa（权重在这些标注上拟合）', s.coverage.weightedKappa, 0.5],
  ['承接判断', '承接与否F1', s.coverage.coveredOrNot.f1, null],
  ['承接判断', '依据位置正确率', s.coverage.evidenceOnPlace, null],
  ['约束对象', '正确率', s.obligations.accuracyBroad, 0.85],
  ['缺口', '应指出的缺口中已指出', s.gaps.told, 0.8],
  ['共同举措', '召回率', s.sharedActions.recall, 0.9],
  ['共同举措', '规划归属正确率', s.sharedActions.exactPlans, null],
]

/** English names of the measures, for the README; 依据位置 stands in two groups. */
const english = {
  表格指标准确率: 'indicators in tables, precision',
  表格指标召回率: 'indicators in tables, recall',
  正文指标准确率: 'indicators in prose, precision',
  正文指标召回率: 'indicators in prose, recall',
  各字段最低正确率: 'fields of indicators, the least accurate',
  同一指标成对F1: 'families of indicators, pair F1',
  有目标时判断正确率: 'verdicts where a city sets a target',
  '加权kappa（权重在这些标注上拟合）': 'coverage, weighted kappa (weights fitted on these labels)',
  承接与否F1: 'coverage or none, F1',
  应指出的缺口中已指出: 'gaps told of those labelled',
  召回率: 'shared measures, recall',
  规划归属正确率: 'shared measures, right plans',
  '指标提取 依据位置正确率': 'indicators, evidence on its place',
  '承接判断 依据位置正确率': 'coverage, evidence on its place',
  '约束对象 正确率': 'whom a unit binds',
  '加权kappa（逐一留出，随机另抽84条举措，未用于拟合，选择方法时看过其得分；一人一次标注）':
    'each plan left out, on 84 other measures drawn at random, never fitted on, though their score was in view when the form of the model was chosen; one reading of labels',
  '两次标注之间的加权kappa（攀枝花、郫都，第二次不看第一次）':
    'two readings of two plans with each other, weighted kappa (the second blind to the first)',
  '加权kappa（逐一留出，不用本领域词库，如同没有词库的领域）':
    'each plan left out, without the thesaurus of the sector, as in a sector that has none',
  '加权kappa（促消费领域三份互不隶属的文件，没有词库，逐一留出；一人一次标注）':
    'three papers on consumption of places that do not answer to each other, no thesaurus, each left out in turn; one reading of labels',
  '加权kappa（逐一留出一份规划拟合；设计时看过这些标注，新的规划应略低）':
    'coverage, weighted kappa with each plan left out of the fit in turn (designed with these labels in view: expect less of new plans)',
}

/** Writes the figures between the quality marks of a README. */
const writeTable = (name, head, label, rows) => {
  const file = join(root, name)
  const within = ([, , , , interval]) => (interval ? ` (${interval.join('–')})` : '')
  const table = rows.map((row) => `| ${label(row)} | ${row[2]}${within(row)} | ${row[3] ?? ''} |`).join('\n')
  const text = readFileSync(file, 'utf8')
  const marked = /<!-- quality -->[\s\S]*<!-- \/quality -->/u
  writeFileSync(file, text.replace(marked, `<!-- quality -->\n\n${head}\n|---|---|---|\n${table}\n\n<!-- /quality -->`))
}

const main = () => {
  const file = process.argv.find((a) => a.endsWith('.json')) ?? join(root, 'reports/data/analysis.json')
  const figures = listFigures(score(file))
  for (const [group, measure, value, target] of figures) console.log(`${group}\t${measure}\t${value}\t${target ?? ''}`)
  if (!process.argv.includes('--store')) return
  const fit = execFileSync(process.execPath, [join(root, 'scripts/fit-coverage.mjs'), '--dry-run', '--json'], {
    encoding: 'utf8',
  })
  const at = figures.findIndex(([, measure]) => measure.startsWith('加权kappa')) + 1
  const { leftOut, fresh, withoutSector, consumption, readers } = JSON.parse(fit)
  const agreement = (measure, { kappa, interval }, target = null) => ['承接判断', measure, kappa, target, interval]
  const rows = figures.toSpliced(
    at,
    0,
    agreement('加权kappa（逐一留出一份规划拟合；设计时看过这些标注，新的规划应略低）', leftOut, 0.5),
    agreement('加权kappa（逐一留出，随机另抽84条举措，未用于拟合，选择方法时看过其得分；一人一次标注）', fresh),
    ['承接判断', '两次标注之间的加权kappa（攀枝花、郫都，第二次不看第一次）', readers, null],
    agreement('加权kappa（逐一留出，不用本领域词库，如同没有词库的领域）', withoutSector),
    agreement('加权kappa（促消费领域三份互不隶属的文件，没有词库，逐一留出；一人一次标注）', consumption),
  )
  const lines = rows.map(
    ([group, measure, value, target, interval]) =>
      `  { group: '${group}', measure: '${measure}', value: ${value}${target === null ? '' : `, target: ${target}`}${interval ? `, interval: [${interval.join(', ')}]` : ''} },`,
  )
  writeTable(
    'README.md',
    '| | measured (95% of resamples) | to reach |',
    ([g, m]) => english[`${g} ${m}`] ?? english[m],
    rows,
  )
  writeTable('README.zh-CN.md', '| | 实测（95%区间） | 目标 |', ([g, m]) => `${g}：${m}`, rows)
  const stored = join(root, 'src/lexicon/measured-quality.ts')
  writeFileSync(
    stored,
    `/** Figures measured on the labels under test/gold; written by \`npm run eval -- --store\`, not by hand. */\nexport const measuredQuality: readonly { readonly group: string; readonly measure: string; readonly value: number; readonly target?: number; readonly interval?: readonly [number, number] }[] = [\n${lines.join('\n')}\n]\n`,
  )
  execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', stored], { stdio: 'ignore' })
}

if (process.argv[1] === import.meta.filename) main()
