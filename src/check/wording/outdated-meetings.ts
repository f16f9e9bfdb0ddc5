import { chineseNumber } from '../../lexicon/five-year-plans.ts'
import { guidingThought, type Meeting, meetings } from '../../lexicon/outdated-phrases.ts'
import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'
import { earliestDate } from './own-date.ts'

const id = 'wording/outdated-meetings'
const severity = 'error'

/** 党的十九大和十九届二中、三中、四中、五中全会精神; 党的十九大精神. */
const guidance =
  /(?:党的)?(十[七八九]|二十|二十[一二三])(?:大|次全国代表大会)(?:精神)?(?:(?:和|及|以及|、|，)(?:党的)?(?:十[七八九]|二十|二十[一二三])届((?:[一二三四五六七]中、?)+|历次|中央历次)(?:、[一二三四五六七]中)*全会)?(?:精神)?/gu
const follows = /(?:贯彻|落实|学习|遵循|按照|根据|以).{0,24}$/u

/** A document is drafted for some months before its date: a meeting counts from so many days after its closing. */
const GRACE_DAYS = 60

const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const congressOrder = (congress: string): number => chineseNumber(congress) ?? 0

const isLater = (a: Meeting, b: { congress: string; plenum: number }): boolean =>
  congressOrder(a.congress) > congressOrder(b.congress) || (a.congress === b.congress && a.plenum > b.plenum)

const highestPlenum = (list: string | undefined): number => {
  if (!list) return 0
  if (list.includes('历次')) return Number.POSITIVE_INFINITY
  return Math.max(0, ...[...list.matchAll(/([一二三四五六七])中/gu)].map(({ 1: n }) => chineseNumber(n) ?? 0))
}

const nameOf = ({ congress, plenum }: Meeting): string =>
  plenum === 0 ? `党的${congress}大` : `党的${congress}届${'零一二三四五六七'[plenum]}中全会`

/** The latest meeting that the draft leaves out though it was long over; null where there is none. */
const missedMeeting = (date: string, cited: { congress: string; plenum: number }, text: string): Meeting | null =>
  meetings.findLast(
    (meeting) =>
      plusDays(meeting.closed, GRACE_DAYS) <= date &&
      isLater(meeting, cited) &&
      (meeting.plenum === 0 || (cited.plenum > 0 && meeting.congress === cited.congress)) &&
      !text.includes(meeting.plenum === 0 ? `${meeting.congress}大` : `${meeting.congress}届`.concat('历次')),
  ) ?? null

const tell = (draft: WrittenDraft, date: string, passage: Passage, whole: string): Remark[] =>
  [...passage.view.text.matchAll(guidance)].flatMap(({ index, 0: words, 1: congress, 2: list }) => {
    if (!follows.test(passage.view.text.slice(0, index))) return []
    // A 精神 to be followed is set right where it stands; what a congress decided may be named apart from later ones.
    const isSpirit = words.endsWith('精神') && !list
    const around = isSpirit ? passage.view.text : whole
    const missed = missedMeeting(date, { congress, plenum: highestPlenum(list) }, around)
    if (!missed || (missed.plenum > 0 && whole.includes(nameOf(missed).slice(2)))) return []
    return [
      remarkOn(
        { id, severity },
        {
          ...placeOf(draft.document, passage, index, index + words.length),
          message: `“${words}”止于较早的会议，${isSpirit && whole.includes(nameOf(missed).slice(2)) ? '同段' : '全文'}未提${nameOf(missed)}（${missed.closed}闭幕），而本文件的时点为${date}`,
          suggestion: `请按${nameOf(missed)}之后的提法核改。`,
        },
      ),
    ]
  })

const tellThought = (draft: WrittenDraft, date: string, passage: Passage, whole: string): Remark[] => {
  const match = guidingThought.old.exec(passage.view.text)
  if (!match || date < guidingThought.from || whole.includes(guidingThought.now)) return []
  return [
    remarkOn(
      { id, severity },
      {
        ...placeOf(draft.document, passage, match.index, match.index + match[0].length),
        message: `“${match[0]}”是党的十九大以前的提法，全文未提“${guidingThought.now}”`,
        suggestion: '请按党的十九大以来的提法核改。',
      },
    ),
  ]
}

/** Where a draft follows a meeting, it follows those after it as well. */
export const outdatedMeetings: TextRule = {
  id,
  severity,
  checks: '指导思想等处所列的党代会、中央全会，应当列到本文件成文时最近的一次（闭幕后60日内不计）。',
  good: '全面贯彻党的二十大精神（成文于2023年1月）',
  bad: '全面贯彻党的十九大和十九届二中、三中、四中、五中全会精神（成文于2023年1月）',
  check: (draft) => {
    const date = earliestDate(draft.plan)
    if (date === null) return { remarks: [], notChecked: '没有成文日期，也没有规划期' }
    const passages = readPassages(draft.document).filter(
      ({ node }) => !['review', 'notice'].includes(draft.document.nodes[node].context),
    )
    const whole = passages.map(({ view }) => view.text).join('\n')
    return {
      remarks: passages.flatMap((passage) => [
        ...tell(draft, date, passage, whole),
        ...tellThought(draft, date, passage, whole),
      ]),
    }
  },
}
