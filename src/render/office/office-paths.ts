import { encodeId } from '../names.ts'
import type { PlanView } from '../report.ts'

type Format = 'docx' | 'xlsx'

export const standingTitle = '衔接情况对照表'
export const opinionTitle = '意见汇总处理表'

export const briefingPath = 'data/比对简报.docx'
export const workbookPath = 'data/duizhao.xlsx'

/** data/衔接情况对照表-眉山.docx: names of plans come from their texts, and are encoded like all file names. */
export const standingPath = (view: PlanView, format: Format): string =>
  `data/${standingTitle}-${encodeId(view.name)}.${format}`

export const opinionPath = (view: PlanView, format: Format): string =>
  `data/${opinionTitle}-${encodeId(view.name)}.${format}`
