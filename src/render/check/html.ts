import { severityWords } from '../../lexicon/check-words.ts'
import type { Remark } from '../../model/remark.ts'
import { type Html, html, type Part } from '../html.ts'
import { openPageTranslation, originalsOfDrafts } from '../lang/translate-files.ts'
import { dateText, fileName, periodText } from '../names.ts'
import { outlineOf } from '../outline.ts'
import { section } from '../parts/layout.ts'
import { printStandalone } from '../parts/standalone-page.ts'
import type { Passage } from '../plan-text/passages.ts'
import { printContents, printDocument } from '../plan-text/print-document.ts'
import { checkTheme, mostGroups } from '../theme/check.ts'
import { checkScript } from '../theme/check-script.ts'
import { type CheckView, groupOf, groupsOf, groupWord, leftOutText, severities } from './check-view.ts'
import { remarkBody } from './html-note.ts'
import { clipSpan } from './lines.ts'
import { checkWords } from './words.ts'

/** A mark over more than this is over whole paragraphs, and would mark nothing. */
const longestMark = 400

interface Numbered {
  readonly number: number
  readonly remark: Remark
  /** Classes by which the switches find it. */
  readonly look: string
}

const numberRemarks = ({ result }: CheckView, groups: readonly string[]): readonly Numbered[] =>
  result.remarks.map((remark, i) => ({
    number: i + 1,
    remark,
    look: `${remark.severity} g${Math.min(groups.indexOf(groupOf(remark.rule)), mostGroups - 1)}`,
  }))

const passageOf = (view: CheckView, { number, remark, look }: Numbered): readonly Passage[] => {
  const { document } = view
  if (!remark.place) return []
  const span = clipSpan(document.text, remark.place)
  const isLong = span.end - span.start > longestMark
  const note = { number, kind: 'check' as const, entries: [], look, body: remarkBody(view, remark) }
  return [{ ...span, kind: 'check', look: isLong ? 'a' : `k ${look}`, anchor: `m${number}`, notes: [note] }]
}

const countWhere = (remarks: readonly Remark[], test: (remark: Remark) => boolean): number =>
  remarks.filter(test).length

/** Switches by the theme alone, so that they work without the script. */
const switches = ({ result }: CheckView, groups: readonly string[]): Html => {
  const box = (id: string, word: Part, count: number): Html =>
    html`<label><input type="checkbox" id="k-${id}" checked><span>${word}</span> ${count}</label>`
  const found = groups
    .map((group, i) => ({ group, i, count: countWhere(result.remarks, ({ rule }) => groupOf(rule) === group) }))
    .filter(({ count, i }) => count > 0 && i < mostGroups)
  return html`<fieldset class="switch"><legend class="vh">显示哪些意见</legend><div>${severities.map((one) =>
    box(
      one,
      html`<span class="k ${one}">${severityWords[one]}</span>`,
      countWhere(result.remarks, ({ severity }) => severity === one),
    ),
  )}</div><div>${found.map(({ group, i, count }) => box(`g${i}`, groupWord(group), count))}</div></fieldset>`
}

const walker = html`<div class="tools js walk"><button type="button" data-walk="-1">上一条</button><button type="button" data-walk="1">下一条</button><output aria-live="polite"></output><span class="note keys-hint">键盘：<kbd>j</kbd> 下一条，<kbd>k</kbd> 上一条</span></div>
`

const headOf = ({ result, lang }: CheckView): Html => {
  const { draft, against } = result
  const facts = [
    `期限${periodText(draft.period)}`,
    draft.date ? `日期${dateText(draft.date)}` : '',
    `全文${draft.characters}字`,
  ].filter((fact) => fact !== '')
  const held = against.map(({ title }) => `《${title.replace(/^《|》$/gu, '')}》`).join('、')
  return html`<div class="head"><h1>${draft.title}</h1>
<p class="lead">${held === '' ? '没有给出对照的规划，只核对本稿自身。' : `对照：${held}。`}${leftOutText(result)}</p>
<p class="note"><code>${fileName(draft.file)}</code>　${facts.join('　')}</p>${lang === 'en' && html`<p class="note">${checkWords.en.language}</p>`}</div>
`
}

const caveats = ({ result }: CheckView): Part =>
  result.draft.caveats.length > 0 &&
  html`<div class="caveat" role="note" aria-label="须知"><ul>${result.draft.caveats.map((text) => html`<li class="said">${text}</li>`)}</ul></div>
`

const wholeOf = (view: CheckView, remarks: readonly Numbered[]): Part => {
  const whole = remarks.filter(({ remark }) => remark.place === null)
  if (whole.length === 0) return ''
  return section(
    { id: 'whole', title: '关于全文', small: `${whole.length}条` },
    html`<ol class="whole">${whole.map(
      ({ number, remark, look }) =>
        html`<li class="n ${look}" id="n${number}"><i>${number}</i>${remarkBody(view, remark)}</li>
`,
    )}</ol>`,
  )
}

const asideOf = ({ result }: CheckView): Part => [
  result.notChecked.length > 0 &&
    section(
      { id: 'not-checked', title: '未核对', small: '不等于没有问题' },
      html`<ul class="plainlist">${result.notChecked.map(({ rule, because }) => html`<li><code>${rule}</code>　<span class="said">${because}</span></li>`)}</ul>`,
    ),
  result.notApplicable.length > 0 &&
    section(
      { id: 'not-applicable', title: '不适用', small: '看过，不涉及本稿' },
      html`<ul class="plainlist">${result.notApplicable.map(({ what, because }) => html`<li class="said">${what}：${because}</li>`)}</ul>`,
    ),
]

const originalsOf = ({ result, document, others = [] }: CheckView) =>
  originalsOfDrafts([result.draft, ...result.against], [document, ...others])

/** The draft with the remarks in its margin, as one page that asks for nothing else. */
export const renderHtml = (view: CheckView): string => {
  const groups = groupsOf(view)
  const remarks = numberRemarks(view, groups)
  const outline = outlineOf(view.document)
  const passages = remarks.flatMap((one) => passageOf(view, one)).sort((a, b) => a.start - b.start || b.end - a.end)
  const { result } = view
  const body = html`${headOf(view)}${caveats(view)}${switches(view, groups)}${walker}${wholeOf(view, remarks)}<div class="plan check"><details class="outline" open><summary>目次</summary><nav aria-label="本文目次">${printContents(outline)}</nav></details>
<article class="doc">${printDocument(outline, passages)}</article></div>
${asideOf(view)}`
  return printStandalone({
    title: `${result.draft.title}：核对意见`,
    about: `草案核对意见　${result.remarks.length}条`,
    style: checkTheme,
    script: checkScript,
    generator: result.generator,
    body,
    ...(view.lang === 'en' ? { translation: openPageTranslation(originalsOf(view)) } : {}),
    foot: '意见由程序按规则作出，均附所依据的原文；是否采纳由起草人决定。',
  })
}
