import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, desk, folder, inPage, openBrowser } from './browser.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

let browser: Browser
let out: string
beforeAll(async () => {
  browser = await openBrowser()
  out = join(mkdtempSync(join(tmpdir(), 'charts-')), 'report/')
  const from = join(folder, 'data/analysis.json')
  execFileSync('node', ['dist/cli.js', 'render', from, '--out', out, '--quiet'], { cwd: root })
})
afterAll(async () => {
  await browser.close()
  rmSync(join(out, '..'), { recursive: true })
})

/** Presses the button as a keyboard does, and keeps the file that comes of it. */
const download = async (page: Page, words: string): Promise<{ readonly name: string; readonly path: string }> => {
  const waiting = page.waitForEvent('download')
  await page.locator('figure').first().getByRole('button', { name: words }).press('Enter')
  const file = await waiting
  const path = join(out, file.suggestedFilename())
  await file.saveAs(path)
  return { name: file.suggestedFilename(), path }
}

describe('a chart', () => {
  it.each(['light', 'dark'] as const)(
    'in %s is saved as a picture of twice its size, on white',
    async (colorScheme) => {
      await inPage(browser, { viewport: desk, colorScheme }, async (page) => {
        const noise: string[] = []
        page.on('console', (message) => noise.push(message.text()))
        await page.goto(addressOf('targets.html', '', out))
        const box = (await page.locator('svg.chart').first().getAttribute('viewBox'))?.split(' ').map(Number) ?? []
        const { name, path } = await download(page, '存为PNG')
        const file = readFileSync(path)
        expect(name).toMatch(/^[^\s/:]+\.png$/u)
        expect(file.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
        expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2 * box[2], 2 * box[3]])
        expect(file.length).toBeGreaterThan(3000)
        expect(noise).toEqual([])
      })
    },
  )

  it('is saved as a drawing that stands alone', async () => {
    await inPage(browser, { viewport: desk, colorScheme: 'dark' }, async (page) => {
      await page.goto(addressOf('targets.html', '', out))
      const title = await page.locator('svg.chart title').first().textContent()
      const { path } = await download(page, '存为SVG')
      expect(readFileSync(path, 'utf8')).not.toMatch(/var\(|href=/u)
      await page.goto(pathToFileURL(path).href)
      expect(await page.locator('parsererror').count()).toBe(0)
      expect(await page.locator('svg > title').textContent()).toBe(title)
      const ink = `getComputedStyle(document.querySelector('text.b:not(.sm)')).fill`
      expect(await page.evaluate(ink)).toBe('rgb(26, 26, 24)')
    })
  })

  it('shows no button on paper', async () => {
    await inPage(browser, { viewport: desk }, async (page) => {
      await page.goto(addressOf('targets.html', '', out))
      expect(await page.getByRole('button', { name: '存为PNG' }).first().isVisible()).toBe(true)
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('button', { name: '存为PNG' }).filter({ visible: true }).count()).toBe(0)
    })
  })
})
