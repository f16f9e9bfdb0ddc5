#!/usr/bin/env node
// Prints tables of three kinds and a page of newspaper columns with Chromium, as make-cases.mjs does whole plans.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const here = import.meta.dirname
const sentence =
  '提高知识产权服务能力，加强与其他地区的合作交流，引进一批知识产权信息、法律、咨询、代理、培训、数据库建设、软件开发等优质服务机构落地，为创新主体提供优质服务。'
const paragraphs = (count) =>
  Array.from({ length: count }, (_, i) => `<p>第${i + 1}段，${sentence.slice(i % 5)}</p>`).join('')

const groups = [
  [
    '创造',
    ['每万人口高价值发明专利拥有量', '件', '5', '8', '预期性'],
    ['其中：高新技术企业拥有的高价值发明专利占全部高价值发明专利的比重', '%', '40', '50', '预期性'],
    ['海外专利授权量', '万件', '〔6〕', '〔9〕', '预期性'],
    ['PCT国际专利申请量*', '件', '120', '200', '预期性'],
    ['作品著作权登记量', '万件', '0.41', '0.45', '预期性'],
    ['有效植物新品种量', '件', '9', '10', '预期性'],
  ],
  [
    '运用',
    ['知识产权质押融资金额', '亿元', '1.02', '2', '预期性'],
    ['专利密集型产业增加值占GDP比重', '%', '11.6', '13', '预期性'],
    ['商标品牌指导服务站', '个', '—', '10', '约束性'],
  ],
  ['保护', ['知识产权保护社会满意度', '分', '78', '82', '预期性']],
]
const cell = (text) => `<td>${text}</td>`
const body = groups.flatMap(([group, ...rows]) =>
  rows.map((row, i) => `<tr>${i === 0 ? `<td rowspan="${rows.length}">${group}</td>` : ''}${row.map(cell).join('')}</tr>`),
)
const table = (kind) =>
  `<table class="${kind}"><thead><tr><th rowspan="2">类别</th><th rowspan="2">指标</th><th rowspan="2">单位</th><th colspan="2">指标值</th><th rowspan="2">属性</th></tr><tr><th>2020年</th><th>2025年</th></tr></thead>${body.join('')}</table>`

const style = `@page { size: A4; margin: 30mm 26mm }
body { font: 16pt/28pt 'Noto Serif CJK SC'; margin: 0; text-align: justify } p { margin: 0; text-indent: 2em }
table { border-collapse: collapse; width: 100%; font-size: 12pt; line-height: 18pt; margin: 10pt 0 } tr { break-inside: avoid }
th, td { padding: 3pt 5pt; text-align: center; font-weight: normal }
.ruled td, .ruled th, .open td, .open th { border: 1px solid } .open { border-left: 0 }
.open td:last-child, .open th:last-child { border-right: 0 }
.three { border-top: 2px solid; border-bottom: 2px solid } .three thead { border-bottom: 1px solid }
.columns { columns: 3; column-gap: 1.5em; font-size: 10pt; line-height: 16pt }
h2 { font-size: 20pt; text-align: center; letter-spacing: 1em; font-weight: normal }`

const cases = {
  ruled: paragraphs(7) + table('ruled') + paragraphs(2),
  open: paragraphs(7) + table('open') + paragraphs(2),
  three: paragraphs(2) + table('three') + paragraphs(2),
  columns: `<h2>文化自信自强</h2><div class="columns">${paragraphs(24)}</div>${paragraphs(1)}`,
}

const folder = mkdtempSync(join(tmpdir(), 'pdf-layouts-'))
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [name, html] of Object.entries(cases)) {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${html}`)
  const path = join(folder, `${name}.pdf`)
  await page.pdf({
    path,
    preferCSSPageSize: true,
    tagged: false,
    displayHeaderFooter: true,
    headerTemplate: '<p></p>',
    footerTemplate: '<p style="font-size:10pt;width:100%;text-align:center">- <span class="pageNumber"></span> -</p>',
  })
  const options = ['--object-streams=generate', '--recompress-flate', '--compression-level=9']
  spawnSync('qpdf', [...options, path, join(here, `layout-${name}.pdf`)])
}
await browser.close()
