import { version } from '../../lexicon/version.ts'
import { type Html, html, printHtml } from '../html.ts'
import type { RenderedFile } from '../parts/page.ts'
import { reportHead } from '../parts/report-head.ts'

/** A page of a report of many plans. */
export interface LargePage {
  readonly path: string
  readonly title: string
  /** Title of the reference plan. */
  readonly reference: string
  readonly body: Html
}

/** Pages on all plans, in the order of the navigation. */
const entries: readonly (readonly [string, string])[] = [
  ['总览', 'index.html'],
  ['逐条汇总', 'units.html'],
  ['指标汇总', 'targets.html'],
  ['共同举措', 'shared.html'],
  ['相同文字', 'reuse.html'],
  ['各份规划', 'plans-1.html'],
  ['读取情况', 'reading.html'],
]

/** The page around a body. It may lie in a folder of its own: everything is linked from there. */
export const largePage = ({ path, title, reference, body }: LargePage): RenderedFile => {
  const root = '../'.repeat(path.split('/').length - 1)
  const isCurrent = (file: string): boolean => path === file || (file === 'plans-1.html' && path.startsWith('plans'))
  const links = entries.map(([label, file]) => {
    const current = isCurrent(file) ? html` aria-current="${path === file ? 'page' : 'true'}"` : ''
    return html`<a href="${root}${file}"${current}>${label}</a>`
  })
  const content = html`<!DOCTYPE html>
<html lang="zh-CN">
${reportHead(title, `duizhao ${version}`, root)}
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="mast"><div class="wrap"><b>对照</b><span>各地规划与${reference}的衔接情况</span></div>
<nav class="wrap nav" aria-label="报告各页">${links}</nav></header>
<main id="main" class="wrap" tabindex="-1">
${body}</main>
<footer class="foot"><div class="wrap">
<p>判断由程序按规则作出，均附原文；标“※”的靠近判定界限，尚待人工核对。各份规划分别与基准规划对照，彼此之间只统计共同的提法和一字不差的举措。</p>
<p>duizhao ${version}　合计与占比只计单条举措。</p>
</div></footer>
</body>
</html>
`
  return { path, content: printHtml(content) }
}
