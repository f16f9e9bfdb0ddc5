import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { analysis, equals, withCities } from '../render/fixture.ts'

const text = readFileSync('src/model/analysis.schema.json', 'utf8')
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(text))

describe('the schema of analysis.json', () => {
  it('says what the types say (npm run schema writes it again)', () => {
    expect(execFileSync(process.execPath, ['scripts/build-schema.mjs', '--print'], { encoding: 'utf8' })).toBe(text)
  })

  it('takes results with a reference, without one, and of many plans', () => {
    for (const one of [analysis, equals, withCities(3)]) {
      validate(JSON.parse(JSON.stringify(one)))
      expect(validate.errors).toBeNull()
    }
  })

  it('refuses what is none', () => {
    expect(validate({ ...analysis, schemaVersion: 2 })).toBe(false)
    expect(validate({ ...analysis, coverage: [{ ...analysis.coverage[0], status: '承接' }] })).toBe(false)
    const { findings: _, ...without } = analysis
    expect(validate(without)).toBe(false)
  })

  it('tells what the fields mean', () => {
    const { definitions } = JSON.parse(text)
    expect(definitions.Evidence.properties.start.description).toContain('UTF-16')
    expect(definitions.CoverageCell.properties.gap.description).toContain('True where the unit binds this plan')
  })
})
