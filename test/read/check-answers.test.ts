import { beforeAll, describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis.ts'
import { comparePlans } from '../../src/pipeline.ts'
import { isComparison, isFailure, isSurvey } from '../../src/read/check-answers.ts'

let of = { reference: 'sichuan', plan: 'deyang', sha256: '' }
let right = ''
/** The comparison as a worker would send it, with something done to it on the way. */
const changed = (change: (analysis: Analysis) => void): unknown => {
  const analysis = JSON.parse(right)
  change(analysis)
  return analysis
}

beforeAll(async () => {
  const { analysis } = await comparePlans(['seeds/sichuan.txt', 'seeds/deyang.txt'], { reference: 'sichuan' })
  const documents = analysis.documents.filter(({ plan }) => plan === 'deyang')
  right = JSON.stringify({ ...analysis, documents: documents.map((one) => ({ ...one, text: '', nodes: [] })) })
  of = { ...of, sha256: analysis.plans[1].sha256 }
})

describe('what a worker on another machine sends', () => {
  it('is taken where it is a comparison of the two plans', () => {
    expect(isComparison(JSON.parse(right), of)).toBe(true)
  })

  it.each<[string, (analysis: Analysis) => void]>([
    ['of another text', ({ plans }) => Object.assign(plans[1], { sha256: '0'.repeat(64) })],
    ['of another plan', ({ plans }) => Object.assign(plans[1], { id: '../deyang' })],
    ['of more plans', ({ plans }) => plans.push(plans[1])],
    ['with another reference', (analysis) => Object.assign(analysis, { reference: 'deyang' })],
    ['without its document', (analysis) => Object.assign(analysis, { documents: [] })],
    ['with a verdict that is none', ({ comparisons }) => Object.assign(comparisons[0], { verdict: '<b>' })],
    ['with markup where a number belongs', ({ indicators }) => Object.assign(indicators[0].target, { value: '<img>' })],
    ['with an object for a text', ({ initiatives }) => Object.assign(initiatives[0], { title: { html: '<img>' } })],
    ['with a field too many', ({ coverage }) => Object.assign(coverage[0], { html: '<img>' })],
    ['with a field missing', ({ coverage }) => Reflect.deleteProperty(coverage[0], 'because')],
    ['of another version', (analysis) => Object.assign(analysis, { schemaVersion: 2 })],
  ])('is refused %s', (_, change) => {
    expect(isComparison(changed(change), of)).toBe(false)
  })

  it('is refused where it is something else', () => {
    for (const value of [null, [], 'x', 1, {}, { failure: {} }]) {
      expect(isComparison(value, of)).toBe(false)
      expect(isSurvey(value, 'deyang')).toBe(false)
      expect(isFailure(value)).toBe(false)
    }
    expect(isFailure({ failure: { code: 'empty', message: '文件是空的', remedy: '给出规划' } })).toBe(true)
  })

  it('is a survey of the plan that was asked for', () => {
    const meta = {
      id: 'a',
      title: '',
      region: '',
      level: 'city',
      genre: '',
      status: 'issued',
      period: null,
      file: 'a.txt',
    }
    const counted = { counts: [1, 2], length: 3 }
    expect(isSurvey({ meta, counted }, 'a')).toBe(true)
    expect(isSurvey({ meta, counted }, 'b')).toBe(false)
    expect(isSurvey({ meta: { ...meta, level: 'town' }, counted }, 'a')).toBe(false)
    expect(isSurvey({ meta, counted: { counts: ['1'], length: 3 } }, 'a')).toBe(false)
  })
})
