import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { comparePlans } from '../../../src/index.ts'
import { measuredQuality } from '../../../src/lexicon/measured-quality.ts'
import { originalsOf, type Translated, translateFiles } from '../../../src/render/lang/translate-files.ts'
import { renderSite } from '../../../src/render/render-site.ts'

const han = /\p{Script=Han}/u

/** Attributes that no one reads or hears: addresses, and records for the script, which hold words of plans. */
const silent = /^(?:id|href|class|for|content|data-.*|aria-labelledby|aria-describedby)$/u

const isOriginal = (element: Element | null): boolean =>
  element?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false

const textsOutside = (document: Document): readonly string[] => {
  const walker = document.createTreeWalker(document, 4)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    // Titles hold text alone, so that names of plans in them cannot be marked.
    if (!han.test(node.textContent ?? '') || isOriginal(parent)) continue
    if (!parent?.matches('title, desc, script, style')) found.push(node.textContent ?? '')
  }
  return found
}

/** What stands in attributes, titles and scripts in Chinese may only be words of the plans, which these cannot mark. */
const unmarkable = (document: Document): readonly string[] => [
  ...[...document.querySelectorAll('title, desc')].map((element) => element.textContent ?? ''),
  ...[...document.querySelectorAll('*')].flatMap((element) =>
    isOriginal(element)
      ? []
      : [...element.attributes].filter(({ name }) => !silent.test(name)).map(({ value }) => value),
  ),
]

describe.each([
  ['against the plan of the province', 'seeds'],
  ['of two periods', 'test/cases/succession/yunchuan'],
])('the report %s in English', (_name, folder) => {
  let translated: Translated
  let originals: string
  const pages = new Map<string, Document>()
  beforeAll(async () => {
    const { analysis } = await comparePlans([folder])
    const known = originalsOf(analysis)
    originals = [known.texts, ...known.names, ...known.units].join('\n')
    translated = translateFiles(renderSite(analysis, { quality: measuredQuality, office: true }), known)
    for (const { path, content } of translated.files)
      if (path.endsWith('.html')) pages.set(path, new JSDOM(content).window.document)
  })

  it('has a phrase for everything that the program says', () => {
    expect(translated.missing).toEqual([])
  })

  it('leaves what is marked in a quote, and what stands in the cells of a row, as the plan has it', () => {
    const told = [...pages].flatMap(([path, page]) =>
      [...page.querySelectorAll('mark, .cells > span')]
        .filter((one) => one.closest('[lang]')?.getAttribute('lang') === 'en')
        .map((one) => `${path}: ${one.textContent}`),
    )
    expect(told).toEqual([])
  })

  it('marks every Chinese word as Chinese', () => {
    const found = [...pages].flatMap(([path, page]) => textsOutside(page).map((text) => `${path}: ${text}`))
    expect(found).toEqual([])
    for (const page of pages.values()) expect(page.documentElement.lang).toBe('en')
  })

  it('speaks Chinese in attributes and titles only with words of the plans', () => {
    const found = [...pages].flatMap(([path, page]) =>
      unmarkable(page)
        .filter((text) => !/^e\.g\. /u.test(text))
        .flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? [])
        .filter((words) => !originals.includes(words))
        .map((words) => `${path}: ${words}`),
    )
    expect(found).toEqual([])
  })

  it('sets quotes close around the words of a plan', () => {
    const index = pages.get('index.html')?.body.textContent ?? ''
    expect(index).toMatch(/\p{Script=Han}" /u)
    for (const page of pages.values()) expect(page.body.textContent).not.toMatch(/\p{Script=Han} "[ :,.;]/u)
  })

  it('leaves no Chinese text in the script and the theme', () => {
    const code = translated.files.filter(({ path }) => !path.endsWith('.html'))
    for (const { content } of code) {
      const lines = content.split('\n').filter((line) => !/^\s*(?:\/\/|\*|\/\*)/u.test(line))
      expect(lines.filter((line) => han.test(line))).toEqual([])
    }
  })
})
