import type { Initiative } from '../model/analysis.ts'
import { unitAnchor } from './anchors.ts'
import { pageHref } from './names.ts'
import { citeNode, lineage, nodeAt } from './outline.ts'
import type { Chapter, Report } from './report.ts'

/** The heading of the section that a unit of the reference stands in; empty where its chapter has none. */
export const sectionTitle = (report: Report, unit: Initiative): string => {
  const outline = report.reference?.outline
  if (!outline) return unit.evidence.path.slice(1, 2).join('')
  const line = lineage(outline, nodeAt(outline, unit.evidence.start)).filter((i) => outline.headings[i])
  return line.length > 1 ? citeNode(outline, line[1]).split('　').slice(1).join('　') : ''
}

/** Units of a chapter that follow each other under one heading. */
export interface Section {
  readonly title: string
  readonly units: readonly Initiative[]
  /** Address of the first of them on the page of the chapter. */
  readonly href: string
}

/** The sections of a chapter in the order of the reference; none where the chapter is not divided. */
export const cutSections = (report: Report, chapter: Chapter): readonly Section[] => {
  const groups: { title: string; units: Initiative[] }[] = []
  for (const unit of chapter.units) {
    const title = sectionTitle(report, unit)
    const last = groups.at(-1)
    if (last?.title === title) last.units.push(unit)
    else groups.push({ title, units: [unit] })
  }
  if (groups.length < 2) return []
  return groups.map((group) => ({ ...group, href: pageHref(chapter.page, unitAnchor(group.units[0])) }))
}
