import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Analysis } from '../src/model/analysis.ts'
import * as pipeline from '../src/pipeline.ts'
import { capture } from './cli/capture.ts'
import { makeFolder } from './read/folder.ts'

const { comparePlans } = pipeline

const names = ['plans.yaml', 'sichuan.txt', 'deyang.txt', 'meishan.txt', 'panzhihua.txt', 'pidu.txt']

const edit = (text: string, [from, to]: readonly [string, string]): string => {
  expect(text.includes(from)).toBe(true)
  return text.replaceAll(from, to)
}

/** The plans that ship with the project, with words of some changed, and a file of decisions beside them. */
const seedsWith = async (
  decisions: string,
  edits: Readonly<Record<string, readonly (readonly [string, string])[]>> = {},
) => {
  const files = await Promise.all(
    names.map(async (name) => [name, (edits[name] ?? []).reduce(edit, await readFile(`seeds/${name}`, 'utf8'))]),
  )
  const folder = await makeFolder({ ...Object.fromEntries(files), 'decisions/decisions.yaml': decisions })
  return { folder, decisions: join(folder, 'decisions/decisions.yaml') }
}

/** The example of a manual. */
const exampleOf = async (file: string): Promise<string> =>
  /```yaml\n(version: 1\ndecisions:[\s\S]*?)```/u.exec(await readFile(file, 'utf8'))?.[1] ?? ''

const decided = (analysis: Analysis) => ({
  cells: analysis.coverage.filter((c) => c.decidedBy === 'human'),
  comparisons: analysis.comparisons.filter((c) => c.decidedBy === 'human'),
  families: analysis.families.filter((f) => f.decidedBy === 'human'),
  terms: analysis.sharedActions.filter((s) => s.decidedBy === 'human'),
})

describe('decisions of people, in a whole run', () => {
  test('the examples of both manuals are the same and fit the plans that ship with the project', async () => {
    const example = await exampleOf('README.md')
    const bare = (text: string) => text.replace(/ *#.*$/gmu, '')
    expect(bare(await exampleOf('README.zh-CN.md'))).toBe(bare(example))
    const { folder, decisions } = await seedsWith(example)
    const { analysis } = await comparePlans([folder], { decisions })
    // Which terms are listed depends on how well they are found: one that was bad may be gone.
    const list = (analysis.decisions?.list ?? []).filter((d) => d.kind !== 'reject')
    expect(list.map((d) => [d.kind, d.state])).toEqual(
      ['coverage', 'verdict', 'split', 'merge', 'rename'].map((kind) => [kind, 'applied']),
    )
    const { cells, comparisons, families, terms } = decided(analysis)
    expect([cells.length, comparisons.length, terms.length]).toEqual([1, 1, 1])
    expect(families.length).toBeGreaterThan(1)
    for (const judgement of [...cells, ...comparisons, ...families, ...terms])
      expect(judgement.because?.[0]).toMatch(/^人工裁定：(?:张敏|李强)，2025-03-0\d，/)
    const again = await comparePlans([folder], { decisions })
    expect(JSON.stringify(again.analysis)).toBe(JSON.stringify(analysis))
  })

  test('they survive a small edit of the plans, and say so', async () => {
    const { folder, decisions } = await seedsWith(await exampleOf('README.md'), {
      'sichuan.txt': [['识产权执法协作机制,开展跨区域', '识产权执法合作机制,开展跨区域']],
      'deyang.txt': [['知识产权跨区域执法协作', '知识产权跨区域执法合作']],
    })
    const { analysis } = await comparePlans([folder], { decisions })
    expect(analysis.decisions?.list[0]).toMatchObject({ kind: 'coverage', state: 'applied', fit: 'near' })
    const [cell] = decided(analysis).cells
    expect(analysis.initiatives.find((u) => u.id === cell.unit)?.title).toBe('共建两地知识产权执法合作机制')
    expect(cell.evidence[0].quote).toBe('积极推动知识产权跨区域执法合作')
  })

  test('what a plan no longer says, or sets otherwise, is told and not applied', async () => {
    const { folder, decisions } = await seedsWith(await exampleOf('README.md'), {
      'sichuan.txt': [['共建两地知\n识产权执法协作机制', '定期会商']],
      'meishan.txt': [['通过贯标认证企业数量', '通过体系认证机构个数']],
    })
    const { analysis } = await comparePlans([folder], { decisions })
    const list = (analysis.decisions?.list ?? []).filter((d) => d.kind !== 'reject')
    expect(list.map((d) => d.state)).toEqual(['unmatched', 'applied', 'unmatched', 'applied', 'applied'])
    expect(decided(analysis).cells).toEqual([])
    const findings = analysis.findings.filter((f) => f.rule === 'decisions/unmatched')
    expect(findings[0]).toMatchObject({ severity: 'warning', plans: ['sichuan', 'deyang'] })
    expect(findings[0].title).toMatch(/^人工裁定第1条不再适用：德阳市对“共建两地知识产权执法协作机制”/)
    expect(findings[0].detail).toMatch(/\d+项举措中没有找到.*请核对原文后修改裁定文件第3行。$/)
    expect(findings[1].plans).toEqual(['meishan'])
  })

  test('without a file the result has no word of decisions', async () => {
    const { analysis } = await comparePlans(['seeds/sichuan.txt', 'seeds/deyang.txt'])
    expect('decisions' in analysis).toBe(false)
  })
})

describe('duizhao compare --decisions', () => {
  test('applies them, says how many, and shows them in the reports', async () => {
    const { folder, decisions } = await seedsWith(await exampleOf('README.md'))
    const out = join(folder, 'out')
    const { code, err } = await capture(['compare', folder, '--decisions', decisions, '--out', out], pipeline)
    expect(code).toBe(0)
    expect(err).toMatch(/^人工裁定：套用 [56] 条/m)
    const again = join(folder, 'again')
    await capture(['render', join(out, 'data/analysis.json'), '--out', again], pipeline)
    const page = await readFile(join(again, 'method.html'), 'utf8')
    expect(page).toContain('试点期限到2025年6月，早于省规划')
    expect(page).toBe(await readFile(join(out, 'method.html'), 'utf8'))
  })

  test.each([
    ['a wrong line', 'version: 1\ndecisions:\n  - kind: drop\n', /decisions\.yaml：第 3 行：kind 应为/],
    ['no decisions at all', 'sichuan\n', /decisions\.yaml：应为|decisions\.yaml：第 1 行：应为/],
  ])('stops at %s in one line, before anything is read or written', async (_, text, line) => {
    const { folder, decisions } = await seedsWith(text)
    const argv = ['compare', folder, '-d', decisions, '--out', join(folder, 'out')]
    const { code, out, err } = await capture(argv, pipeline)
    expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1])
    expect(err).toMatch(line)
    const english = await capture([...argv, '--lang', 'en'], pipeline)
    expect(english.err).toMatch(/the decisions are not valid \(.*\)\. Correct the line and try again/)
  })

  test('needs a file', async () => {
    expect((await capture(['compare', 'seeds', '--decisions'], pipeline)).code).toBe(2)
    const missing = await capture(['compare', 'seeds', '-d', 'nowhere.yaml'], pipeline)
    expect([missing.code, missing.err]).toEqual([2, expect.stringMatching(/^错误：nowhere\.yaml：没有这个文件/)])
  })
})
