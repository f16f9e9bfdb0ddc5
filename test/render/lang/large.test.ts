import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareMany } from '../../../src/pipeline.ts'
import { makeFolder } from '../../read/folder.ts'

const plans = {
  '省.txt':
    '四川省“十四五”知识产权保护和运用规划\n一、发展目标\n到2025年，知识产权保护社会满意度达到80分。\n二、主要任务\n（一）加强行政保护。加强植物新品种保护，严厉打击品种套牌侵权。\n（二）强化运用。各市（州）设立知识产权质押融资风险补偿资金。\n',
  '德阳.txt':
    '德阳市“十四五”知识产权规划\n一、发展目标\n到2025年，知识产权保护社会满意度达到85分。\n二、主要任务\n（一）加强行政保护。加强植物新品种保护，大力打击套牌侵权行为。深入开展“铁拳”专项执法行动和知识产权质押融资。\n',
  '眉山.txt':
    '眉山市“十四五”知识产权发展规划\n一、发展目标\n到2025年，知识产权保护社会满意度达到75分。\n二、主要任务\n（一）强化运用。设立知识产权质押融资风险补偿资金。深入开展“铁拳”专项执法行动和知识产权质押融资。\n',
}

/** Terms are called as the word list of the sector has them, and plans by the name of their place. */
const ownWords = (plan: Document): string =>
  [...plan.querySelectorAll('.said')].map((one) => one.textContent).join('\n')

const textsOf = (page: Document): readonly string[] => {
  const walker = page.createTreeWalker(page, 4)
  const texts: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '')
  return texts
}

describe('the report of a large run in English', () => {
  const pages = new Map<string, Document>()
  beforeAll(async () => {
    const out = join(await makeFolder({}), 'out')
    await compareMany([await makeFolder(plans)], out, { threads: 0, lang: 'en' })
    for (const file of (await readdir(out, { recursive: true })).filter((one) => one.endsWith('.html')))
      pages.set(file, new JSDOM(await readFile(join(out, file), 'utf8')).window.document)
  })

  it('has the pages on all plans and one for each', () => {
    expect([...pages.keys()]).toEqual(expect.arrayContaining(['index.html', 'shared.html', 'reuse.html', 'units.html']))
    expect(pages.size).toBeGreaterThan(7)
  })

  it('speaks Chinese only with words of the plans', () => {
    const said = Object.values(plans).join('\n')
    const found = [...pages].flatMap(([file, page]) => {
      for (const code of page.querySelectorAll('script, style')) code.remove()
      const known = `${said}\n${ownWords(page)}`
      return textsOf(page)
        .flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? [])
        .filter((words) => !known.includes(words))
        .map((words) => `${file}: ${words}`)
    })
    expect([...new Set(found)]).toEqual([])
  })
})
