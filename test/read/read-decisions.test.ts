import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDecisions } from '../../src/read/read-decisions.ts'
import { makeFolder, rejection } from './folder.ts'

const read = async (text: string) => readDecisions(join(await makeFolder({ 'decisions.yaml': text }), 'decisions.yaml'))

const signed = 'who: 张敏, when: 2025-03-02, why: 泛称'

const one = (fields: string): string => `version: 1\ndecisions:\n  - { ${fields} }\n`

describe('readDecisions', () => {
  it('reads each kind, with its place and line', async () => {
    const { decisions, sha256 } = await read(`version: 1
decisions:
  - kind: coverage
    plan: deyang
    unit: { plan: sichuan, text: 共建两地知识产权执法协作机制 }
    status: partial
    done: false
    who: 张敏
    when: 2025-03-02
    why: >
      写了跨区域协作，
      没有写机制
  # 提法
  - { kind: reject, term: 供需对接, ${signed}, note: 与李强商定 }
`)
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(decisions).toEqual([
      {
        kind: 'coverage',
        plan: 'deyang',
        unit: { plan: 'sichuan', text: '共建两地知识产权执法协作机制' },
        status: 'partial',
        done: false,
        who: '张敏',
        when: '2025-03-02',
        why: '写了跨区域协作， 没有写机制',
        number: 1,
        line: 3,
      },
      {
        kind: 'reject',
        term: '供需对接',
        who: '张敏',
        when: '2025-03-02',
        why: '泛称',
        note: '与李强商定',
        number: 2,
        line: 14,
      },
    ])
  })

  it('reads the same as JSON, as a page would export it', async () => {
    const reject = { kind: 'reject', term: '供需对接', who: '张敏', when: '2025-03-02', why: '泛称' }
    const { decisions } = await read(JSON.stringify({ version: 1, decisions: [reject] }))
    expect(decisions).toEqual([{ ...reject, number: 1, line: null }])
  })

  it('takes an empty list', async () => {
    expect((await read('version: 1\ndecisions: []\n')).decisions).toEqual([])
  })

  it.each([
    ['no version', 'decisions: []\n', 1, 'version'],
    ['a later version', 'version: 2\ndecisions: []\n', 1, '应为 1'],
    ['no list', 'version: 1\ndecisions:\n', 2, '列表'],
    ['an entry that is no map', 'version: 1\ndecisions:\n  - reject\n', 3, 'kind'],
    ['no kind', one(`term: 供需对接, ${signed}`), 3, '没有写'],
    ['an unknown kind', one(`kind: drop, term: 供需对接, ${signed}`), 3, '"drop"'],
    ['an unknown field', one(`kind: reject, term: 供需对接, by: 张敏, ${signed}`), 3, 'by'],
    ['nobody', one('kind: reject, term: 供需对接, when: 2025-03-02, why: 泛称'), 3, 'who'],
    ['no reason', one('kind: reject, term: 供需对接, who: 张敏, when: 2025-03-02, why: ""'), 3, 'why'],
    ['a day that is none', one('kind: reject, term: 供需对接, who: 张敏, when: 三月二日, why: 泛称'), 3, 'when'],
    [
      'a status that is none',
      `version: 1\ndecisions:\n  - kind: coverage\n    plan: deyang\n    status: yes\n`,
      5,
      'status',
    ],
    [
      'a unit without its words',
      `version: 1\ndecisions:\n  - kind: coverage\n    plan: deyang\n    status: full\n    who: 张敏\n    when: 2025-03-02\n    why: 同\n    unit:\n      plan: sichuan\n`,
      10,
      '缺少 text',
    ],
    [
      'a value that is no number',
      `version: 1\ndecisions:\n  - kind: split\n    who: 张敏\n    when: 2025-03-02\n    why: 同\n    indicators:\n      - { plan: meishan, name: 贯标企业,\n          value: 30家 }\n`,
      9,
      'value',
    ],
    [
      'one indicator to merge',
      one(`kind: merge, indicators: [{ plan: a, name: b, value: 1 }], ${signed}`),
      3,
      '至少 2',
    ],
    [
      'a ranking of nothing',
      one(`kind: verdict, plan: deyang, target: { plan: sichuan, name: b, value: 1 }, verdict: above, ${signed}`),
      3,
      'indicator',
    ],
    [
      'an indicator of another plan',
      one(
        `kind: verdict, plan: deyang, target: { plan: sichuan, name: b, value: 1 }, verdict: above, indicator: { plan: pidu, name: b, value: 2 }, ${signed}`,
      ),
      3,
      'deyang',
    ],
    [
      'a passage of nothing',
      one(`kind: coverage, plan: deyang, unit: { plan: sichuan, text: b }, status: none, passage: c, ${signed}`),
      3,
      'passage',
    ],
    ['a key written twice', `version: 1\nversion: 1\ndecisions: []\n`, 2, '两次'],
  ])('refuses %s and names the line', async (_, text, line, word) => {
    const error = await rejection(read(text))
    expect(error.code).toBe('decisions')
    expect(error.remedy).not.toBe('')
    expect(error.message).not.toContain('\n')
    expect(error.message).toMatch(new RegExp(`^第 ${line} 行：.*${word}`))
  })

  it('refuses a file that is not there', async () => {
    expect((await rejection(readDecisions('nowhere.yaml'))).code).toBe('no-such-file')
  })
})
