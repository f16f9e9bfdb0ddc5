import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { readPdfApart } from '../../src/read/pdf/ask-child.ts'
import { isAnswer } from '../../src/read/pdf/check-answer.ts'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'
import { readSource } from '../../src/read/read-source.ts'
import { rejection } from './folder.ts'

const PLAN = 'test/cases/read/pdf/deyang-libreoffice.pdf'
const ENDS_ITS_READER = 'test/cases/fuzz/array-without-end-6001204.pdf'
const LIMITS = { maxPages: 50, maxSeconds: 120 }

it('reads in a process of its own what is read in this one, also where two are read at once', async () => {
  const bytes = await readFile(PLAN)
  const here = await readPdf(bytes, PLAN, LIMITS)
  const apart = await Promise.all([readPdfApart(bytes, PLAN, LIMITS), readPdfApart(bytes, PLAN, LIMITS)])
  expect(apart).toEqual([here, here])
})

it('refuses a PDF that ends its reader, with a remedy, and reads the next one', async () => {
  const error = await rejection(readSource(ENDS_ITS_READER))
  expect(error).toMatchObject({ file: ENDS_ITS_READER })
  // Node 20 ends over its array; later ones read on and find no text.
  expect(['pdf-crashed', 'pdf-no-text']).toContain(error.code)
  expect(error.remedy).not.toBe('')
  expect((await readSource(PLAN)).text).toContain('德阳')
})

it('gives up what takes longer than the limit, and reads the next one', async () => {
  const error = await rejection(readSource(PLAN, { maxSeconds: 0.001 }))
  expect(error).toMatchObject({ code: 'pdf-too-long', file: PLAN })
  expect(error.message).toContain('0.001 秒')
  expect(error.remedy).toContain('--max-seconds')
  expect((await readSource(PLAN, { maxSeconds: 1e9 })).text).toContain('德阳')
})

it('hears what a reader refused, and under the name of the file', async () => {
  const error = await rejection(readPdfApart(await readFile(PLAN), PLAN, { ...LIMITS, maxPages: 2 }))
  expect(error).toMatchObject({ code: 'too-many-pages', file: PLAN })
})

it('takes for an answer only what is one', async () => {
  const source = await readPdf(await readFile(PLAN), '', LIMITS)
  const read = (change: object) => isAnswer({ kind: 'read', source: { ...source, ...change } })
  expect(read({})).toBe(true)
  expect(isAnswer({ kind: 'refused', code: 'pdf-broken', message: '已损坏', remedy: '重新下载' })).toBe(true)
  for (const change of [
    { text: null },
    { reader: 'txt' },
    { pageStarts: [0, source.text.length + 1] },
    { pageStarts: [5, 4] },
    { pageStarts: undefined },
    { diagnostics: [{ severity: 'fatal', code: 'pdf/x', message: '' }] },
    { diagnostics: [{ severity: 'info', code: 'pdf/x', message: {} }] },
    { diagnostics: {} },
  ])
    expect(read(change)).toBe(false)
  for (const other of [null, 'read', [], {}, { kind: 'refused', code: 'x' }, { kind: 'failed', message: 1 }])
    expect(isAnswer(other)).toBe(false)
})
