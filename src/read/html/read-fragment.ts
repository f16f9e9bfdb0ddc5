import { JSDOM } from 'jsdom'
import type { CellBudget } from '../canonical/lay-table.ts'
import type { Part } from '../canonical/part.ts'
import { makeGuard } from '../guard-markup.ts'
import type { ReadLimits } from '../limits.ts'
import { makePageWalk, readPage } from './read-page.ts'
import { guardPage, stripMarkup } from './strip-markup.ts'

/** A fragment takes as much time to set up as so many elements of a page. */
const WEIGHT = 100

/**
 * A reader of pieces of pages that stand in another text; the limits hold for all of them together. No script is run and
 * nothing is fetched. The reader throws PlanError `too-deep`, `too-many-elements` or `too-many-cells`.
 */
export const openFragments = (budget: CellBudget, limits: ReadLimits, file: string): ((html: string) => Part[]) => {
  const walk = makePageWalk(budget)
  const countFragment = makeGuard(limits, file, WEIGHT)
  const guard = guardPage(limits, file)
  return (html) => {
    countFragment(0)
    const body = JSDOM.fragment(`<div>${stripMarkup(html, guard)}</div>`).firstElementChild
    return body ? readPage(body, walk) : []
  }
}
