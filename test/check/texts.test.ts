import { describe, expect, test } from 'vitest'
import { endOfTitle, isMiswritten } from '../../src/check/alignment/document-names.ts'
import { shortName } from '../../src/model/place-name.ts'
import { checkTexts, remarksOf } from './check-texts.ts'

const plan = (title: string, preface: string, tasks: string): string => `${title}

${preface}

第一章 总体要求

一、指导思想

坚持以人民为中心，推动知识产权事业高质量发展。

第二章 主要任务

${tasks}
`

const own = '德阳市“十四五”知识产权保护和运用规划'

describe('plans that a draft follows', () => {
  const check = async (title: string, preface: string) =>
    remarksOf(
      await checkTexts(plan(title, preface, '一、加强保护\n\n加强知识产权行政执法。'), [], {
        rules: ['alignment/outdated-basis'],
      }),
      'alignment/outdated-basis',
    )
  test.each([
    ['根据《“十三五”国家知识产权保护和运用规划》，制定本规划。', '“十三五”国家知识产权保护和运用规划'],
    ['贯彻落实《国家知识产权战略纲要》，制定本规划。', '国家知识产权战略纲要'],
  ])('%s rests on what was over', async (preface, title) => {
    expect((await check(own, preface)).map(({ about }) => about)).toEqual([title])
  })
  test.each([
    '根据《“十四五”国家知识产权保护和运用规划》，制定本规划。',
    '贯彻落实《知识产权强国建设纲要（2021－2035年）》，制定本规划。',
    '依据《四川省国民经济和社会发展第十四个五年规划和二○三五年远景目标纲要》，制定本规划。',
    '在总结《“十三五”国家知识产权保护和运用规划》实施情况的基础上，制定本规划。',
  ])('%s does not', async (preface) => {
    expect(await check(own, preface)).toEqual([])
  })
  test('the next plan follows the last one no more: the draft’s own date decides', async () => {
    const preface = '根据《“十四五”国家知识产权保护和运用规划》，制定本规划。'
    const found = await check('德阳市“十五五”知识产权保护和运用规划', preface)
    expect(found.map(({ message }) => message)).toEqual([
      '《“十四五”国家知识产权保护和运用规划》的期限到2025年为止，早于草案规划期的开始。',
    ])
  })
  test('a draft that tells no time is not checked', async () => {
    const text = plan('德阳市知识产权工作方案', '为加强知识产权保护，制定本方案。', '一、加强保护\n\n加强执法。')
    const result = await checkTexts(text, [], { rules: ['alignment/outdated-basis'] })
    expect(result.notChecked).toEqual([{ rule: 'alignment/outdated-basis', because: '草案没有写明期限和日期' }])
  })
})

describe('names of documents', () => {
  test.each([
    ['知识产权强国建设纲要（2021-2035）', '知识产权强国建设纲要（2021－2035年）'],
    ['“十四五”国家知识产权保护与运用规划', '“十四五”国家知识产权保护和运用规划'],
    ['四川省“十四五”知识产权保护和应用规划', '四川省“十四五”知识产权保护和运用规划'],
  ])('%s is miswritten', (cited, official) => {
    expect(isMiswritten(cited, official)).toBe(true)
  })
  test.each([
    ['知识产权强国建设纲要（2021—2035年）', '知识产权强国建设纲要（2021－2035年）'],
    ['知识产权强国建设纲要', '知识产权强国建设纲要（2021－2035年）'],
    ['“十三五”国家知识产权保护和运用规划', '“十四五”国家知识产权保护和运用规划'],
    ['乐山市“十四五”知识产权保护和运用规划', '眉山市“十四五”知识产权保护和运用规划'],
    ['国家标准化发展纲要', '国家创新驱动发展战略纲要'],
  ])('%s is right, or another document', (cited, official) => {
    expect(isMiswritten(cited, official)).toBe(false)
  })
  test('tell the end of their time where they name one', () => {
    expect(endOfTitle('“十三五”国家知识产权保护和运用规划')).toBe(2020)
    expect(endOfTitle('质量发展纲要（2011－2020年）')).toBe(2020)
    expect(endOfTitle('四川省国民经济和社会发展第十四个五年规划和二○三五年远景目标纲要')).toBeNull()
    expect(endOfTitle('关于强化知识产权保护的意见')).toBeNull()
  })
  test.each([
    ['德阳市', '德阳'],
    ['成都市郫都区', '郫都'],
    ['四川省', '四川'],
    ['凉山彝族自治州', '凉山彝族'],
  ])('%s is %s for short', (region, name) => {
    expect(shortName(region)).toBe(name)
  })
})

describe('names of other places in copied words', () => {
  const peer = plan(
    '攀枝花市“十四五”知识产权保护和运用规划',
    '为加强知识产权保护，制定本规划。',
    '一、建设园区\n\n大力推进攀枝花园区知识产权战略实施，引导优势知识产权资源向园区集聚，培育一批国省知识产权试点示范园区。\n\n二、加强协作\n\n加强与攀枝花、凉山等地知识产权执法合作，建立线索移送、结果互认的工作机制。',
  )
  const check = async (tasks: string) =>
    remarksOf(
      await checkTexts(plan(own, '为加强知识产权保护，制定本规划。', `一、建设园区\n\n${tasks}`), [peer], {
        rules: ['copy/foreign-place'],
      }),
      'copy/foreign-place',
    )
  test('are told', async () => {
    const found = await check(
      '大力推进攀枝花园区知识产权战略实施，引导优势知识产权资源向园区集聚，培育一批国省知识产权试点示范园区。',
    )
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', '这一句与《攀枝花市“十四五”知识产权保护和运用规划》相同的文字中留有“攀枝花”，不是本地地名。'],
    ])
  })
  test('are told in a list of goods', async () => {
    const goods = '支持攀枝花芒果、攀枝花枇杷、米易番茄、盐边桑葚等农产品申报国家地理标志保护产品。'
    const draft = plan(own, '为加强知识产权保护，制定本规划。', `一、加强保护\n\n${goods}`)
    const result = await checkTexts(draft, [peer.replace('一、建设园区\n', `一、建设园区\n\n${goods}\n`)], {
      rules: ['copy/foreign-place'],
    })
    expect(remarksOf(result, 'copy/foreign-place')).toHaveLength(1)
  })
  test.each([
    [
      'where they were replaced',
      '大力推进德阳园区知识产权战略实施，引导优势知识产权资源向园区集聚，培育一批国省知识产权试点示范园区。',
    ],
    ['in a sentence on cooperation', '加强与攀枝花、凉山等地知识产权执法合作，建立线索移送、结果互认的工作机制。'],
    ['in words of the draft’s own', '推动攀枝花钒钛企业在德阳设立研发中心，按规定给予支持。'],
  ])('are not told %s', async (_why, tasks) => {
    expect(await check(tasks)).toEqual([])
  })
})

describe('the name of another province in words copied from its plan', () => {
  const copied = '发挥湖北科教大省优势，支持高校院所搭建知识产权运营平台，培育一批高价值专利组合，推动专利转化实施。'
  const upper = plan('湖北省“十四五”知识产权保护和运用规划', '为加强保护，制定本规划。', `一、促进转化\n\n${copied}`)
  const check = async (text: string, words: string) =>
    remarksOf(
      await checkTexts(
        plan(own, '为加强知识产权保护，制定本规划。', `一、促进转化\n\n${text}\n\n二、其他\n\n${words}`),
        [upper],
        {
          rules: ['copy/foreign-place'],
        },
      ),
      'copy/foreign-place',
    )
  test('is told', async () => {
    const found = await check(copied, '加强知识产权行政执法。')
    expect(found.map(({ about }) => about.slice(0, 3))).toEqual(['湖北：'])
  })
  test('is not told where it was replaced, or where the draft’s own words name that province as its own', async () => {
    expect(await check(copied.replace('湖北', '四川'), '加强知识产权行政执法。')).toEqual([])
    expect(await check(copied, '落实湖北省委、省政府部署。')).toEqual([])
  })
})

describe('responsible bodies', () => {
  const task = (number: string, lead: string) => `${number}、推进第${number}项工作\n\n推进知识产权保护。${lead}`
  const lead = '〔责任单位：市市场监督管理局、市科技局〕'
  const check = async (...tasks: string[]) =>
    checkTexts(plan(own, '为加强知识产权保护，制定本规划。', tasks.join('\n\n')), [], { rules: ['responsibility/*'] })
  test('the one task without them is told', async () => {
    const { remarks } = await check(task('一', lead), task('二', lead), task('三', ''), task('四', lead))
    expect(remarks.map(({ about, severity }) => [about, severity])).toEqual([['推进第三项工作', 'warning']])
  })
  test('a heading that opens a list of tasks needs none of its own', async () => {
    const list = `二、推进第二项工作\n\n加大监管力度，实施如下重点项目：\n\n1.专利导航项目。开展专利导航。${lead}\n\n2.商标培育项目。培育商标品牌。${lead}`
    expect((await check(task('一', lead), list, task('三', lead))).remarks).toEqual([])
  })
  test('a chapter without any is told once', async () => {
    const projects = ['一', '二', '三'].map((n) => task(n, lead)).join('\n\n')
    const two = `${task('一', '')}\n\n${task('二', '')}\n\n第三章 重点工程\n\n${projects}`
    const { remarks } = await check(two)
    expect(remarks.map(({ severity, message }) => [severity, message])).toEqual([
      ['info', '“主要任务”中的2项任务都没有写明责任单位，其他部分已写明。'],
    ])
  })
  test('where most lack them it is told once', async () => {
    const { remarks } = await check(task('一', ''), task('二', lead), task('三', ''), task('四', ''))
    expect(remarks.map(({ message }) => message)).toEqual(['4项任务中有1项写明责任单位，3项没有写。'])
  })
  test('where the last task of a section names them for all of it, nothing is told', async () => {
    const { remarks } = await check(task('一', ''), task('二', ''), task('三', lead))
    expect(remarks).toEqual([])
  })
})

describe('periods', () => {
  const upper = plan(
    '四川省“十四五”知识产权保护和运用规划',
    '为加强知识产权保护，制定本规划。',
    '一、加强保护\n\n加强知识产权行政执法。',
  )
  test('that do not meet are a warning', async () => {
    const draft = plan('德阳市“十五五”知识产权保护和运用规划', '制定本规划。', '一、加强保护\n\n加强执法。')
    const { remarks } = await checkTexts(draft, [upper], { rules: ['alignment/period-mismatch'] })
    expect(remarks.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', '草案的期限为2026年1月至2030年12月，省规划为2021年1月至2025年12月，没有重合。'],
    ])
  })
  test('of a peer are nobody’s business', async () => {
    const draft = plan('德阳市“十五五”知识产权保护和运用规划', '制定本规划。', '一、加强保护\n\n加强执法。')
    const peer = upper.replace('四川省', '眉山市')
    const alone = await checkTexts(draft, [peer], { rules: ['alignment/period-mismatch'] })
    expect(alone.remarks).toEqual([])
    expect(alone.notChecked.map(({ because }) => because)).toEqual(['给出的都不是上级规划，不作为应承接的依据'])
    const both = await checkTexts(draft, [upper, peer], { rules: ['alignment/missing-indicator'] })
    expect(both.notApplicable.map(({ what, because }) => [what, because])).toEqual([
      ['《眉山市“十四五”知识产权保护和运用规划》', '不是上级规划，只供参考，不作为应承接的依据'],
    ])
  })
})
