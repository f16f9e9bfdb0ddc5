import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inPage, openBrowser } from './browser.ts'

const root = resolve(import.meta.dirname, '../..')

/** Each would call `alert`, or ask for an address, if it were taken for anything but words. */
const PAYLOADS = [
  '<img src=http://x.example/i onerror=alert(1)>',
  '</script><script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  "' onmouseover='alert(4)' x='",
  '</title></textarea></style><iframe src=javascript:alert(5)>',
  '<!--<a href="javascript:alert(6)">甲</a>',
  '&lt;script&gt;alert(7)&lt;/script&gt;',
  '{{alert(8)}}`alert(9)`',
]
const FORMULAS = ['=HYPERLINK("http://x.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1']
const all = PAYLOADS.join('、')

const plan = (place: string, score: number): string =>
  [
    `${place}“十四五”知识产权规划${PAYLOADS[0]}`,
    `第一章 发展目标${PAYLOADS[1]}`,
    `到2025年，知识产权保护社会满意度${PAYLOADS[2]}达到${score}分。到2025年，知识产权保护社会满意度达到${score}分。`,
    '专栏1 主要指标',
    `指标\t2020年\t2025年\t属性`,
    `每万人口高价值发明专利拥有量（件）${PAYLOADS[5]}\t2\t${score}\t预期性`,
    ...FORMULAS.map((formula, i) => `${formula}\t${i}\t${score + i}\t预期性`),
    `第二章 主要任务${PAYLOADS[4]}`,
    `（一）${PAYLOADS[3]}加强行政保护。加强植物新品种保护${PAYLOADS[6]}，严厉打击品种套牌侵权行为${all}。`,
    ...FORMULAS.map((formula) => `（二）${formula}。${formula}推进专利转化运用，建立知识产权运营服务平台${all}。`),
    `（三）强化运用。各市（州）设立知识产权质押融资风险补偿资金${all}。由市场监管局${PAYLOADS[0]}牵头。`,
    '第三章 保障措施',
    `加强组织领导${all}。按照《关于强化知识产权保护的意见${PAYLOADS[1]}》要求抓好落实。`,
    // Enough real words to be taken for a plan.
    readFileSync(join(root, 'seeds/deyang.txt'), 'utf8').slice(1000, 9000),
  ].join('\n')

/** Fails wherever text would become code: `eval`, `new Function`. */
const withoutCode = '--disallow-code-generation-from-strings'

let browser: Browser
let place = ''
const duizhao = (...argv: string[]): void => {
  try {
    execFileSync(process.execPath, ['dist/cli.js', ...argv], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (error) {
    // 1: something was found, as it should be.
    if ((error as { status: number }).status !== 1) throw error
  }
}

const fileName = (i: number): string => `<img src=x onerror=alert(${i})>'"&市.txt`

beforeAll(async () => {
  browser = await openBrowser()
  place = mkdtempSync(join(tmpdir(), 'duizhao-hostile-'))
  const described = join(place, 'described')
  const bare = join(place, 'bare')
  for (const folder of [described, bare]) mkdirSync(folder)
  const places = ['四川省', '德阳市', '眉山市']
  places.forEach((name, i) => {
    writeFileSync(join(described, `${i}.txt`), plan(name, 70 + i))
    writeFileSync(join(bare, fileName(i)), plan(name, 70 + i))
  })
  const entry = (name: string, i: number) => ({
    id: `p${i}`,
    file: `${i}.txt`,
    title: `${name}规划${all}`,
    region: `${name}${PAYLOADS[i]}`,
    level: i === 0 ? 'province' : 'city',
    genre: `规划${PAYLOADS[2]}`,
    issuer: all,
    documentNumber: `${all}1号`,
    ...(i === 0 ? {} : { parent: `四川省${PAYLOADS[0]}` }),
  })
  writeFileSync(join(described, 'plans.yaml'), JSON.stringify({ reference: 'p0', plans: places.map(entry) }))
  const out = (name: string): string => join(place, 'out', name)
  duizhao('compare', described, '--out', out('described'), '--office')
  duizhao('compare', bare, '--out', out('bare'))
  duizhao('compare', bare, '--out', out('single'), '--single-file')
  duizhao('compare', described, '--out', out('large'), '--large', '--threads', '0')
  const [province, city, other] = [0, 1, 2].map((i) => join(bare, fileName(i)))
  mkdirSync(out('check'), { recursive: true })
  duizhao('check', city, '--against', province, '-f', 'html', '-o', join(out('check'), 'remarks.html'))
  duizhao('diff', city, other, '-f', 'html', '-o', join(out('check'), 'diff.html'))
}, 300_000)
afterAll(async () => {
  await browser?.close()
  rmSync(place, { recursive: true, force: true })
})

const listFiles = (ending: string): string[] =>
  readdirSync(join(place, 'out'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

describe('plans full of mark-up, scripts and formulas', () => {
  it('run nothing and ask for nothing on any page', { timeout: 300_000 }, async () => {
    const pages = listFiles('.html')
    expect(pages.length).toBeGreaterThan(25)
    const heard: string[] = []
    let shown = 0
    await inPage(browser, {}, async (page) => {
      page.on('dialog', (dialog) => {
        heard.push(`dialog ${dialog.message()} on ${page.url()}`)
        dialog.dismiss().catch(() => {})
      })
      page.on('pageerror', (error) => heard.push(`error ${error.message} on ${page.url()}`))
      page.on('console', (line) => heard.push(`console ${line.text()} on ${page.url()}`))
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) heard.push(`request ${request.url()} on ${page.url()}`)
      })
      for (const file of pages) {
        await page.goto(pathToFileURL(file).href)
        const found = await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
          const harmful = [...document.querySelectorAll('*')].filter((element) =>
            [...element.attributes].some(
              ({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/iu.test(value),
            ),
          )
          const foreign = document.querySelectorAll('img[src*="x.example"], iframe, object, embed, svg[onload]')
          return {
            harmful: harmful.length + foreign.length,
            words: document.body.textContent?.includes('onerror=alert'),
          }
        })
        if (found.harmful > 0) heard.push(`harmful elements on ${file}`)
        if (found.words) shown++
      }
    })
    expect(heard).toEqual([])
    // What was planted did arrive, as words.
    expect(shown).toBeGreaterThan(15)
  })

  it('begin no formula in any table', () => {
    const tables = listFiles('.csv')
    expect(tables.length).toBeGreaterThan(10)
    const text = tables.map((file) => readFileSync(file, 'utf8')).join('\n')
    expect(text).toContain("'=HYPERLINK")
    for (const table of tables) {
      const cells =
        readFileSync(table, 'utf8')
          .replace(/^\ufeff/u, '')
          .match(/(?:^|,|\r?\n)("(?:[^"]|"")*"|[^",\r\n]*)/gu) ?? []
      const starting = cells.map((cell) => cell.replace(/^[,\r\n]+/u, '').replace(/^"/u, ''))
      expect(starting.filter((cell) => /^\s*(?:[=@\t]|[+-](?!\d+(?:\.\d+)?(?:"|$)))/u.test(cell))).toEqual([])
    }
  })

  it('stay inside the folder of the report', () => {
    const outside = readdirSync(join(place, 'out')).sort()
    expect(outside).toEqual(['bare', 'check', 'described', 'large', 'single'])
    expect(readdirSync(place).sort()).toEqual(['bare', 'described', 'out'])
    const names = [...listFiles('.html'), ...listFiles('.csv'), ...listFiles('.docx'), ...listFiles('.xlsx')]
    for (const name of names) expect(name.slice(place.length)).toMatch(/^[\p{L}\p{N}_.~/-]+$/u)
  })

  it('make no code: everything works where Node forbids to', { timeout: 300_000 }, () => {
    const run = (...argv: string[]): string =>
      execFileSync(process.execPath, [withoutCode, 'dist/cli.js', ...argv], { cwd: root, encoding: 'utf8' })
    expect(run('inspect', 'test/cases/read/pdf/deyang-chromium.pdf')).toContain('pdf')
    run('compare', join(place, 'described'), '--out', join(place, 'out/described'), '--office', '--quiet')
    expect(() => execFileSync(process.execPath, [withoutCode, '-e', 'new Function("")'], { stdio: 'pipe' })).toThrow()
  })
})
