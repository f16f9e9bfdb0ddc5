import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { folder } from './browser.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const filesIn = (from: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(from, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(from.length), readFileSync(path)] as const),
  )

it('reports/ is what the plans in seeds/ give now: after a change run npm start', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'committed-')), 'reports/')
  try {
    execFileSync('node', ['dist/cli.js', 'compare', 'seeds', '--out', out, '--quiet'], { cwd: root })
    const [now, kept] = [filesIn(out), filesIn(folder)]
    expect([...kept.keys()]).toEqual([...now.keys()])
    expect(
      [...now].filter(([path, bytes]) => !bytes.equals(kept.get(path) ?? Buffer.of())).map(([path]) => path),
    ).toEqual([])
  } finally {
    rmSync(join(out, '..'), { recursive: true })
  }
})
