import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../src/check/check-draft.ts'
import { checkSettings } from '../../src/check/check-settings.ts'
import { matchRule } from '../../src/check/match-rule.ts'
import type { CheckRule, Draft } from '../../src/check/rule.ts'
import { identifyRemark, setKnownApart } from '../../src/check/set-apart.ts'
import type { CheckConfig } from '../../src/model/check-settings.ts'
import type { Remark } from '../../src/model/remark.ts'
import { readSeed } from '../read-seed.ts'

const document = readSeed('deyang')
const draft = { plan: { id: 'deyang', level: 'city' }, document, indicators: [], initiatives: [] } as unknown as Draft

const remark = (rule: string, about: string, at: number | null, severity: Remark['severity'] = 'warning'): Remark => ({
  rule,
  severity,
  place: at === null ? null : { plan: 'deyang', quote: about, start: at, end: at + 1, path: [], context: 'tasks' },
  message: about,
  suggestion: '',
  basis: [],
  about,
})

const rule = (id: string, check: CheckRule['check'], more: Partial<CheckRule> = {}): CheckRule => ({
  id,
  severity: 'warning',
  checks: '',
  good: '',
  bad: '',
  check,
  ...more,
})

const config = (more: Partial<CheckConfig>): CheckConfig => ({
  file: 'duizhao.config.yaml',
  severities: [],
  thresholds: [],
  exceptions: [],
  ...more,
})

const settings = (more: Partial<CheckConfig>, today: string | null = null) => ({
  config: config(more),
  only: [],
  today,
})

const late = rule('text/late', () => ({ remarks: [remark('text/late', '乙', 9)] }))
const early = rule('text/early', () => ({ remarks: [remark('text/early', '甲', 1), remark('text/early', '丙', null)] }))
const broken = rule('text/broken', () => {
  throw new Error('no such thing')
})

describe('running the rules', () => {
  test('a rule that breaks is told as not checked and stops no other', () => {
    const result = checkDraft(draft, [], undefined, [broken, late])
    expect(result.notChecked).toEqual([{ rule: 'text/broken', because: '规则出错，未能核对（no such thing）' }])
    expect(result.remarks.map(({ about }) => about)).toEqual(['乙'])
  })
  test('what is about the whole draft comes first, then what stands earlier', () => {
    const result = checkDraft(draft, [], undefined, [late, early])
    expect(result.remarks.map(({ about }) => about)).toEqual(['丙', '甲', '乙'])
  })
  test('without an upper plan a rule that asks about one is not checked, which is not clean', () => {
    const asks = rule('alignment/asks', () => ({ remarks: [remark('alignment/asks', '甲', null)] }), {
      needsUpper: true,
    })
    const result = checkDraft(draft, [], undefined, [asks])
    expect(result.remarks).toEqual([])
    expect(result.notChecked.map((one) => one.rule)).toEqual(['alignment/asks'])
  })
  test('the settings change a severity, by id or pattern, the last one holding', () => {
    const severities = [
      { pattern: 'text/*', severity: 'info', line: 2 },
      { pattern: 'text/late', severity: 'error', line: 3 },
    ] as const
    const result = checkDraft(draft, [], settings({ severities }), [late, early])
    expect(result.remarks.map(({ about, severity }) => [about, severity])).toEqual([
      ['丙', 'info'],
      ['甲', 'info'],
      ['乙', 'error'],
    ])
  })
  test('a rule that is turned off is told as not checked', () => {
    const off = settings({ severities: [{ pattern: 'text/late', severity: 'off', line: 2 }] })
    const result = checkDraft(draft, [], off, [late])
    expect([result.remarks, result.notChecked]).toEqual([[], [{ rule: 'text/late', because: '配置文件中关闭' }]])
  })
  test('only the rules asked for are run', () => {
    const result = checkDraft(draft, [], { config: null, only: ['text/early'], today: null }, [late, early, broken])
    expect(result.remarks.every((one) => one.rule === 'text/early')).toBe(true)
    expect(result.notChecked).toEqual([])
  })
  test('a threshold comes from the settings, else from the rule', () => {
    const thresholds = { least: { value: 40, meaning: '字数' } }
    const counts = rule(
      'copy/counts',
      (_draft, _against, { threshold }) => ({ remarks: [remark('copy/counts', `${threshold('least')}`, null)] }),
      { thresholds },
    )
    const set = settings({ thresholds: [{ rule: 'copy/counts', name: 'least', value: 60, line: 1 }] })
    expect(checkDraft(draft, [], undefined, [counts]).remarks[0].about).toBe('40')
    expect(checkDraft(draft, [], set, [counts]).remarks[0].about).toBe('60')
  })
})

describe('exceptions', () => {
  const exception = { rule: 'text/*', unit: '马德里国际商标', because: '待省局批复', until: '2027-03-31', line: 5 }
  const speaks = rule('text/speaks', () => ({
    remarks: [remark('text/speaks', '省规划“马德里国际商标注册”', null), remark('text/speaks', '商业秘密', null)],
  }))
  test('keep quiet what they name up to their last day', () => {
    const result = checkDraft(draft, [], settings({ exceptions: [exception] }, '2027-03-31'), [speaks])
    expect(result.remarks.map(({ about }) => about)).toEqual(['商业秘密'])
    expect(result.excepted?.map((one) => one.exception.because)).toEqual(['待省局批复'])
  })
  test('keep nothing quiet on the day after', () => {
    const result = checkDraft(draft, [], settings({ exceptions: [exception] }, '2027-04-01'), [speaks])
    expect(result.remarks).toHaveLength(2)
    expect(result.excepted).toBeUndefined()
  })
  test('hold where nobody says what day it is', () => {
    expect(checkDraft(draft, [], settings({ exceptions: [exception] }), [speaks]).remarks).toHaveLength(1)
  })
  test('that have expired are told with the reason of then', () => {
    const found = (today: string) =>
      checkDraft(draft, [], { ...settings({ exceptions: [exception] }, today), only: ['config/expired-exception'] })
        .remarks
    expect(found('2027-03-31')).toEqual([])
    expect(found('2027-04-01').map(({ message }) => message)).toEqual([
      '配置第5行的例外“马德里国际商标”（text/*）期限到2027-03-31，已过期；当时的理由是：待省局批复。',
    ])
  })
})

describe('settings that name nothing', () => {
  test.each([
    [{ config: null, only: ['text/none'], today: null }, '没有规则 text/none'],
    [settings({ severities: [{ pattern: 'txt/*', severity: 'off', line: 3 }] }), '第 3 行：没有规则 txt/*'],
    [
      settings({ thresholds: [{ rule: 'text/late', name: 'least', value: 1, line: 4 }] }),
      '第 4 行：规则 text/late 没有可以设定的数值',
    ],
    [
      settings({ exceptions: [{ rule: 'nothing', unit: '甲', because: '乙', until: '2027-01-01', line: 7 }] }),
      '第 7 行：没有规则 nothing',
    ],
  ])('are refused', (given, message) => {
    expect(() => checkSettings(given, [late, early])).toThrow(message)
  })
  test('and a pattern stands for what it says', () => {
    expect(matchRule('text/*', 'text/late')).toBe(true)
    expect(matchRule('text/*', 'context/late')).toBe(false)
    expect(matchRule('*', 'text/late')).toBe(true)
    expect(matchRule('text/late', 'text/later')).toBe(false)
    expect(matchRule('text/l.te*', 'text/late')).toBe(false)
  })
})

describe('a baseline', () => {
  const told = [remark('text/a', '甲', 5), remark('text/a', '甲', 50), remark('text/b', '乙', null)]
  test('knows a remark again where it has moved', () => {
    const moved = told.map((one) => (one.place ? { ...one, place: { ...one.place, start: 90, end: 91 } } : one))
    expect(setKnownApart(moved, told.map(identifyRemark))).toEqual({ fresh: [], known: moved })
  })
  test('takes a fault that is made once more for a new one', () => {
    const { fresh, known } = setKnownApart([...told, remark('text/a', '甲', 70)], told.map(identifyRemark))
    expect([fresh.length, known.length]).toEqual([1, 3])
  })
  test('does not know other words', () => {
    expect(setKnownApart([remark('text/a', '丁', 5)], told.map(identifyRemark)).fresh).toHaveLength(1)
  })
})
