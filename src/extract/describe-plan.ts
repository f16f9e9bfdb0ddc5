import type { Evidence, Plan } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import { quoteEvidence } from '../model/evidence.ts'
import type { PlanMeta } from '../model/plan-meta.ts'
import { bareText, withoutSpace } from '../model/text.ts'

/** What the other plans of a comparison must be known by, to say what a reader must know of one of them. */
export interface Company {
  readonly reference: PlanMeta | null
  readonly metas: readonly PlanMeta[]
}

const levelOrder: readonly Plan['level'][] = ['national', 'province', 'city', 'county']
const quotedTitle = /《([^《》\n]{4,60})》/gu

/** A plan as a document: its data, what it cites, and its caveats against the company it is compared in. */
export const describePlan = (meta: PlanMeta, document: Document, sha256: string, company: Company): Plan => {
  const cites = listCitations(document, meta, company.metas)
  const { parent: _parent, administrativeOrder: _order, ...known } = meta
  return {
    ...known,
    sha256,
    characters: withoutSpace(document.text).length,
    cites,
    caveats: listCaveats(meta, cites, company),
  }
}

/** Every title in 《》 once, where it first stands. */
const listCitations = (document: Document, meta: PlanMeta, metas: readonly PlanMeta[]): Plan['cites'] => {
  const seen = new Map<string, { title: string; evidence: Evidence }>()
  for (const node of document.nodes) {
    if (!node.view) continue
    for (const match of node.view.text.matchAll(quotedTitle)) {
      const key = bareText(match[1])
      // 《…行动方案》已经市政府同意，现印发给你们: the notice names the plan itself.
      if (key === bareText(meta.title)) continue
      const start = node.view.offsets[match.index]
      const end = node.view.offsets[match.index + match[0].length - 1] + 1
      if (!seen.has(key))
        seen.set(key, { title: match[1], evidence: quoteEvidence(document, node.index, { start, end }) })
    }
  }
  return [...seen].map(([key, { title, evidence }]) => ({
    title,
    compared: metas.some((m) => m.id !== meta.id && namesPlan(key, m)),
    evidence,
  }))
}

const namesPlan = (citedKey: string, meta: PlanMeta): boolean => {
  const key = bareText(meta.title)
  return key.length > 6 && (citedKey.includes(key) || key.includes(citedKey))
}

const listCaveats = (meta: PlanMeta, cites: Plan['cites'], { reference, metas }: Company): string[] => {
  const caveats: string[] = []
  if (meta.status === 'draft') caveats.push('征求意见稿：尚未印发，内容可能变动。')
  if (reference && reference.id !== meta.id) {
    if (genreFamily(meta.genre) !== genreFamily(reference.genre))
      caveats.push(
        `文种不同：本文件为${meta.genre}，参照文件为${reference.genre}；本文件未写的事项可能载于其他文件，记作“本方案未载”，不作缺失结论。`,
      )
    if (skipsLevel(meta, reference, metas))
      caveats.push(
        `隔级对照：${meta.parent ? `其上级${meta.parent}` : '其上一级'}的规划未参加对照，所列未载事项可能由上一级规划规定。`,
      )
  }
  const own = cites.find((c) => !c.compared && isOwnPlan(c.title, meta))
  if (own) caveats.push(`本文件所指《${own.title}》未参加对照，未载事项可能载于该规划。`)
  return caveats
}

/** 规划 and 纲要 are of one rank; a 方案 or a 计划 carries out what another document plans. */
const genreFamily = (genre: string): string =>
  /规划|纲要/u.test(genre) ? '规划' : /方案|计划/u.test(genre) ? '方案' : genre

const skipsLevel = (meta: PlanMeta, reference: PlanMeta, metas: readonly PlanMeta[]): boolean => {
  const distance = levelOrder.indexOf(meta.level) - levelOrder.indexOf(reference.level)
  return (
    distance > 1 && !metas.some((m) => m.region !== '' && meta.parent?.includes(m.region) && m.level !== meta.level)
  )
}

/** A plan of the same place that this document points to: 实施《…市“十四五”知识产权规划》. */
const isOwnPlan = (title: string, meta: PlanMeta): boolean => {
  const place = meta.region.replace(/^.*[省市](?=.{2,}[区县市])/u, '')
  return (
    place.length >= 2 &&
    title.includes(place) &&
    /规划|纲要/u.test(title) &&
    !/国民经济和社会发展/u.test(title) &&
    !bareText(meta.title).includes(bareText(title))
  )
}
