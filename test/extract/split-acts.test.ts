import { describe, expect, test } from 'vitest'
import { splitActs } from '../../src/extract/initiatives/split-acts.ts'
import { viewOf } from '../../src/model/text.ts'

const acts = (sentence: string): string[] => splitActs(viewOf(sentence)).map((a) => a.view.text)
const cores = (sentence: string): string[] => splitActs(viewOf(sentence)).map((a) => a.core.text)

describe('a commitment is a main verb with its object', () => {
  test('circumstances before it and purposes behind it belong to it', () => {
    expect(
      acts(
        '推动川渝毗邻地区深化知识产权合作，共同争取国家重大政策、平台、项目落地，采取共建、共享、共联等方式全面落实《川渝知识产权合作协议》，打造成渝地区双城经济圈知识产权新高地。',
      ),
    ).toEqual([
      '推动川渝毗邻地区深化知识产权合作',
      '共同争取国家重大政策、平台、项目落地',
      '采取共建、共享、共联等方式全面落实《川渝知识产权合作协议》，打造成渝地区双城经济圈知识产权新高地',
    ])
  })
  test('到2025年 is no act', () => {
    expect(acts('到2025年，建成省级高价值专利育成中心5个。')).toEqual(['到2025年，建成省级高价值专利育成中心5个'])
  })
  test('a circumstance and its act in one clause', () => {
    expect(
      cores('围绕“10+3”现代农业加强涉农知识产权保护和运用，形成一批涉农知识产权，探索知识产权助力乡村振兴新模式。'),
    ).toEqual(['围绕“10+3”现代农业加强涉农知识产权保护和运用', '探索知识产权助力乡村振兴新模式'])
  })
  test('what an act goes by, and the means, are told with it and are no acts of their own', () => {
    expect(
      acts(
        '对标《知识产权强国建设纲要（2021-2035年）》，按照国家知识产权局“试点促普及推广、示范促深化发展”的思路，全面推进国家知识产权强县建设试点示范县（区）创建工作。',
      ),
    ).toHaveLength(1)
    expect(
      acts('通过传承人的培养、传承基地建设、非遗活态传承和非遗进校园等举措，有效推动民间优秀传统文化的传承保护。'),
    ).toEqual(['通过传承人的培养、传承基地建设、非遗活态传承和非遗进校园等举措，有效推动民间优秀传统文化的传承保护'])
    expect(cores('聚焦区域品牌建设和特色产业培育，开展地理标志与专利、商标等多类型知识产权协同运用。')).toEqual([
      '开展地理标志与专利、商标等多类型知识产权协同运用',
    ])
  })
  test('a new way that is opened is an object, not a means', () => {
    expect(acts('通过行业协会、民间商会等非政府组织积极拓展联合创新的新途径。')).toHaveLength(1)
  })
  test('whom an act is laid on, and when, governs the act behind it', () => {
    const [act, ...more] = splitActs(
      viewOf('鼓励企业在重大投资并购、合资合作、引进来走出去等活动中，建立项目知识产权尽职调查、风险评议决策机制。'),
    )
    expect(more).toEqual([])
    expect(act?.core.text).toMatch(/^鼓励企业.*决策机制$/u)
    expect(act?.strength).toBe(1)
  })
  test('what is laid on the object stands before the act', () => {
    expect(
      acts('严格执行知识产权侵权惩罚性赔偿制度，对恶意侵权、重复侵权、以侵权为业等严重侵权行为，加大损害赔偿力度。'),
    ).toEqual([
      '严格执行知识产权侵权惩罚性赔偿制度',
      '对恶意侵权、重复侵权、以侵权为业等严重侵权行为，加大损害赔偿力度',
    ])
  })
  test('a result that can be counted is a commitment of its own', () => {
    expect(acts('鼓励重点产业园区建立知识产权维权保护工作站，实现市(州)维权援助工作全覆盖。')).toHaveLength(2)
  })
  test('a comma inside quotation marks or 《》 parts nothing', () => {
    expect(acts('优化“双随机、一公开”监管事项，加大事中事后监管力度，提升监管效能。')).toEqual([
      '优化“双随机、一公开”监管事项',
      '加大事中事后监管力度，提升监管效能',
    ])
  })
  test('a sentence without a main verb commits to nothing', () => {
    expect(acts('知识产权服务机构数量较少。')).toEqual([])
  })
  test('a text of another sector', () => {
    expect(cores('以数据要素市场化配置改革为引领，建立公共数据授权运营机制，支持企业开展数据资产登记。')).toEqual([
      '建立公共数据授权运营机制',
      '支持企业开展数据资产登记',
    ])
  })
  test('who is charged with an act is told in front of it', () => {
    expect(
      cores('严格执行磷化工企业“以渣定产”，贵阳市、黔南州要加快磷石膏综合利用产业化，县级人民政府要划定禁烧区域。'),
    ).toEqual([
      '严格执行磷化工企业“以渣定产”',
      '贵阳市、黔南州要加快磷石膏综合利用产业化',
      '县级人民政府要划定禁烧区域',
    ])
    expect(cores('各市（州）要将“三线一单”成果作为重要依据，建立全省数据应用平台。')).toHaveLength(2)
    expect(cores('各地各相关部门要充分认识节日消费的重要性，强化部门联动。')).toEqual(['强化部门联动'])
  })
  test('what is ordered is no purpose of the act before', () => {
    expect(cores('推进重点行业清洁生产改造，坚决遏制高耗能、高排放项目盲目发展。')).toHaveLength(2)
    expect(cores('推进重点行业清洁生产改造，遏制高排放项目盲目发展。')).toHaveLength(1)
  })
  test('an act at the right time is an act', () => {
    expect(cores('适时调整全省最低工资标准。')).toEqual(['适时调整全省最低工资标准'])
  })
  test('what is striven for is not promised', () => {
    const strengths = (text: string) => splitActs(viewOf(text)).map((a) => a.strength)
    expect(strengths('努力实现离校未就业高校毕业生就业或参加就业见习。')).toEqual([1])
    expect(strengths('有条件的县区力争建设公共实训基地。')).toEqual([1])
    expect(strengths('实现离校未就业高校毕业生就业或参加就业见习。')).toEqual([3])
  })
  test('verbs tell how firmly a plan commits itself', () => {
    const strengths = splitActs(viewOf('建立财政投入机制，推进平台建设，鼓励企业参与。')).map((a) => a.strength)
    expect(strengths).toEqual([3, 2, 1])
  })
})

describe('measures of other sectors', () => {
  test('begin with verbs of doing, payment and works', () => {
    expect(cores('治理水土流失面积1800平方公里，建设生态清洁小流域50条。')).toEqual([
      '治理水土流失面积1800平方公里',
      '建设生态清洁小流域50条',
    ])
    expect(cores('更新改造老旧燃气管道45公里、供水管道60公里。')).toHaveLength(1)
    expect(cores('每个县（市、区）至少建成1所以失能特困人员专业照护为主的县级供养服务机构。')).toHaveLength(1)
    expect(cores('对60岁以上老年人给予就餐优惠。')).toHaveLength(1)
  })
  test('and not with the same words as nouns or times', () => {
    expect(cores('改造后楼体渗漏率控制在1%以内。')).toEqual([])
    expect(cores('治理能力和研发投入强度位居全省前列。')).toEqual([])
    expect(cores('按照每1万常住人口设置1所幼儿园的标准，完善布局规划。')).toEqual(['完善布局规划'])
  })
  test('what stands behind the last act of a sentence belongs to it', () => {
    expect(acts('发展演唱会经济，对引进演艺赛事活动的主办单位予以支持。')).toEqual([
      '发展演唱会经济，对引进演艺赛事活动的主办单位予以支持',
    ])
  })
})
