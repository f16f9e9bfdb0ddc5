import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanSource } from '../../src/clean/clean-source.ts'
import type { OfficeDocument } from '../../src/model/office.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'
import { publishDocument } from '../../src/parse/publish-document.ts'
import { openParts } from '../../src/read/docx/open-parts.ts'
import { readSource } from '../../src/read/read-source.ts'
import { renderHtml } from '../../src/render/check/html.ts'
import { toWordComments } from '../../src/render/check/word-comments.ts'
import { writeDocx } from '../../src/write/office/write-docx.ts'
import { commentParts } from '../../src/write/word-comments/comment-docx.ts'
import { packParts } from '../../src/write/word-comments/pack-parts.ts'
import { planOf, quoteWords, remarkOf, resultOf } from '../check-result.ts'
import { newDraft } from '../new-draft.ts'
import { readSeed } from '../read-seed.ts'
import { rules } from '../render/check/view.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'drafts-'))
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } }
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A remark on every third paragraph, each with words of another plan, and some on the whole. */
const busyPage = (): string => {
  const draft = readSeed('sichuan')
  const upper = readSeed('meishan')
  const basis = [quoteWords(upper, '知识产权质押融资额')]
  const severities = ['error', 'warning', 'info'] as const
  const places = draft.nodes.filter(({ kind, view }) => kind === 'paragraph' && (view?.text.length ?? 0) > 20)
  const remarks = [
    ...severities.map((severity) => remarkOf(null, { severity, basis, rule: 'alignment/missing-indicator' })),
    ...places
      .filter((_, i) => i % 3 === 0)
      .map(({ start, end }, i) =>
        remarkOf(quoteWords(draft, draft.text.slice(start, Math.min(end, start + 30))), {
          severity: severities[i % 3],
          basis,
          rule: rules[i % rules.length].id,
        }),
      )
      .sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0)),
  ]
  const against = [planOf('meishan', '眉山市“十四五”知识产权发展规划')]
  const notChecked = [{ rule: 'copy/upper-title', because: '没有给出上级规划（--against）' }]
  const result = resultOf(planOf('sichuan', '四川省“十四五”知识产权保护和运用规划'), remarks, { against, notChecked })
  return renderHtml({ result, document: publishDocument(draft), rules })
}

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: quiet })
  writeFileSync(join(folder, 'check.html'), busyPage())
  writeFileSync(join(folder, '新稿.txt'), newDraft())
  const words = ['dist/cli.js', 'diff', 'seeds/meishan.txt', join(folder, '新稿.txt'), '-f', 'html', '-q']
  await run(process.execPath, [...words, '-o', join(folder, 'diff.html')])
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const onPage = async (
  file: string,
  options: BrowserContextOptions,
  work: (page: Page, noise: string[]) => Promise<void>,
) => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const noise: string[] = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  page.on('request', (request) => noise.push(request.url()))
  try {
    await page.goto(pathToFileURL(join(folder, file)).href)
    await work(page, noise)
  } finally {
    await context.close()
  }
}

const findViolations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return (await page.evaluate(`(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
    return axe.run(document, { resultTypes: ['violations'] }).then((result) =>
      result.violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' ')))
  })()`)) as readonly string[]
}

describe.each(['check.html', 'diff.html'])('%s', (file) => {
  it.each(Object.entries(sizes))('opens in silence, asks for nothing and fits on a %s', async (_, viewport) => {
    await onPage(file, { viewport }, async (page, noise) => {
      expect(noise).toEqual([page.url()])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      expect(await page.locator('h1').count()).toBe(1)
    })
  })

  it.each(['light', 'dark'] as const)('has nothing that axe-core would mend, %s', async (colorScheme) => {
    // The policy of the page forbids what axe-core needs to be put into it.
    await onPage(file, { viewport: sizes.desk, colorScheme, bypassCSP: true }, async (page) => {
      expect(await findViolations(page)).toEqual([])
    })
  })

  it('is walked by keyboard, and filtered', async () => {
    await onPage(file, { viewport: sizes.desk }, async (page) => {
      const shown = page.locator('li.n').filter({ visible: true })
      const all = await shown.count()
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      expect(await page.locator('.walk output').innerText()).toBe(`2 / ${all}`)
      expect(await page.locator('li.n.here').count()).toBe(1)
      expect(await page.evaluate("document.activeElement.matches('li.n.here')")).toBe(true)
      await page.locator('.switch input').first().uncheck()
      expect(await shown.count()).toBeLessThan(all)
    })
  })

  it('is read and filtered without JavaScript, and printed', async () => {
    await onPage(file, { viewport: sizes.desk, javaScriptEnabled: false }, async (page) => {
      const shown = page.locator('li.n').filter({ visible: true })
      const all = await shown.count()
      expect(await page.locator('.walk').isVisible()).toBe(false)
      await page.locator('.switch input').first().uncheck()
      expect(await shown.count()).toBeLessThan(all)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.switch').isVisible()).toBe(false)
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    })
  })

  it('stays small enough to be mailed', () => {
    expect(readFileSync(join(folder, file)).length).toBeLessThan(1_500_000)
  })
})

describe('a Word file with comments', () => {
  it('opens in LibreOffice with each comment at its words', async () => {
    const file = join(folder, '草案.docx')
    const rows = [['高价值发明专利拥有量（件）', '120', '180']]
    const columns = ['指标', '2025年', '2030年'].map((header) => ({ header, width: 10 }))
    const draft: OfficeDocument = {
      title: '眉山市知识产权发展规划',
      landscape: false,
      blocks: [
        { kind: 'heading', level: 1, text: '第一章 总体要求' },
        {
          kind: 'paragraph',
          text: '到2030年，每万人口高价值发明专利拥有量达到5.3件，专利质押融资额达到3亿元。',
        },
        { kind: 'table', table: { title: '主要指标', columns, rows } },
        { kind: 'heading', level: 1, text: '第二章 重点任务' },
        { kind: 'paragraph', lead: '加强保护。', text: '提升知识产权保护能力，提升运用效益。' },
      ],
    }
    writeFileSync(file, await writeDocx(draft))
    const source = await readSource(file)
    const document = parseDocument(cleanSource(source), 'plan')
    const remarks = ['专利质押融资额达到3亿元', '180', '提升运用效益'].map((words, i) =>
      remarkOf(quoteWords(document, words), { message: `意见${i + 1}：“<b>&”` }),
    )
    const comments = toWordComments(
      resultOf(planOf('plan', '规划'), remarks),
      source.text,
      source.layout?.paragraphs ?? [],
    )
    const out = join(folder, '批注.docx')
    writeFileSync(out, packParts(commentParts(await openParts(file), comments, { author: '对照' })))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run('/usr/bin/soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, out])
    const text = readFileSync(join(folder, '批注.fodt'), 'utf8')
    const marked = [
      ...text.matchAll(/<office:annotation [^>]*office:name="([^"]+)"[\s\S]*?<\/office:annotation>/gu),
    ].map(([annotation, name]) => {
      const from = text.indexOf(annotation) + annotation.length
      const words = text.slice(from, text.indexOf(`<office:annotation-end office:name="${name}"`))
      return [annotation.includes('<dc:creator>对照</dc:creator>'), words.replace(/<[^>]*>/gu, '')]
    })
    expect(marked).toEqual([
      [true, '专利质押融资额达到3亿元'],
      [true, '180'],
      [true, '提升运用效益'],
    ])
    expect(text).toContain('意见1：“&lt;b&gt;&amp;”')
  })
})
