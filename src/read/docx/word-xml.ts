import { DOMParser, XMLSerializer } from '@xmldom/xmldom'

/** Transitional and strict Word files name their elements alike in two namespaces. */
const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]

const ELEMENT = 1

/** @throws Error where the text is not XML */
export const parseXml = (text: string): Document => {
  const fail = (message: string): never => {
    throw new Error(message)
  }
  const errorHandler = { warning: () => {}, error: () => {}, fatalError: fail }
  const document = new DOMParser({ errorHandler }).parseFromString(text.replace(/^\ufeff/u, ''), 'text/xml')
  return document?.documentElement ? document : fail('no root element')
}

export const serializeXml = (document: Document): string => new XMLSerializer().serializeToString(document)

export const elementsIn = (parent: Node): Element[] => {
  const found: Element[] = []
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === ELEMENT) found.push(node as Element)
  return found
}

export const isWord = (element: Element, name: string): boolean =>
  element.localName === name && WORD.includes(element.namespaceURI ?? '')

/** The first child of a name, whatever its prefix. */
export const childOf = (parent: Element | null, name: string): Element | null =>
  parent ? (elementsIn(parent).find((element) => element.localName === name) ?? null) : null

/** An attribute by its local name. */
export const attributeOf = (element: Element | null, name: string): string | null => {
  if (!element) return null
  const attribute = Array.from(element.attributes).find((one) => one.localName === name || one.name === name)
  return attribute?.value ?? null
}

export const valOf = (parent: Element | null, name: string): string | null => attributeOf(childOf(parent, name), 'val')

/** A property that is on where its element stands without a value: `<w:vanish/>`. */
export const isOn = (parent: Element | null, name: string): boolean =>
  childOf(parent, name) !== null && !['0', 'false', 'off'].includes(valOf(parent, name) ?? '')

/** All elements below one, in the order of the file; `skip` leaves out what is inside an element. */
export const descendantsOf = (parent: Element, skip: (element: Element) => boolean = () => false): Element[] =>
  elementsIn(parent).flatMap((element) => [element, ...(skip(element) ? [] : descendantsOf(element, skip))])

export const removeElement = (element: Element): void => void element.parentNode?.removeChild(element)

/** Puts the children of an element in its place. */
export const unwrapElement = (element: Element): void => {
  const parent = element.parentNode
  while (parent && element.firstChild) parent.insertBefore(element.firstChild, element)
  removeElement(element)
}

/** A new Word element in the namespace and with the prefix of `like`. */
export const makeWord = (like: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element => {
  const prefix = like.prefix ? `${like.prefix}:` : ''
  const element = (like.ownerDocument as Document).createElementNS(like.namespaceURI, `${prefix}${name}`)
  for (const [key, value] of Object.entries(attributes))
    element.setAttributeNS(like.namespaceURI, `${prefix}${key}`, value)
  return element
}
