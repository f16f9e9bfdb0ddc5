/** What d3 asks of an element when it appends to it, sets its attributes and its text. */
interface SvgElement {
  readonly namespaceURI: string
  readonly ownerDocument: SvgDocument
  textContent: string
  readonly outerHTML: string
  readonly appendChild: (child: SvgElement) => SvgElement
  readonly setAttribute: (name: string, value: unknown) => void
  readonly getAttribute: (name: string) => string | null
  readonly removeAttribute: (name: string) => void
}

interface SvgDocument {
  readonly createElementNS: (namespace: string, name: string) => SvgElement
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
}

const escapeText = (text: string): string => text.replace(/[&<>\u00a0]/gu, (sign) => entities[sign])
const escapeValue = (value: string): string => value.replace(/[&"\u00a0]/gu, (sign) => entities[sign])

const createElementNS = (namespaceURI: string, name: string): SvgElement => {
  const attributes = new Map<string, string>()
  let children: (SvgElement | string)[] = []
  return {
    namespaceURI,
    ownerDocument: svgDocument,
    appendChild: (child) => {
      children.push(child)
      return child
    },
    setAttribute: (key, value) => void attributes.set(key, String(value)),
    getAttribute: (key) => attributes.get(key) ?? null,
    removeAttribute: (key) => void attributes.delete(key),
    set textContent(text: string) {
      children = [String(text)]
    },
    get textContent() {
      return children.map((child) => (typeof child === 'string' ? child : child.textContent)).join('')
    },
    get outerHTML() {
      let start = `<${name}`
      for (const [key, value] of attributes) start += ` ${key}="${escapeValue(value)}"`
      const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : child.outerHTML))
      return `${start}>${inner.join('')}</${name}>`
    },
  }
}

/**
 * The little of a document that drawing takes, serialized as HTML serializes it. A whole one (jsdom) takes a quarter of a second
 * to load and draws ten times as slowly.
 */
export const svgDocument: SvgDocument = { createElementNS }
