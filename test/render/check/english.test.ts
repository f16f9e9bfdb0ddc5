import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src/render/check/html.ts'
import { renderMarkdown } from '../../../src/render/check/markdown.ts'
import { renderPretty } from '../../../src/render/check/pretty.ts'
import { result, view } from './view.ts'

const han = /\p{Script=Han}/u
const style = /<style>(.*?)<\/style>/su
const english = { ...view, lang: 'en' } as const

/** Texts of a page that are not marked as Chinese; a title holds text alone and cannot mark the name in it. */
const unmarked = (page: Document): readonly string[] => {
  const walker = page.createTreeWalker(page, 4)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!han.test(node.textContent ?? '') || parent?.matches('title')) continue
    if (!parent?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) found.push(node.textContent ?? '')
  }
  return found
}

describe('a check in English', () => {
  it('has a page whose frame, style and script are English, and whose remarks are marked as Chinese', () => {
    const page = renderHtml(english)
    expect(style.exec(page)?.[1]).not.toMatch(han)
    const { document } = new JSDOM(page.replace(style, '')).window
    expect(document.documentElement.lang).toBe('en')
    expect(unmarked(document)).toEqual([])
    expect(document.body.textContent).toContain('Remarks, advice and quotes are in Chinese')
    expect(document.querySelector('.note-body [lang^=zh]')?.textContent).toContain(result.remarks[0].message)
  })

  it('leaves only the words of remarks and plans in Chinese on the screen and in Markdown', () => {
    const screen = renderPretty(result, { severity: 'info', color: false, lang: 'en' })
    expect(screen).toContain('error 1, warning 3, note 2 (1 not applicable, not counted)')
    expect(screen).toMatch(/^ {8}Advice: 建议补设/mu)
    const text = renderMarkdown(english)
    expect(text).toContain('| Severity | Place | Text | Remark | Advice | Grounds | Rule |')
    expect(text.match(/^## .*$/gmu)).toEqual([
      '## The draft as a whole',
      '## 总体要求',
      '## 重点任务',
      '## Not checked',
      '## Not applicable',
    ])
  })

  it('tells a row of a table by its cells', () => {
    const { document } = new JSDOM(renderHtml(view).replace(style, '')).window
    expect(document.querySelectorAll('.note-body .cells').length).toBeGreaterThan(0)
  })
})
