import type { Draft } from '../../src/check/rule.ts'
import type { DocNode } from '../../src/model/document.ts'
import type { Fault, FaultKind } from './fault-kinds.ts'

const tables = ({ document }: Draft): DocNode[] => document.nodes.filter(({ kind }) => kind === 'table')

/** A figure of the table that the running text states as well: of the same family, or reported by the review. */
const numberChanged: FaultKind = {
  name: 'a number changed in the table and not in the text',
  often: false,
  find: (draft) =>
    draft.indicators
      .filter(({ source }) => source === 'table')
      .flatMap((indicator): Fault[] => {
        const twin = draft.indicators.find((o) => o.source === 'prose' && o.family === indicator.family)
        const report = draft.reported.find(
          (r) => r.value === indicator.baseline?.value && r.name.length > 4 && r.value > 50,
        )
        const value = twin ? indicator.target.value : report?.value
        if (value === undefined || twin?.cumulative) return []
        const source = draft.document.text.slice(indicator.evidence.start, indicator.evidence.end)
        const digits = [...source.matchAll(/\d+(?:\.\s?\d+)?/gu)].findLast(
          (m) => Number(m[0].replace(/\s/gu, '')) === value,
        )
        if (!digits) return []
        const start = indicator.evidence.start + digits.index
        return [
          {
            kind: 'a number changed in the table and not in the text',
            rules: ['target/contradiction', 'target/baseline-differs', 'target/text-differs'],
            edits: [{ start, end: start + digits[0].length, text: String(Math.round(value * 1.5 + 3)) }],
            place: { start: indicator.evidence.start, end: indicator.evidence.end },
            words: `${indicator.name} ${value}`,
          },
        ]
      }),
}

const unitChanged: FaultKind = {
  name: 'a unit changed in the table',
  often: false,
  find: (draft) =>
    tables(draft).flatMap(({ cells = [] }) =>
      cells.slice(1).flatMap((row): Fault[] => {
        const name = row.find(({ text }) => /金额|融资额|率$|比重|企业/u.test(text))
        const unit = row.find(({ text }) => /^(?:亿元|万元|%|家)$/u.test(text))
        if (!name?.span || !unit?.span) return []
        return [
          {
            kind: 'a unit changed in the table',
            rules: ['target/unit-differs'],
            edits: [{ ...unit.span, text: unit.text === '家' ? '人' : '件' }],
            place: { start: name.span.start, end: unit.span.end },
            words: `${name.text} ${unit.text}`,
          },
        ]
      }),
    ),
}

const tableMoved: FaultKind = {
  name: 'a table moved',
  often: false,
  find: (draft) =>
    tables(draft).flatMap((table): Fault[] => {
      const { text, nodes } = draft.document
      const words = text.slice(table.start, table.end)
      const target = nodes.findLast(
        (n) => n.kind === 'paragraph' && n.context === 'safeguards' && n.view && /。$/u.test(n.view.text),
      )
      if (!target || target.start < table.end) return []
      return [
        {
          kind: 'a table moved',
          rules: ['structure/table-place', 'structure/empty-section'],
          edits: [
            { start: table.start, end: table.end, text: '\n' },
            { start: target.end, end: target.end, text: `\n\n${words}\n\n` },
          ],
          place: { start: target.end - 1, end: target.end + 1 },
          words: 'the table',
        },
      ]
    }),
}

/** A sentence of figures put at the end of a paragraph of the review, one of them wrong. */
const sentenceOfFigures = (name: string, rule: string, sentence: string): FaultKind => ({
  name,
  often: false,
  find: ({ document }) =>
    document.nodes
      .filter(
        ({ kind, context, view }) =>
          kind === 'paragraph' && (context === 'review' || context === 'tasks') && /。$/u.test(view?.text ?? ''),
      )
      .map(({ end }) => ({
        kind: name,
        rules: [rule],
        edits: [{ start: end, end, text: sentence }],
        place: { start: end, end },
        words: sentence,
      })),
})

export const figureFaults: readonly FaultKind[] = [
  numberChanged,
  unitChanged,
  tableMoved,
  sentenceOfFigures(
    'a share that does not come out',
    'arithmetic/share',
    '全年受理各类案件1260件，办结1197件，办结率97.5%。',
  ),
  sentenceOfFigures(
    'parts that do not add up',
    'arithmetic/parts-and-whole',
    '全年调解纠纷480件，其中商标纠纷210件，专利纠纷150件，其他纠纷90件。',
  ),
  sentenceOfFigures(
    'a growth that does not come out',
    'arithmetic/growth',
    '服务机构由2015年的40家增加到2020年的70家，增长65%。',
  ),
]
