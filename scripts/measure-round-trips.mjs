#!/usr/bin/env node
// Turns the five seeds into the formats in which offices publish, compares them in each, scores each analysis on the
// labels under test/gold, and writes docs/round-trips.md. Exits with 1 where a format falls behind the text files by more
// than is allowed. Needs `npm run build` and what test/cases/read/pdf/print-plan.mjs needs.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cleanSource } from '../dist/clean/clean-source.js'
import { parseDocument } from '../dist/parse/parse-document.js'
import { readSource } from '../dist/read/read-source.js'
import { printWithChromium, printWithLibreOffice } from '../test/cases/read/pdf/print-plan.mjs'

const root = resolve(import.meta.dirname, '..')
const manifest = readFileSync(join(root, 'seeds/plans.yaml'), 'utf8')
const plans = [...manifest.matchAll(/- id: (\S+)\n(?:\s+#.*\n|\s+file.*\n)*\s+title: (.*)\n/gu)].map(
  ([, id, title]) => ({
    id,
    title,
  }),
)
const textOf = (id) => readFileSync(join(root, 'seeds', `${id}.txt`), 'utf8')

/** The makers of files are shared with the tests, in TypeScript; compiled where packages are still found. */
const loadMakers = async () => {
  const folder = join(root, 'node_modules/.cache/round-trips')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const files = ['set-plan', 'encode-gb'].map((name) => `test/read/${name}.ts`)
  const options = '--module nodenext --target es2023 --rewriteRelativeImportExtensions --skipLibCheck --rootDir .'
  const tsc = join(root, 'node_modules/.bin/tsc')
  execFileSync(tsc, [...files, 'test/read-seed.ts', ...options.split(' '), '--outDir', folder], { cwd: root })
  const modules = ['read/set-plan', 'read/encode-gb', 'read-seed'].map((name) => join(folder, `test/${name}.js`))
  return Object.assign({}, ...(await Promise.all(modules.map((module) => import(module)))))
}

const { encodeGb, outlineOf, setDocx, setPage, takeApart } = await loadMakers()

const parse = (source, id) => parseDocument(cleanSource(source), id)
const piecesOf = (id) => takeApart(parse({ file: `${id}.txt`, text: textOf(id), sha256: '', diagnostics: [] }, id))

/** Each writes one plan into `folder`. */
const formats = [
  {
    name: 'Text, UTF-8 (as supplied)',
    extension: 'txt',
    make: ({ id }, file) => copyFileSync(join(root, 'seeds', `${id}.txt`), file),
  },
  {
    name: 'Word, automatic numbers and real tables',
    extension: 'docx',
    make: ({ id }, file) => writeFileSync(file, setDocx(piecesOf(id)).bytes),
  },
  {
    name: 'PDF by LibreOffice',
    extension: 'pdf',
    make: ({ id }, file, folder) => copyFileSync(printWithLibreOffice(id, join(folder, '..')), file),
  },
  {
    name: 'PDF by Chromium',
    extension: 'pdf',
    make: async ({ id }, file, folder) => copyFileSync(await printWithChromium(id, join(folder, '..')), file),
  },
  {
    name: 'Web page of a portal, GB 2312',
    extension: 'html',
    make: ({ id, title }, file) => writeFileSync(file, encodeGb(setPage(piecesOf(id), title))),
  },
  {
    name: 'Text, GB18030',
    extension: 'txt',
    make: ({ id }, file) => writeFileSync(file, encodeGb(textOf(id))),
  },
]

const score = (file, ...more) =>
  JSON.parse(
    execFileSync(process.execPath, [join(root, 'test/gold/score.mjs'), file, '--json', ...more], { encoding: 'utf8' }),
  )

const targetOf = ({ source, name, unit, baseline, target }) =>
  JSON.stringify([source, name, unit, baseline?.value, target.op, target.value, target.upper, target.year])

const measurePlan = async (id, analysis, file, plan) => ({
  outline: outlineOf(parse(await readSource(plan), id)),
  targets: analysis.indicators.filter((i) => i.plan === id).map(targetOf),
  units: analysis.initiatives.filter((i) => i.plan === id).map((i) => i.text.normalize('NFKC').replace(/\s+/gu, '')),
  reuse: analysis.reuse.filter((r) => r.occurrences.some((o) => o.plan === id)).length,
  kappa: id === analysis.reference ? null : score(file, '--plan', id).coverage.weightedKappa,
})

/** Makes the five plans in one format, compares them, and measures what comes of it. */
const measureFormat = async ({ name, extension, make }, work) => {
  const folder = join(work, 'plans')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'plans.yaml'), manifest.replace(/^(\s+file: \S+)\.txt$/gmu, `$1.${extension}`))
  for (const plan of plans) await make(plan, join(folder, `${plan.id}.${extension}`), folder)
  const out = join(work, 'reports')
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'compare', folder, '--out', out, '--quiet'], {
    stdio: 'inherit',
  })
  const file = join(out, 'data/analysis.json')
  const analysis = JSON.parse(readFileSync(file, 'utf8'))
  const each = {}
  for (const { id } of plans) each[id] = await measurePlan(id, analysis, file, join(folder, `${id}.${extension}`))
  return { name, scores: score(file), reuse: analysis.reuse.length, units: analysis.initiatives.length, each }
}

const show = (value) => (value === null ? '—' : value.toFixed(3))
const row = (cells) => `| ${cells.join(' | ')} |`

/** How many of the entries of `a` are in `b` as well, each counted once. */
const countShared = (a, b) => {
  const left = new Map()
  for (const one of b) left.set(one, (left.get(one) ?? 0) + 1)
  return a.filter((one) => left.get(one) > 0 && left.set(one, left.get(one) - 1)).length
}

/** A line of an outline, without a number that the text file lost and print still has. */
const withoutLost = (line, text) => (line.replace(/\d+、/u, '') === text ? text : line)

const compareOutlines = (a, b) => {
  const text = b.split('\n')
  const ours = a.split('\n').map((line, i) => withoutLost(line, text[i]))
  if (ours.join('\n') === b) return 'same'
  return `${countShared(ours, text)} of ${text.length} lines${ours.length > text.length ? `, ${ours.length} in all` : ''}`
}

const compareLists = (a, b) => {
  const shared = countShared(a, b)
  return a.length === b.length && shared === b.length ? `${b.length}` : `${shared} of ${b.length}, ${a.length} in all`
}

const planRow = ({ id, title }, { each }, text) =>
  row([
    title,
    compareOutlines(each[id].outline, text.each[id].outline),
    compareLists(each[id].targets, text.each[id].targets),
    compareLists(each[id].units, text.each[id].units),
    each[id].reuse,
    show(each[id].kappa),
  ])

const formatRow = ({ name, scores, units, reuse }) =>
  row([
    name,
    show(scores.indicators.table.f1),
    show(scores.indicators.prose.f1),
    show(scores.coverage.weightedKappa),
    units,
    reuse,
  ])

const head = (...cells) => `${row(cells)}\n${row(cells.map(() => '---'))}`

const writePage = (measured) => {
  const [text] = measured
  const sections = measured.slice(1).map(
    (format) => `## ${format.name}

${head('Plan', 'Outline', 'Targets', 'Units', 'Reused wording', 'Coverage, weighted kappa')}
${plans.map((plan) => planRow(plan, format, text)).join('\n')}`,
  )
  const page = `# Round trips

Written by \`npm run round-trips\`, not by hand. Each of the five plans is turned from its text file into the formats in which
offices publish: Word with automatic numbers and real tables; PDF printed by LibreOffice and by Chromium with running heads
and page numbers; a page of a government portal in GB 2312 with menus and layout tables; plain text in GB18030. The whole comparison
is then run on the five files of a format, with the metadata of \`seeds/plans.yaml\`, and scored on the labels under \`test/gold\`.

A format must come within ${ALLOWED.f1} of the text files in the F1 of indicators, within ${ALLOWED.kappa} in the weighted kappa of coverage, and
give each plan the same outline.

${head('Format', 'Indicators in tables, F1', 'Indicators in prose, F1', 'Coverage, weighted kappa', 'Units', 'Groups of reused wording')}
${measured.map(formatRow).join('\n')}

Below, plan by plan: a single number stands where all is as in the text file, character by character (width and white space
apart); else how many are the same, of how many in the text file, and how many there are in all. The outline is every
heading, box and table with its level and its part of the plan. A unit is one action of the plan; reused wording counts the
groups in which the plan takes part. Kappa is given for plans whose coverage is labelled.

What differs comes of the making, not of the reading. Word, web pages and PDF are made from the parsed text, so that a page
number amid a sentence (—11— in that of 四川省) is not in their units; PDF alone leaves out a letter doubled at the end of a line
(知 in that of 眉山市). The text of 郫都区 has lost an automatic number (1、高标准推进知识产权强区建设), which print shows; it is not
counted. A page of a portal begins with its title, which the text of 四川省 lacks.

${sections.join('\n\n')}
`
  writeFileSync(join(root, 'docs/round-trips.md'), page)
  console.log(page)
}

const ALLOWED = { f1: 0.02, kappa: 0.05 }

const isBehind = (format, text) =>
  ['table', 'prose'].some(
    (source) => text.scores.indicators[source].f1 - format.scores.indicators[source].f1 > ALLOWED.f1,
  ) ||
  Math.abs(text.scores.coverage.weightedKappa - format.scores.coverage.weightedKappa) > ALLOWED.kappa ||
  plans.some(({ id }) => compareOutlines(format.each[id].outline, text.each[id].outline) !== 'same')

const work = process.argv[2] ? resolve(process.argv[2]) : mkdtempSync(join(tmpdir(), 'round-trips-'))
const measured = []
for (const [i, format] of formats.entries()) measured.push(await measureFormat(format, join(work, String(i))))
writePage(measured)
const behind = measured.slice(1).filter((format) => isBehind(format, measured[0]))
for (const { name } of behind) console.error(`behind the text files: ${name}`)
process.exitCode = behind.length > 0 ? 1 : 0
