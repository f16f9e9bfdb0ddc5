import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { beforeAll, describe, expect, test } from 'vitest'
import { measuredQuality } from '../src/lexicon/measured-quality.ts'
import { version } from '../src/lexicon/version.ts'
import type { Analysis, Evidence } from '../src/model/analysis.ts'
import { PlanError } from '../src/model/errors.ts'
import { isMissing, isPerhapsMissing } from '../src/model/missing.ts'
import { withoutSpace } from '../src/model/text.ts'
import { comparePlans } from '../src/pipeline.ts'

let analysis: Analysis
beforeAll(async () => {
  analysis = (await comparePlans(['seeds'])).analysis
})

/** Every piece of evidence, wherever it stands in the result. */
const listEvidence = (value: unknown): Evidence[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value && 'plan' in value ? [value as Evidence] : []
  return [...own, ...Object.values(value).flatMap(listEvidence)]
}

describe('the result for the five plans', () => {
  test('every quote stands in its source, where its offsets say', () => {
    const texts = new Map(analysis.documents.map((d) => [d.plan, d.text]))
    const all = listEvidence({ ...analysis, documents: [] })
    expect(all.length).toBeGreaterThan(5000)
    for (const e of all) expect(withoutSpace(texts.get(e.plan)?.slice(e.start, e.end) ?? '')).toBe(e.quote)
  })
  test('is what its schema says', () => {
    const schema = JSON.parse(readFileSync('src/model/analysis.schema.json', 'utf8'))
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)
    validate(JSON.parse(JSON.stringify(analysis)))
    expect(validate.errors).toBeNull()
  })
  test('every unit of the reference has one cell for every other plan', () => {
    const units = analysis.initiatives.filter((u) => u.plan === analysis.reference)
    const keys = analysis.coverage.map((c) => `${c.unit} ${c.plan}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBe(units.length * (analysis.plans.length - 1))
  })
  test('only goals, tasks, safeguards carry a unit, and a gap has nothing done and no evidence but in doubt', () => {
    for (const c of analysis.coverage) {
      for (const e of c.evidence) expect(['goals', 'tasks', 'safeguards']).toContain(e.context)
      for (const e of c.done) expect(e.context).toBe('review')
      if (isMissing(c)) expect([c.done.length, c.evidence.length]).toEqual([0, 0])
      // What may be missing has only something like it, and a person looks at it.
      if (isPerhapsMissing(c)) expect([c.status, c.done.length, c.review]).toEqual(['partial', 0, true])
      // Either things that it names stand nowhere, or others of them beside these stand in the passage.
      if (isPerhapsMissing(c) || c.written) expect(c.lacking).toBeDefined()
      // Else it was found to be carried whole, by so narrow a margin that a person looks at it.
      if (c.lacking) expect([c.status, c.review || c.written !== undefined]).toEqual(['partial', true])
      if (c.status !== 'none') expect(c.evidence.length).toBeGreaterThan(0)
    }
  })
  test('every provincial target is held against every city', () => {
    for (const plan of analysis.plans.filter((p) => p.id !== analysis.reference)) {
      const held = analysis.comparisons.filter((c) => c.plan === plan.id)
      expect(held.length).toBeGreaterThan(10)
      expect(new Set(held.map((c) => c.reference)).size).toBe(held.length)
    }
  })
  test('named measures and who carries them', () => {
    const plans = (term: string) =>
      analysis.sharedActions
        .find((s) => s.term === term)
        ?.plans.map((p) => p.plan)
        .sort()
    expect(plans('双报制')).toEqual(['deyang', 'sichuan'])
    expect(plans('入园惠企')).toEqual(['deyang', 'meishan', 'panzhihua'])
  })
  test('figures that do not fit together, in two grades', () => {
    const titles = analysis.findings.map((f) => `${f.title}${f.detail}`)
    expect(titles.some((t) => t.includes('前后矛盾') && t.includes('贯标企业'))).toBe(true)
    expect(
      titles.some((t) => t.includes('口径待说明') && t.includes('版权登记数量') && t.includes('作品登记总数')),
    ).toBe(true)
  })
  test('a second run gives the same bytes', async () => {
    expect(JSON.stringify((await comparePlans(['seeds'])).analysis)).toBe(JSON.stringify(analysis))
  })
  test('it survives a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
  })
})

describe('quality in the open', () => {
  test('the figures that the reports show are those measured now', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'duizhao-')), 'analysis.json')
    writeFileSync(file, JSON.stringify(analysis))
    const printed = execFileSync(process.execPath, ['scripts/measure-quality.mjs', file], { encoding: 'utf8' })
    const measured = printed
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(measured.length).toBeGreaterThan(10)
    for (const [group, measure, value, target] of measured) {
      expect(measuredQuality.find((q) => q.group === group && q.measure === measure)?.value).toBe(Number(value))
      if (target) expect(Number(value)).toBeGreaterThanOrEqual(Number(target))
    }
  })
  test('the version is that of the package', () => {
    expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  })
})

describe('other sets of plans', () => {
  test('plans of one level are compared as equals', async () => {
    const equals = (await comparePlans(['seeds/meishan.txt', 'seeds/panzhihua.txt'])).analysis
    expect(equals.reference).toBeNull()
    expect([equals.coverage, equals.comparisons]).toEqual([[], []])
    expect(equals.families.length).toBeGreaterThan(10)
    expect(equals.sharedActions.some((s) => s.term === '入园惠企')).toBe(true)
  })
  test('without a manifest the one plan of the highest level is the reference, and ids are file names', async () => {
    const two = (await comparePlans(['seeds/deyang.txt', 'seeds/sichuan.txt'])).analysis
    expect(two.plans.map((p) => p.id)).toEqual(['sichuan', 'deyang'])
    expect(two.reference).toBe('sichuan')
  })
  test('a reference that names no plan ends the run with what to do', async () => {
    await expect(comparePlans(['seeds'], { reference: 'chengdu' })).rejects.toThrowError(PlanError)
  })
  test('a file that cannot be read is told, and the others are compared', async () => {
    const { analysis: rest, failures } = await comparePlans([
      'seeds/deyang.txt',
      'seeds/sichuan.txt',
      'seeds/nowhere.txt',
    ])
    expect(rest.plans).toHaveLength(2)
    expect(failures.map((f) => f.code)).toEqual(['no-such-file'])
  })
})
