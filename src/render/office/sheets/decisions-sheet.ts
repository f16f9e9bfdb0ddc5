import type { DecisionResult } from '../../../model/analysis.ts'
import type { OfficeTable } from '../../../model/office.ts'
import { dateText } from '../../names.ts'
import { joinReasons } from '../../parts/layout.ts'
import type { Report } from '../../report.ts'

const stateWords: Readonly<Record<DecisionResult['state'], string>> = {
  applied: '已套用',
  superseded: '已有后来的裁定',
  unmatched: '不再适用',
}

export const decisionsSheet = (report: Report): OfficeTable => ({
  title: '人工裁定',
  columns: [
    { header: '序号', width: 5 },
    { header: '裁定', width: 36 },
    { header: '何人', width: 10 },
    { header: '何时', width: 10 },
    { header: '理由', width: 30 },
    { header: '结果', width: 10 },
    { header: '说明', width: 30 },
  ],
  rows: (report.analysis.decisions?.list ?? []).map((one) => [
    one.number,
    one.about,
    one.who,
    dateText(one.when),
    joinReasons([one.why, one.note ?? '']),
    stateWords[one.state],
    one.detail,
  ]),
})
