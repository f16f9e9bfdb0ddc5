import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('no expression of the sources takes exponential time', () => {
  const printed = execFileSync(process.execPath, ['scripts/list-regexes.mjs'], { encoding: 'utf8' })
  const count = Number(/^(\d+) expressions/mu.exec(printed)?.[1])
  expect(count).toBeGreaterThan(400)
  expect(printed.split('\n').filter((line) => line.includes('\texponential '))).toEqual([])
})
