import { beforeAll, describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/align/named/plan-words.ts'
import { wordingOf } from '../../src/align/named/wording.ts'
import type { Analysis, CoverageCell } from '../../src/model/analysis.ts'
import { isPerhapsMissing } from '../../src/model/missing.ts'
import { comparePlans } from '../../src/pipeline.ts'
import { planOf } from './plan-of.ts'

const analyses = new Map<string, Analysis>()

beforeAll(async () => {
  for (const id of ['meishan', 'panzhihua', 'pidu', 'deyang']) {
    const { analysis } = await comparePlans(['seeds/sichuan.txt', `seeds/${id}.txt`], { reference: 'sichuan' })
    analyses.set(id, analysis)
  }
})

/** How a plan stands to the provincial measure of a title. */
const cellOf = (id: string, title: string): CoverageCell => {
  const analysis = analyses.get(id)
  const unit = analysis?.initiatives.find((one) => one.plan === 'sichuan' && one.title === title)
  const cell = analysis?.coverage.find((one) => one.unit === unit?.id)
  if (!cell) throw new Error(`no cell of ${title}`)
  return cell
}

describe('what a measure names and a plan has nowhere', () => {
  test('makes it 疑似未载 where the passage is alike', () => {
    const cell = cellOf('deyang', '实现人民调解委员会市(州)全覆盖、知识产权强县试点示范县全覆盖')
    expect(isPerhapsMissing(cell)).toBe(true)
    expect(cell.lacking).toEqual(['人民调解委员会'])
  })
  test('also where the passage says all of its title, and the matter beside it stands nowhere', () => {
    const cell = cellOf('deyang', '推动建立知识产权管理规范')
    expect([cell.status, cell.gap, cell.review]).toEqual(['partial', true, true])
    expect(cell.lacking).toEqual(['高能级创新平台'])
  })
  test('leaves it carried in part where another thing that it names stands in the passage', () => {
    const cell = cellOf('deyang', '支持企业开展知识产权海外布局、获取境外知识产权、参与国际标准制定')
    expect([cell.status, cell.gap]).toEqual(['partial', false])
    expect([cell.written?.[0], cell.lacking]).toEqual(['海外布局', ['参与国际标准制定']])
  })
  test('takes the whole from what was found to be carried whole by a narrow margin', () => {
    // 德阳: 推动专利转化助力中小企业创新发展.
    const cell = cellOf('deyang', '推动中小企业知识产权金融产品开发')
    expect([cell.status, cell.gap, cell.review]).toEqual(['partial', false, true])
    expect(cell.lacking).toEqual(['金融产品开发'])
  })
  test('is not asked of what the plan has done', () => {
    const cell = cellOf('panzhihua', '营造全社会尊重知识、保护产权的良好氛围')
    expect(cell.done.length).toBeGreaterThan(0)
    expect([cell.status, cell.gap, cell.lacking]).toEqual(['partial', false, undefined])
  })
  test('is not told of how a plan is carried out: 纳入区委区政府重要决策部署', () => {
    const cell = cellOf('pidu', '将知识产权工作纳入重要议事日程')
    expect([cell.status, cell.gap, cell.lacking]).toEqual(['partial', false, undefined])
  })
  test('is not what lies outside the province: 引进优质服务机构落地郫都', () => {
    expect(cellOf('pidu', '鼓励省外知识产权服务机构在川设立机构').lacking).toBeUndefined()
  })
  test('a passage little alike is no gap where nothing named is lacking', () => {
    const cell = cellOf('meishan', '全面推行《企业知识产权管理规范》国家标准')
    expect(cell.because.some((reason) => reason.endsWith('待核'))).toBe(true)
    expect([cell.status, cell.gap, cell.review]).toEqual(['partial', false, true])
  })
})

describe('a name as its unit writes it', () => {
  const unit = (text: string) => ({ text }) as Analysis['initiatives'][number]
  test('with its marks, and with the name of the sector that the reasons leave out', () => {
    expect(wordingOf(unit('深化技术与创新支持中心（TISC）建设'), '技术与创新支持中心TISC')).toBe(
      '技术与创新支持中心(TISC)',
    )
    expect(wordingOf(unit('深化中小学知识产权普及教育试点'), '中小学普及教育')).toBe('中小学知识产权普及教育')
    expect(wordingOf(unit('深化中小学知识产权普及教育试点'), '人民调解')).toBeNull()
  })
  test('what stands behind a title is none', () => {
    expect(wordingOf(unit('全面推行《企业知识产权管理规范》国家标准'), '国家标准')).toBeNull()
  })
})

test('the sentence that has most pairs of a name, each as often as the name has it', () => {
  const words = wordsOf(planOf('draft', ['建立行政保护与司法保护的协助机制；加强宣传。', '保护创新']))
  expect(words.mostPairsOf('行政保护与司法保护衔接')).toBe(8)
  expect(words.mostPairsOf('创新')).toBe(1)
  expect(words.mostPairsOf('鼍龘')).toBe(0)
})
