import type { OfficeTable } from '../../../model/office.ts'
import { countingWords, dueWords, targetWords } from '../../figures.ts'
import { pageHref } from '../../names.ts'
import { joinReasons } from '../../parts/layout.ts'
import type { Report } from '../../report.ts'
import { placeIndicators } from '../../target-rows.ts'
import { linkTo, placeWords, wordsOf } from '../words.ts'

export const indicatorsSheet = (report: Report): OfficeTable => {
  const places = placeIndicators(report)
  return {
    title: '指标',
    columns: [
      { header: '规划', width: 8 },
      { header: '指标', width: 22 },
      { header: '单位', width: 5 },
      { header: '基期值', width: 6 },
      { header: '基期年', width: 6 },
      { header: '目标', width: 10 },
      { header: '期限', width: 9 },
      { header: '属性', width: 6 },
      { header: '累计或新增', width: 6 },
      { header: '归并后的指标', width: 20 },
      { header: '原文', width: 36 },
      { header: '章节', width: 20 },
      { header: '须知', width: 26 },
      { header: '报告', width: 5 },
    ],
    rows: report.plans.flatMap((view) =>
      report.analysis.indicators
        .filter((one) => one.plan === view.id)
        .map((one) => [
          view.name,
          one.name,
          one.unit,
          one.baseline?.value ?? null,
          one.baseline?.year ?? null,
          targetWords(one, one.unit),
          dueWords(one) || '未写',
          one.nature,
          countingWords(one),
          report.familyOf.get(one.family ?? '')?.name ?? null,
          wordsOf(report, one.evidence),
          placeWords(report, one.evidence),
          joinReasons(one.caveats),
          linkTo(pageHref('targets.html', places.get(one.id))),
        ]),
    ),
  }
}
