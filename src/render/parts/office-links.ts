import { type Html, html, type Part } from '../html.ts'
import { pageHref } from '../names.ts'
import {
  briefingPath,
  opinionPath,
  opinionTitle,
  standingPath,
  standingTitle,
  workbookPath,
} from '../office/office-paths.ts'
import type { PlanView, Report } from '../report.ts'

const fileLink = (path: string, words: string): Html => html`<a href="${pageHref(path)}">${words}</a>`

/** The files of the whole comparison, where they were written. */
export const reportFiles = (report: Report): Part =>
  report.office &&
  html`<p class="note">可编辑的文件：${fileLink(briefingPath, '比对简报（Word）')}　${fileLink(workbookPath, '全部数据表（Excel）')}</p>`

/** The tables of one plan that offices pass around, where they were written. */
export const planFiles = (report: Report, view: PlanView): Part =>
  report.office &&
  html`<p class="note">可编辑的文件：${standingTitle}（${fileLink(standingPath(view, 'docx'), 'Word')}、${fileLink(
    standingPath(view, 'xlsx'),
    'Excel',
  )}）　${opinionTitle}（${fileLink(opinionPath(view, 'docx'), 'Word')}、${fileLink(opinionPath(view, 'xlsx'), 'Excel')}）</p>`
