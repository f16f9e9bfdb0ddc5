#!/usr/bin/env node
// Compiles src to dist, copies the data of src/lexicon and bundles the command line. Does nothing where no input changed
// since the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { build } from 'esbuild'
import { parse } from 'yaml'

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')
const stamp = join(dist, '.inputs')

const listFiles = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const sources = listFiles('src')
const configs = [
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/string-width.mjs',
  'scripts/start-bundle.cjs',
  'scripts/compile-bundle.mjs',
]

const fingerprint = () => {
  const hash = createHash('sha256')
  for (const file of [...sources, ...configs.map((name) => join(root, name))]) {
    hash.update(`${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

const inputs = fingerprint()
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) process.exit(0)

// A fresh folder, so that no file of a source that was since removed or renamed stays behind.
rmSync(dist, { recursive: true, force: true })
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: ['ignore', 2, 2],
})
if (status !== 0) process.exit(1)

for (const file of sources) {
  if (file.endsWith('.ts')) continue
  const target = join(dist, file.slice(join(root, 'src').length))
  mkdirSync(dirname(target), { recursive: true })
  // JSON is YAML, and is read in a twentieth of the time at every start.
  if (file.endsWith('.yaml')) writeFileSync(target, JSON.stringify(parse(readFileSync(file, 'utf8'))))
  else copyFileSync(file, target)
}

/** The code of the command line as V8 compiles it, so that no run has to; a run without it is as good, and slower. */
const keepCompiled = () => {
  const place = mkdtempSync(join(tmpdir(), 'duizhao-build-'))
  spawnSync(process.execPath, [join(root, 'scripts/compile-bundle.mjs'), join(place, 'report')], {
    stdio: ['ignore', 2, 2],
  })
  rmSync(place, { recursive: true, force: true })
}

/** yargs looks for its messages beside its own files; in a bundle they lie beside that. */
const yargsMessages = {
  name: 'yargs-messages',
  setup: ({ onLoad }) =>
    onLoad({ filter: /yargs.lib.platform-shims.esm[.]mjs$/ }, ({ path }) => {
      cpSync(join(dirname(path), '../../locales/zh_CN.json'), join(dist, 'bundle/locales/zh_CN.json'))
      cpSync(join(dirname(path), '../../locales/en.json'), join(dist, 'bundle/locales/en.json'))
      return { contents: readFileSync(path, 'utf8').replace("'../../../locales'", "'../locales'") }
    }),
}

const packages = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies)

// A bundle lies one folder deep like every station, so that `../lexicon` and `../../package.json` mean the same in both.
// Packages that read files of their own stay packages.
const shared = {
  absWorkingDir: root,
  outdir: 'dist/bundle',
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
  external: packages.filter((name) => !['d3', 'natural', 'yaml', 'yargs'].includes(name)),
}

// Threads and processes of large runs and of PDFs, as few files: to look up and load three hundred small ones takes longer
// than many a run.
await build({
  ...shared,
  entryPoints: [
    { in: 'dist/pipeline/large/worker.js', out: 'worker' },
    { in: 'dist/pipeline/large/queue-thread.js', out: 'queue-thread' },
    { in: 'dist/read/pdf/pdf-child.js', out: 'pdf-child' },
  ],
  splitting: true,
  format: 'esm',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
  },
})

// The command line and its second thread as one script, whose code can be kept compiled: start-bundle.cjs runs it.
await build({
  ...shared,
  stdin: {
    contents: `exports.cli = () => import('./dist/cli.js')
exports.second = () => import('./dist/pipeline/second/second.js')`,
    resolveDir: root,
  },
  outdir: undefined,
  outfile: 'dist/bundle/duizhao.cjs',
  format: 'cjs',
  charset: 'ascii',
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "(function (exports, require, bundleUrl, importPackage) { 'use strict'" },
  footer: { js: '})' },
  alias: { 'string-width': join(root, 'scripts/string-width.mjs') },
  plugins: [yargsMessages],
})
/** Text of one byte a character, which V8 takes as it lies on the disk: esbuild leaves regular expressions as they were. */
const escapeAll = (code) => {
  if (/\\[\u0080-\u{10ffff}]/u.test(code)) throw new Error('a character behind a backslash cannot be escaped')
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

// Code that was kept compiled has no loader of its own: a package that is loaded only where it is needed is asked for outside.
const bundled = join(dist, 'bundle/duizhao.cjs')
writeFileSync(bundled, escapeAll(readFileSync(bundled, 'utf8').replace(/\bimport\("/gu, 'importPackage("')))
copyFileSync(join(root, 'scripts/start-bundle.cjs'), join(dist, 'bundle/start.cjs'))
writeFileSync(join(dist, 'bundle/second.cjs'), "require('./start.cjs').start('second')\n")
writeFileSync(join(dist, 'cli.js'), "#!/usr/bin/env node\nimport { start } from './bundle/start.cjs'\n\nstart('cli')\n")
keepCompiled()
writeFileSync(stamp, inputs)
