import { unescapeHtml } from '../html.ts'
import type { Naming } from './name-anchors.ts'
import { readHref } from './name-anchors.ts'
import { collectPlaces } from './refer-quotes.ts'
import type { Sheet } from './sheet.ts'

/** Links that stand for words of a city's plan; the reference's own stand in the row above them. */
const standIn = /<a href="([^"]*)" data-(?:k|q="(?!p))/gu

/** Words of a plan may hold anything, even the end of the style. */
const cssString = (words: string): string =>
  `"${words.replace(/[\\"<>&\p{Cc}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`

/** Names of the plans in the heads of the first matrix, in the order of the ends that tell the plan of a cell. */
const planNames = (sheets: readonly Sheet[]): readonly string[] => {
  const head = sheets.map(({ body }) => / data-plans="[^"]*"[^>]*><thead>(.*?)<tbody/su.exec(body)?.[1]).find(Boolean)
  return [...(head ?? '').matchAll(/<span class="nm">([^<]*)<\/span>/gu)].map(([, name]) => unescapeHtml(name))
}

/**
 * Where the script is not at work, a link that stands for a quote shows its words all the same: each sentence is said once,
 * by the address that it is known by, however many judgements rest on it.
 */
export const quoteStyle = (sheets: readonly Sheet[], nameOf: Naming): string => {
  const places = collectPlaces(sheets)
  const rules = new Map<string, string>()
  for (const { path, body } of sheets)
    for (const [, href] of body.matchAll(standIn)) {
      const place = readHref(path, href)
      const words = place && places.get(place.join('#'))
      if (words) rules.set(nameOf(...place), words)
    }
  const said = [...rules].map(([name, words]) => `[href="#${encodeURIComponent(name)}"]{--q:${cssString(words)}}`)
  const named = planNames(sheets).map(
    (name, i) => `.one[id$=".${i}"]:not(:has(>p:not(.empty)>b))::before{content:${cssString(name)}}`,
  )
  return `[data-q]::after,[data-k]::after{content:var(--q)}\n${named.join('\n')}\n${said.join('\n')}\n`
}
