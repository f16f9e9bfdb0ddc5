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
  // 主要目标： within each field of a plan whose fields are its tasks.
  if (around === 'tasks' && draft.caption) return cueOf(draft.title?.text ?? '') === 'goals' ? 'goals' : 'tasks'
  if (around === 'tasks' || around === 'safeguards' || around === 'notice') return around
  const title = draft.title?.text
  if (!title) return around ?? 'tasks'
  if (around === 'goals' && isGoal(draft, title)) return 'goals'
  if (draft.kind === 'box' && around) return /目标|指标/u.test(title) ? 'goals' : around
  const cued = title.length <= longestCueTitle && !deeds.some((d) => title.startsWith(d)) ? cueOf(title) : null
  if (around === null && cued === null && setsOut(draft)) return 'principles'
  if (around === 'principles' && /任务|举措|工程|行动/u.test(title)) return 'tasks'
  const safeguards = cueOf(title) === 'safeguards' && around === null ? 'safeguards' : null
  return cued ?? safeguards ?? around ?? 'tasks'
}

/** Under the goals —— 经济发展取得新成效 says what is to be reached, whatever cue of a review it holds. */
const isGoal = ({ number = '' }: Draft, title: string): boolean =>
  /^(?:$|[—●•◆■▪])/u.test(number) ||
  /(?:取得|实现|达到|迈出|迈上)(?:明显|显著|重大|重要)?(?:新|成效|进展|突破)/u.test(title)

const leading: readonly (Context | null)[] = ['review', 'situation', 'principles', 'goals']

/**
 * 第一篇 开启…新征程 with 发展环境, 指导方针 and 主要目标 under it sets out what the plan starts from and aims at, though
 * its title does not say so: at least two of the parts under it, and half of them, do, the goals among them.
 */
const setsOut = (draft: Draft): boolean => {
  const parts = draft.children.flatMap(({ title }) =>
    title && title.text.length <= longestCueTitle ? [title.text] : [],
  )
  const cues = parts.map((text) => (deeds.some((d) => text.startsWith(d)) ? null : cueOf(text)))
  const told = cues.filter((cue) => leading.includes(cue)).length
  return (
    (cues.includes('goals') || told === parts.length) &&
    told >= 2 &&
    told * 2 >= draft.children.filter(({ title }) => title).length
  )
}

const cueOf = (title: string): Context | null => contextCues.find(({ cue }) => cue.test(title))?.context ?? null
