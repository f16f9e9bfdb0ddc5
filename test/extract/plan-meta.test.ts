import { describe, expect, it } from 'vitest'
import { cleanSource } from '../../src/clean/clean-source.ts'
import { describePlan } from '../../src/extract/describe-plan.ts'
import { readPeriod } from '../../src/extract/plan-meta/period.ts'
import { levelOfVoice, regionOf } from '../../src/extract/plan-meta/region.ts'
import { inferPlanMeta } from '../../src/extract/plan-meta.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'
import { readManifest } from '../../src/read/read-manifest.ts'
import { readSource } from '../../src/read/read-source.ts'

const BODY =
  '\n一、总体要求\n（一）指导思想\n坚持以习近平新时代中国特色社会主义思想为指导，贯彻《关于强化知识产权保护的意见》（中办发〔2019〕56号）。\n二、主要任务\n（一）强化保护\n加强行政执法。\n'

const infer = (head: string, body = BODY) => {
  const source = { file: 'plan.txt', text: head + body, sha256: '', diagnostics: [] }
  return inferPlanMeta(parseDocument(cleanSource(source), 'plan'), 'plan', 'plan.txt')
}

describe('inferPlanMeta on the seeds', () => {
  it.each(['panzhihua', 'deyang', 'meishan', 'pidu'])('finds in %s what the manifest states', async (id) => {
    const { plans } = await readManifest('seeds/plans.yaml')
    const stated = plans.find((plan) => plan.id === id)?.meta ?? {}
    const file = `seeds/${id}.txt`
    const meta = inferPlanMeta(parseDocument(cleanSource(await readSource(file)), id), id, file)
    const { administrativeOrder, parent, ...found } = stated
    expect(meta).toMatchObject(found)
    expect(meta.parent ?? parent).toBe(parent)
    for (const name of ['issuer', 'documentNumber', 'date'] as const) expect(meta[name]).toBe(found[name])
  })

  it('tells level, kind and period of a text that lost its title', async () => {
    const source = await readSource('seeds/sichuan.txt')
    const meta = inferPlanMeta(parseDocument(cleanSource(source), 'sichuan'), 'sichuan', source.file)
    expect(meta).toMatchObject({ title: 'sichuan', level: 'province', genre: '规划', status: 'issued' })
    expect(meta.period).toEqual({ start: '2021-01', end: '2025-12' })
    expect(meta.documentNumber).toBeUndefined()
    expect(meta.date).toBeUndefined()
  })
})

describe('inferPlanMeta on other letterheads', () => {
  it('reads a city plan that a notice carries, with its years in brackets', () => {
    const meta = infer(
      '北京市人民政府关于印发《北京市深化改革提振消费专项行动方案》的通知\n京政发〔2025〕18号\n各区人民政府，市政府各委、办、局，各市属机构：\n　　现将《北京市深化改革提振消费专项行动方案》印发给你们，请结合实际认真贯彻落实。\n北京市人民政府　　　　\n2025年7月5日　　\n　　（此件公开发布）\n北京市深化改革提振消费专项行动方案\n　　为深入贯彻落实党中央、国务院决策部署，制定本方案。',
    )
    expect(meta).toMatchObject({
      title: '北京市深化改革提振消费专项行动方案',
      region: '北京市',
      level: 'province',
      genre: '行动方案',
      status: 'issued',
      issuer: '北京市人民政府',
      documentNumber: '京政发〔2025〕18号',
      date: '2025-07-05',
      period: null,
    })
  })

  it('reads a guideline of the centre whose title names its issuer', () => {
    const meta = infer(
      '国务院办公厅关于加强三级公立医院\n绩效考核工作的意见\n国办发〔2019〕4号\n\n各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n为进一步深化公立医院改革，推进现代医院管理制度建设，现提出以下意见。',
    )
    expect(meta).toMatchObject({
      title: '国务院办公厅关于加强三级公立医院绩效考核工作的意见',
      region: '全国',
      level: 'national',
      genre: '意见',
      issuer: '国务院办公厅',
      documentNumber: '国办发〔2019〕4号',
      period: null,
    })
  })

  it('takes the title from the notice where the plan has none of its own', () => {
    const meta = infer(
      '凉山彝族自治州人民政府办公室关于印发《凉山州“十五五”卫生健康发展规划》的通知\n凉府办发〔2026〕8号\n各县（市）人民政府：\n现将规划印发给你们。\n凉山彝族自治州人民政府办公室\n二〇二六年三月二十一日\n“十五五”时期是全面推进健康凉山建设的关键时期。',
    )
    expect(meta).toMatchObject({
      title: '凉山州“十五五”卫生健康发展规划',
      region: '凉山州',
      level: 'city',
      issuer: '凉山彝族自治州人民政府办公室',
      date: '2026-03-21',
      period: { start: '2026-01', end: '2030-12' },
    })
  })

  it('reads a title that is broken over lines, and the brackets that belong to it', () => {
    const meta = infer(
      '都江堰市数字经济发展\n三年行动计划\n（2023—2025年）\n（送审稿）\n为加快发展，请各镇（街道）落实。',
    )
    expect(meta).toMatchObject({
      title: '都江堰市数字经济发展三年行动计划（2023—2025年）（送审稿）',
      region: '都江堰市',
      level: 'county',
      genre: '三年行动计划',
      status: 'draft',
      period: { start: '2023-01', end: '2025-12' },
    })
  })

  it('keeps a number and a date apart that stand in the body', () => {
    const meta = infer(
      '绵阳市促进消费实施方案\n按照《关于促进消费的通知》（川办发〔2023〕5号）要求，2023年2月8日前完成。',
    )
    expect(meta.documentNumber).toBeUndefined()
    expect(meta.date).toBeUndefined()
    expect(meta.issuer).toBeUndefined()
  })

  it('reads a heading in Markdown', () => {
    expect(infer('# 重庆市知识产权保护和运用“十四五”规划\n')).toMatchObject({
      title: '重庆市知识产权保护和运用“十四五”规划',
      level: 'province',
    })
  })

  it('falls back on the id where the text names nothing', () => {
    expect(infer('全市上下要抓好落实。')).toMatchObject({ title: 'plan', region: 'plan', level: 'city', genre: '规划' })
  })
})

describe('regionOf', () => {
  it.each([
    ['四川省“十四五”知识产权保护和运用规划', '四川省', 'province'],
    ['广西壮族自治区消费促进条例', '广西壮族自治区', 'province'],
    ['上海市浦东新区高质量发展规划', '上海市浦东新区', 'county'],
    ['广州市数字经济促进计划', '广州市', 'city'],
    ['贵州省“十四五”生态环境保护规划', '贵州省', 'province'],
    ['阿坝藏族羌族自治州旅游规划', '阿坝藏族羌族自治州', 'city'],
    ['成都市都江堰市教育规划', '成都市都江堰市', 'county'],
    ['四川省德阳市旌阳区规划', '四川省德阳市旌阳区', 'county'],
    ['峨边彝族自治县规划', '峨边彝族自治县', 'county'],
    ['锡林郭勒盟畜牧业规划', '锡林郭勒盟', 'city'],
    ['德阳市推进国家知识产权强市建设试点城市工作方案', '德阳市', 'city'],
    ['眉山市城市更新规划', '眉山市', 'city'],
    ['成都市产业功能区规划', '成都市', 'city'],
    ['郑州市中心城区规划', '郑州市', 'city'],
    ['“十四五”国家知识产权保护和运用规划', '全国', 'national'],
    ['国务院办公厅', '全国', 'national'],
    ['攀枝花市人民政府', '攀枝花市', 'city'],
    ['中共德阳市委办公室', '德阳市', 'city'],
    ['中共河南省委　河南省人民政府', '河南省', 'province'],
    ['江苏省质量强省建设纲要', '江苏省', 'province'],
  ])('reads %s', (text, name, level) => {
    expect(regionOf(text)).toMatchObject({ name, level })
  })

  it.each(['知识产权强国建设纲要', '关于促进市场发展的意见', '市级促进消费措施', '推动省域协同发展方案'])(
    'reads none in %s',
    (text) => {
      expect(regionOf(text)).toBeNull()
    },
  )
})

describe('levelOfVoice', () => {
  it.each([
    ['实现市(州)维权援助工作全覆盖，推动全省高质量发展', 'province'],
    ['责任单位：各区（市、县）人民政府，全市', 'city'],
    ['全区各镇（街道）要落实', 'county'],
  ])('hears %s', (text, level) => {
    expect(levelOfVoice(text)).toBe(level)
  })
})

describe('readPeriod', () => {
  it.each([
    ['四川省“十三五”知识产权规划', '2016-01', '2020-12'],
    ['国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', '2021-01', '2025-12'],
    ['绵阳市“十五五”规划', '2026-01', '2030-12'],
    ['知识产权强国建设纲要（2021—2035年）', '2021-01', '2035-12'],
    ['数字经济行动计划（2023-2025年）', '2023-01', '2025-12'],
    ['2024年知识产权工作要点', '2024-01', '2024-12'],
  ])('reads the title %s', (title, start, end) => {
    expect(readPeriod(title, '')).toEqual({ start, end })
  })

  it.each([
    ['制定本工作方案。工作期为2022年7月-2025年6月。', '2022-07', '2025-06'],
    ['制定本方案，实施期限为2023年至2025年。', '2023-01', '2025-12'],
  ])('prefers what the plan states: %s', (opening, start, end) => {
    expect(readPeriod('德阳市“十四五”工作方案', opening)).toEqual({ start, end })
  })

  it('takes no period from documents that the preface names', () => {
    expect(
      readPeriod('促进消费方案', '为落实《知识产权强国建设纲要（2021-2035年）》和《“十四五”规划》，制定本方案。'),
    ).toBeNull()
  })
})

it('counts no plan among what it cites that is itself, though its notice names it', () => {
  const text = [
    '赣州市人民政府办公室关于印发赣州市推进养老服务高质量发展行动方案的通知',
    '各县（市、区）人民政府：',
    '《赣州市推进养老服务高质量发展行动方案》已经市政府同意，现印发给你们，请认真组织实施。',
    '赣州市推进养老服务高质量发展行动方案',
    '一、工作目标',
    '落实《江西省“十五五”养老服务体系建设规划》。',
  ].join('\n')
  const document = parseDocument(cleanSource({ file: 'a.txt', text, sha256: '', diagnostics: [] }), 'a')
  const meta = { ...inferPlanMeta(document, 'a', 'a.txt'), title: '赣州市推进养老服务高质量发展行动方案' }
  const { cites } = describePlan(meta, document, '', { reference: null, metas: [meta] })
  expect(cites.map((c) => c.title)).toEqual(['江西省“十五五”养老服务体系建设规划'])
})

describe('plans of the centre and of municipalities', () => {
  it('takes a year by which something is due for no period', () => {
    expect(readPeriod('2030年前碳达峰行动方案', '')).toBeNull()
    expect(readPeriod('2026年数字经济工作要点', '')).toEqual({ start: '2026-01', end: '2026-12' })
  })

  it('tells the centre by its voice where neither title nor issuer names a place', () => {
    expect(levelOfVoice('“十三五”时期，我国循环经济发展取得积极成效。')).toBe('national')
    expect(levelOfVoice('我国进入新发展阶段，全市循环经济发展取得积极成效。')).toBe('city')
  })

  it('knows a municipality without its 市', () => {
    expect(regionOf('上海关于贯彻落实全国种业振兴规划的实施意见')).toEqual({ name: '上海市', level: 'province' })
    expect(regionOf('上海浦东新区“十四五”规划')?.level).not.toBe('province')
  })

  it('names all bodies that sign a notice together', () => {
    const head =
      '关于印发《江州市食品产业行动方案（2026—2030年）》的通知\n各有关单位：\n现将方案印发给你们，请认真落实。\n江州市科学技术局\n江州市商务局\n2025年12月22日\n江州市食品产业行动方案（2026—2030年）'
    expect(infer(head)).toMatchObject({
      issuer: '江州市科学技术局、江州市商务局',
      region: '江州市',
      date: '2025-12-22',
    })
  })

  it.each([
    '江州市“十五五”住房发展规划\n江州市住房和城乡建设局\n2026年4月\n一、发展基础\n住房保障不断完善。',
    '索引号：01105 发布机构：江州市住房和城乡建设局 发文日期：2026-04-18\n江州市“十五五”住房发展规划\n一、发展基础\n住房保障不断完善。',
  ])('finds who issues a plan on its cover or in the facts of its page', (head) => {
    expect(infer(head).issuer).toBe('江州市住房和城乡建设局')
  })
})
