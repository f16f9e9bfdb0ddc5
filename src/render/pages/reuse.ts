import type { Evidence, ReuseGroup } from '../../model/analysis.ts'
import { byCodePoint } from '../../model/text.ts'
import { html, type Part } from '../html.ts'
import { caveatBox, filterBox, pageHead, section } from '../parts/layout.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { reusePassage } from '../parts/reuse-passage.ts'
import { reuseShares } from '../parts/reuse-shares.ts'
import type { Report } from '../report.ts'

/** A longer list is too heavy for a page; `data/reuse.csv` has them all. */
const longestList = 300

const lies = (inner: Evidence, outer: Evidence): boolean =>
  inner.plan === outer.plan && outer.start <= inner.start && inner.end <= outer.end

/** Leaves out what a passage with differences repeats as its pieces. */
const foldPieces = (groups: readonly ReuseGroup[]): readonly ReuseGroup[] => {
  const wholes = new Map<string, ReuseGroup[]>()
  for (const group of groups.filter(({ differences }) => differences))
    for (const plan of new Set(group.occurrences.map((one) => one.plan)))
      wholes.set(plan, [...(wholes.get(plan) ?? []), group])
  const isPiece = ({ occurrences }: ReuseGroup, whole: ReuseGroup): boolean =>
    occurrences.every((one) => whole.occurrences.some((other) => lies(one, other)))
  return groups.filter(
    (group) => group.differences || !wholes.get(group.occurrences[0]?.plan)?.some((whole) => isPiece(group, whole)),
  )
}

interface ListSpec {
  readonly id: string
  readonly title: string
  readonly small: string
  /** Between the heading and the list. */
  readonly head?: Part
}

const list = (report: Report, { id, title, small, head }: ListSpec, groups: readonly ReuseGroup[]): Part =>
  groups.length > 0 &&
  section(
    { id, title, small: `${groups.length}段；${small}` },
    head,
    html`<ol class="passages">
${groups.slice(0, longestList).map((group) => reusePassage(report, group))}</ol>`,
    groups.length > longestList && html`<p class="note">只列最长的${longestList}段，其余见数据表 data/reuse.csv。</p>`,
  )

const key = html`<ul class="legend"><li><mark>改动</mark> 与首处不同</li><li><ins>增加</ins> 首处没有</li><li><del>删去</del> 首处有而此处没有</li></ul>
`

/** Where the shared text of each plan stands, who shares with whom, and every passage with its places and differences. */
export const reusePages = (report: Report): readonly RenderedFile[] => {
  const groups = [...report.analysis.reuse].sort(
    (a, b) =>
      b.text.length - a.text.length || byCodePoint(a.text, b.text) || b.occurrences.length - a.occurrences.length,
  )
  const own = groups.filter((group) => !group.formula)
  const shown = foldPieces(own)
  const formula = groups.filter((group) => group.formula && !group.differences)
  const lead =
    '两份以上规划中相同的文字，去掉标点和空白后连续13字以上；只有少数字词改动、增删的，标出不同之处。表格不计。文字沿用是衔接的常见写法，不作褒贬；何者在先，只在发布日期、层级或前后两期规划能够说明时才在该处写明；没有写明的，来源不明。'
  const body = html`${pageHead('文本沿用', lead)}${caveatBox(report.others)}${
    groups.length === 0
      ? html`<p>本项核对${report.plans.length}份规划，未发现13字以上的相同文字。</p>`
      : [
          section({ id: 'h-pair', title: '分布与两两沿用', small: '不含固定表述' }, reuseShares(report, own)),
          list(
            report,
            {
              id: 'h-own',
              title: '沿用的文字',
              small: '由长到短；已并入较长段落的不另列',
              head: [filterBox('.passages > li', '如：保护、服务'), key],
            },
            shown,
          ),
          list(report, { id: 'h-formula', title: '固定表述', small: '指导思想、文件名称等各地都要写的文字' }, formula),
        ]
  }`
  return [page(report, { file: 'reuse.html', title: '文本沿用', nav: '文本沿用', body })]
}
