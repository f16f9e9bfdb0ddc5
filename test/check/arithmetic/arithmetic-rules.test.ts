import { describe, expect, it } from 'vitest'
import { growth } from '../../../src/check/arithmetic/growth.ts'
import { partsAndWhole } from '../../../src/check/arithmetic/parts-and-whole.ts'
import { share } from '../../../src/check/arithmetic/share.ts'
import { yearOnYear } from '../../../src/check/arithmetic/year-on-year.ts'
import { frame } from '../frame.ts'
import { remarksOf } from '../seed-drafts.ts'

const ofMeishan =
  '2015年每万人发明专利拥有量 1.15 件，排名全省第十三位；2020年每万人发明专利拥有量 2.81 件，同比增长 144.34%，排名全省第八位。'

const cases = [
  {
    rule: share,
    fires: [
      ['受理知识产权案件758件，结案总数756件，结案率97.9%。', '99.7%'],
      ['授权专利1000件，其中发明专利400件，占45%。', '40%'],
    ],
    silent: [
      '受理知识产权民事、刑事和行政案件758件，结案总数756件，结案率99.7%，平均审理时间59.5天。',
      '授权专利3000件，其中发明专利1000件，占33.3%。',
      '受理案件100件，新收80件，调解率60%。',
    ],
  },
  {
    rule: growth,
    fires: [
      [ofMeishan.replace('144.34', '134.34'), '144.35%'],
      ['服务机构由2015年的40家增加到2020年的70家，增长65%。', '75%'],
      ['平均审理时间从100天减少到80天，下降30%。', '20%'],
    ],
    silent: [ofMeishan, '商标由40万件增加到101万件，年均增长20%。', '相比“十二五”末分别增长158.67%、56.58%。'],
  },
  {
    rule: partsAndWhole,
    fires: [
      ['审结案件290件，其中侵害商标权214件，著作权75件，不正当竞争1件，其他案件10件。', '300'],
      ['申请专利100件，其中发明专利120件。', '大于总数'],
      [
        '全市共有各级各类学校2853所，其中幼儿园1462所、小学1024所、初中278所、普通高中56所、中等职业学校27所、特殊教育学校10所，在校学生102.6万人。',
        '所列6部分相加为2857所',
      ],
      [
        '全市累计完成交通固定资产投资512亿元，是“十二五”的1.4倍，其中公路完成398亿元、水运完成22亿元、铁路完成86亿元、站场完成16亿元。',
        '相加为522亿元',
      ],
      ['全市货物进出口总额1150亿元，其中出口820亿元、进口320亿元。', '相加为1140亿元'],
    ],
    silent: [
      '受理并审结知识产权民事案件 290 件，其中侵害商标权纠纷 204 件，著作权权属、侵权纠纷 75 件，不正当竞争纠纷及侵犯商业秘密 1 件，其他知识产权民事案件 10 件。',
      '龙头企业达到486家，其中国家级7家、省级98家。',
      '完成投资521.9亿元，其中公路完成398.1亿元、水运完成22.4亿元、铁路完成86.1亿元、站场完成15.4亿元。',
      '招收本科生3000人，其中女生1450人、少数民族980人、农村生源1210人。',
      '申报专利 113 项，其中发明专利 112 项，获专利授权 70 项，形成核心专有技术 10 项。',
      '专利申请15786件，是“十二五”的3.2倍，其中发明专利申请6158件，是“十二五”的4.0倍。',
    ],
  },
  {
    rule: yearOnYear,
    fires: [[ofMeishan, '2015年到2020年']],
    silent: [ofMeishan.replace('同比', ''), ofMeishan.replace('2015', '2019')],
  },
] as const

describe('rules on what can be recomputed', () => {
  for (const { rule, fires, silent } of cases) {
    for (const [text, words] of fires)
      it(`${rule.id} tells of ${text.slice(0, 40)}`, async () => {
        const remarks = await remarksOf(rule, frame(text))
        expect(remarks.map(({ message }) => message).join()).toContain(words)
        expect(remarks).toHaveLength(1)
      })
    for (const text of silent)
      it(`${rule.id} says nothing of ${text.slice(0, 40)}`, async () => {
        expect(await remarksOf(rule, frame(text))).toEqual([])
      })
  }
})
