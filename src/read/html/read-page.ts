import { type CellBudget, layTable } from '../canonical/lay-table.ts'
import { type LaidCell, makeLines, type Part } from '../canonical/part.ts'

const ELEMENT = 1
const TEXT = 3

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary ul'.split(
    ' ',
  ),
)
const HEADINGS = /^h[1-6]$/u
/** Frames of a page and things to press: never words of a plan. */
const FOREIGN = new Set(
  'script style noscript template svg xml head title nav footer button input select textarea iframe object'.split(' '),
)
const hidden = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu

/** Words of buttons and tools around the text; a line of nothing else is no line of the plan. */
const TOOLS =
  /^(?:分享(?:到|至)?|打印(?:本页|本文)?|关闭(?:窗口|本页)?|收藏(?:本页)?|字体|字号|大|中|小|默认|微信|微博|QQ空间|朋友圈|扫一扫(?:在手机打开当前页)?|用微信扫描|返回(?:顶部|首页|列表)|上一篇|下一篇|无障碍|长者(?:模式|版)|语音播报|纠错|我要纠错|下载|首页|当前位置|您(?:现在)?(?:的位置|所在的位置|的当前位置)|[\s[\]【】()（）|｜:：>＞·/+A-])+$/u

export interface PageWalk {
  readonly budget: CellBudget
  /** Characters of menus, links and hidden parts that were left out. */
  dropped: number
  /** Items of numbered lists so far, by list. */
  readonly items: Map<Element, number>
}

export const makePageWalk = (budget: CellBudget): PageWalk => ({ budget, dropped: 0, items: new Map() })

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT
const nameOf = (element: Element): string => element.localName.toLowerCase()
/** Not by `children`, whose every access looks at all of them. */
export const childElements = (parent: Element): Element[] => Array.from(parent.childNodes).filter(isElement)

export const lengthOf = (text: string | null): number => (text ?? '').replace(/\s+/gu, '').length

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || hidden.test(element.getAttribute('style') ?? '')

/** A block of several links and little else is a menu or a list of other pages. */
const isMenu = (element: Element): boolean => {
  const links = Array.from(element.querySelectorAll('a'))
  if (links.length < 2) return false
  const linked = links.reduce((sum, link) => sum + lengthOf(link.textContent), 0)
  return linked >= lengthOf(element.textContent) * 0.7
}

const isForeign = (element: Element): boolean => {
  const name = nameOf(element)
  if (FOREIGN.has(name) || isHidden(element)) return true
  return (name === 'table' || (BLOCKS.has(name) && name !== 'body')) && isMenu(element)
}

/** Numbers that a browser sets before the items of a list. */
const itemNumber = (element: Element, { items }: PageWalk): string => {
  const list = element.parentElement
  if (nameOf(element) !== 'li' || !list || nameOf(list) !== 'ol') return ''
  const number = items.get(list) ?? (Number(list.getAttribute('start')) || 1)
  items.set(list, number + 1)
  return `${number}.`
}

const span = (cell: Element, name: string): number => {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  return value > 0 ? value : 1
}

const rowsOf = (table: Element): Element[] =>
  childElements(table).flatMap((child) => {
    if (nameOf(child) === 'tr') return [child]
    return ['tbody', 'thead', 'tfoot'].includes(nameOf(child))
      ? childElements(child).filter((one) => nameOf(one) === 'tr')
      : []
  })

const readTable = (table: Element, walk: PageWalk): Part[] => {
  const captions = childElements(table).filter((child) => nameOf(child) === 'caption')
  const readCell = (cell: Element): LaidCell => ({
    parts: readPage(cell, walk),
    colSpan: span(cell, 'colspan'),
    // 0 means down to the last row.
    rowSpan: cell.getAttribute('rowspan') === '0' ? Number.MAX_SAFE_INTEGER : span(cell, 'rowspan'),
  })
  const rows = rowsOf(table).map((row) =>
    childElements(row)
      .filter((cell) => ['td', 'th'].includes(nameOf(cell)) && !isHidden(cell))
      .map(readCell),
  )
  return [...captions.flatMap((caption) => readPage(caption, walk)), ...layTable(rows, walk.budget)]
}

/** What is read of a page so far; `line` is the paragraph that is being read. */
interface Reading {
  readonly walk: PageWalk
  readonly parts: Part[]
  line: string
}

const endLine = (reading: Reading, isHeading = false): void => {
  const line = reading.line.trim()
  reading.line = ''
  if (TOOLS.test(line)) reading.walk.dropped += lengthOf(line)
  else reading.parts.push(...makeLines(line, isHeading))
}

const readChildren = (parent: Node, reading: Reading): void => {
  for (const node of Array.from(parent.childNodes)) {
    if (node.nodeType === TEXT) reading.line += (node.nodeValue ?? '').replace(/[\s\u00a0]+/gu, ' ')
    else if (isElement(node)) readElement(node, reading)
  }
}

const readElement = (element: Element, reading: Reading): void => {
  const name = nameOf(element)
  if (isForeign(element)) {
    reading.walk.dropped += lengthOf(element.textContent)
    return
  }
  if (name === 'br') endLine(reading)
  else if (name === 'table') {
    endLine(reading)
    reading.parts.push(...readTable(element, reading.walk))
  } else if (!BLOCKS.has(name)) readChildren(element, reading)
  else {
    endLine(reading)
    reading.line = itemNumber(element, reading.walk)
    readChildren(element, reading)
    endLine(reading, HEADINGS.test(name))
  }
}

/** An element of a page as parts: paragraphs, headings, tables; menus, tools and hidden parts left out. */
export const readPage = (element: Element, walk: PageWalk): Part[] => {
  const reading: Reading = { walk, parts: [], line: '' }
  readChildren(element, reading)
  endLine(reading)
  return reading.parts
}
