import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CheckResult, Remark } from '../../src/model/remark.ts'
import { withoutSpace } from '../../src/model/text.ts'
import { checkDraft, comparePlans, listRules } from '../../src/pipeline.ts'
import { checkTexts, remarksOf } from './check-texts.ts'

const against = ['seeds/sichuan.txt']
const results = new Map<string, CheckResult>()
const texts = new Map<string, string>()

beforeAll(async () => {
  for (const id of ['meishan', 'deyang', 'pidu']) results.set(id, await checkDraft(`seeds/${id}.txt`, { against }))
  for (const { plan, text } of (await comparePlans(['seeds'])).analysis.documents) texts.set(plan, text)
}, 120_000)

const find = (id: string, rule: string): Remark[] => remarksOf(results.get(id) as CheckResult, rule)
const told = (id: string, rule: string): string =>
  find(id, rule)
    .map(({ message }) => message)
    .join('\n')
const abouts = (id: string, rule: string): string =>
  find(id, rule)
    .map(({ about }) => about)
    .join('\n')

describe('a draft that was issued as it is, held against the plan of its province', () => {
  test('every remark quotes the plans word by word', () => {
    const evidence = [...results.values()].flatMap(({ remarks, notApplicable }) => [
      ...remarks.flatMap(({ place, basis }) => [...(place ? [place] : []), ...basis]),
      ...notApplicable.flatMap(({ basis }) => basis),
    ])
    expect(evidence.length).toBeGreaterThan(300)
    for (const { plan, quote, start, end } of evidence)
      expect(withoutSpace(texts.get(plan)?.slice(start, end) ?? '')).toBe(quote)
  })
  test('no two remarks of one rule are about the same at one place', () => {
    for (const { remarks } of results.values()) {
      const keys = remarks.map(({ rule, about, place }) => `${rule}\n${about}\n${place?.quote ?? ''}`)
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    }
  })
  test('a second run gives the same bytes', async () => {
    const again = await checkDraft('seeds/deyang.txt', { against })
    expect(JSON.stringify(again)).toBe(JSON.stringify(results.get('deyang')))
  })
})

describe('alignment', () => {
  test('a target that a city could set and does not', () => {
    expect(abouts('deyang', 'alignment/missing-indicator')).toContain('商业秘密保护基地数量')
    expect(abouts('deyang', 'alignment/missing-indicator')).not.toContain('社会满意度')
  })
  test('a target that counts cities is the province’s own', () => {
    const aside = results.get('meishan')?.notApplicable.map(({ what }) => what) ?? []
    expect(aside.some((what) => what.includes('知识产权公共服务网点市(州)覆盖率'))).toBe(true)
    expect(abouts('meishan', 'alignment/missing-indicator')).not.toContain('市(州)覆盖率')
  })
  test('a target that falls short, and one that does not', () => {
    expect(told('meishan', 'alignment/target-below')).toContain(
      '“每万人口高价值发明专利拥有量”草案目标为2025年5件，低于省规划的2025年5.67件',
    )
    expect(told('deyang', 'alignment/target-below')).toContain('知识产权民事一审案件服判息诉率')
    expect(abouts('meishan', 'alignment/target-below')).not.toContain('社会满意度')
  })
  test('a target that cannot be compared, and why', () => {
    expect(told('meishan', 'alignment/not-comparable')).toContain('比重的分母不同')
    expect(find('meishan', 'alignment/not-comparable').every(({ severity }) => severity === 'info')).toBe(true)
  })
  test('what is laid on all cities and counties is required of a city', () => {
    const gap = find('meishan', 'alignment/missing-initiative').find(({ about }) =>
      about.includes('推动数字赋能知识产权治理'),
    )
    // No action under the title comes near anything, and none awaits review.
    expect(gap?.severity).toBe('error')
    expect(gap?.message).toContain('智慧监管体系')
    expect(gap?.suggestion).toContain('上级对本地有明确要求')
  })
  test('an action programme leaves matters to a plan, and a county’s province is not its city', () => {
    for (const id of ['deyang', 'pidu'])
      expect(find(id, 'alignment/missing-initiative').filter(({ severity }) => severity === 'error')).toEqual([])
  })
  test('one remark a titled task, with the actions that are missing', () => {
    const all = find('deyang', 'alignment/missing-initiative')
    expect(new Set(all.map(({ about }) => about)).size).toBe(all.length)
    expect(all.some(({ message }) => /之下的“[^”]+”/u.test(message))).toBe(true)
  })
  test('what only the province or another body can do is set aside with its reason', () => {
    const aside = results.get('deyang')?.notApplicable ?? []
    expect(aside.some(({ what, because }) => what.includes('白皮书') && because.includes('只能由上级'))).toBe(true)
    expect(aside.some(({ because }) => because.startsWith('由法院'))).toBe(true)
  })
  test('what the review says is done is no gap', () => {
    expect(abouts('meishan', 'alignment/done')).toContain('打造知识产权强县')
    expect(told('meishan', 'alignment/missing-initiative')).not.toContain('“打造知识产权强县”草案未见承接')
    expect(find('meishan', 'alignment/done').every(({ place }) => place?.context === 'review')).toBe(true)
  })
  test('落实工作经费 is softened to 探索建立财政投入机制', () => {
    expect(told('pidu', 'alignment/softened-commitment')).toContain(
      '省规划写“落实工作经费”，草案写“探索建立财政投入机制”，用语较缓。',
    )
    expect(find('meishan', 'alignment/softened-commitment')).toEqual([])
  })
  test('of the things named one stands in the draft and another nowhere', () => {
    expect(told('deyang', 'alignment/partly-carried')).toContain('草案写有“海外布局”，全文未见“参与国际标准制定”')
    expect(told('deyang', 'alignment/partly-carried')).not.toContain('行政执法')
    expect(told('meishan', 'alignment/missing-initiative')).not.toContain('《企业知识产权管理规范》')
  })
  test('a passage that comes near and names nothing of it is 疑似未载', () => {
    const found = find('meishan', 'alignment/possibly-missing').filter(({ about }) => about.includes('跨部门跨区域'))
    expect(
      found.map(({ severity, place }) => [severity, place?.quote.includes('行政执法、司法保护、仲裁调解')]),
    ).toEqual([['info', true]])
  })
  test('so is a measure whose matter, or whose programme, stands nowhere in the draft', () => {
    expect(told('deyang', 'alignment/possibly-missing')).toMatch(/全文未见[^。]*“高能级创新平台”/u)
    expect(told('deyang', 'alignment/possibly-missing')).toContain('服务业品牌价值提升行动')
    expect(told('deyang', 'alignment/possibly-missing')).toContain('人民调解委员会')
  })
  test('what stands behind a title is no name of its own', () => {
    for (const id of ['meishan', 'pidu'])
      expect(told(id, 'alignment/possibly-missing')).not.toContain('《企业知识产权管理规范》国家标准')
  })
  test('what the review says in passing does not count as done', () => {
    expect(told('pidu', 'alignment/done')).toContain('双招双引')
    expect(told('pidu', 'alignment/done')).not.toContain('推动服务质量提升')
  })
  test('several tasks on what the province counts are told once', () => {
    expect(told('meishan', 'target/task-without-target')).toBe(
      '有任务无指标：上级设有指标，草案只有任务的2项，“新增地理标志”（32项任务）、“地理标志专用标志使用企业”（3项任务）',
    )
  })
  test('what is carried in part stands where the draft has it', () => {
    expect(find('deyang', 'alignment/partly-carried').every(({ place }) => place !== null)).toBe(true)
    expect(abouts('pidu', 'alignment/partly-carried')).toContain('知识产权')
  })
  test('a draft that names its province’s plan, and one that does not', () => {
    expect(find('meishan', 'alignment/missing-basis')).toEqual([])
    expect(abouts('pidu', 'alignment/missing-basis')).toBe('《四川省“十四五”知识产权保护和运用规划》')
  })
  test('a name that lacks its 年, and the same name with it', () => {
    expect(told('pidu', 'alignment/misnamed-basis')).toContain(
      '《知识产权强国建设纲要（2021-2035）》的正式名称为《知识产权强国建设纲要（2021－2035年）》',
    )
    expect(find('meishan', 'alignment/misnamed-basis')).toEqual([])
    expect(find('deyang', 'alignment/misnamed-basis')).toEqual([])
  })
  test('other months than the upper plan’s', () => {
    expect(told('deyang', 'alignment/period-mismatch')).toBe(
      '草案的期限为2022年7月至2025年6月，省规划为2021年1月至2025年12月，不一致。',
    )
    expect(find('meishan', 'alignment/period-mismatch')).toEqual([])
  })
  test('none of the plans rests on one whose time was over', () => {
    for (const id of results.keys()) expect(find(id, 'alignment/outdated-basis')).toEqual([])
  })
})

describe('copied passages', () => {
  test('a whole passage of 127 characters, and none in a plan of its own words', () => {
    expect(told('meishan', 'copy/without-localisation')).toContain('连续127字与省级')
    expect(find('deyang', 'copy/without-localisation')).toEqual([])
  })
  test('no real plan bears the name of another place in them', () => {
    for (const id of results.keys()) expect(find(id, 'copy/foreign-place')).toEqual([])
  })
})

describe('responsible bodies', () => {
  test('are named by every task of one plan, and by none of another', () => {
    expect(find('deyang', 'responsibility/missing-lead')).toEqual([])
    const aside = results.get('meishan')?.notApplicable.filter(({ rule }) => rule === 'responsibility/missing-lead')
    expect(aside?.map(({ because }) => because)).toEqual(['草案通篇不标注责任单位，可能另有分工文件'])
  })
})

describe('every rule', () => {
  /** A real plan with faults that no issued plan has any more. */
  const plant = (): string => {
    let text = readFileSync('seeds/deyang.txt', 'utf8')
    const change = (from: string | RegExp, to: string): void => {
      const changed = text.replace(from, to)
      if (changed === text) throw new Error(`${from} is not there`)
      text = changed
    }
    change('《“十四五”国家知识产权保护和运用规划》', '《“十三五”国家知识产权保护和运用规划》')
    change('大力推进园区', '大力推进攀枝花园区')
    change(/(?<=示范带动和辐射效应。)［责任单位：[^］]*］/u, '')
    return text
  }
  test('of these groups fires on some real text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
    const config = join(folder, 'duizhao.config.yaml')
    writeFileSync(config, 'version: 1\nignore:\n  - { rule: copy/*, unit: 园区, because: 待核, until: 2026-01-31 }\n')
    const planted = await checkTexts(plant(), [readFileSync('seeds/panzhihua.txt', 'utf8')], {
      config,
      today: '2026-02-01',
    })
    const fired = new Set([planted, ...results.values()].flatMap(({ remarks }) => remarks.map(({ rule }) => rule)))
    const own = /^(?:alignment|copy|responsibility|config)\//u
    const silent = listRules().filter(({ id }) => own.test(id) && !fired.has(id))
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})
