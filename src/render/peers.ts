import type { Initiative } from '../model/analysis.ts'
import type { PlanView, Report } from './report.ts'

/** Plans that the reference binds; a later plan of its own place only follows it. */
export const boundPlans = (report: Report): readonly PlanView[] =>
  report.reference ? report.others.filter((view) => !report.followed.has(view.id)) : []

/** Issued plans of the reference's own genre on the level right below; where there are fewer than two, all that it binds. */
export const peersOf = (report: Report): readonly PlanView[] => {
  const bound = boundPlans(report)
  const genre = report.reference?.plan.genre
  const peers = bound.filter((view) => !view.apart && view.plan.status === 'issued' && view.plan.genre === genre)
  return peers.length > 1 ? peers : bound
}

/** What may be missing counts as met here: of all of them only what is certain is said. */
export const isMet = (report: Report, unit: Initiative, view: PlanView): boolean => {
  const name = report.classOf(unit, view.id)
  return name === 'full' || name === 'partial' || name === 'unsure' || name === 'done'
}

/** Actions that bind two of the peers or more and that none of them carries, in part or whole, or has done. */
export const unmetByPeers = (report: Report): readonly Initiative[] => {
  const views = peersOf(report)
  return report.actions.filter(
    (unit) =>
      views.filter((view) => report.classOf(unit, view.id) === 'gap').length > 1 &&
      !views.some((view) => isMet(report, unit, view)),
  )
}
