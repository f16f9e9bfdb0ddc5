import { createHash } from 'node:crypto'
import { type Html, html, printHtml, unsafeHtml } from '../html.ts'
import type { PageTranslation } from '../lang/translate-files.ts'

export interface StandaloneSpec {
  readonly title: string
  /** Behind the name of the program, at the top. */
  readonly about: string
  readonly style: string
  readonly script: string
  readonly generator: { readonly name: string; readonly version: string }
  readonly body: Html
  readonly foot: string
  /** Into another language; left out, the page stays Chinese. */
  readonly translation?: PageTranslation
}

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing but the style and the script of this very page may be used, and nothing is ever asked for. */
const policyOf = ({ style, script }: StandaloneSpec): string =>
  [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** A page in one file, to be sent on by itself. */
export const printStandalone = (spec: StandaloneSpec): string => {
  const { translation } = spec
  if (!translation) return printChinese(spec)
  const { code, page } = translation
  return page(printChinese({ ...spec, style: code(spec.style), script: code(spec.script) }))
}

const printChinese = (spec: StandaloneSpec): string => {
  const { title, about, style, script, generator, body, foot } = spec
  const name = `${generator.name} ${generator.version}`
  return printHtml(html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(spec)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${name}">
<title>${title} · 对照</title>
<style>${unsafeHtml(style)}</style>
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="mast"><div class="wrap"><b>对照</b><span>${about}</span></div></header>
<main id="main" class="wrap" tabindex="-1">
${body}</main>
<footer class="foot"><div class="wrap"><p>${foot}</p><p>${name}</p></div></footer>
<script>${unsafeHtml(script)}</script>
</body>
</html>
`)
}
