import { reasonsOf } from '../../../model/coverage-reasons.ts'
import type { OfficeCell, OfficeTable } from '../../../model/office.ts'
import { obligationWord } from '../../marks.ts'
import { joinReasons } from '../../parts/layout.ts'
import type { Report } from '../../report.ts'
import { cellLink, placeWords, standingWords, wordsOf } from '../words.ts'

/** The best ground of each cell; the others stand in 衔接情况对照表 and in the report. */
export const coverageSheet = (report: Report): OfficeTable => ({
  title: '承接',
  columns: [
    { header: `${report.referenceNoun}章节`, width: 14 },
    { header: `${report.referenceNoun}要求`, width: 32 },
    { header: '约束对象', width: 10 },
    { header: '规划', width: 8 },
    { header: '衔接情况', width: 11 },
    { header: '原文', width: 32 },
    { header: '章节', width: 20 },
    { header: '理由', width: 24 },
    { header: '报告', width: 5 },
  ],
  rows: report.chapters.flatMap(({ heading, units }) =>
    units
      .filter(({ kind }) => kind === 'action')
      .flatMap((unit) =>
        report.others.flatMap((view): (readonly OfficeCell[])[] => {
          const cell = report.cellOf(unit.id, view.id)
          if (!cell) return []
          const [ground] = [...cell.evidence, ...cell.done]
          return [
            [
              heading,
              wordsOf(report, unit.evidence),
              obligationWord(unit, report.ownLevel),
              view.name,
              standingWords(report, unit, cell),
              ground ? wordsOf(report, ground) : null,
              ground ? placeWords(report, ground) : null,
              joinReasons(reasonsOf(cell)),
              cellLink(report, unit, cell, view),
            ],
          ]
        }),
      ),
  ),
})
