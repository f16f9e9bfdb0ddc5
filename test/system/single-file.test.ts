import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, desk, folder, inPage, openBrowser, phone } from './browser.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

let browser: Browser
let out: string
beforeAll(async () => {
  browser = await openBrowser()
  out = join(mkdtempSync(join(tmpdir(), 'single-')), 'report/')
  const from = join(folder, 'data/analysis.json')
  execFileSync('node', ['dist/cli.js', 'render', from, '--single-file', '--out', out, '--quiet'], { cwd: root })
})
afterAll(async () => {
  await browser.close()
  rmSync(join(out, '..'), { recursive: true })
})

describe('the single file', () => {
  it('is all there is, and has every link land in it', () => {
    expect(readdirSync(out)).toEqual(['files.json', 'index.html'])
    const text = readFileSync(join(out, 'index.html'), 'utf8')
    const ids = [...text.matchAll(/ id="?([^" >]+)/gu)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(ids)
    const links = [...text.matchAll(/<a [^>]*?href="?([^" >]+)/gu)].map((match) => match[1])
    expect(links.length).toBeGreaterThan(1000)
    const broken = links.filter((href) => !href.startsWith('#') || !known.has(decodeURIComponent(href.slice(1))))
    expect(broken).toEqual([])
    expect(text).not.toMatch(/ (?:src|action)="|<link /u)
  })

  it.each([
    ['on a phone', phone],
    ['on a desk', desk],
  ])('%s opens in silence and fits', async (_name, viewport) => {
    await inPage(browser, { viewport }, async (page) => {
      const noise: string[] = []
      page.on('console', (message) => noise.push(message.text()))
      page.on('pageerror', (error) => noise.push(error.message))
      page.on('request', (request) => noise.push(request.url()))
      await page.goto(addressOf('index.html', '', out))
      expect(await page.locator('h1').filter({ visible: true }).count()).toBe(1)
      for (const name of await page.locator('.nav a').allInnerTexts()) {
        await page.locator('.nav a', { hasText: name }).click()
        expect(await page.locator('.nav a[aria-current]').innerText()).toBe(name)
        expect(await page.locator('h1').filter({ visible: true }).count()).toBe(1)
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      }
      expect(noise.filter((words) => !words.startsWith('file:'))).toEqual([])
    })
  })

  it('leads from a cell to the sentence without JavaScript', async () => {
    await inPage(browser, { viewport: desk, javaScriptEnabled: false }, async (page) => {
      await page.goto(addressOf('index.html', '', out))
      expect(await page.locator('main .pg').filter({ visible: true }).count()).toBe(1)
      await page.locator('.wf tbody th a').filter({ visible: true }).first().click()
      await page.locator('tr.unit a.cell').filter({ visible: true }).first().click()
      expect(await page.locator('.one:target').innerText()).not.toBe('')
      const link = page.locator('.one:target a').first()
      const shown = await link.evaluate((one) => getComputedStyle(one, '::after').content.slice(1, -1))
      const name = await page.locator('.one:target').evaluate((one) => getComputedStyle(one, '::before').content)
      await link.click()
      const sentence = (await page.locator(':target').innerText()).replace(/\s/gu, '')
      expect(sentence.length).toBeGreaterThan(6)
      expect(shown).toBe(sentence)
      expect(name).toBe('"攀枝花"')
    })
  })

  it('sets both sides beside each other as the pages do, from the words of the plans', async () => {
    const quotes = `Array.from(document.querySelectorAll('.pg.on .panel blockquote, body > main > section:not(.pg) .panel blockquote'), (one) =>
      one.innerHTML.replaceAll('"', ''))`
    await inPage(browser, { viewport: desk }, async (page) => {
      await page.goto(addressOf('coverage-1.html'))
      const wanted = await page.evaluate(quotes)
      await page.goto(addressOf('index.html', '', out))
      await page.locator('.wf tbody th a').filter({ visible: true }).first().click()
      await page.locator('.matrix').filter({ visible: true }).waitFor()
      expect(await page.evaluate(quotes)).toEqual(wanted)
      expect(wanted).toContain('融入<mark>成渝地区双城经济圈</mark>')
    })
  })

  it('is small enough to be mailed', () => {
    expect(readFileSync(join(out, 'index.html')).length).toBeLessThan(3_000_000)
  })

  it('takes a decision', async () => {
    await inPage(browser, { viewport: desk }, async (page) => {
      await page.goto(addressOf('index.html', '', out))
      await page.locator('.wf tbody th a').filter({ visible: true }).first().click()
      await page.locator('a.cell.gap').filter({ visible: true }).first().click()
      await page.locator('.one:target').getByRole('button', { name: '作出裁定' }).click()
      await page.getByLabel('何人').fill('张敏')
      await page.getByLabel('理由').fill('已核对原文')
      await page.getByRole('button', { name: '记下裁定' }).click()
      expect(await page.locator('.nav a[data-decisions]').innerText()).toBe('人工裁定（1）')
    })
  })
})
