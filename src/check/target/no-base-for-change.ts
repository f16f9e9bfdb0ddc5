import type { Indicator, Plan } from '../../model/analysis.ts'
import type { Remark } from '../../model/remark.ts'
import { splitSentences } from '../../model/sentences.ts'
import { sourceSpan } from '../../model/text.ts'
import { remarkOn } from '../remark-on.ts'
import type { CheckRule, Draft } from '../rule.ts'
import { isYearly } from './is-yearly.ts'

const id = 'target/no-base-for-change'
const severity = 'warning'

const changes = new Set(['multiply', 'increase_pct', 'decrease_pct', 'increase_points'])
/** Words that tell against what a change is measured; 五年累计下降18% counts from where the plan begins. */
const against = /比|较|年均|每年|同比|逐年|期间|以来|基础上|基数|同口径|[三五]年累计/u
/** Opens a sentence and holds for all of it: 与2020年相比，……提高10%，……提高20%. */
const opener = /^(?:到[^，。]{2,8}，)?(?:与|同|以|较|在)[^，。]{2,20}(?:相比|为基数|为基期|基础上)[^，。]{0,10}，/u

/** From so many on, a text does not forget a base each time: it counts from year to year, as yearly reports do. */
const MANY = 8
const shown = 4

const lacksBase = ({ target, baseline, evidence }: Indicator): boolean =>
  changes.has(target.op) && !baseline && !against.test(evidence.quote)

/** 单位地区生产总值二氧化碳排放降低（%） 〔19〕: a table that gives the change as a total over the period dates it. */
const changeName = (name: string): string =>
  name.replace(/[（(][^（）()]*[)）]$/u, '').replace(/(?:累计)?(?:降低|下降|减少|增长|提高)(?:率|幅度|比例)?$/u, '')
const isTotalled = ({ name }: Indicator, all: readonly Indicator[]): boolean =>
  all.some(({ source, cumulative, name: own }) => source === 'table' && cumulative === true && changeName(own) === name)

/** Those that the beginning of their sentence does not serve with a base either. */
const listLacking = (draft: Draft): Indicator[] => {
  const { indicators, document } = draft
  // In a yearly document growth is that over the year before, but what doubles does not do so in a year.
  const asked = isYearly(draft) ? indicators.filter(({ target }) => target.op === 'multiply') : indicators
  const lacking = asked.filter((one) => lacksBase(one) && !isTotalled(one, indicators))
  if (lacking.every(({ source }) => source !== 'prose')) return lacking
  const opened = splitSentences(document)
    .filter(({ view }) => opener.test(view.text))
    .map(({ view }) => sourceSpan(view))
  return lacking.filter(
    ({ evidence }) => !opened.some(({ start, end }) => start <= evidence.start && evidence.start < end),
  )
}

const tellOnce = (lacking: readonly Indicator[]): Remark =>
  remarkOn(
    { id, severity: 'info' },
    {
      place: lacking[0].evidence,
      message: `${lacking.length}处只写变化幅度，没有写明与何时相比：${lacking
        .slice(0, shown)
        .map(({ evidence }) => `“${evidence.quote}”`)
        .join('')}等`,
      suggestion: '按年度同比计的，可以不改；不是的，请写明基期。',
      about: '只写变化幅度，没有写明与何时相比',
      basis: lacking.slice(1).map(({ evidence }) => evidence),
    },
  )

/** The year before the period of the plan, which most plans take as their base. */
const exampleOf = ({ period }: Plan): string => {
  const first = Number(period?.start.slice(0, 4))
  return first > 0 ? `，如“比${first - 1}年”` : ''
}

export const noBaseForChange: CheckRule = {
  id,
  severity,
  checks: '“翻一番”“增长60%”等变化幅度应当写明与何时相比。多处都没有写的，合并说明一次。',
  good: '每万人口高价值发明专利拥有量比2021年初翻一番',
  bad: '每万人口高价值发明专利拥有量翻一番',
  check: (draft) => {
    const lacking = listLacking(draft)
    if (lacking.length >= MANY) return { remarks: [tellOnce(lacking)] }
    return {
      remarks: lacking.map(({ name, evidence }) =>
        remarkOn(
          { id, severity },
          {
            place: evidence,
            message: `“${name}”只写变化幅度，没有写明与何时相比`,
            suggestion: `请写明基期${exampleOf(draft.plan)}。`,
            about: evidence.quote,
          },
        ),
      ),
    }
  },
}
