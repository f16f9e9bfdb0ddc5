import type { SourceText } from '../../model/document.ts'
import { PlanError } from '../../model/errors.ts'
import type { ReadLimits } from '../limits.ts'
import { makeSource } from '../make-source.ts'
import { readHtml } from './read-html.ts'

interface MimePart {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Heads and body of a part of a mail (RFC 2045), one character for each byte. */
const readMime = (text: string): MimePart => {
  const gap = /\r?\n\r?\n/u.exec(text)
  const head = text.slice(0, gap?.index ?? text.length).replace(/\r?\n[ \t]+/gu, ' ')
  const headers = new Map<string, string>()
  for (const line of head.split(/\r?\n/u)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: gap ? text.slice(gap.index + gap[0].length) : '' }
}

const parameter = (header: string | undefined, name: string): string | null =>
  new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu')
    .exec(header ?? '')
    ?.slice(1)
    .find(Boolean) ?? null

const decodeBody = ({ headers, body }: MimePart): Uint8Array => {
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64')
    case 'quoted-printable':
      return Buffer.from(
        body
          .replace(/=[ \t]*\r?\n/gu, '')
          .replace(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      )
    default:
      return Buffer.from(body, 'latin1')
  }
}

const partsOf = (mime: MimePart): MimePart[] => {
  const boundary = parameter(mime.headers.get('content-type'), 'boundary')
  return boundary === null
    ? [mime]
    : mime.body
        .split(`--${boundary}`)
        .slice(1)
        .map((part) => readMime(part.replace(/^\r?\n/u, '')))
}

/**
 * Reads a web page that a browser saved as one file (.mhtml, .mht).
 *
 * @throws PlanError `broken-file` where it holds no page, and as `readHtml`
 */
export const readMhtml = async (bytes: Uint8Array, file: string, limits: ReadLimits): Promise<SourceText> => {
  const parts = partsOf(readMime(Buffer.from(bytes).toString('latin1')))
  const page = parts.find(({ headers }) => /^text\/html\b/iu.test(headers.get('content-type') ?? ''))
  if (!page) throw new PlanError('broken-file', '网页存档里没有网页', '在浏览器里重新保存网页', file)
  const stated = parameter(page.headers.get('content-type'), 'charset')
  const { text, diagnostics, layout } = await readHtml(decodeBody(page), file, limits, stated)
  return makeSource(bytes, file, 'mhtml', text, diagnostics, layout)
}
