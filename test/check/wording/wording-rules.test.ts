import { describe, expect, it } from 'vitest'
import { bodyTwoNames } from '../../../src/check/wording/body-two-names.ts'
import { doubleApproximation } from '../../../src/check/wording/double-approximation.ts'
import { legalReminder } from '../../../src/check/wording/legal-reminders.ts'
import { outdatedMeetings } from '../../../src/check/wording/outdated-meetings.ts'
import { outdatedPhrase } from '../../../src/check/wording/outdated-phrase.ts'
import type { PlanMeta } from '../../../src/model/plan-meta.ts'
import { frame } from '../frame.ts'
import { remarksOf } from '../seed-drafts.ts'

const review = '“十三五”时期，知识产权工作取得显著成效。'

describe('wording/outdated-meetings', () => {
  it.each<[string, string, string[]]>([
    ['全面贯彻党的十九大和十九届二中、三中、四中、五中全会精神，落实部署。', '2023-01-09', ['党的二十大']],
    ['全面贯彻党的十九大和十九届二中、三中、四中、五中全会精神，落实部署。', '2021-08-01', []],
    ['全面贯彻党的十九大和十九届二中、三中、四中、五中全会精神，落实部署。', '2022-03-01', ['党的十九届六中全会']],
    ['全面贯彻党的二十大精神，落实部署。', '2023-01-09', []],
    ['全面贯彻党的二十大和二十届二中全会精神，落实部署。', '2024-12-01', ['党的二十届三中全会']],
    ['全面贯彻党的二十大和二十届二中、三中全会精神，落实部署。', '2024-12-01', []],
    ['全面贯彻党的二十大和二十届历次全会精神，落实部署。', '2026-03-01', []],
    ['党的十九届五中全会强调了创新的核心地位。全面贯彻党的二十大精神。', '2022-12-29', []],
  ])('%s on %s', async (text, date, expected) => {
    const remarks = await remarksOf(outdatedMeetings, frame(review, text), { date })
    expect(remarks.map(({ message }) => /全文未提([^（]+)（/u.exec(message)?.[1])).toEqual(expected)
  })

  it.each<[string, number]>([
    ['全面贯彻党的十九大精神，落实部署。', 1],
    ['全面贯彻党的十九大、二十大精神，落实部署。', 0],
    ['按照党的十九大提出的乡村振兴战略，落实部署。', 0],
  ])('of a draft that names the later congress elsewhere: %s', async (text, count) => {
    const two = `${text}\n\n深入贯彻落实党的二十大精神，推动发展。`
    const remarks = await remarksOf(outdatedMeetings, frame(review, two), { date: '2025-06-01' })
    expect(remarks.filter(({ message }) => message.includes('同段未提党的二十大'))).toHaveLength(count)
    expect(remarks).toHaveLength(count)
  })

  it('says that it did not look where the draft has no date', async () => {
    const text = frame(review, '全面贯彻党的十九大精神。')
    expect(await remarksOf(outdatedMeetings, text)).toEqual([])
  })
})

describe('wording/outdated-phrase', () => {
  it.each([
    ['依据《物权法》《专利法》加强保护。', '2022-01-01', 1],
    ['依据《民法典》《专利法》加强保护。', '2022-01-01', 0],
    ['会同市银保监局开展知识产权质押融资。', '2022-01-01', 0],
    ['会同市银保监局开展知识产权质押融资。', '2024-01-01', 1],
    ['市工商行政管理局牵头，农业部门、文化部门配合。', '2022-01-01', 1],
    ['培养专利代理师100人。', '2022-01-01', 0],
    ['为决胜全面建成小康社会提供支撑。', '2022-01-01', 1],
    ['在全面建成小康社会的基础上，乘势而上开启新征程。', '2022-01-01', 0],
  ])('%s on %s', async (text, date, count) => {
    expect(await remarksOf(outdatedPhrase, frame(review, text), { date })).toHaveLength(count)
  })

  it('lets a review use the words of its time', async () => {
    expect(
      await remarksOf(outdatedPhrase, frame('打赢脱贫攻坚战，设立工商行政管理局。'), { date: '2022-01-01' }),
    ).toEqual([])
  })
})

describe('wording/body-two-names', () => {
  it.each([
    ['充分发挥市知识产权领导小组作用。完善市知识产权工作领导小组工作机制。', 1],
    ['充分发挥市知识产权工作领导小组作用。完善市知识产权工作领导小组工作机制。', 0],
    ['加强中国（四川）知识产权保护中心郫都分中心建设。深化四川省知识产权保护中心郫都分中心建设。', 1],
    ['加快四川省知识产权保护中心德阳分中心建设，以及四川省知识产权保护中心德阳分中心预审。', 0],
    ['市国家知识产权强市建设试点城市工作领导小组统筹，各成员单位在领导小组的统筹下开展工作。', 0],
  ])('%s', async (text, count) => {
    expect(await remarksOf(bodyTwoNames, frame(review, text))).toHaveLength(count)
  })
})

describe('wording/double-approximation', () => {
  it.each([
    ['2020年地理标志保护产品实现销售收入总额约300余亿元。', 1],
    ['建成国家级网点8家以上、省级网点20家左右。', 0],
    ['知识产权服务机构超过1000家，专业服务人员超过3万人。', 0],
    ['培训人员超过500人以上。', 1],
    ['签约20余家企业，节约30余万元。', 0],
  ])('%s', async (text, count) => {
    expect(await remarksOf(doubleApproximation, frame(text))).toHaveLength(count)
  })
})

describe('wording/legal-reminders', () => {
  it.each<[string, Partial<PlanMeta>, number]>([
    ['支持“冰川时代”“三星堆”等商标品牌争创中国驰名商标。', { level: 'city' }, 1],
    ['建立完善对驰名商标、高价值专利的预警监测制度。', { level: 'city' }, 0],
    ['针对重点产业，出台相适应的知识产权专项法规、规章、政策。', { level: 'city' }, 1],
    ['针对重点产业，出台相适应的知识产权专项法规、规章、政策。', { level: 'province' }, 0],
    ['贯彻落实《四川省知识产权保护条例》，制定配套措施。', { level: 'city' }, 0],
  ])('%s', async (text, meta, count) => {
    expect(await remarksOf(legalReminder, frame(review, text), meta)).toHaveLength(count)
  })
})
