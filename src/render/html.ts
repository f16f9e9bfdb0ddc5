const markup: unique symbol = Symbol('markup')

/** Markup that may stand on a page as it is. Only `html` makes it, and `unsafeHtml` from charts that we drew ourselves. */
export interface Html {
  readonly [markup]: string
}

/** What a template takes: `null`, `undefined` and `false` print nothing, lists print one after the other. */
export type Part = Html | string | number | null | undefined | false | readonly Part[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const isControl = (code: number): boolean => (code < 32 && code !== 9 && code !== 10) || code === 127

/** Text as it may stand between tags and inside quoted attributes. Control characters, which HTML forbids, go. */
const escapeHtml = (text: string): string => {
  let out = ''
  for (const character of text) {
    if (isControl(character.charCodeAt(0))) continue
    out += entities[character] ?? character
  }
  return out
}

/** The text that was escaped. */
export const unescapeHtml = (escaped: string): string =>
  Object.entries(entities).reduceRight((text, [character, entity]) => text.replaceAll(entity, character), escaped)

const needsCare = /[&<>"'\p{Cc}]/u

const isHtml = (part: object): part is Html => markup in part

const print = (part: Part): string => {
  if (typeof part === 'string') return needsCare.test(part) ? escapeHtml(part) : part
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'number') return String(part)
  if (isHtml(part)) return part[markup]
  // Added up, not joined, which would copy what stands deep inside once for every list around it.
  let out = ''
  for (const one of part) out += print(one)
  return out
}

/** Builds markup. Everything put into it is escaped, unless it is `Html` already. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  let out = strings[0]
  for (let i = 0; i < parts.length; i++) out += print(parts[i]) + strings[i + 1]
  return { [markup]: out }
}

/** Takes markup as it is. Never for anything that came out of a plan: only for our own SVG. */
export const unsafeHtml = (trusted: string): Html => ({ [markup]: trusted })

/** Puts a separator between parts. */
export const joinParts = (parts: readonly Part[], separator: Part): readonly Part[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]))

/** The finished string. */
export const printHtml = (page: Html): string => page[markup]

/** The finished page without the end tags that HTML lets one leave out. Text is escaped, so that no tag is meant by it. */
export const printPage = (page: Html): string =>
  page[markup].replace(/<\/(?:td|th|tr|li|tbody|thead|dd|dt)>(?=\s*<)/gu, '')
