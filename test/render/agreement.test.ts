import { fileURLToPath } from 'node:url'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { summarize } from '../../src/cli/summarize.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import { comparePlans } from '../../src/pipeline.ts'
import { renderSite } from '../../src/render/render-site.ts'

/** Plans of the sector with a dictionary, and of one without: short, with an autonomous prefecture, a draft and classes that stay empty. */
const corpora = [
  ['of intellectual property', '../../seeds/'],
  ['of elder care', '../elder-care/'],
] as const

const symbols = { full: '●', partial: '◎', unsure: '？', gap: '○', done: '√' } as const
type Counted = keyof typeof symbols
const counted = Object.keys(symbols) as Counted[]

/** Class by class, the plans in the order of the pages. */
type Counts = Readonly<Record<Counted, readonly number[]>>

const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)]
const wordsOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? ''
const numbersIn = (row: Element | undefined): number[] => all(row as Element, 'td').map((cell) => Number(wordsOf(cell)))

/** One number in a phrase, 0 where the phrase is not there: 承接18，部分9. */
const numberBehind = (words: string, phrase: string): number =>
  Number(new RegExp(`${phrase}(\\d+)`, 'u').exec(words)?.[1] ?? 0)

/** The row of a table under a heading whose label begins so. */
const rowOf = (page: Document, heading: string, label: string): Element | undefined =>
  all(page.getElementById(heading)?.closest('section') ?? page, 'tbody tr').find((row) =>
    wordsOf(row.querySelector('th')).startsWith(label),
  )

describe.each(corpora)('the pages of plans %s', (_sector, folder) => {
  let analysis: Analysis
  let pages: ReadonlyMap<string, Document>
  const page = (file: string): Document => pages.get(file) as Document
  const named = (start: RegExp): Document[] => [...pages].flatMap(([file, one]) => (start.test(file) ? [one] : []))

  beforeAll(async () => {
    analysis = (await comparePlans([fileURLToPath(new URL(folder, import.meta.url))], {})).analysis
    const files = renderSite(analysis).filter(({ path }) => /^(?!plan-|reuse|method).*\.html$/u.test(path))
    pages = new Map(files.map(({ path, content }) => [path, new JSDOM(content).window.document]))
    cells = fromCells()
  }, 60_000)

  /** Counted from the cells of the matrix, one by one: what all totals must come to. */
  let cells: Counts
  const fromCells = (): Counts => {
    const rows = named(/^coverage-\d/u).flatMap((one) => all(one, '.matrix tr.unit:not(.task)'))
    const plans = all(rows[0], 'td.c').length
    const count = (name: Counted, at: number): number =>
      rows.filter((row) => wordsOf(all(row, 'td.c')[at]).startsWith(symbols[name])).length
    return Object.fromEntries(
      counted.map((name) => [name, Array.from({ length: plans }, (_, at) => count(name, at))]),
    ) as unknown as Counts
  }

  it('count in 各地合计 and 缺口清单 what stands in the cells', () => {
    expect(cells.gap.some((count) => count > 0)).toBe(true)
    for (const name of counted)
      expect([name, numbersIn(rowOf(page('coverage.html'), 'h-sum', symbols[name]))]).toEqual([name, cells[name]])
    for (const name of ['gap', 'unsure', 'done'] as const) {
      const told = all(rowOf(page('gaps.html'), 'h-all', symbols[name]) as Element, 'td').map(wordsOf)
      // A plan without a review part cannot tell what is done.
      expect([name, told.map((words) => Number(words.replace('—', '0')))]).toEqual([name, cells[name]])
    }
  })

  it('count the same chapter by chapter', () => {
    const words = { full: '承接', partial: '部分', unsure: '疑似', gap: '未载', done: '已完成' }
    const chapters = all(page('coverage.html'), '.heat tr.chap')
    for (const name of counted) {
      const sums = cells[name].map((_, at) =>
        chapters.reduce(
          (sum, row) => sum + numberBehind(wordsOf(all(row, 'td')[at]), `(?<!\\p{Script=Han})${words[name]}`),
          0,
        ),
      )
      expect([name, sums]).toEqual([name, cells[name]])
    }
  })

  it('list under each heading as many as its number says', () => {
    const lists = named(/^gaps-/u)
    for (const [id, name] of [
      ['h-gap', 'gap'],
      ['h-unsure', 'unsure'],
    ] as const) {
      const items = lists.map(
        (one) => all(one.getElementById(id)?.closest('section') ?? one.createElement('p'), '.gaps > li').length,
      )
      expect([id, [...items].sort()]).toEqual([id, [...cells[name]].sort()])
    }
    for (const one of lists) {
      const tally = all(one, '.tally li').find((item) => wordsOf(item).includes('○'))
      const section = one.getElementById('h-gap')?.closest('section')
      expect(Number(wordsOf(tally?.querySelector('b')))).toBe(all(section ?? one, '.gaps > li').length)
    }
  })

  it('say on the command line what they say', () => {
    const told = summarize(analysis, [], '').plans.flatMap(({ coverage }) => coverage ?? [])
    const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b)
    for (const [name, key] of [
      ['full', 'full'],
      ['partial', 'partial'],
      ['unsure', 'unsure'],
      ['gap', 'gaps'],
      ['done', 'done'],
    ] as const)
      expect([name, sorted(told.map((one) => one[key]))]).toEqual([name, sorted(cells[name])])
  })

  it('tell on the first page the verdicts of 指标对照', () => {
    const tags = all(page('targets.html'), '.vt tbody .tag').map(wordsOf)
    const first =
      all(page('index.html'), '.finds .say')
        .map(wordsOf)
        .find((words) => words.includes('可比高低的')) ?? ''
    for (const [symbol, word] of [
      ['▲', '高于'],
      ['＝', '持平'],
      ['▼', '低于'],
    ])
      expect([word, numberBehind(first, word)]).toEqual([word, tags.filter((tag) => tag.startsWith(symbol)).length])
  })

  it('count measures of a plan alike in 任务分解 and 表述分析', () => {
    const tasks = all(page('tasks.html'), 'main tbody tr').map((row) => Number(wordsOf(row.querySelector('td'))))
    const strengths = all(page('expression.html').getElementById('h-str')?.closest('section') as Element, 'tbody tr')
    expect(strengths.map((row) => Number(wordsOf(all(row, 'td').at(-1))))).toEqual(tasks)
    const rows = named(/^tasks-/u).map((one) => all(one, '.tasks tbody tr').length)
    expect([...rows].sort()).toEqual([...tasks].sort())
  })

  it('list as many findings in 数据核验 as its table counts', () => {
    const listed = all(page('checks.html'), '.checks > li').length
    const sums = all(page('checks.html').getElementById('h-sum')?.closest('section') as Element, 'tbody tr')
    expect(sums.reduce((sum, row) => sum + Number(wordsOf(all(row, 'td').at(-1))), 0)).toBe(listed)
  })

  it('list as many shared terms as the sets of plans have', () => {
    const terms = all(page('shared.html'), '.terms > li').length
    const sums = all(page('shared.html'), 'table tbody tr').map((row) => Number(wordsOf(row.querySelector('td.num'))))
    expect(sums.reduce((sum, count) => sum + count, 0)).toBe(terms)
  })
})
