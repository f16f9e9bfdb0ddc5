import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, folder as chinese, desk, inPage, openBrowser, phone } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pages = ['index.html', 'targets.html', 'coverage.html', 'coverage-5.html', 'gaps-deyang.html', 'method.html']

let browser: Browser
let folder: string
beforeAll(async () => {
  folder = `${mkdtempSync(join(tmpdir(), 'duizhao-english-'))}/`
  const analysis = `${chinese}data/analysis.json`
  execFileSync(process.execPath, ['dist/cli.js', 'render', analysis, '--lang', 'en', '--out', folder, '--quiet'])
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(pages)('%s in English', (file) => {
  it('has nothing that axe-core finds', async () => {
    const found = await inPage(browser, { viewport: desk }, async (page) => {
      await page.goto(addressOf(file, '', folder))
      await page.evaluate(axe)
      return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then((result) =>
        result.violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 2).map(({ html }) => html).join(' ')))`)
    })
    expect(found).toEqual([])
  })

  it.each([
    ['a phone', phone],
    ['a desk', desk],
  ])('is no wider than the screen on %s', async (_name, viewport) => {
    const over = await inPage(browser, { viewport }, async (page) => {
      await page.goto(addressOf(file, '', folder))
      return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    })
    expect(over).toBe(0)
  })
})
