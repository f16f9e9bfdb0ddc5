import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, desk, inPage, openBrowser, phone } from './browser.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

let browser: Browser
let out: string
let files: readonly string[]
beforeAll(async () => {
  browser = await openBrowser()
  out = join(mkdtempSync(join(tmpdir(), 'elder-care-')), 'report/')
  execFileSync('node', ['dist/cli.js', 'compare', 'test/elder-care', '--out', out, '--quiet'], { cwd: root })
  files = readdirSync(out).filter((file) => file.endsWith('.html'))
})
afterAll(async () => {
  await browser.close()
  rmSync(join(out, '..'), { recursive: true })
})

/** Words of charts that reach over the edge of their drawing: 省目标 100 would read 省目标 10. */
const cutWords = `Array.from(document.querySelectorAll('svg.chart')).flatMap((svg) => {
  const box = svg.getBoundingClientRect()
  return Array.from(svg.querySelectorAll('text'), (text) => [text.textContent, text.getBoundingClientRect()])
    .flatMap(([words, { left, right }]) => (left < box.left - 1 || right > box.right + 1 ? [words] : []))
})`

const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** Cells of tables with a sentence in a column of a character or two. */
const thinCells = `Array.from(document.querySelectorAll('main td, main tbody th, main .cells > span')).flatMap((cell) => {
  const words = cell.textContent.trim()
  const { width, height } = cell.getBoundingClientRect()
  return words.length > 8 && width > 0 && width < 40 && height > 80 ? [words] : []
})`

/** Between the margins of A4, in px of CSS. */
const sheet = { width: 658, height: 980 }

describe('a report of another sector, without a dictionary', () => {
  it('cuts no words off at the edge of a chart', async () => {
    await inPage(browser, { viewport: desk }, async (page) => {
      for (const file of ['targets.html', 'shared.html', 'reuse.html']) {
        await page.goto(addressOf(file, '', out))
        expect([file, await page.evaluate(cutWords)]).toEqual([file, []])
      }
    })
  })

  it('fits a desk and a phone', async () => {
    for (const viewport of [desk, phone])
      await inPage(browser, { viewport }, async (page) => {
        for (const file of files) {
          await page.goto(addressOf(file, '', out))
          expect([file, await page.evaluate(overflow)]).toEqual([file, 0])
        }
      })
  })

  it('leaves sentences room on paper', async () => {
    await inPage(browser, { viewport: sheet }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      for (const file of files) {
        await page.goto(addressOf(file, '', out))
        expect([file, await page.evaluate(thinCells)]).toEqual([file, []])
      }
    })
  })
})
