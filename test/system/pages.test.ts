import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, desk, folder, openBrowser, inPage as openPage, phone, wide } from './browser.ts'

const kindOf = (file: string): string => file.replace(/-.*/u, '-').replace(/\.html$/u, '')

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .sort()
/** One page of each kind: pages of a kind are built of the same parts. */
const kinds = files.filter((file, i) => files.findIndex((other) => kindOf(other) === kindOf(file)) === i)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const inPage = <T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T> =>
  openPage(browser, options, work)

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe-core finds, every part of the page opened. */
const findViolations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const found = (await page.evaluate(`(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
    return axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)
  })()`)) as readonly Violation[]
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html)
        .join(' ')}`,
  )
}

/** Labels of charts whose boxes lie over each other. */
const overlaps = `Array.from(document.querySelectorAll('svg.chart')).flatMap((svg) => {
  const boxes = Array.from(svg.querySelectorAll('text'), (text) => [text.textContent, text.getBoundingClientRect()])
  return boxes.flatMap(([words, a], i) => boxes.slice(i + 1).flatMap(([others, b]) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4
      ? [words + ' / ' + others] : []))
})`

describe('the report', () => {
  it('has its pages', () => {
    expect(files).toContain('index.html')
    expect(kinds).toContain('reading.html')
    expect(files.length).toBeGreaterThan(10)
  })

  it('has every link land on an existing place', () => {
    const ids = new Map<string, ReadonlySet<string>>()
    const texts = new Map(files.map((file) => [file, readFileSync(folder + file, 'utf8')]))
    for (const [file, text] of texts)
      ids.set(file, new Set([...text.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1])))
    const broken = [...texts].flatMap(([file, text]) =>
      [...text.matchAll(/<a [^>]*?href="([^"#]*)(?:#([^"]*))?"/gu)].flatMap(([, target, anchor]) => {
        const there = ids.get(decodeURI(target) || file)
        const lands = there && (anchor === undefined || there.has(decodeURIComponent(anchor)))
        return lands ? [] : [`${file}: ${target}#${anchor}`]
      }),
    )
    expect(broken).toEqual([])
  })

  it('stays small enough to be mailed', () => {
    const sizes = [...files, 'theme.css', 'report.js'].map((file) => readFileSync(folder + file).length)
    expect(Math.max(...sizes)).toBeLessThan(1_500_000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5_500_000)
  })
})

describe.each([
  ['on a phone', phone],
  ['on a desk', desk],
  ['on a wide screen', wide],
])('%s', (_name, viewport) => {
  it.each(files)('%s opens in silence and fits', async (file) => {
    await inPage({ viewport }, async (page) => {
      const noise: string[] = []
      page.on('console', (message) => noise.push(message.text()))
      page.on('pageerror', (error) => noise.push(error.message))
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) noise.push(request.url())
      })
      await page.goto(addressOf(file))
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.evaluate(overlaps)).toEqual([])
      expect(noise).toEqual([])
    })
  })

  it.each(kinds)('%s has nothing that axe-core would mend', async (file) => {
    await inPage({ viewport }, async (page) => {
      await page.goto(addressOf(file))
      expect(await findViolations(page)).toEqual([])
    })
  })
})

describe('in the dark', () => {
  it.each(kinds)('%s keeps its contrast', async (file) => {
    await inPage({ viewport: desk, colorScheme: 'dark' }, async (page) => {
      await page.goto(addressOf(file))
      expect(await findViolations(page)).toEqual([])
    })
  })
})

const firstCell = 'tr.unit a.cell'

describe('without JavaScript', () => {
  const options = { viewport: desk, javaScriptEnabled: false }

  it.each(files)('%s can be read', async (file) => {
    await inPage(options, async (page) => {
      await page.goto(addressOf(file))
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100)
      expect(await page.locator('.tools').filter({ visible: true }).count()).toBe(0)
    })
  })

  it('opens the panel of a cell, and from there the sentence', async () => {
    await inPage(options, async (page) => {
      await page.goto(addressOf('coverage-1.html'))
      const cell = page.locator(firstCell).first()
      const panel = page.locator(`[id="${decodeURIComponent((await cell.getAttribute('href'))?.slice(1) ?? '')}"]`)
      expect(await panel.isVisible()).toBe(false)
      await cell.click()
      expect(await panel.isVisible()).toBe(true)
      const quote = panel.locator('.ev').first()
      const words = (await quote.locator('blockquote').innerText()).replace(/\s|……（下略）/gu, '')
      await quote.locator('a').click()
      const place = page.locator(':target')
      const read = (await place.innerText()).replace(/\s/gu, '')
      expect(await place.isVisible()).toBe(true)
      expect(words.slice(0, 6)).toBe(read.slice(0, 6))
    })
  })
})

describe('with JavaScript', () => {
  it('keeps the rows that hold the words typed in', async () => {
    await inPage({ viewport: desk }, async (page) => {
      await page.goto(addressOf('targets.html'))
      const rows = page.locator('.vt tbody tr').filter({ visible: true })
      const all = await rows.count()
      await page.locator('[data-filter^=".vt"]').fill('专利')
      const kept = await rows.allInnerTexts()
      expect(kept.length).toBeGreaterThan(0)
      expect(kept.length).toBeLessThan(all)
      expect(kept.every((text) => text.includes('专利'))).toBe(true)
      await page.locator('[data-filter^=".vt"]').fill('没有这样的词')
      expect(await page.locator('.tools output').first().innerText()).toBe('没有含“没有这样的词”的条目')
    })
  })

  it('opens and closes all grounds of a section', async () => {
    await inPage({ viewport: desk }, async (page) => {
      await page.goto(addressOf('index.html'))
      const open = page.locator('.finds details[open]')
      await page.getByRole('button', { name: '全部展开' }).click()
      expect(await open.count()).toBe(await page.locator('.finds details').count())
      await page.getByRole('button', { name: '全部收起' }).click()
      expect(await open.count()).toBe(0)
    })
  })

  it('opens what a link leads into', async () => {
    await inPage({ viewport: desk }, async (page) => {
      await page.goto(addressOf('shared.html'))
      const id = await page.locator('.terms > li').first().getAttribute('id')
      await page.goto(addressOf('shared.html', `#${encodeURIComponent(id ?? '')}`))
      await page.reload()
      expect(await page.locator('.terms > li').first().locator('.kwic li').first().isVisible()).toBe(true)
    })
  })

  it('switches marks in the text of a plan by kind', async () => {
    await inPage({ viewport: desk }, async (page) => {
      await page.goto(addressOf(files.find((file) => file.startsWith('plan-')) ?? ''))
      const notes = page.locator('.side-n .n.cov').filter({ visible: true })
      expect(await notes.count()).toBeGreaterThan(0)
      await page.locator('#k-cov').uncheck()
      expect(await notes.count()).toBe(0)
    })
  })
})

/** Width in px of what an A4 sheet holds between its margins, rounded down: a page may be wider by the rest. */
const sheet = { width: Math.floor(((210 - 36) / 25.4) * 96), height: 900 }

describe('on paper', () => {
  it.each(files)('%s fits the sheet, and shows no tool', async (file) => {
    await inPage({ viewport: sheet }, async (page) => {
      await page.goto(addressOf(file))
      await page.emulateMedia({ media: 'print' })
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(1)
      expect(await page.locator('.tools, .nav, .switch').filter({ visible: true }).count()).toBe(0)
    })
  })

  it('opens all grounds and hides what only a screen can use', async () => {
    await inPage({ viewport: desk }, async (page) => {
      await page.goto(addressOf('index.html'))
      await page.emulateMedia({ media: 'print' })
      const grounds = page.locator('.finds details:not([open]) .ev').first()
      expect(await grounds.isVisible()).toBe(true)
      expect(await page.locator('.nav').isVisible()).toBe(false)
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    })
  })
})
