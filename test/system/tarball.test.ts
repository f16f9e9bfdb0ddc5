import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const place = mkdtempSync(join(tmpdir(), 'duizhao-tarball-'))
const home = join(place, 'home')

const ask = (command: string, argv: readonly string[], cwd: string, env = process.env): string =>
  execFileSync(command, argv, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 26 })

/** What the machine itself needs to download and compile, and nothing of this checkout. */
const emptyHome = (): NodeJS.ProcessEnv => {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_(?!EXTRA_CA_CERTS$)|^INIT_CWD$/iu.test(name))
  const prefix = resolve(dirname(process.execPath), '..')
  return {
    ...Object.fromEntries(own),
    HOME: home,
    npm_config_prefix: join(home, 'prefix'),
    npm_config_cache: ask('npm', ['config', 'get', 'cache'], root).trim(),
    ...(existsSync(join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {}),
  }
}

const readAll = (folder: string): ReadonlyMap<string, string> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]))
}

let packed: readonly string[] = []
beforeAll(() => {
  mkdirSync(join(home, 'prefix'), { recursive: true })
  const [{ filename, files }] = JSON.parse(ask('npm', ['pack', '--json', '--pack-destination', place], root))
  packed = files.map(({ path }: { path: string }) => path)
  cpSync(join(place, filename), join(place, 'duizhao.tgz'))
}, 120_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('the package as it is published', () => {
  it('holds the program, the plans that ship with it, and what tells of it', () => {
    const tops = [...new Set(packed.map((path) => path.split('/')[0]))].sort()
    expect(tops).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md', 'dist', 'package.json', 'seeds'])
    expect(
      packed.filter((path) => /(?:^|\/)\.|\.(?:tsbuildinfo|map|tgz|log)$|\.test\.|(?<!\.d)\.ts$/u.test(path)),
    ).toEqual([])
    expect(packed).toContain('dist/cli.js')
    expect(packed).toContain('dist/bundle/worker.js')
    expect(packed).toContain('dist/model/analysis.schema.json')
    expect(packed.filter((path) => path.startsWith('seeds/')).sort()).toEqual(
      readdirSync(join(root, 'seeds'))
        .map((name) => `seeds/${name}`)
        .sort(),
    )
  })

  it('is installed in an empty folder and compares plans there', { timeout: 900_000 }, () => {
    const folder = join(place, 'empty')
    mkdirSync(folder)
    const env = emptyHome()
    ask('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '../duizhao.tgz'], folder, env)
    cpSync(join(root, 'seeds'), join(folder, 'plans'), { recursive: true })
    const bin = join(folder, 'node_modules/.bin/duizhao')
    expect(ask(bin, ['--help'], folder, env)).toContain('duizhao compare')
    ask(bin, ['compare', 'plans', '--out', 'reports', '--quiet'], folder, env)
    ask(bin, ['compare', 'plans', '--out', 'alone', '--threads', '1', '--quiet'], folder, env)
    ask(bin, ['compare', 'plans', '--out', 'large', '--large', '--threads', '1', '--quiet'], folder, env)
    const here = (report: string): string => readFileSync(join(folder, report, 'index.html'), 'utf8')
    expect(here('reports')).toBe(readFileSync(join(root, 'reports/index.html'), 'utf8'))
    expect(readAll(join(folder, 'alone'))).toEqual(readAll(join(folder, 'reports')))
    expect(here('large')).toContain('德阳')
    const bundle = join(folder, 'node_modules/duizhao/dist/bundle')
    const compiled = readdirSync(bundle).filter((name) => name.endsWith('.bin'))
    expect(compiled).toHaveLength(1)
    writeFileSync(join(bundle, compiled[0]), 'compiled by no engine')
    expect(ask(bin, ['--help'], folder, env)).toContain('duizhao compare')
    expect(readdirSync(folder).sort()).toEqual([
      'alone',
      'large',
      'node_modules',
      'package-lock.json',
      'package.json',
      'plans',
      'reports',
    ])
  })
})
