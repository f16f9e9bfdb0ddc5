import { describe, expect, it } from 'vitest'
import { brokenSeries } from '../../../src/check/text/broken-series.ts'
import { conversionTraces } from '../../../src/check/text/conversion-traces.ts'
import { doubledPunctuation } from '../../../src/check/text/doubled-punctuation.ts'
import { doubledWord } from '../../../src/check/text/doubled-word.ts'
import { foreignResidue } from '../../../src/check/text/foreign-residue.ts'
import { fullWidthDigits } from '../../../src/check/text/full-width-digits.ts'
import { halfWidthPunctuation } from '../../../src/check/text/half-width-punctuation.ts'
import { lostCharacter } from '../../../src/check/text/lost-character.ts'
import { repeatedPassage } from '../../../src/check/text/repeated-passage.ts'
import { spaceInsideWords } from '../../../src/check/text/space-inside-words.ts'
import { traditionalCharacter } from '../../../src/check/text/traditional-character.ts'
import { unbalancedMarks } from '../../../src/check/text/unbalanced-marks.ts'
import { unfilledPlace } from '../../../src/check/text/unfilled-place.ts'
import { frame } from '../frame.ts'
import { remarksOf } from '../seed-drafts.ts'

const often = '加强知识产权专业化服务，提升知识产权创造、运用、保护、管理和服务能力。'.repeat(10)

const cases = [
  {
    rule: traditionalCharacter,
    fires: [['推动知识產权产业化、商品化。', '產']],
    silent: ['推动知识产权产业化、商品化。'],
  },
  { rule: doubledWord, fires: [['重点查处关注度高的的案件。', '的']], silent: ['以营利为目的的侵权行为。'] },
  {
    rule: doubledPunctuation,
    fires: [
      ['成立了成都市郫都区知识产权维权工作站14家，；组建区知识产权转移转化办公室。', '，；'],
      ['完善知识产权政策措施。。强化知识产权保护。', '。。'],
    ],
    silent: [
      '意见（412615677@qq.com）提出意见和建议。“尊重知识。”',
      '什么是知识产权？！',
      '达到98%，；'.replace('，；', '；'),
    ],
  },
  {
    rule: foreignResidue,
    fires: [['将更多的创新型企业 and 创新人才留在眉山。', 'and']],
    silent: [
      '参与 RCEP 成员国家和 PCT 国际专利申请，推进 IP 特色文旅场景建设。',
      '举办“IP and Innovation”论坛，建设技术与创新支持中心(TISC)。',
    ],
  },
  {
    rule: unfilledPlace,
    fires: [
      ['新增知识产权贯标企业XX户。', 'XX'],
      ['投入资金××万元。', '××'],
    ],
    silent: ['引进XXL公司产品。', '扩大版式为1×2的专利图样。'],
  },
  {
    rule: unbalancedMarks,
    fires: [
      ['深入开展“春雷”“铁拳“护航”等专项行动。', '“'],
      ['贯彻《知识产权强国建设纲要（2021—2035年），推动落实。', '《'],
      ['[责任单位：各区（市、县）人民政府，市财政局', '['],
    ],
    silent: [
      '深入开展“春雷”“铁拳”“护航”等专项行动，落实《关于强化知识产权保护的意见》（中办发〔2019〕56号）。',
      '一是1）完善制度；2）健全机制。地理标志有效量(地理标志商标）22件。',
    ],
  },
  {
    rule: halfWidthPunctuation,
    fires: [
      ['参与国家及行业标准制修订工作,推动有关必要专利纳入产品和技术标准。', ','],
      ['促进“郫都造﹒走世界”。', '﹒'],
      ['落实《关于贯彻<知识产权强国建设纲要>的实施意见》。', '<'],
    ],
    silent: [
      '落实《关于贯彻〈知识产权强国建设纲要〉的实施意见》，死亡率<1。',
      '制定国际标准 ISO 24220:2020，举办“4.26”活动，实现收入1,200万元。',
    ],
  },
  {
    rule: fullWidthDigits,
    fires: [['到２０２５年，知识产权质押融资额达到3亿元。', '２０２５']],
    silent: ['到2025年，知识产权质押融资额达到3亿元①。'],
  },
  {
    rule: spaceInsideWords,
    fires: [['强化知识产权创造、保护、运用、管理和服 务，提升知识产权治理能力。', '服务']],
    silent: ['落实《成都海关 重庆海关加强知识产权保护执法协作备忘录》，完成专利申请 10947 件，其中 3068 件。'],
  },
  {
    rule: doubledWord,
    fires: [
      [`完善知知识产权保护机制。${often}`, '知'],
      ['加强知识产权纠纷纠纷调解机制建设。', '纠纷'],
      ['提升知识产权创造、创造、运用水平。', '创造'],
      ['各区人人民政府负责，县人民政府、市人民政府、省人民政府、人民政府办公室配合。', '人'],
    ],
    silent: [
      '市市场监管局、区区级部门、产业业态、著作权权属、侵权纠纷，指导洪雅雅连、青神马克斗注册，加强对鹃城、丹丹等企业的联系。',
      '一件一件抓落实，层层压实责任，人人参与，实实在在见效。',
      '截至2020年年底，全省养老机构护理型床位占比达到36%。对80周岁以上老年人每人每月发放高龄津贴100元。',
      '对取得高级技师、技师、高级工职业技能等级证书的养老护理员给予补贴。',
      '依法依规规范校外培训机构，严控学科类培训。落实稳岗岗位补贴，支持补链链主企业。',
      '新任教师实行“一对一”带教，带教教师每学期听课不少于15节。新增冷库库容15万立方米。',
    ],
  },
  {
    rule: lostCharacter,
    fires: [
      [`为中小微企业提供知识权专业化服务。${often}`, '产'],
      [`提升知产权创造能力。${often}`, '识'],
      [`优化政务服务平台，办好政务服务中心，组织政务服务竞赛，提供政务服务指南。召开政务服“跨省通办”会议。`, '务'],
    ],
    silent: [
      `加强市场运作，推进市场化运作，知产护航。${often}`,
      '加强养老护理人员培训，养老护理人员持证上岗，每年培训养老护理员不少于3000人次，稳定护理人员不少于500人。',
      '2020年社会消费品零售总额达到1980亿元，网络零售额达到620亿元。到2025年，社会消费品零售总额达到2550亿元，网络零售额达到950亿元，网络零售额占比提高。',
      '编制财务年报表，核对财务年报表。查阅财务报表。编制年度财务计划，公开统计报表。',
    ],
  },
  {
    rule: brokenSeries,
    fires: [[`围绕我市知识产权创造、运用、保护、管理和全链条，构建服务体系。${often}`, '服务']],
    silent: [`强化知识产权创造、运用、保护和管理。加强专利、商标、版权和地理标志运用。${often}`],
  },
] as const

describe('rules on the slips of a drafter', () => {
  for (const { rule, fires, silent } of cases) {
    for (const [text, word] of fires)
      it(`${rule.id} tells of “${word}” in ${text.slice(0, 30)}`, async () => {
        const remarks = await remarksOf(rule, frame(text))
        expect(remarks.map(({ message }) => message).join()).toContain(word)
        expect(remarks).toHaveLength(1)
      })
    for (const text of silent)
      it(`${rule.id} says nothing of ${text.slice(0, 30)}`, async () => {
        expect(await remarksOf(rule, frame(text))).toEqual([])
      })
  }

  it('quotes the words at the fault', async () => {
    const text = frame('成立维权工作站14家，；组建办公室。')
    const [{ place }] = await remarksOf(doubledPunctuation, text)
    expect(place?.quote).toBe('站14家，；组建办公')
    expect(text.slice(place?.start, place?.end)).toBe('站14家，；组建办公')
  })

  it('tells what a conversion did once, and not place by place', async () => {
    const text = frame('加快建设引领型知识产权强省,推动全省经济社会高质量发展。'.repeat(12))
    expect(await remarksOf(halfWidthPunctuation, text)).toEqual([])
    const remarks = await remarksOf(conversionTraces, text)
    expect(remarks.map(({ message, place }) => [message, place])).toEqual([
      ['文本带有转换痕迹：半角标点12处，不逐处列出', null],
    ])
  })

  it('tells of a sentence that stands twice among the tasks, who is responsible set aside', async () => {
    const told = async (tasks: string): Promise<number> =>
      (await remarksOf(repeatedPassage, frame('成效显著。', tasks))).length
    const copied = '推广汉寿、临澧全域公交经验，发展定制客运，完善农村客运补贴机制。'
    const lead = '（责任单位：市教育局、市发展改革委、市自然资源局、市住房城乡建设局）'
    expect(await told(`推进城乡客运一体化。${copied}\n\n完善应急预案体系。${copied}`)).toBe(1)
    const pasted = '培育一批跨境电商龙头企业，支持企业建设和租用海外仓15个。'
    expect(await told(`推进综合试验区建设，${pasted}\n\n推动开发区提质升级。${pasted}`)).toBe(1)
    expect(await told('完善应急预案体系。\n\n完善应急预案体系。')).toBe(0)
    expect(await told(`推广汉寿经验。${lead}\n\n发展定制客运。${lead}`)).toBe(0)
  })
})
