#!/usr/bin/env node
// Prints seeds as PDF files with Chromium and LibreOffice and makes them small with qpdf; the tests need none of these,
// since what this made is kept beside it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { printWithChromium, printWithLibreOffice } from './print-plan.mjs'

/** Object streams also make the file one that only a reader of PDF 1.5 can open. */
const shrink = (from) =>
  spawnSync('qpdf', [
    '--object-streams=generate',
    '--recompress-flate',
    '--compression-level=9',
    from,
    join(import.meta.dirname, basename(from)),
  ])

const folder = mkdtempSync(join(tmpdir(), 'pdf-cases-'))
for (const id of ['sichuan', 'panzhihua', 'deyang']) {
  shrink(await printWithChromium(id, folder))
  shrink(printWithLibreOffice(id, folder))
}
