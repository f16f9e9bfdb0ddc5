import type { Document } from '../model/document.ts'
import type { PlanMeta } from '../model/plan-meta.ts'
import { withoutSpace } from '../model/text.ts'
import { type Head, readHead } from './plan-meta/head.ts'
import { readDate, readDocumentNumber, readIssuer, readStatus } from './plan-meta/issue.ts'
import { readPeriod } from './plan-meta/period.ts'
import { levelOfVoice, type Region, regionOf } from './plan-meta/region.ts'
import { genreOf, readSelfName, readTitle } from './plan-meta/title.ts'

/** What a plan is called whose text names no kind of document. */
const UNKNOWN_GENRE = '规划'

/**
 * The region of the title, else of the issuer. A 市 that is named alone is a city, unless the plan speaks as a county:
 * 都江堰市 writes to 各镇（街道）, 德阳市 to 各区（市、县）.
 */
const inferRegion = (title: string | null, issuer: string | null, text: string): Region | null => {
  const region =
    (title ? regionOf(title) : null) ?? (issuer ? regionOf(issuer.slice(issuer.lastIndexOf('、') + 1)) : null)
  const isLoneCity = region?.level === 'city' && region.name.endsWith('市') && region.parent === undefined
  return isLoneCity && levelOfVoice(text) === 'county' ? { ...region, level: 'county' } : region
}

const lastLine = (text: string): string => withoutSpace(text.trimEnd().split('\n').at(-1) ?? '')

const optional = <K extends string>(name: K, value: string | null | undefined): { [key in K]?: string } =>
  value ? ({ [name]: value } as { [key in K]?: string }) : {}

/** The first words of the plan itself, to the end of the paragraph in which it says what it is made for. */
const openingOf = (head: Head, title: string | null): string => {
  const opening = head.lines.slice(head.afterNotice).join('')
  return title && opening.startsWith(title) ? opening.slice(title.length) : opening
}

/**
 * What the text of a plan states about the plan as a document. Title and region fall back on the id, the level on the
 * way the plan speaks (全省, 市(州)); issuer, number, date and parent are left out where the text does not state them.
 *
 * @param id what the plan is called where its text gives no title
 */
export const inferPlanMeta = (document: Document, id: string, file: string): PlanMeta => {
  const head = readHead(document)
  const title = readTitle(head)
  const issuer = readIssuer(head)
  const text = withoutSpace(document.text)
  const region = inferRegion(title, issuer, text)
  const level = region?.level ?? levelOfVoice(text)
  return {
    id,
    title: title ?? id,
    region: region?.name ?? (level === 'national' ? '全国' : id),
    level,
    ...optional('parent', region?.parent),
    genre: (title ? genreOf(title) : null) ?? readSelfName(head) ?? UNKNOWN_GENRE,
    status: readStatus(head, title),
    ...optional('issuer', issuer),
    ...optional('documentNumber', readDocumentNumber(head)),
    ...optional('date', readDate(head, lastLine(document.text))),
    period: readPeriod(title, openingOf(head, title)),
    file,
  }
}
