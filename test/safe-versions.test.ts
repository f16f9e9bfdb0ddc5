import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Advisory {
  readonly package: string
  /** First version with the fault; the first of all where it is not stated. */
  readonly from?: string
  readonly below: string
  readonly advisory: string
  readonly source: string
}

const advisories: readonly Advisory[] = parse(readFileSync('test/safe-versions.yaml', 'utf8'))
const lock: Record<string, { version?: string }> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
const installed = Object.entries(lock).flatMap(([path, { version = '' }]) =>
  path === '' ? [] : [{ name: path.slice(path.lastIndexOf('node_modules/') + 13), version }],
)

const isBefore = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((version) => version.split(/[.-]/u).slice(0, 3).map(Number))
  const at = x.findIndex((part, i) => part !== y[i])
  return at >= 0 && x[at] < y[at]
}

describe('packages with published faults', () => {
  it.each(advisories)('$package, $advisory', ({ package: name, from, below, source }) => {
    expect(source).toMatch(/^https:\/\//u)
    const found = installed.filter((one) => one.name === name)
    // A line on a package that is gone is to be taken out.
    expect(found).not.toEqual([])
    const faulty = found.filter(({ version }) => isBefore(version, below) && !(from && isBefore(version, from)))
    expect(faulty).toEqual([])
  })
})
