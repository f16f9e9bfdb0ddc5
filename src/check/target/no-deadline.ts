import { broughtDown, describedSize, setNorm, standingDue, supportAmount } from '../../lexicon/due-words.ts'
import { parseUnit } from '../../lexicon/units.ts'
import type { Indicator } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import type { Remark } from '../../model/remark.ts'
import { splitSentences } from '../../model/sentences.ts'
import { type Span, sourceSpan, withoutSpace } from '../../model/text.ts'
import { remarkOn } from '../remark-on.ts'
import type { CheckRule, Draft } from '../rule.ts'
import { isYearly } from './is-yearly.ts'
import { type Asked, askTables } from './missing-in-table.ts'

const asked: Asked = {
  id: 'target/no-deadline',
  severity: 'warning',
  what: '目标年份',
  isMissing: ({ target }) => target.year === null,
  suggestion: '请在表头写明目标年份。',
}

const shown = 4

/** A figure of the same quantity that has a year dates the other. */
const isDated = (indicator: Indicator, all: readonly Indicator[]): boolean =>
  all.some(({ family, target }) => family !== null && family === indicator.family && target.year !== null)

/** Its sentence up to the end of its own words. */
const wordsBefore = ({ evidence }: Indicator, { text }: Document, sentences: readonly Span[]): string => {
  const around = sentences.find(({ start, end }) => start <= evidence.start && evidence.start < end)
  return withoutSpace(text.slice(around?.start ?? evidence.start, evidence.end))
}

/** 小班不超过25人, 换乘距离控制在300米以内, 出水化学需氧量不超过30毫克/升: what may not be passed, from now on. */
const isCeiling = ({ target, unit, evidence }: Indicator): boolean =>
  target.op === '<=' &&
  !['percent', 'permille'].includes(parseUnit(unit).kind ?? '') &&
  !broughtDown.test(evidence.quote)

/** Told once: a plan is due at the end of its period, and its tasks with it. */
const tellProse = ({ indicators, document }: Draft): Remark[] => {
  const sentences = splitSentences(document).map(({ view }) => sourceSpan(view))
  const undated = indicators.filter(
    (one) =>
      one.source === 'prose' &&
      one.target.year === null &&
      !isDated(one, indicators) &&
      !supportAmount.test(one.evidence.quote) &&
      !describedSize.test(one.evidence.quote) &&
      !setNorm.test(one.evidence.quote) &&
      !isCeiling(one) &&
      !standingDue.test(wordsBefore(one, document, sentences)),
  )
  if (undated.length === 0) return []
  const names = undated.slice(0, shown).map(({ evidence }) => `“${evidence.quote}”`)
  return [
    remarkOn(
      { id: asked.id, severity: 'info' },
      {
        place: undated[0].evidence,
        message: `${undated.length}处量化要求没有写明完成时限：${names.join('')}${undated.length > shown ? '等' : ''}`,
        suggestion: '请写明年份；若以规划期末为限，可在文首统一说明。',
        about: '量化要求没有写明完成时限',
        basis: undated.slice(1).map(({ evidence }) => evidence),
      },
    ),
  ]
}

export const noDeadline: CheckRule = {
  id: asked.id,
  severity: asked.severity,
  checks: '量化目标应当写明完成时限，写“每年”“三年内”的也算；补助、贷款的最高额等不算目标。正文中的合并说明一次。',
  good: '到2025年6月，维权援助工作站达到50个以上',
  bad: '在全市范围内建立30家维权援助工作站',
  check: (draft) => {
    const tables = askTables(draft, asked)
    return isYearly(draft)
      ? { remarks: tables, notChecked: '草案应是年度文件，量化要求以当年为限，正文中的不问' }
      : { remarks: [...tables, ...tellProse(draft)] }
  },
}
