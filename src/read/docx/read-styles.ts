import { attributeOf, childOf, elementsIn, isWord, valOf } from './word-xml.ts'

/** What a paragraph style says of numbering and of its place in the outline. */
export interface ParagraphStyle {
  readonly numId: string | null
  readonly level: number | null
  /** 0 for the outermost heading, null for body text. */
  readonly outline: number | null
  readonly isContents: boolean
}

const PLAIN: ParagraphStyle = { numId: null, level: null, outline: null, isContents: false }
const DEEPEST = 30

/** Word marks body text as level 9. */
export const readOutline = (properties: Element | null): number | null => {
  const level = valOf(properties, 'outlineLvl')
  return level === null || !(Number(level) < 9) ? null : Number(level)
}

export const readNumbered = (properties: Element | null): Pick<ParagraphStyle, 'numId' | 'level'> => {
  const numbered = childOf(properties, 'numPr')
  const level = valOf(numbered, 'ilvl')
  return { numId: valOf(numbered, 'numId'), level: level === null ? null : Number(level) }
}

const readOwn = (style: Element): ParagraphStyle => {
  const properties = childOf(style, 'pPr')
  const name = valOf(style, 'name') ?? ''
  const heading = /^(?:heading|标题)\s*([1-9])$/iu.exec(name)
  return {
    ...readNumbered(properties),
    outline: readOutline(properties) ?? (heading ? Number(heading[1]) - 1 : null),
    isContents: /^(?:toc|目录)\s*(?:\d|heading|标题)/iu.test(name),
  }
}

/** Paragraph styles by id, each with what it inherits; the id '' stands for the default style. */
export const readStyles = (root: Element | null): ReadonlyMap<string, ParagraphStyle> => {
  const elements = (root ? elementsIn(root) : []).filter(
    (style) => isWord(style, 'style') && attributeOf(style, 'type') === 'paragraph',
  )
  const byId = new Map(elements.map((style) => [attributeOf(style, 'styleId') ?? '', style]))
  const complete = (id: string, depth: number): ParagraphStyle => {
    const style = byId.get(id)
    if (!style || depth > DEEPEST) return PLAIN
    const own = readOwn(style)
    const base = complete(valOf(style, 'basedOn') ?? '\u0000', depth + 1)
    return {
      numId: own.numId ?? base.numId,
      level: own.level ?? base.level,
      outline: own.outline ?? base.outline,
      isContents: own.isContents || base.isContents,
    }
  }
  const styles = new Map([...byId.keys()].map((id) => [id, complete(id, 0)]))
  const usual = elements.find((style) => attributeOf(style, 'default') === '1')
  return styles.set('', usual ? complete(attributeOf(usual, 'styleId') ?? '', 0) : PLAIN)
}
