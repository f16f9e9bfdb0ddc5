import { describe, expect, it } from 'vitest'
import { boxNumber } from '../../../src/check/structure/box-number.ts'
import { contentsAgree } from '../../../src/check/structure/contents.ts'
import { emptySection } from '../../../src/check/structure/empty-section.ts'
import { enumeration } from '../../../src/check/structure/enumeration.ts'
import { notesAndMarks } from '../../../src/check/structure/notes.ts'
import { numbering } from '../../../src/check/structure/numbering.ts'
import { tablePlace } from '../../../src/check/structure/table-place.ts'
import { frame, withTable } from '../frame.ts'
import { remarksOf, seedText } from '../seed-drafts.ts'

const safeguards = (titles: readonly string[]): string =>
  `第一章 总体要求\n\n坚持战略引领。\n\n第二章 保障措施\n\n${titles.map((title) => `${title}\n\n强化党对知识产权工作的全面领导，落实任务。`).join('\n\n')}\n`

const messages = async (...given: Parameters<typeof remarksOf>): Promise<string[]> =>
  (await remarksOf(...given)).map(({ message }) => message)

describe('structure/numbering', () => {
  it.each([
    [['一、加强组织领导', '三、加强经费保障'], ['“三、加强经费保障”的编号与前一标题不相连，中间缺号']],
    [['一、加强组织领导', '一、做好宣传引导'], ['“一、做好宣传引导”的编号与前面的标题重复或倒退']],
    [
      ['一、加强组织领导', '二、做好宣传引导', '一、加强经费保障', '四、完善监测评估'],
      ['“一、加强经费保障”的编号与前面的标题重复或倒退'],
    ],
    [['一、加强组织领导', '二、做好宣传引导', '三、加强经费保障'], []],
  ])('of %j', async (titles, expected) => {
    expect(await messages(numbering, safeguards(titles))).toEqual(expected)
  })
})

describe('structure/numbering where a paragraph has the number', () => {
  const listed = (second: string): string =>
    `第一章 主要任务\n\n一、加强保护\n\n1.加强执法。加强知识产权执法。\n\n${second}\n\n3.加强维权。开展知识产权维权。\n`
  it.each([
    ['2.131培育项目。重点培育10名领军人才。', []],
    ['重点培育10名领军人才。', ['“3.加强维权”的编号与前一标题不相连，中间缺号']],
  ])('of %j', async (second, expected) => {
    expect(await messages(numbering, listed(second))).toEqual(expected)
  })
})

const contents = (entry: string): string =>
  `目录\n第一章 总体要求\t1\n第二章 保障措施\t2\n一、加强组织领导\t2\n${entry}\n\n${safeguards(['一、加强组织领导', '二、做好宣传引导'])}`

describe('structure/contents', () => {
  it.each([
    ['二、做好宣传引导\t3', []],
    ['二、做好宣传引\t3', ['目录“二、做好宣传引”与正文标题“二、做好宣传引导”不一致']],
    ['二、做好宣传引导\t1', ['目录页码倒置：“二、做好宣传引导”在第1页，前一条在第2页']],
    ['', ['正文标题“二、做好宣传引导”没有列入目录，而同级标题都列入了']],
    ['二、做好宣传引导\t3\n三、完善监测评估\t4', ['目录列有“三、完善监测评估”，正文没有这一标题']],
  ])('with the entry %j', async (entry, expected) => {
    expect(await messages(contentsAgree, contents(entry))).toEqual(expected)
  })

  it('finds what 攀枝花 has, and nothing in 眉山', async () => {
    expect(await messages(contentsAgree, seedText('panzhihua'))).toHaveLength(2)
    expect(await messages(contentsAgree, seedText('meishan'))).toEqual([])
  })
})

describe('structure/empty-section', () => {
  it('tells of a heading without a body among headings with one', async () => {
    const text = safeguards(['一、加强组织领导', '二、做好宣传引导', '三、加强经费保障'])
    const bare = text.replace('二、做好宣传引导\n\n强化党对知识产权工作的全面领导，落实任务。', '二、做好宣传引导')
    expect(await messages(emptySection, bare)).toEqual(['“二、做好宣传引导”之下没有内容'])
    expect(await messages(emptySection, text)).toEqual([])
  })

  it.each([
    ['专栏1 安全生产治本攻坚重点\n\n二、促进运用', 1],
    [
      '专栏1 安全生产治本攻坚重点\n\n1．危险化学品。开展化工园区整治。\n\n2．烟花爆竹。开展生产储存整治。\n\n二、促进运用',
      0,
    ],
  ])('knows what stands in a box with numbers of its own: %j', async (box, count) => {
    const text = frame('取得成效。').replace('二、促进运用', box)
    expect(await messages(emptySection, text)).toHaveLength(count)
  })

  it('takes headings without a body for a list where all are so', async () => {
    const list = frame('取得以下成效。').replace(
      '加强知识产权保护，推动知识产权高质量发展。',
      '1.完善制度\n\n2.健全机制\n\n3.强化监管',
    )
    expect(await messages(emptySection, list)).toEqual([])
  })
})

const table = '指标名称\n单位\n2025年目标值\n属性'.split('\n').join('\t')
const rows = `${table}\n商标有效注册量\t件\t100\t预期性\n知识产权保护社会满意度\t%\t85\t预期性\n地理标志数量\t件\t10\t预期性`

describe('structure/table-place', () => {
  it('tells of a table of indicators without a title', async () => {
    const placed = withTable(rows, '到2025年，知识产权强市建设取得成效。')
    expect(await messages(tablePlace, placed)).toEqual([])
    const moved = `${placed.replace(rows, '')}\n\n二、促进运用\n\n完善知识产权运营体系。\n\n${rows}\n`
    expect(await messages(tablePlace, moved)).toHaveLength(1)
  })
})

describe('structure/box-number', () => {
  it.each([
    ['专栏1 高价值专利培育工程', '专栏2 知识产权强企培育工程', 0],
    ['专栏1 高价值专利培育工程', '专栏： 知识产权强企培育工程', 1],
  ])('of %s and %s', async (first, second, count) => {
    const text = frame(
      '取得成效。',
      `加强培育。\n\n${first}\n实施一批项目，培育一批专利。\n\n二、促进创造\n\n加强创造。\n\n${second}\n开展知识产权服务。`,
    )
    expect(await messages(boxNumber, text)).toHaveLength(count)
  })
})

describe('structure/notes', () => {
  it('asks for the mark of a note and for the note of a mark', async () => {
    expect(await messages(notesAndMarks, seedText('sichuan'))).toEqual([])
    expect(await messages(notesAndMarks, seedText('sichuan').replace('拥有量① 件', '拥有量 件'))).toEqual([
      '注①在正文和表中没有对应的注号',
    ])
    expect(await messages(notesAndMarks, seedText('sichuan').replace('服判息诉率 %', '服判息诉率③ %'))).toEqual([
      '注号③没有对应的注',
    ])
  })
})

describe('structure/enumeration', () => {
  it.each([
    ['一是创造能力有待提高。二是保护水平仍需提升。三是服务能力有待提高。', []],
    ['一是创造能力有待提高。三是服务能力有待提高。', ['列举的序号不相连：此处应为第2项，写作“三是”']],
    ['今后五年，十是整数。', []],
  ])('of %s', async (text, expected) => {
    expect(await messages(enumeration, frame(text))).toEqual(expected)
  })
})
