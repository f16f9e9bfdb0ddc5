import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What the script says of the literals of src/, or of those given. */
const judge = (literals?: readonly string[]): { count: number; exponential: string[] } => {
  const argv = ['scripts/list-regexes.mjs', ...(literals ? ['-'] : [])]
  const { stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8', input: literals?.join('\n') ?? '' })
  const count = Number(/^(\d+) expressions/mu.exec(stdout)?.[1])
  return { count, exponential: stdout.split('\n').filter((line) => line.includes('\texponential ')) }
}

const partsOf = (value: unknown): RegExp[] => {
  if (value instanceof RegExp) return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(partsOf) : []
}

it('no expression of the sources takes exponential time', () => {
  const { count, exponential } = judge()
  expect(count).toBeGreaterThan(400)
  expect(exponential).toEqual([])
})

it('none that the lexicon puts together does', async () => {
  const files = readdirSync('src/lexicon')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
  const modules = await Promise.all(files.map((name) => import(`../../src/lexicon/${name}.ts`)))
  const { count, exponential } = judge([...new Set(modules.flatMap((module) => partsOf({ ...module })).map(String))])
  expect(count).toBeGreaterThan(50)
  expect(exponential).toEqual([])
})

it('one whose bounds alone keep it from exponential time is told', () => {
  expect(judge(['/^(?:[^、]{0,12}[0-9][^、]{0,10}、)*的/u', '/^[0-9]{1,3}、/u']).exponential).toHaveLength(1)
})
