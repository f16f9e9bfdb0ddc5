import { readFileSync } from 'node:fs'

const replaceOnce = (text: string, from: string, to: string): string => {
  if (text.split(from).length !== 2) throw new Error(`stands ${text.split(from).length - 1} times: ${from}`)
  return text.replace(from, to)
}

export const oldDraft = (): string => readFileSync('seeds/meishan.txt', 'utf8')

/** The plan of 眉山 as a later draft might read: a task moved, one added, one dropped, words and a target changed. */
export const newDraft = (): string => {
  const text = oldDraft()
  const start = text.indexOf('（三）推动知识产权与标准化融合。')
  const end = text.indexOf('五、深入推进高质量发展', start)
  const block = text.slice(start, end)
  const moved = replaceOnce(
    text.slice(0, start) + text.slice(end),
    '（二）力推品牌建设助力',
    `${block}（二）力推品牌建设助力`,
  )
  const from = moved.indexOf('（四）提高企业自主创新能力。')
  const to = moved.indexOf('四、促进和规范知识产权市场化运营', from)
  const added = '（四）健全知识产权人才评价。\n\n建立知识产权人才库，开展知识产权职称评定。\n\n'
  const steps: readonly (readonly [string, string])[] = [
    ['推进作品登记改革，', '鼓励作品登记改革，'],
    ['（一）持续提升知识产权信息服务能力。', '（一）持续增强知识产权信息服务能力。'],
  ]
  const changed = steps.reduce((all, [a, b]) => replaceOnce(all, a, b), moved.slice(0, from) + added + moved.slice(to))
  return changed.replace(/(知识产权质押融资额[^\n]*?)5000/u, '$16000')
}
