import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, desk, inPage, openBrowser } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('the table of tasks', () => {
  it('filters, sorts, and exports what is shown', async () => {
    await inPage(browser, { viewport: desk }, async (page) => {
      await page.goto(addressOf('tasks-deyang.html'))
      const rows = page.locator('.tasks tbody tr').filter({ visible: true })
      const all = await rows.count()
      await page.getByLabel('责任单位').selectOption('市公安局')
      const kept = await rows.count()
      expect(kept).toBeGreaterThan(0)
      expect(kept).toBeLessThan(all)
      await page.getByRole('button', { name: '举措' }).click()
      const words = await rows.locator('th').allInnerTexts()
      expect(words).toEqual([...words].sort())
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: '所列导出CSV' }).click()
      const lines = readFileSync(await (await saving).path(), 'utf8')
        .trim()
        .split('\r\n')
      expect(lines).toHaveLength(kept + 1)
      expect(lines[0]).toContain('举措,出处,责任单位,期限')
      await page.getByLabel('责任单位').selectOption('')
      await page.getByLabel('期限').selectOption('写明的')
      expect(await rows.count()).toBe(1)
    })
  })
})
