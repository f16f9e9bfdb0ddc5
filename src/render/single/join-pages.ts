import { createHash } from 'node:crypto'
import { html, printHtml } from '../html.ts'
import type { RenderedFile } from '../parts/page.ts'
import { endsOf, type Naming, nameAnchors, readHref, shortenEnds } from './name-anchors.ts'
import { quoteStyle } from './quote-style.ts'
import { referQuotes } from './refer-quotes.ts'
import { mainStart, type Sheet, takeApart } from './sheet.ts'
import { sheetScript } from './sheet-script.ts'
import { sheetStyle } from './sheet-style.ts'

const addresses = / (id|href|for|aria-labelledby)="([^"]*)"/gu

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

/**
 * Without the quotes around plain values; those in lists for the script stand as they are. The way
 * back from a note is set by the script: its number stands at the passage too. Between
 * blocks the end tag of a paragraph can be left out.
 */
const slim = (markup: string): string =>
  markup
    .replace(/<i><a [^>]*>(\d+)<\/a><\/i>/gu, '<i>$1</i>')
    .replace(/<\/p>(?=\s*<(?:\/div|\/section|p|div|ul|ol|li|table|details|h\d)\b)/gu, '')
    .replace(/ ([a-z][\w:-]*)=""(?=[ >])/gu, ' $1')
    .replace(/ ([a-z][\w:-]*)="([\w#.%-]+)"(?=[ >])/gu, ' $1=$2')
    .replace(/="([^"'<>]*&quot;[^"'<>]*)"/gu, (_, value: string) => `='${value.replaceAll('&quot;', '"')}'`)

const digestOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const policyOf = (styles: readonly string[], script: string): string =>
  [
    "default-src 'none'",
    `style-src ${styles.map(digestOf).join(' ')}`,
    `script-src ${digestOf(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const contentOf = (files: readonly RenderedFile[], path: string): string =>
  files.find((file) => file.path === path)?.content ?? ''

/**
 * The whole report as one HTML file that asks for nothing: every page a section, links between pages turned into anchors,
 * theme and script inside under a policy that knows them by their digest.
 */
export const joinPages = (files: readonly RenderedFile[]): RenderedFile => {
  const sheets = referQuotes(files.filter(({ path }) => path.endsWith('.html')).map(takeApart))
  const first = contentOf(files, 'index.html')
  const style = contentOf(files, 'theme.css') + sheetStyle
  const script = `${sheetScript};\n${contentOf(files, 'report.js')}`
  const nameOf = nameAnchors(endsOf(sheets))
  const unscripted = quoteStyle(sheets, nameOf)
  const targets = collectTargets(sheets)
  const frame = (markup: string): string =>
    rewrite({ path: 'index.html', title: '', nav: '', body: markup }, new Set(['index.html#main']), (path, id) =>
      id === 'main' ? 'main' : nameOf(path, id),
    ).replace(/ aria-current="[^"]*"/gu, '')
  const sections = sheets.map(
    (sheet) =>
      `<section class="pg" id="${nameOf(sheet.path, '')}" data-nav="${sheet.nav}" data-title="${sheet.title}">${slim(shortenEnds(rewrite(sheet, targets, nameOf)))}</section>\n`,
  )
  const head = first
    .slice(0, first.indexOf('<body>'))
    .replace(
      /(http-equiv="Content-Security-Policy" content=")[^"]*/u,
      (_, start) => start + printHtml(html`${policyOf([style, unscripted], script)}`),
    )
    .replace(
      /<link [^>]*>\n<script [^>]*><\/script>\n/u,
      () => `<style>${style}</style>\n<noscript><style>${unscripted}</style></noscript>\n`,
    )
  const open = mainStart.exec(first)?.[0] ?? '<main>'
  const top = first.slice(first.indexOf('<body>'), first.indexOf(open))
  const foot = first.slice(first.lastIndexOf('</main>')).replace('</body>', () => `<script>${script}</script>\n</body>`)
  return { path: 'index.html', content: `${head}${frame(top)}${open}\n${sections.join('')}${frame(foot)}` }
}
