import type { Initiative } from '../../../model/analysis.ts'
import type { OfficeTable } from '../../../model/office.ts'
import type { Report } from '../../report.ts'
import { evidenceLink, placeWords, wordsOf } from '../words.ts'

const strengthWords = { 3: '直接部署', 2: '推进加强', 1: '鼓励探索' } as const

const inReferenceWords: Readonly<Record<NonNullable<Initiative['inReference']>, string>> = {
  full: '已有',
  partial: '部分已有',
  none: '自有',
}

/** Actions alone: a task is the heading above them, and would say everything twice. */
export const initiativesSheet = (report: Report): OfficeTable => ({
  title: '举措',
  columns: [
    { header: '规划', width: 8 },
    { header: '任务', width: 22 },
    { header: '举措原文', width: 40 },
    { header: '方面', width: 6 },
    { header: '力度', width: 8 },
    { header: '责任单位', width: 16 },
    { header: `${report.referenceNoun || '基准'}是否已有`, width: 8 },
    { header: '章节', width: 24 },
    { header: '报告', width: 5 },
  ],
  rows: report.plans.flatMap((view) =>
    report.analysis.initiatives
      .filter((unit) => unit.plan === view.id && unit.kind === 'action')
      .map((unit) => [
        view.name,
        report.initiativeOf.get(unit.parent ?? '')?.title ?? null,
        wordsOf(report, unit.evidence),
        unit.dimension,
        unit.strength === null ? null : strengthWords[unit.strength],
        unit.lead.join('、'),
        unit.inReference === null ? null : inReferenceWords[unit.inReference],
        placeWords(report, unit.evidence),
        evidenceLink(report, unit.evidence),
      ]),
  ),
})
