import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAnalysis } from '../../src/read/read-analysis.ts'
import { sampleAnalysis } from '../cli/analysis.ts'
import { makeFolder, rejection } from './folder.ts'

const whole = {
  ...sampleAnalysis(),
  documents: sampleAnalysis().plans.map(({ id }) => ({ plan: id, text: '', nodes: [], diagnostics: [], reading: {} })),
}

const read = async (content: unknown) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return readAnalysis(join(await makeFolder({ 'analysis.json': text }), 'analysis.json'))
}

describe('readAnalysis', () => {
  it('reads what was written', async () => {
    expect(await read(whole)).toEqual(whole)
  })

  it.each([
    ['half a file', JSON.stringify(whole).slice(0, -20), 'not-an-analysis'],
    ['other JSON', { plans: [] }, 'not-an-analysis'],
    ['a list', [], 'not-an-analysis'],
    ['a plan without its text', { ...whole, documents: whole.documents.slice(1) }, 'not-an-analysis'],
    [
      'a plan that says not how it was read',
      { ...whole, documents: whole.documents.map(({ plan }) => ({ plan })) },
      'not-an-analysis',
    ],
    ['a missing list', { ...whole, coverage: undefined }, 'not-an-analysis'],
    ['the result of another version', { ...whole, schemaVersion: 2 }, 'other-version'],
  ])('refuses %s', async (_, content, code) => {
    expect(await rejection(read(content))).toMatchObject({ code })
  })

  it('refuses a file that is not there', async () => {
    expect((await rejection(readAnalysis('nowhere/analysis.json'))).code).toBe('no-such-file')
  })
})
