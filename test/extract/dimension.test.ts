import { describe, expect, test } from 'vitest'
import { findDimension } from '../../src/extract/initiatives/dimension.ts'
import { readDomains } from '../../src/read/read-domains.ts'

const domains = await readDomains()
const property = domains.find(({ id }) => id === 'intellectual-property') ?? null
const ofSector = (id: string, title: string, text: string) =>
  findDimension(domains.find((one) => one.id === id) ?? null, { kind: 'action', title, text, around: [] })
const ofAction = (title: string, text: string, ...around: string[]) =>
  findDimension(property, { kind: 'action', title, text, around })

describe('the dimension of a unit', () => {
  test('its own words tell more than the title above it', () => {
    expect(ofAction('培育商标地标品牌经济', '加强地理标志国内国际合作')).toBe('合作')
    expect(ofAction('强化知识产权文化建设', '培养公民自觉尊重和保护知识产权的行为习惯')).toBe('人才文化')
  })
  test('a long cue tells more than a short one, and holds no other', () => {
    expect(ofAction('激励产业转型升级', '加大知识产权密集型产业培育力度')).toBe('运用')
    expect(ofAction('开展专利密集型产业培育', '引导产业健康发展')).toBe('运用')
    // 质押融资 is one cue, not three with 质押 and 融资.
    expect(ofAction('', '组织质押融资政策宣传、业务培训和人才交流')).toBe('人才文化')
  })
  test('a list that goes through the dimensions tells of none', () => {
    const budget = '发挥财税手段和政策机制对知识产权创造、保护、运用等引导作用'
    expect(ofAction('加强要素保障，完善政策措施', budget, '加强规划实施保障')).toBe('综合')
    expect(ofAction('', '推进知识产权纠纷仲裁、调解、公证工作')).toBe('保护')
  })
  test('titles around tell where the unit does not', () => {
    const around = ['强化知识产权高质量导向', '高质量知识产权培育和布局']
    expect(ofAction('打造高价值版权作品', '推动影视文创产业繁荣发展', ...around)).toBe('创造')
    expect(ofAction('打造高价值版权作品', '推动影视文创产业繁荣发展')).toBe('综合')
    const within = {
      kind: 'action',
      title: '加强要素保障',
      text: '建立部门协调机制',
      around: [],
      within: '管理',
    } as const
    expect(findDimension(property, within)).toBe('管理')
    expect(findDimension(null, { kind: 'action', title: '', text: '加强保护', around: [] })).toBe('综合')
  })
  test('common verbs and words of another sense tell of no dimension', () => {
    expect(ofSector('health', '', '编制区域卫生规划')).toBe('综合')
    expect(ofSector('employment', '', '统筹推进城乡就业')).not.toBe('社会保险')
    expect(ofSector('education', '', '治理违规补课')).toBe('基础教育')
    expect(ofSector('agriculture', '', '加强宣传教育')).not.toBe('乡村建设')
    expect(ofSector('ecology', '', '污水处理厂执行一级A排放标准')).toBe('水与海洋环境')
  })
})
