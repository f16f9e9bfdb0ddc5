import { changedThings, changeWords } from '../../lexicon/diff-words.ts'
import type { Evidence } from '../../model/analysis.ts'
import type { ChangeKind, DraftChange, DraftDiff } from '../../model/draft-diff.ts'
import { type Html, html, type Part } from '../html.ts'
import { emptyBox, section } from '../parts/layout.ts'
import { printStandalone } from '../parts/standalone-page.ts'
import { checkScript } from '../theme/check-script.ts'
import { diffTheme } from '../theme/diff.ts'
import { countText, groupByChapter, notCompared, sameText, thingOf } from './diff-view.ts'
import { markWords, type WordPiece } from './mark-words.ts'

const tagLooks: Readonly<Partial<Record<ChangeKind, string>>> = {
  added: 'above',
  dropped: 'conflict',
  strength: 'check',
}

const printPieces = (pieces: readonly WordPiece[], kind: 'old' | 'new'): Part =>
  pieces.map(({ text, isCommon }) => {
    if (isCommon) return text
    return kind === 'old' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
  })

const sideOf = (word: string, evidence: Evidence | null, quote: Part): Html =>
  evidence
    ? html`<div class="ev"><cite><b>${word}</b>　${evidence.path.join('　')}${
        evidence.page !== undefined && `　第${evidence.page}页`
      }</cite><blockquote class="src">${quote}</blockquote></div>`
    : html`<p class="note"><b>${word}</b>　没有</p>`

const sides = ({ old, new: now }: DraftChange): Html => {
  const marked = old && now ? markWords(old.quote, now.quote) : null
  return html`<div class="two">${sideOf('旧稿', old, marked ? printPieces(marked.old, 'old') : old?.quote)}${sideOf(
    '新稿',
    now,
    marked ? printPieces(marked.new, 'new') : now?.quote,
  )}</div>`
}

const printChange = (change: DraftChange, number: number): Html => {
  const { what, kinds, because } = change
  const tags = kinds.map((kind) => html`<span class="tag ${tagLooks[kind] ?? 'quiet'}">${changeWords[kind]}</span>`)
  return html`<li class="n ch ${what} ${kinds.join(' ')}${kinds.length === 1 && ' one'}" id="n${number}"><p class="meta"><b>${number}　${thingOf(change)}</b>${tags}</p>
<p class="say">${because.join('')}</p>${sides(change)}</li>
`
}

const switches = ({ changes }: DraftDiff): Html => {
  const box = (id: string, word: string, count: number): Html | '' =>
    count > 0 ? html`<label><input type="checkbox" id="k-${id}" checked><span>${word}</span> ${count}</label>` : ''
  const things = Object.entries(changedThings) as [DraftChange['what'], string][]
  const kinds = Object.entries(changeWords) as [ChangeKind, string][]
  return html`<fieldset class="switch"><legend class="vh">显示哪些改动</legend><div>${things.map(([what, word]) =>
    box(what, word, changes.filter((change) => change.what === what).length),
  )}</div><div>${kinds.map(([kind, word]) =>
    box(kind, word, changes.filter((change) => change.kinds.includes(kind)).length),
  )}</div></fieldset>`
}

const walker = html`<div class="tools js walk"><button type="button" data-walk="-1">上一处</button><button type="button" data-walk="1">下一处</button><output aria-live="polite"></output><span class="note keys-hint">键盘：<kbd>j</kbd> 下一处，<kbd>k</kbd> 上一处</span></div>
`

/** The changes as one page that asks for nothing else: one behind the other, the words of both drafts side by side. */
export const renderHtml = (diff: DraftDiff): string => {
  const numbers = new Map(diff.changes.map((change, i) => [change, i + 1]))
  const chapters = [...groupByChapter(diff.changes)].map(([chapter, changes], i) =>
    section(
      { id: `c${i + 1}`, title: chapter, small: `${changes.length}处` },
      html`<ol class="chs">${changes.map((change) => printChange(change, numbers.get(change) ?? 0))}</ol>`,
    ),
  )
  const body = html`<div class="head"><h1>${diff.new.title}</h1>
<p class="lead">${diff.changes.length === 0 ? '没有发现改动。' : `${countText(diff)}。`}</p>
<p class="note">旧稿：${diff.old.file}　新稿：${diff.new.file}　${sameText(diff)}</p><p class="note">${notCompared}</p></div>
${diff.changes.length === 0 ? emptyBox('没有发现改动。') : [switches(diff), walker, chapters]}`
  return printStandalone({
    title: `${diff.new.title}：两稿对照`,
    about: `两稿对照　${diff.changes.length}处`,
    style: diffTheme,
    script: checkScript,
    generator: diff.generator,
    body,
    foot: '同一处由程序按文字相近程度配对，两稿原文并列，请核对。',
  })
}
