import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { html, joinParts, printHtml, unsafeHtml } from '../../src/render/html.ts'

describe('html', () => {
  it('escapes what comes from a plan, in text and in attributes', () => {
    const title = '《规划》<script>alert("x")</script> & \'y\''
    expect(printHtml(html`<p title="${title}">${title}</p>`)).toBe(
      '<p title="《规划》&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;"' +
        '>《规划》&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</p>',
    )
  })

  it('takes its own markup as it is, once', () => {
    expect(printHtml(html`<ul>${['甲', '乙'].map((name) => html`<li>${name}</li>`)}</ul>`)).toBe(
      '<ul><li>甲</li><li>乙</li></ul>',
    )
    expect(printHtml(html`${unsafeHtml('<svg/>')}`)).toBe('<svg/>')
  })

  it('prints nothing for what is not there, and zero for zero', () => {
    expect(printHtml(html`${null}${undefined}${false}${0}`)).toBe('0')
  })

  it('is not fooled by an object out of a file that looks like markup', () => {
    const fake = JSON.parse('{"markup":"<b>","html":"<b>"}')
    expect(() => printHtml(html`${fake}`)).toThrow()
  })

  it('drops control characters, which no page may hold', () => {
    expect(printHtml(html`a${'b\u0000\u0007c'}`)).toBe('abc')
  })

  it('puts separators between parts only', () => {
    expect(printHtml(html`${joinParts(['一', '二', '三'], '、')}`)).toBe('一、二、三')
  })

  it('gives back any text through a browser', () => {
    const document = new JSDOM('').window.document
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '`', '=', '规', 'a', ' ') }), (text) => {
        const box = document.createElement('div')
        box.innerHTML = printHtml(html`<p title="${text}">${text}</p>`)
        const paragraph = box.querySelector('p')
        expect(box.children).toHaveLength(1)
        expect(paragraph?.children).toHaveLength(0)
        expect(paragraph?.textContent).toBe(text)
        expect(paragraph?.getAttribute('title')).toBe(text)
      }),
    )
  })
})
