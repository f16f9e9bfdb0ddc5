import { cleanSource } from '../../src/clean/clean-source.ts'
import type { Document } from '../../src/model/document.ts'
import { formatNumber } from '../../src/read/docx/format-number.ts'
import { CHINESE_LEVELS, cell, escapeXml, makeDocx, numbered, numbering, paragraph, table } from './docx-file.ts'

/** A plan as lines, tables and boxes, as an office would type it. */
export type Piece =
  | { readonly line: string; readonly isHeading?: boolean }
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly box: readonly Piece[] }

const isEntry = (line: string): boolean => /^\S.*\t\d{1,3}$/u.test(line) && !/预期|约束/u.test(line)

const isRow = (line: string): boolean => line.split('\t').length > 2 && !isEntry(line)

/** Takes a plan in plain text apart; lines of tabs in a row are a table. */
const takeTextApart = (text: string): Piece[] => {
  const pieces: Piece[] = []
  for (const line of text.split(/\r?\n/u).filter((one) => one.trim() !== '')) {
    const last = pieces.at(-1)
    const row = isRow(line) ? line.split('\t').map((one) => one.trim()) : null
    if (row && last && 'rows' in last) pieces[pieces.length - 1] = { rows: [...last.rows, row] }
    else pieces.push(row ? { rows: [row] } : { line: line.trim() })
  }
  return pieces
}

/** The piece that a node was set as; a paragraph on the line of its title is set with that. */
const toPiece = ({ text, nodes }: Document, at: number): Piece | null => {
  const { cells, title, number = '', titleSpan, kind, view } = nodes[at]
  if (cells) return { rows: cells.map((row) => row.map((one) => one.text)) }
  const isRunIn = (i: number): boolean =>
    nodes[i]?.title !== undefined && !/\n/u.test(text.slice(nodes[i].titleSpan?.end ?? 0, nodes[i + 1]?.start))
  if (title === undefined) return view && !isRunIn(at - 1) ? { line: view.text } : null
  const body = isRunIn(at) && nodes[at + 1]?.view ? `。${nodes[at + 1].view?.text}` : ''
  const isLost = number === '' && kind !== 'box' && text.slice(0, titleSpan?.start).endsWith(']')
  return { line: `${number}${kind === 'box' ? '：' : ''}${title}${body}`, ...(isLost ? { isHeading: true } : {}) }
}

/** A plan whose lines are broken at the width of a page, or whose cells stand on lines of their own, as it was parsed. */
const takeDocumentApart = (document: Document): Piece[] => {
  const { nodes } = document
  const boxOf = (at: number): number => (at < 0 || nodes[at].kind === 'box' ? at : boxOf(nodes[at].parent))
  const pieces: Piece[] = []
  const boxes = new Map<number, Piece[]>()
  for (const at of nodes.keys()) {
    const piece = toPiece(document, at)
    const box = boxOf(at)
    if (box >= 0 && !boxes.has(box)) {
      boxes.set(box, [])
      pieces.push({ box: boxes.get(box) ?? [] })
    }
    if (piece) (boxes.get(box) ?? pieces).push(piece)
  }
  return pieces
}

export const takeApart = (document: Document): Piece[] => {
  const isBroken = cleanSource({ file: '', text: document.text, sha256: '', diagnostics: [] }).wrap !== null
  return isBroken || /^\t/mu.test(document.text) ? takeDocumentApart(document) : takeTextApart(document.text)
}

/** Numbers the lines whose number Word would give them by itself; the others keep it as typed. */
const makeNumberer = () => {
  const counts: number[] = []
  return (line: string): { level: number; rest: string } | null => {
    for (const [level, { text, format }] of CHINESE_LEVELS.entries()) {
      const number = text.replace(/%\d/u, formatNumber((counts[level] ?? 0) + 1, format))
      if (!line.startsWith(number)) continue
      counts[level] = (counts[level] ?? 0) + 1
      counts.length = level + 1
      return { level, rest: line.slice(number.length).trimStart() }
    }
    return null
  }
}

const CONTENTS_STYLE = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'

/** The plan as a Word file with automatic numbers, real tables and a table of contents, and how many numbers it has. */
export const setDocx = (pieces: readonly Piece[]): { bytes: Buffer; numbers: number } => {
  const number = makeNumberer()
  let numbers = 0
  const set = (piece: Piece): string => {
    if ('rows' in piece) return table(piece.rows)
    if ('box' in piece) return table([[cell(piece.box.map(set).join(''))]])
    if (isEntry(piece.line)) return paragraph(piece.line, '<w:pStyle w:val="TOC1"/>')
    if (piece.isHeading) return paragraph(piece.line, '<w:outlineLvl w:val="2"/>')
    const found = number(piece.line)
    if (!found) return paragraph(piece.line)
    numbers++
    return numbered(found.rest, found.level)
  }
  const body = pieces.map(set)
  const parts = {
    body: body.join(''),
    numbering: numbering(CHINESE_LEVELS),
    styles: CONTENTS_STYLE,
    header: '内部资料',
  }
  return { bytes: makeDocx(parts), numbers }
}

const toHtml = (piece: Piece): string => {
  if ('box' in piece) return `<table><tr><td>${piece.box.map(toHtml).join('')}</td></tr></table>`
  if ('line' in piece && piece.isHeading) return `<h4>${escapeXml(piece.line)}</h4>`
  if ('line' in piece)
    return `<p style="text-indent:2em"><span lang="EN-US">${escapeXml(piece.line)}<o:p></o:p></span></p>`
  const rows = piece.rows.map((row) => `<tr>${row.map((one) => `<td><p>${escapeXml(one)}</p></td>`).join('')}</tr>`)
  return `<table border="1"><tbody>${rows.join('')}</tbody></table>`
}

const MENU = ['首页', '政府信息公开', '政务服务', '互动交流', '数据开放', '走进四川']
const links = (names: readonly string[]): string =>
  names.map((name, i) => `<li><a href="/c${i}/list.shtml">${name}</a></li>`).join('')

/** The plan as a page of a government portal, in GB 2312 as it says itself. */
export const setPage = (
  pieces: readonly Piece[],
  title: string,
): string => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${title}_规划计划_某某市人民政府门户网站</title>
<style>.menu { color: red }</style><script>document.write('<p>一、这是脚本写的标题</p>')</script></head>
<body><div class="top"><ul class="menu">${links(MENU)}</ul></div>
<table width="1000" border="0" align="center"><tbody><tr><td class="left" width="200"><ul>${links(
  MENU.map((name) => `${name}栏目`),
)}</ul></td><td>
<div class="position">您现在的位置：<a href="/">首页</a> &gt; <a href="/gh">规划计划</a></div>
<div class="tools">字体：<a>大</a> <a>中</a> <a>小</a> 分享到：<a href="#">微信</a></div>
<div class="content" id="UCAP-CONTENT">
${pieces.map(toHtml).join('\n')}
</div>
<div class="share">分享到：微信 微博</div><div class="bottom">【打印本页】【关闭窗口】</div>
</td></tr></tbody></table>
<div class="foot"><p style="display:none">三、隐藏的标题</p><ul>${links(['网站地图', '联系我们', '关于我们', '无障碍'])}</ul></div>
<script src="http://localhost/count.js"></script></body></html>`
