import type { RenderedFile } from '../parts/page.ts'

/** A page of the report, taken apart. */
export interface Sheet {
  readonly path: string
  readonly title: string
  readonly nav: string
  readonly body: string
}

const between = (text: string, from: string, to: string): string => {
  const start = text.indexOf(from) + from.length
  return text.slice(start, text.indexOf(to, start))
}

export const mainStart = /<main [^>]*>/u

/** Our own pages: text of plans is escaped in them, so that the marks stand once. */
export const takeApart = ({ path, content }: RenderedFile): Sheet => {
  const start = mainStart.exec(content)
  const from = (start?.index ?? 0) + (start?.[0].length ?? 0)
  return {
    path,
    title: between(content, '<title>', '</title>'),
    nav: /<a [^>]*aria-current="[^"]*"[^>]*>([^<]*)</u.exec(between(content, '<header', '</header>'))?.[1] ?? '',
    body: content.slice(from, content.lastIndexOf('</main>')),
  }
}
