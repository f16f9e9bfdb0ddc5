import type { OfficeTable } from '../../../model/office.ts'
import { levelWord } from '../../../model/plan-noun.ts'
import { statusWord } from '../../about.ts'
import { dateText, pageHref, periodText } from '../../names.ts'
import { joinReasons } from '../../parts/layout.ts'
import type { Report } from '../../report.ts'
import { linkTo } from '../words.ts'

export const plansSheet = (report: Report): OfficeTable => ({
  title: '规划',
  columns: [
    { header: '简称', width: 8 },
    { header: '标题', width: 30 },
    { header: '层级', width: 6 },
    { header: '文种', width: 8 },
    { header: '状态', width: 8 },
    { header: '发文机关', width: 14 },
    { header: '文号', width: 14 },
    { header: '日期', width: 10 },
    { header: '期限', width: 12 },
    { header: '字数', width: 6 },
    { header: '须知', width: 40 },
    { header: '报告', width: 5 },
  ],
  rows: report.plans.map((view) => [
    view.name,
    view.plan.title,
    levelWord(view.plan.level),
    view.plan.genre,
    statusWord(report, view),
    view.plan.issuer ?? null,
    view.plan.documentNumber ?? null,
    view.plan.date ? dateText(view.plan.date) : null,
    periodText(view.plan.period),
    view.plan.characters,
    joinReasons(view.plan.caveats),
    linkTo(pageHref(view.page)),
  ]),
})
