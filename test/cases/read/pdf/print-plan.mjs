// Prints plans as PDF files with Chromium and LibreOffice, as an office would: A4, running head, page numbers, ruled
// tables, a table of contents. Needs `npm run build`, Debian's chromium, libreoffice-writer, fonts-noto-cjk and
// fonts-droid-fallback.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { cleanSource } from '../../../../dist/clean/clean-source.js'
import { parseDocument } from '../../../../dist/parse/parse-document.js'

const here = import.meta.dirname

const escape = (text) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')

const isRunIn = (text, node, next, index) =>
  next?.kind === 'paragraph' && next.parent === index && !/\n/u.test(text.slice(node.titleSpan.end, next.start))

/**
 * The number that Word set before a heading and that its text lost (`[bookmark: _Toc91253734]高标准推进…` before
 * `2、赋能…`): print shows it.
 */
const lostNumber = (text, nodes, i) => {
  const { parent, titleSpan } = nodes[i]
  if (!text.slice(0, titleSpan.start).endsWith(']')) return ''
  const next = nodes.slice(i + 1).find((node) => node.parent === parent && node.title !== undefined)
  const match = /^(\d+)(\D+)$/u.exec(next?.number ?? '')
  return match ? `${Number(match[1]) - 1}${match[2]}` : ''
}

/** The plan as paragraphs in the order of print. */
const readBlocks = (id) => {
  const text = readFileSync(join(here, `../../../../seeds/${id}.txt`), 'utf8')
  const { nodes } = parseDocument(cleanSource({ file: id, text, sha256: '', diagnostics: [] }), id)
  const blocks = []
  const inBox = (i) => i >= 0 && (nodes[i].kind === 'box' || inBox(nodes[i].parent))
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    const first = blocks.length
    const boxed = inBox(i)
    const number = node.number || (node.title !== undefined && node.kind !== 'box' ? lostNumber(text, nodes, i) : '')
    const head = `${number}${node.kind === 'chapter' || node.kind === 'box' ? ' ' : ''}${node.title ?? ''}`
    if (node.kind === 'dropped') {
      const lines = text.slice(node.start, node.end).split('\n')
      if (lines.length > 3) blocks.push(...lines.filter((l) => l.trim()).map((l) => contentsLine(l)))
    } else if (node.cells) blocks.push({ kind: 'table', rows: node.cells.map((r) => r.map((c) => c.text)) })
    else if (node.title !== undefined && isRunIn(text, node, nodes[i + 1], i))
      blocks.push({ kind: 'p', text: `${head}。${nodes[++i].view.text}` })
    else if (node.title !== undefined)
      blocks.push({ kind: node.kind === 'chapter' || node.kind === 'box' ? 'centre' : 'head', text: head })
    else if (node.kind === 'note') blocks.push({ kind: 'note', text: node.view.text })
    else if (i < 8 && node.view.text.length < 45 && !/[：。]$/u.test(node.view.text))
      blocks.push({ kind: 'title', text: node.view.text })
    else blocks.push({ kind: 'p', text: node.view.text })
    for (const block of blocks.slice(first)) block.boxed = boxed
  }
  return blocks
}

const contentsLine = (line) => {
  const match = /^(.*?)[\t.\s]*(\d+)\s*$/u.exec(line.trim())
  return match ? { kind: 'contents', text: match[1].trim(), page: match[2] } : { kind: 'centre', text: line.trim() }
}

const style = `@page { size: A4; margin: 37mm 26mm 35mm 28mm }
body { font: 16pt/28pt 'Noto Serif CJK SC'; margin: 0; text-align: justify }
p { margin: 0; text-indent: 2em } .title { text-align: center; font-size: 22pt; line-height: 34pt; text-indent: 0 }
.centre { text-align: center; text-indent: 0; margin: 8pt 0 }
.box { border: 1px solid; padding: 6pt; margin: 8pt 0; font-size: 14pt; line-height: 24pt }
.note { font-size: 12pt; line-height: 18pt } table { border-collapse: collapse; width: 100%; font-size: 12pt; line-height: 18pt }
td { border: 1px solid; padding: 2pt 4pt; text-align: center; text-indent: 0 } td:nth-child(2) { text-align: left }
.contents { display: flex; text-indent: 0 } .contents i { flex: 1; overflow: hidden; height: 28pt; font-style: normal }`

/** Blocks of one box together, so that one frame goes around them. */
const groupBoxes = (blocks) =>
  blocks.reduce((groups, block) => {
    const last = groups.at(-1)
    const head = block.kind === 'centre' && block.text.startsWith('专栏')
    if (last && last[0].boxed && block.boxed && !head) last.push(block)
    else groups.push([block])
    return groups
  }, [])

const printHtml = (blocks) => {
  const line = (b) => {
    if (b.kind === 'table')
      return `<table>${b.rows.map((r) => `<tr>${r.map((c) => `<td>${escape(c)}</td>`).join('')}</tr>`).join('')}</table>`
    if (b.kind === 'contents')
      return `<p class="contents">${escape(b.text)}<i>${'.'.repeat(200)}</i>${b.page}</p>`
    return `<p class="${b.kind}">${escape(b.text)}</p>`
  }
  const framed = (group) =>
    group[0].boxed ? `<div class="box">${group.map(line).join('')}</div>` : group.map(line).join('\n')
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${groupBoxes(blocks).map(framed).join('\n')}`
}

const fodtStyle = (name, paragraph, text) =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties style:punctuation-wrap="simple" ${paragraph}/><style:text-properties ${text} style:font-name-asian="Droid Sans Fallback" fo:font-family="Droid Sans Fallback" style:font-family-asian="Droid Sans Fallback"/></style:style>`
const sized = (size) => `fo:font-size="${size}pt" style:font-size-asian="${size}pt"`

const printFodt = (blocks, head) => {
  const paragraph = (b) => `<text:p text:style-name="${b.kind}${b.boxed && b.kind !== 'note' ? '-box' : ''}">${escape(b.text)}</text:p>`
  const cell = (c) => `<table:table-cell table:style-name="cell"><text:p text:style-name="cellp">${escape(c)}</text:p></table:table-cell>`
  const table = (b) =>
    `<table:table table:name="t"><table:table-column table:number-columns-repeated="${b.rows[0].length}"/><table:table-header-rows><table:table-row>${b.rows[0].map(cell).join('')}</table:table-row></table:table-header-rows>${b.rows
      .slice(1)
      .map((r) => `<table:table-row>${r.map(cell).join('')}</table:table-row>`)
      .join('')}</table:table>`
  const line = (b) =>
    b.kind === 'table'
      ? table(b)
      : b.kind === 'contents'
        ? `<text:p text:style-name="contents">${escape(b.text)}<text:tab/>${b.page}</text:p>`
        : paragraph(b)
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>
${fodtStyle('p', 'fo:text-align="justify" fo:text-indent="32pt" fo:line-height="28pt"', sized(16))}${fodtStyle('head', 'fo:text-indent="32pt" fo:line-height="28pt"', sized(16))}
${fodtStyle('centre', 'fo:text-align="center" fo:line-height="28pt" fo:margin-top="8pt" fo:margin-bottom="8pt"', sized(16))}${fodtStyle('title', 'fo:text-align="center" fo:line-height="34pt"', sized(22))}
${['p', 'head', 'centre'].map((kind) => fodtStyle(`${kind}-box`, `fo:text-indent="${kind === 'centre' ? 0 : 28}pt" fo:text-align="${kind === 'centre' ? 'center' : 'justify'}" fo:line-height="24pt" fo:border="0.5pt solid #000000" fo:padding="4pt" style:join-border="true"`, sized(14))).join('')}
${fodtStyle('note', 'fo:text-indent="24pt"', sized(12))}${fodtStyle('cellp', 'fo:text-align="center"', sized(12))}${fodtStyle('foot', 'fo:text-align="center"', sized(14))}
<style:style style:name="contents" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="15.6cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties><style:text-properties ${sized(14)}/></style:style>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="2pt"/></style:style>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.8cm" fo:margin-right="2.6cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p text:style-name="foot">${escape(head)}</text:p></style:header><style:footer><text:p text:style-name="foot">- <text:page-number/> -</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${blocks.map(line).join('\n')}</office:text></office:body></office:document>`
}

/** Prints a seed with Chromium; `folder` gets ID-chromium.pdf, whose path is returned. */
export const printWithChromium = async (id, folder) => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  const page = await browser.newPage()
  const path = join(folder, `${id}-chromium.pdf`)
  await page.setContent(printHtml(readBlocks(id)))
  await page.pdf({
    path,
    preferCSSPageSize: true,
    tagged: false,
    displayHeaderFooter: true,
    headerTemplate: '<p style="font-size:10pt;width:100%;text-align:center">知识产权规划汇编</p>',
    footerTemplate: '<p style="font-size:10pt;width:100%;text-align:center">— <span class="pageNumber"></span> —</p>',
  })
  await browser.close()
  return path
}

/** Prints a seed with LibreOffice; `folder` gets ID-libreoffice.pdf, whose path is returned. */
export const printWithLibreOffice = (id, folder) => {
  const fodt = join(folder, `${id}-libreoffice.fodt`)
  writeFileSync(fodt, printFodt(readBlocks(id), '知识产权规划汇编'))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, fodt], { stdio: 'ignore' })
  return join(folder, `${id}-libreoffice.pdf`)
}
