#!/usr/bin/env node
// Lists what of the reports has no English phrase yet, with the page where it stands first: `npm run untranslated`, or with
// other plans `npm run untranslated -- FOLDER…`. With --unused, lists phrases that none of these reports asks for.
import { fileURLToPath } from 'node:url'

const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))

const args = process.argv.slice(2)
const folders = args.filter((one) => !one.startsWith('--'))
const corpora = folders.length > 0 ? folders : [`${root}seeds`, `${root}test/cases/succession/yunchuan`]

const { comparePlans } = await dist('pipeline.js')
const { renderSite } = await dist('render/render-site.js')
const { measuredQuality } = await dist('lexicon/measured-quality.js')
const { originalsOf, translateFiles } = await dist('render/lang/translate-files.js')

const runs = []
for (const folder of corpora) {
  const { analysis } = await comparePlans([folder])
  const pages = renderSite(analysis, { quality: measuredQuality, office: true })
  runs.push(translateFiles(pages, originalsOf(analysis)))
}

const lines = args.includes('--unused')
  ? runs[0].unused.filter((key) => runs.every(({ unused }) => unused.includes(key)))
  : [...new Set(runs.flatMap(({ missing }) => missing.map(({ path, text }) => `${path}\t${text}`)))]
for (const line of lines) console.log(line)
if (lines.length > 0 && !args.includes('--unused')) process.exitCode = 1
