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
    ],
    silent: [
      '受理并审结知识产权民事案件 290 件，其中侵害商标权纠纷 204 件，著作权权属、侵权纠纷 75 件，不正当竞争纠纷及侵犯商业秘密 1 件，其他知识产权民事案件 10 件。',
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
