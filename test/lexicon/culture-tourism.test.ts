import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { chooseDomain } from '../../src/extract/choose-domain.ts'
import { parseText } from '../read-seed.ts'
import { checkDomain, domains } from './check-domain.ts'
import { comprehensivePlan } from './comprehensive-plan.ts'

const plan = `XX市“十四五”文化和旅游发展规划

第一章 总体要求

坚持以文塑旅、以旅彰文，推动文化和旅游深度融合发展。到2025年，接待游客总人次达到5000万，旅游总收入达到600亿元。

第二章 主要任务

一、健全现代公共文化服务体系

推进公共图书馆、文化馆总分馆制建设，建设城市书房等新型公共文化空间，开展全民阅读。

二、推出文艺精品

实施舞台艺术精品工程，深化国有文艺院团改革。

三、保护利用文化遗产

开展第四次全国文物普查，加强大遗址和革命文物保护，建设非遗工坊，推动博物馆展陈提升。

四、丰富旅游产品

创建国家5A级旅游景区和国家级旅游度假区，发展乡村旅游、红色旅游，培育旅游民宿。

五、扩大文旅消费

建设国家级夜间文化和旅游消费集聚区，举办文旅消费季，发放文旅消费券。

六、规范文化和旅游市场

推进文化市场综合执法，整治不合理低价游，加强文旅安全生产监管。
`

const tourismPlan = `XX县旅游业高质量发展行动方案

为加快建设文化旅游强县，制定本方案。

一、提升旅游景区品质

推进旅游景区提档升级，完善游客中心、旅游厕所和标识标牌，培育旅游演艺项目，年内签约文旅重大项目10个。

二、壮大旅游企业

支持旅行社引客入境，组建县文旅集团，发展等级旅游民宿。

三、加强宣传推广

举办文化旅游节，建设新媒体矩阵。由县文化和旅游局牵头。
`

const consumption = (name: string): Promise<string> =>
  readFile(new URL(`../gold/consumption/plans/${name}.txt`, import.meta.url), 'utf8')

/** A paper on consumption in which culture and tourism are one field among others, as often named as in such papers. */
const consumptionMeasures = `XX市促进消费若干措施

为贯彻落实扩大内需战略，增强消费对经济发展的基础性作用，推动消费提质升级，结合我市实际，制定如下措施。

一、扩大汽车家电消费

落实汽车以旧换新补贴，推进家电、家装厨卫“焕新”，支持二手车便利交易，优化新能源汽车充电设施布局。鼓励金融机构降低汽车消费贷款首付比例，对购买绿色智能家电的个人消费者给予一次性补贴，引导生产企业和销售企业让利促销。

二、提升餐饮住宿消费

举办美食节庆活动，支持餐饮企业连锁发展，推动绿色饭店建设，提升住宿服务品质，规范网络订餐。

三、促进文化旅游体育消费

发放文旅消费券，延长景区和博物馆开放时间，举办音乐节和体育赛事，发展乡村旅游，打造夜间消费集聚区。

四、培育新型消费

发展直播电商、即时零售和首店经济，建设智慧商圈，支持实体商业转型，培育绿色消费、健康消费。推动步行街改造提升，建设一刻钟便民生活圈，引进知名品牌首店和旗舰店，对达到条件的首店给予奖励。

五、改善消费环境

完善县域商业体系，加强消费者权益保护，优化离境退税服务，落实带薪休假制度，健全促消费财政金融支持政策，由市商务局会同有关部门负责。
`

describe('the domain of culture and tourism', async () => {
  checkDomain({
    id: 'culture-tourism',
    least: { concepts: 240, words: 700, dimensions: 9, indicatorSynonyms: 45, facets: 70 },
    knows: [
      ['branch-system', '图书馆文化馆总分馆制', '总分馆制'],
      ['new-space', '新型公共文化空间', '城市书房'],
      ['troupes', '国有文艺院团改革', '院团改革'],
      ['relics-census', '第四次全国文物普查', '文物普查'],
      ['intangible', '非物质文化遗产保护传承', '非遗保护'],
      ['scenic-5a', '国家5A级旅游景区', '5A级景区'],
      ['resort', '旅游度假区', '国家级旅游度假区'],
      ['night', '夜间文化和旅游消费集聚区', '夜间文旅消费'],
      ['enforcement', '文化市场综合执法', '文化市场综合行政执法'],
      ['integration', '文旅融合', '以文塑旅'],
    ],
    tellsApart: [
      ['非遗代表性项目', '非遗代表性传承人'],
      ['文物普查', '非遗资源普查'],
      ['革命文物', '红色旅游'],
      ['博物馆', '美术馆'],
      ['5A级旅游景区', '4A级旅游景区'],
      ['世界级旅游景区', '世界级旅游度假区'],
      ['文创产品', '旅游商品'],
      ['旅游民宿', '星级饭店'],
      ['旅行社', '旅行社质量保证金'],
      ['游客服务中心', '旅游集散中心'],
    ],
    plan,
    elsewhere: [
      [tourismPlan, 'culture-tourism'],
      [comprehensivePlan, 'general'],
      [consumptionMeasures, 'general'],
      [await consumption('anhui'), 'general'],
      [await consumption('beijing'), 'general'],
      [await consumption('chongqing'), 'general'],
    ],
  })

  it('leaves papers on consumption to what all sectors know when they are read together', async () => {
    const papers = await Promise.all(['anhui', 'beijing', 'chongqing'].map(consumption))
    expect(
      chooseDomain(
        domains,
        papers.map((text) => parseText(text)),
      )?.id,
    ).toBe('general')
  })

  it('keeps apart what is counted in another way', () => {
    const groups = domains.find(({ id }) => id === 'culture-tourism')?.indicatorSynonyms ?? []
    const groupOf = (name: string): number => groups.findIndex((group) => group.includes(name))
    expect(groupOf('5A级旅游景区')).not.toBe(groupOf('4A级旅游景区'))
    expect(groupOf('4A级旅游景区')).not.toBe(groupOf('4A级及以上旅游景区'))
    expect(groupOf('入境游客人次')).not.toBe(groupOf('入境过夜游客人次'))
    expect(groupOf('国家级非遗项目')).not.toBe(groupOf('省级非遗项目'))
  })
})
