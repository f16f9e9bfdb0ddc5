import { createHash } from 'node:crypto'
import { html, printHtml } from './html.ts'
import type { RenderedFile } from './parts/page.ts'

/** A page of the report, taken apart. */
interface Sheet {
  readonly path: string
  readonly title: string
  readonly nav: string
  readonly body: string
}

const between = (text: string, from: string, to: string): string => {
  const start = text.indexOf(from) + from.length
  return text.slice(start, text.indexOf(to, start))
}

const mainStart = /<main [^>]*>/u

/** Our own pages: text of plans is escaped in them, so that the marks stand once. */
const takeApart = ({ path, content }: RenderedFile): Sheet => {
  const start = mainStart.exec(content)
  const from = (start?.index ?? 0) + (start?.[0].length ?? 0)
  return {
    path,
    title: between(content, '<title>', '</title>'),
    nav: /<a [^>]*aria-current="[^"]*"[^>]*>([^<]*)</u.exec(between(content, '<header', '</header>'))?.[1] ?? '',
    body: content.slice(from, content.lastIndexOf('</main>')),
  }
}

const addresses = / (id|href|for|aria-labelledby)="([^"]*)"/gu

/** Page and anchor that an address means; null for an address of another kind. */
const readHref = (own: string, href: string): readonly [string, string] | null => {
  const [file, anchor = ''] = href.split('#')
  const path = decodeURI(file) || own
  return path.endsWith('.html') ? [path, decodeURIComponent(anchor)] : null
}

type Naming = (path: string, id: string) => string

/**
 * One short name for each place of each page. What stands behind the last dot tells the plan of an opened cell, and the
 * switches of a plan's text are known by their end: both stay.
 */
const nameAnchors = (): Naming => {
  const names = new Map<string, string>()
  return (path, id) => {
    const key = `${path}#${id}`
    const known = names.get(key)
    if (known) return known
    const kept = id.startsWith('k-')
      ? `-${id}`
      : id.startsWith('c-') && id.includes('.')
        ? id.slice(id.lastIndexOf('.'))
        : ''
    const name = `_${names.size.toString(36)}${kept}`
    names.set(key, name)
    return name
  }
}

const collectTargets = (sheets: readonly Sheet[]): ReadonlySet<string> => {
  const targets = new Set<string>()
  for (const { path, body } of sheets) {
    for (const [, name, value] of body.matchAll(addresses)) {
      if (name === 'id') continue
      const places = name === 'href' ? [readHref(path, value)] : value.split(' ').map((id) => [path, id] as const)
      for (const place of places) if (place) targets.add(place.join('#'))
    }
  }
  return targets
}

const rewrite = (sheet: Sheet, targets: ReadonlySet<string>, nameOf: Naming): string =>
  sheet.body.replace(addresses, (whole, name: string, value: string) => {
    if (name === 'href') {
      const place = readHref(sheet.path, value)
      return place ? ` href="#${encodeURIComponent(nameOf(...place))}"` : whole
    }
    if (name === 'id') return targets.has(`${sheet.path}#${value}`) ? ` id="${nameOf(sheet.path, value)}"` : ''
    const names = value.split(' ').map((id) => nameOf(sheet.path, id))
    return ` ${name}="${names.join(' ')}"`
  })

/** Quotes around plain values and between blocks the end tag of a paragraph can be left out. */
const slim = (markup: string): string =>
  markup
    .replace(/<\/p>(?=\s*<(?:\/div|\/section|p|div|ul|ol|li|table|details|h\d)\b)/gu, '')
    .replace(/ (class|id|href|role|scope)="([\w#.-]+)"(?=[ >])/gu, ' $1=$2')

const digestOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const policyOf = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src ${digestOf(style)}`,
    `script-src ${digestOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** One page is shown at a time, the one that holds the target; a browser that cannot tell shows all, one below the other. */
const sheetStyle = `
@supports selector(:has(a)) {
  .pg { display: none; }
  .pg:target, .pg:has(:target) { display: block; }
  body:not(:has(.pg:target, .pg :target)) .pg:first-of-type { display: block; }
}
.pg:target { outline: none; }
.pg { margin: 0; }
@media print { .pg + .pg { break-before: page; } }
`

const contentOf = (files: readonly RenderedFile[], path: string): string =>
  files.find((file) => file.path === path)?.content ?? ''

/**
 * The whole report as one HTML file that asks for nothing: every page a section, links between pages turned into anchors,
 * theme and script inside under a policy that knows them by their digest.
 */
export const joinPages = (files: readonly RenderedFile[]): RenderedFile => {
  const sheets = files.filter(({ path }) => path.endsWith('.html')).map(takeApart)
  const first = contentOf(files, 'index.html')
  const style = contentOf(files, 'theme.css') + sheetStyle
  const script = contentOf(files, 'report.js')
  const nameOf = nameAnchors()
  const targets = collectTargets(sheets)
  const frame = (markup: string): string =>
    rewrite({ path: 'index.html', title: '', nav: '', body: markup }, new Set(['index.html#main']), (path, id) =>
      id === 'main' ? 'main' : nameOf(path, id),
    ).replace(/ aria-current="[^"]*"/gu, '')
  const sections = sheets.map(
    (sheet) =>
      `<section class="pg" id="${nameOf(sheet.path, '')}" data-nav="${sheet.nav}" data-title="${sheet.title}">${slim(rewrite(sheet, targets, nameOf))}</section>\n`,
  )
  const head = first
    .slice(0, first.indexOf('<body>'))
    .replace(
      /(http-equiv="Content-Security-Policy" content=")[^"]*/u,
      (_, start) => start + printHtml(html`${policyOf(style, script)}`),
    )
    .replace(/<link [^>]*>\n<script [^>]*><\/script>\n/u, () => `<style>${style}</style>\n`)
  const open = mainStart.exec(first)?.[0] ?? '<main>'
  const top = first.slice(first.indexOf('<body>'), first.indexOf(open))
  const foot = first.slice(first.lastIndexOf('</main>')).replace('</body>', () => `<script>${script}</script>\n</body>`)
  return { path: 'index.html', content: `${head}${frame(top)}${open}\n${sections.join('')}${frame(foot)}` }
}
