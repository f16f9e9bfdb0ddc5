import { describe } from 'vitest'
import { checkDomain } from './check-domain.ts'

const plan = `XX市“十四五”数字经济发展规划

第一章 总体要求

一、发展目标

到2025年，数字经济核心产业增加值占地区生产总值比重达到12%，数字政府建设水平进入全省前列。

第二章 主要任务

一、夯实数字基础设施

加快5G基站建设，推进千兆光网城乡覆盖。布局智能计算中心，接入全国一体化算力网络。

二、激活数据要素

建立公共数据授权运营机制，培育数据要素市场，探索数据资产入表。

三、推动产业数字化转型

实施中小企业智改数转行动，建设工业互联网平台，打造数字化车间和智能工厂。

四、建设数字政府和数字社会

深化政务服务一网通办，推行高效办成一件事。推进数字乡村建设，提升全民数字素养与技能。

五、筑牢数字安全屏障

健全数据安全治理体系，加强个人信息保护。
`

describe('the domain of the digital economy', () => {
  checkDomain({
    id: 'digital-economy',
    least: { concepts: 120, words: 300, dimensions: 8, indicatorSynonyms: 31 },
    knows: [
      ['data-factor-market', '数据要素市场'],
      ['public-data-operation', '公共数据授权运营'],
      ['computing-network', '算力网络'],
      ['five-g', '5G基站'],
      ['industrial-internet', '工业互联网'],
      ['smart-renovation', '智改数转'],
      ['digital-government', '数字政府'],
      ['one-net-service', '一网通办'],
      ['digital-village', '数字乡村'],
      ['data-security', '数据安全'],
    ],
    tellsApart: [
      ['数据要素市场', '公共数据授权运营'],
      ['工业互联网', '智改数转'],
      ['数字政府', '数字乡村'],
      ['5G基站', '千兆光网'],
      ['数据安全', '个人信息保护'],
    ],
    countsApart: [
      ['数字经济核心产业增加值', '数字经济核心产业增加值占地区生产总值比重'],
      ['5G基站数', '每万人拥有5G基站数'],
      ['5G用户普及率', '千兆宽带用户数'],
    ],
    plan,
  })
})
