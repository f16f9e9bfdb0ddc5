import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis.ts'
import { addressOf, desk, inPage, openBrowser } from './browser.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

let browser: Browser
let scratch: string
beforeAll(async () => {
  browser = await openBrowser()
  scratch = mkdtempSync(join(tmpdir(), 'decisions-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(scratch, { recursive: true })
})

const sign = async (page: Page): Promise<void> => {
  await page.getByLabel('何人').fill('张敏')
  await page.getByLabel('何时').fill('2025-03-02')
  await page.getByLabel('理由').fill('原文“另有”所指: 已核对\n第二行')
  await page.getByRole('button', { name: '记下裁定' }).click()
}

const decideCell = async (page: Page): Promise<void> => {
  await page.goto(addressOf('coverage-1.html'))
  await page.locator('tr.unit a.cell.gap').first().click()
  await page.locator('.one:target').getByRole('button', { name: '作出裁定' }).click()
  await page.getByLabel('裁定为').selectOption('partial')
  await sign(page)
}

const decideTarget = async (page: Page): Promise<void> => {
  await page.goto(addressOf('targets.html'))
  await page.locator('article[data-target]').first().getByRole('button', { name: '作出裁定' }).click()
  await page.getByLabel('裁定为').selectOption('not_comparable')
  await sign(page)
}

const decideTerms = async (page: Page): Promise<void> => {
  await page.goto(addressOf('shared.html'))
  await page.locator('[data-term] summary').nth(0).click()
  await page.locator('[data-term]').nth(0).getByRole('button', { name: '作出裁定' }).click()
  await page.getByLabel('改称什么').fill('另一种叫法')
  await sign(page)
  await page.locator('[data-term] summary').nth(1).click()
  await page.locator('[data-term]').nth(1).getByRole('button', { name: '作出裁定' }).click()
  await page.getByLabel('裁定为').selectOption('reject')
  await sign(page)
}

const exportTo = async (page: Page, name: string): Promise<string> => {
  await page.goto(addressOf('decisions.html'))
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 decisions.yaml' }).click()
  const file = join(scratch, name)
  await (await saving).saveAs(file)
  return file
}

const compareWith = (file: string): { out: string; analysis: Analysis } => {
  const out = join(scratch, 'report/')
  execFileSync('node', ['dist/cli.js', 'compare', 'seeds', '--decisions', file, '--out', out, '--quiet'], { cwd: root })
  return { out, analysis: JSON.parse(readFileSync(join(out, 'data/analysis.json'), 'utf8')) }
}

describe('a decision made in a page', () => {
  it('holds in the next run, once it is exported', async () => {
    await inPage(browser, { viewport: desk }, async (page) => {
      await decideCell(page)
      const cell = page.locator('tr.unit a.cell.pending')
      expect(await cell.count()).toBe(1)
      expect(await page.locator('.one:target .decided').innerText()).toContain('程序判为未载')
      await decideTarget(page)
      await decideTerms(page)
      const { out, analysis } = compareWith(await exportTo(page, 'decisions.yaml'))
      expect(analysis.decisions?.list.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
        'coverage applied',
        'verdict applied',
        'rename applied',
        'reject applied',
      ])
      await page.goto(addressOf('coverage-1.html', '', out))
      expect(await page.locator('tr.unit a.cell', { hasText: '裁' }).count()).toBe(1)
      await page.goto(addressOf('shared.html', '', out))
      expect(await page.locator('main').innerText()).toContain('人工裁定')
      expect(await page.locator('main').innerText()).toContain('另一种叫法')
    })
  })

  it('is kept in the browser, can be undone, and comes back from its file', async () => {
    await inPage(browser, { viewport: desk }, async (page) => {
      await decideCell(page)
      await decideTerms(page)
      const file = await exportTo(page, 'again.yaml')
      const entries = page.locator('[data-decided] > li')
      expect(await entries.count()).toBe(3)
      await entries.first().getByRole('button', { name: '撤销' }).click()
      expect(await entries.count()).toBe(2)
      page.once('dialog', (dialog) => dialog.accept())
      await page.getByRole('button', { name: '清空' }).click()
      expect(await entries.count()).toBe(0)
      await page.locator('[data-import-decisions]').setInputFiles(file)
      await entries.nth(2).waitFor()
      expect(readFileSync(await exportTo(page, 'third.yaml'), 'utf8')).toBe(readFileSync(file, 'utf8'))
    })
  })

  it('takes a file written by hand as it is written', async () => {
    await inPage(browser, { viewport: desk }, async (page) => {
      await page.goto(addressOf('decisions.html'))
      const text =
        'version: 1\n# 第一次\ndecisions:\n- kind: reject # 泛称\n  term: 供需对接\n  who: 李强\n  when: 2025-03-05\n  why: >\n    泛称，\n    不是举措名称\n- { kind: rename, term: 入园惠企, to: 服务入园, who: 李强, when: 2025-03-05, why: 用全称 }\n'
      await page
        .locator('[data-import-decisions]')
        .setInputFiles({ name: 'decisions.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) })
      await page.locator('[data-decided] > li').nth(1).waitFor()
      const { analysis } = compareWith(await exportTo(page, 'by-hand.yaml'))
      expect(analysis.decisions?.list.map(({ why }) => why)).toEqual(['泛称， 不是举措名称', '用全称'])
    })
  })

  it('is told to be lost with the page where the browser keeps nothing', async () => {
    await inPage(browser, { viewport: desk }, async (page) => {
      await page.addInitScript('Object.defineProperty(window, "localStorage", { get() { throw new Error("no") } })')
      await page.goto(addressOf('decisions.html'))
      expect(await page.locator('[data-decided-said]').innerText()).toContain('本浏览器不保存数据')
    })
  })

  it('needs the script', async () => {
    await inPage(browser, { viewport: desk, javaScriptEnabled: false }, async (page) => {
      await page.goto(addressOf('decisions.html'))
      expect(await page.getByRole('button').count()).toBe(0)
      expect(await page.locator('main').innerText()).toContain('不能在页面中作出裁定')
    })
  })
})
