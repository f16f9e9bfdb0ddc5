#!/usr/bin/env node
// Writes docs/licences.md: every package that an installation brings, from the lock file. Exits with 1 where a licence is not
// allowed. With --print the page is printed and not written.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages

/** Licences that let the program be used and passed on without conditions on its own source. */
const ALLOWED = [
  ...['MIT', 'MIT-0', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', '0BSD'],
  ...['(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'],
]

/** Packages that name no licence in the lock file, by their licence file. */
const SAID_ELSEWHERE = { sylvester: 'MIT' }

/** Why a package may run a script when it is installed. */
const SCRIPTS = {
  nodejieba: 'fetches or compiles the native segmenter; the only one that a user of the program runs',
  'msgpackr-extract':
    'looks whether its prebuilt binary fits; optional, for --queue alone, and not allowed to run: msgpackr does without',
  esbuild: 'puts its binary in place, and fetches it where the optional package is missing; for building only',
}

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
const packages = Object.entries(lock)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: nameOf(path), ...entry }))
const byName = (a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1)
const licenceOf = ({ name, license }) => license ?? SAID_ELSEWHERE[name] ?? 'none named'

/** Who asks for a package: those that name it, up to three. */
const askedBy = (name) => {
  const asking = Object.entries(lock)
    .filter(([, entry]) => ({ ...entry.dependencies, ...entry.optionalDependencies })[name])
    .map(([path]) => (path === '' ? 'duizhao' : nameOf(path)))
  const names = [...new Set(asking)].sort()
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}

const shipped = packages.filter(({ dev }) => !dev).sort(byName)
const rows = shipped.map((one) => `| ${one.name} | ${one.version} | ${licenceOf(one)} | ${askedBy(one.name)} |`)
const scripts = packages.filter(({ hasInstallScript }) => hasInstallScript).sort(byName)
const faults = [
  ...shipped.filter((one) => !ALLOWED.includes(licenceOf(one))).map((one) => `${one.name}: ${licenceOf(one)}`),
  ...scripts.filter(({ name }) => !SCRIPTS[name]).map(({ name }) => `${name}: install script without a reason`),
]
const page = `# Packages and their licences

Written by \`npm run licences\` from package-lock.json: the packages that an installation of the program brings.

| package | version | licence | asked for by |
|---|---|---|---|
${[...new Set(rows)].join('\n')}

## Scripts that run at installation

${[...new Set(scripts.map(({ name }) => `- ${name}: ${SCRIPTS[name]}`))].join('\n')}
`

if (process.argv.includes('--print')) process.stdout.write(page)
else writeFileSync(join(root, 'docs/licences.md'), page)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
