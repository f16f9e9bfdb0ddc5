#!/usr/bin/env node
// Compiles src to dist, copies the data of src/lexicon and bundles the command line. Does nothing where no input changed
// since the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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

// The command line as few files: to look up and load three hundred small ones takes longer than many a run. A bundle lies
// one folder deep like every station, so that `../lexicon` and `../../package.json` mean the same in both. Packages that
// read files of their own stay packages.
await build({
  absWorkingDir: root,
  entryPoints: [
    { in: 'dist/cli.js', out: 'cli' },
    { in: 'dist/pipeline/large/worker.js', out: 'worker' },
    { in: 'dist/pipeline/large/queue-thread.js', out: 'queue-thread' },
    { in: 'dist/read/pdf/pdf-child.js', out: 'pdf-child' },
  ],
  outdir: 'dist/bundle',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
  external: Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies).filter(
    (name) => !['d3', 'natural', 'yaml', 'yargs'].includes(name),
  ),
  alias: { 'string-width': join(root, 'scripts/string-width.mjs') },
  plugins: [yargsMessages],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
  },
})
writeFileSync(join(dist, 'cli.js'), "#!/usr/bin/env node\nimport './bundle/cli.js'\n")
writeFileSync(stamp, inputs)
