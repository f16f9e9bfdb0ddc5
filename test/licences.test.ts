import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('docs/licences.md is current, and no package has a licence or an install script that is not accounted for', () => {
  const printed = execFileSync(process.execPath, ['scripts/list-licences.mjs', '--print'], { encoding: 'utf8' })
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(printed)
})
