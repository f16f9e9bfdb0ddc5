import { describe, expect, test } from 'vitest'
import { cleanSource } from '../../src/clean/clean-source.ts'
import { withoutSpace } from '../../src/model/text.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'
import { parseText, readSeed, seedIds } from '../read-seed.ts'

const paragraphs = (id: (typeof seedIds)[number]): string[] =>
  readSeed(id).nodes.flatMap((n) => (n.kind === 'paragraph' && n.view ? [n.view.text] : []))
const table = (id: (typeof seedIds)[number]): string[][] =>
  readSeed(id).nodes.flatMap((n) => (n.cells ?? []).map((row) => row.map((c) => c.text)))

describe('every plan', () => {
  test.each(seedIds)('%s: spans nest, lie in order and inside the text', (id) => {
    const { nodes, text } = readSeed(id)
    nodes.forEach((node, i) => {
      expect(node.index).toBe(i)
      expect(node.start).toBeLessThan(node.end)
      expect(node.end).toBeLessThanOrEqual(text.length)
      if (node.parent < 0) return
      expect(node.parent).toBeLessThan(i)
      expect(nodes[node.parent].start).toBeLessThanOrEqual(node.start)
      expect(nodes[node.parent].end).toBeGreaterThanOrEqual(node.end)
      if (i > 0) expect(nodes[i - 1].start).toBeLessThanOrEqual(node.start)
    })
  })

  test.each(seedIds)('%s: cleaned characters stand in the source where their offsets say', (id) => {
    const { nodes, text } = readSeed(id)
    for (const { view } of nodes)
      for (let i = 0; view && i < view.text.length; i++)
        if (/[\p{Script=Han}\d]/u.test(view.text[i])) expect(text[view.offsets[i]]).toBe(view.text[i])
  })

  test.each(seedIds)('%s: nearly all words of the text are in the tree', (id) => {
    const { nodes, text } = readSeed(id)
    const held = new Set<number>()
    for (const n of nodes)
      if (n.kind !== 'chapter' && n.kind !== 'section') for (let i = n.start; i < n.end; i++) held.add(i)
    for (const n of nodes) if (n.titleSpan) for (let i = n.titleSpan.start; i < n.titleSpan.end; i++) held.add(i)
    const words = [...text.matchAll(/\p{Script=Han}/gu)]
    expect(words.filter((m) => held.has(m.index)).length / words.length).toBeGreaterThan(0.995)
  })
})

describe('what pages and conversions broke', () => {
  test('lines of a page are joined, also across a page mark', () => {
    expect(paragraphs('sichuan').some((p) => p.includes('等知识产权密集型产业，培育一批知识产权示范企业'))).toBe(true)
  })
  test('white space inside a figure is closed up', () => {
    expect(table('sichuan')[1]).toEqual(['每万人口高价值发明专利拥有量①', '件', '2.94', '5.67', '预期性'])
  })
  test('a name on lines of its own belongs to the row behind it', () => {
    expect(table('sichuan').at(-1)).toEqual(['知识产权纠纷人民调解委员会市(州)覆盖率', '%', '30', '100', '预期性'])
  })
  test('a word torn by a page break is whole again', () => {
    expect(
      paragraphs('meishan').some((p) =>
        p.includes('推动建立55个知识产权维权工作站，筹备建立眉山市知识产权纠纷行政调解中心'),
      ),
    ).toBe(true)
  })
  test('a character set twice at a page break counts once', () => {
    expect(paragraphs('meishan').some((p) => p.includes('眉山市知识产权纠纷人民调解委员会等非诉调解机构建设'))).toBe(
      true,
    )
  })
  test('an indented line goes on with the sentence before it', () => {
    expect(paragraphs('deyang').some((p) => p.includes('有效支撑创新驱动发展和高标准市场体系建设'))).toBe(true)
  })
  test('a head row broken over four lines has six cells', () => {
    expect(table('panzhihua')[0]).toEqual(['序号', '主要指标', '单位', '2020年实现值', '2025年目标值', '指标属性'])
  })
  test('a table with one cell a line has rows', () => {
    expect(table('pidu')[7]).toEqual(['7', '知识产权质押融资金额（亿元）', '0.80', '3'])
  })
  test('a heading without its number takes the level that its neighbours demand', () => {
    const { nodes } = readSeed('pidu')
    const lost = nodes.find((n) => n.title === '筑建知识产权保护新高地')
    expect(nodes[lost?.parent ?? -1].title).toBe('主要任务')
    expect(nodes.find((n) => n.title === '强化知识产权行政保护')?.parent).toBe(lost?.index)
  })
  test('a heading that never had a number opens what a plan starts from', () => {
    const review =
      '“十四五”时期，全市完成交通固定资产投资1260亿元，是“十三五”时期的1.8倍，实现县县通高速、乡乡通二级路、村村通硬化路。'
    const problems =
      '对外通道能力不足，货运铁路、水路占比仅为12%；农村公路列养率虽达100%，但优良中等路率仅为84%，碳排放占比上升。'
    const text = [
      '前言部分结束。',
      '“十四五”发展回顾',
      review,
      '存在问题',
      problems,
      '总体思路',
      '一、指导思想',
      '奋力打造枢纽。',
    ]
    const { nodes } = parseText(text.join('\n'))
    expect(nodes.filter(({ kind }) => kind !== 'paragraph').map(({ title, context }) => [title, context])).toEqual([
      ['“十四五”发展回顾', 'review'],
      ['存在问题', 'situation'],
      ['总体思路', 'principles'],
      ['指导思想', 'principles'],
    ])
  })
  test('headings without a number between one and the next of a sequence stand under the one', () => {
    const source = cleanSource({
      file: 'plan.txt',
      text: [
        '一、现状与形势',
        '发展成就',
        '高新技术企业达到1050家。',
        '存在不足',
        '企业研发经费占比偏低。',
        '二、总体要求',
      ].join('\n'),
      sha256: '',
      diagnostics: [],
    })
    const lines = source.lines.map((line) => ({ ...line, bookmarked: /成就|不足/u.test(line.view.text) }))
    const { nodes } = parseDocument({ ...source, lines }, 'plan')
    const titled = nodes.filter(({ title }) => title)
    expect(titled.map(({ title, parent }) => [title, parent])).toEqual([
      ['现状与形势', -1],
      ['发展成就', 0],
      ['存在不足', 0],
      ['总体要求', -1],
    ])
  })
  test('groups of a table that was pasted cell by cell are no headings', () => {
    const cells = ['指标名称', '2020年基数', '2025年目标', '属性', '一、就业']
    const rows = [
      ['1.城镇新增就业人数（万人）', '〔28.6〕', '〔25〕', '预期性'],
      ['2.城镇调查失业率（%）', '—', '＜5.5', '预期性', '二、社会保障'],
      ['3.基本养老保险参保率（%）', '93', '95', '预期性'],
    ]
    const { nodes } = parseText(
      ['一、主要指标', ...cells, ...rows.flat(), '二、主要任务', '健全社会保障体系。'].join('\n'),
    )
    const table = nodes.find(({ kind }) => kind === 'table')
    expect(table?.cells?.slice(1).map((row) => row.map((c) => c.text))).toEqual(rows.map((row) => row.slice(0, 4)))
    expect(nodes.map(({ title }) => title).filter(Boolean)).toEqual(['主要指标', '主要任务'])
  })
  test('a table laid out by spaces may end with who answers for a row', () => {
    const lines = [
      '序号 指标名称 2022年 2023年 2025年 2027年 牵头单位',
      '1 学前三年毛入园率（%） 98.3 98.5 98.8 99 县教育局',
      '2 普惠性幼儿园在园幼儿占比（%） 92.1 93 94 95 县教育局',
      '3 高中段毛入学率（%） 98.6 98.8 98.9 99 县教育局',
    ]
    const table = parseText(['一、重点指标', ...lines].join('\n')).nodes.find(({ kind }) => kind === 'table')
    expect(table?.cells?.[1].map((c) => c.text)).toEqual(lines[1].split(' '))
  })
  test('a box ends where its setting does', () => {
    const { nodes } = readSeed('sichuan')
    const title = (t: string) => nodes.find((n) => n.title === t)
    expect(nodes[title('推动知识产权与标准化融合')?.parent ?? -1].title).toBe('促进知识产权市场化运营')
    expect(nodes[title('建设知识产权金融生态评价指标体系')?.parent ?? -1].title).toBe('实施知识产权金融生态建设行动')
  })
})

describe('texts of other houses', () => {
  test('a plan whose tasks run on through the chapters by (1), (2)', () => {
    const { nodes } = parseText(
      '某某市数字经济发展规划\n一、总体要求\n（一）指导思想。坚持新发展理念，推动数字经济发展。\n二、主要任务\n（1）建设算力中心。推进算力中心建设，形成算力网络。\n（2）培育数据市场。建立数据交易制度，完善数据定价。\n三、保障措施\n（3）加强组织领导。成立工作专班，统筹推进各项任务。\n',
    )
    expect(nodes.filter((n) => n.kind === 'item').map((n) => [n.number, n.title, n.context])).toEqual([
      ['（1）', '建设算力中心', 'tasks'],
      ['（2）', '培育数据市场', 'tasks'],
      ['（3）', '加强组织领导', 'safeguards'],
    ])
  })
  test('text of no structure has no headings', () => {
    expect(parseText('今天天气很好。\n我们去公园。\n').nodes.every((n) => n.title === undefined)).toBe(true)
  })
  test('a blank line ends a box that has none in it', () => {
    const text =
      '一、主要任务\n加强协作。\n专栏1 合作行动\n版权保护合作行动。发挥两地优势。\n海关执法合作行动。落实备忘录。\n\n深入实施专利导航工程，推动产业升级。\n'
    const { nodes } = parseText(text)
    const kindOf = (words: string) => nodes[nodes.find((n) => n.view?.text.startsWith(words))?.parent ?? -1]?.kind
    expect(kindOf('深入实施专利导航工程')).toBe('chapter')
    expect(kindOf('落实备忘录')).toBe('item')
    expect(nodes.find((n) => n.title === '海关执法合作行动' && nodes[n.parent].kind === 'box')).toBeDefined()
  })
  test('words of the source are never lost in a quote', () => {
    const text = '一、主要任务\n到2025年,全省新增地理标志 100 个,完善\n服务体系。\n'
    expect(withoutSpace(parseText(text).nodes[1].view?.text ?? '')).toContain('全省新增地理标志100个')
  })
})

describe('what parts of an outline plan are for', () => {
  const contexts = (lines: readonly string[]): string[] =>
    parseText(lines.join('\n')).nodes.flatMap((n) => (n.title ? [`${n.title} ${n.context}`] : []))

  test('a first part that sets out from circumstances to goals is no task', () => {
    const lines = [
      '第一篇 开启全面建设新征程',
      '第一章 发展环境',
      '发展基础更加坚实。',
      '第二章 指导方针',
      '坚持新发展理念。',
      '第三章 主要目标',
      '——经济发展取得新成效。城镇化率提高到62%。',
      '——改革开放迈出新步伐。制度更加健全。',
      '第二篇 坚持创新驱动发展',
      '第四章 强化科技力量',
      '加快建设实验室。',
    ]
    expect(contexts(lines)).toEqual([
      '开启全面建设新征程 principles',
      '发展环境 situation',
      '指导方针 principles',
      '主要目标 goals',
      '经济发展取得新成效 goals',
      '改革开放迈出新步伐 goals',
      '坚持创新驱动发展 tasks',
      '强化科技力量 tasks',
    ])
  })

  test('a campaign with a goal of its own stays a task', () => {
    const lines = [
      '一、开展专项整治',
      '（一）工作目标',
      '整治到位。',
      '（二）整治内容',
      '清理一批。',
      '二、实施攻坚行动',
      '强化执法。',
    ]
    expect(contexts(lines)).toEqual(['开展专项整治 tasks', '工作目标 tasks', '整治内容 tasks', '实施攻坚行动 tasks'])
  })

  test('a box of indicators ends behind its table', () => {
    const { nodes } = parseText(
      [
        '一、主要目标',
        '专栏1 主要指标',
        '序号',
        '指标',
        '预期值',
        '1',
        '事故起数',
        '下降12%',
        '2',
        '受灾率',
        '<90',
        '应急机制更加完善。预警能力全面提升。',
      ].join('\n'),
    )
    const text = nodes.find((n) => n.view?.text.includes('预警能力'))
    const parents: (string | undefined)[] = []
    for (let at = text?.parent ?? -1; at >= 0; at = nodes[at].parent) parents.push(nodes[at].title)
    expect(parents).toContain('主要目标')
    expect(parents).not.toContain('主要指标')
  })

  test('a numbered list right behind the title of a box is its content', () => {
    const lines = [
      '（一）深化专项整治',
      '严格安全准入。',
      '专栏2 整治重点',
      '1．危险化学品。化工园区整治提升。',
      '2．烟花爆竹。生产和储存设施。',
      '（二）强化物资准备',
      '加强实物储备。',
    ]
    const { nodes } = parseText(lines.join('\n'))
    const parentOf = (title: string) => nodes[nodes.find((n) => n.title === title)?.parent ?? -1]?.title
    expect(parentOf('危险化学品')).toBe('整治重点')
    expect(parentOf('烟花爆竹')).toBe('整治重点')
    expect(nodes.find((n) => n.title === '强化物资准备')?.parent).toBe(-1)
  })
})

describe('what is no heading', () => {
  test('a table of contents whose page numbers were lost', () => {
    const text = [
      '目  录',
      '第一章 发展环境',
      '第一节 发展基础',
      '第二章 主要目标',
      '第一章 发展环境',
      '第一节 发展基础',
      '2025年，全省九年义务教育巩固率达98.9%。',
      '第二章 主要目标',
      '到2030年，九年义务教育巩固率达到99%。',
    ]
    const { nodes, diagnostics } = parseText(text.join('\n'))
    expect(nodes.flatMap((n) => (n.title ? [n.title] : []))).toEqual(['发展环境', '发展基础', '主要目标'])
    expect(diagnostics.map(({ code }) => code)).toContain('clean/contents')
  })

  test('the second of numbered notes under a table', () => {
    const text = [
      '一、主要指标',
      '注：1.床位包括机构床位和社区床位。',
      '2.〔〕内为五年累计数。',
      '二、重点任务',
      '开展普查。',
    ]
    const { nodes } = parseText(text.join('\n'))
    expect(nodes.filter(({ kind }) => kind === 'note')).toHaveLength(2)
    expect(nodes.flatMap((n) => (n.title ? [n.title] : []))).toEqual(['主要指标', '重点任务'])
  })

  test('a first chapter that looks back under a title of its own is no task', () => {
    const text = [
      '第一章 开启农业农村现代化新征程',
      '第一节 发展成就',
      '建成高标准农田2622万亩。',
      '第二节 面临挑战',
      '治理率不到20%。',
      '第二章 重点任务',
      '建设高标准农田。',
    ]
    const { nodes } = parseText(text.join('\n'))
    expect(nodes.flatMap((n) => (n.title ? [n.context] : []))).toEqual(['principles', 'review', 'situation', 'tasks'])
  })

  test('补齐短板 is a task, and 短板与不足 a situation', () => {
    const text = ['一、短板与不足', '覆盖率仅48%。', '二、补齐公共服务短板', '建设养老服务中心100个。']
    const { nodes } = parseText(text.join('\n'))
    expect(nodes.flatMap((n) => (n.title ? [n.context] : []))).toEqual(['situation', 'tasks'])
  })
})
