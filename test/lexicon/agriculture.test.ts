import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { checkDomain, domains } from './check-domain.ts'
import { comprehensivePlan } from './comprehensive-plan.ts'

const plan = `XX市“十四五”推进农业农村现代化规划

第一章 总体要求

坚持农业农村优先发展，全面推进乡村振兴，加快农业农村现代化。到2025年，粮食产量稳定在300万吨以上，农村居民人均可支配收入年均增长7%。

第二章 主要任务

一、夯实粮食安全根基

落实粮食安全党政同责，新建和改造提升高标准农田80万亩，实施种业振兴行动，提高农作物耕种收综合机械化率。

二、做强乡村产业

建设现代农业产业园，发展农产品精深加工，培育农产品区域公用品牌，完善仓储保鲜冷链设施。

三、实施乡村建设行动

推进农村厕所革命、生活污水和垃圾治理，建设四好农村路，建设宜居宜业和美乡村。

四、完善乡村治理

加强农村基层党组织建设，推广积分制、清单制，推进移风易俗。

五、深化农村改革

开展第二轮土地承包到期后再延长30年试点，发展新型农村集体经济，健全农业农村投入保障机制。

六、巩固拓展脱贫攻坚成果同乡村振兴有效衔接

健全防止返贫动态监测和帮扶机制，支持乡村振兴重点帮扶县。由市农业农村局、市乡村振兴局负责。
`

const consumption = (name: string): Promise<string> =>
  readFile(new URL(`../gold/consumption/plans/${name}.txt`, import.meta.url), 'utf8')

describe('the domain of agriculture and the countryside', async () => {
  checkDomain({
    id: 'agriculture',
    least: { concepts: 280, words: 700, dimensions: 9, indicatorSynonyms: 55, facets: 60 },
    knows: [
      ['high-standard-farmland', '高标准农田', '旱涝保收高标准农田'],
      ['seed-industry', '种业振兴', '现代种业'],
      ['machinery-subsidy', '农机购置与应用补贴', '农机购置补贴'],
      ['manure', '畜禽粪污资源化利用', '畜禽养殖废弃物资源化利用'],
      ['toilets', '农村厕所革命', '农村户厕改造'],
      ['land-contract', '农村土地承包', '二轮延包'],
      ['anti-poverty', '防止返贫致贫监测帮扶', '防止返贫动态监测'],
      ['ten-million-project', '千万工程', '千村示范万村整治工程'],
      ['new-entities', '新型农业经营主体', '新型经营主体'],
      ['fishing-ban', '长江十年禁渔', '禁捕退捕'],
    ],
    tellsApart: [
      ['高标准农田', '永久基本农田'],
      ['耕地非农化', '耕地非粮化'],
      ['粮食单产', '粮食播种面积'],
      ['农产品初加工', '农产品精深加工'],
      ['区域公用品牌', '农产品地理标志'],
      ['土地流转', '农业生产托管'],
      ['农村黑臭水体', '农村生活污水'],
      ['宅基地制度改革', '闲置农房'],
      ['农机购置补贴', '农机报废更新'],
      ['村规民约', '村务公开'],
    ],
    plan,
    elsewhere: [
      [comprehensivePlan, 'general'],
      [await consumption('anhui'), 'general'],
      [await consumption('beijing'), 'general'],
      [await consumption('chongqing'), 'general'],
    ],
  })

  it('keeps apart what is measured in another way', () => {
    const groups = domains.find(({ id }) => id === 'agriculture')?.indicatorSynonyms ?? []
    const groupOf = (name: string): number => groups.findIndex((group) => group.includes(name))
    expect(groupOf('农村卫生厕所普及率')).not.toBe(groupOf('农村无害化卫生厕所普及率'))
    expect(groupOf('农作物耕种收综合机械化率')).not.toBe(groupOf('农作物良种覆盖率'))
    expect(groupOf('粮食产量')).not.toBe(groupOf('粮食综合生产能力'))
  })
})
