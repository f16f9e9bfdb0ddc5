import { contextCues, deeds } from '../lexicon/contexts.ts'
import type { Context } from '../model/analysis.ts'
import type { Draft } from './tree.ts'

/** Titles longer than this are tasks that happen to hold a cue (完善…考核目标…). */
const longestCueTitle = 16

/**
 * What a part of a plan does, from its heading and from the part around it. Tasks and safeguards pass their context on to all
 * that they hold: a subsection 加强组织领导 of a task is a task.
 */
export const contextOf = (draft: Draft, around: Context | null): Context => {
  if (around === 'tasks' || around === 'safeguards' || around === 'notice') return around
  const title = draft.title?.text
  if (!title) return around ?? 'tasks'
  if (draft.kind === 'box' && around) return /目标|指标/u.test(title) ? 'goals' : around
  const cued = title.length <= longestCueTitle && !deeds.some((d) => title.startsWith(d)) ? cueOf(title) : null
  const safeguards = cueOf(title) === 'safeguards' && around === null ? 'safeguards' : null
  return cued ?? safeguards ?? around ?? 'tasks'
}

const cueOf = (title: string): Context | null => contextCues.find(({ cue }) => cue.test(title))?.context ?? null
