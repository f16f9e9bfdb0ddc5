import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { signOfCell } from '../src/model/large-run.ts'
import { makeJobs, type Survey } from '../src/pipeline/large/jobs.ts'
import { compareMany, comparePlans, countPlans } from '../src/pipeline.ts'
import { listPlans } from '../src/read/list-plans.ts'
import { makeFolder } from './read/folder.ts'

const PROVINCE =
  '四川省“十四五”知识产权保护和运用规划\n一、发展目标\n到2025年，知识产权保护社会满意度达到80分。\n二、主要任务\n（一）加强行政保护。加强植物新品种保护，严厉打击品种套牌侵权。\n（二）强化运用。各市（州）设立知识产权质押融资风险补偿资金。\n'
const DEYANG =
  '德阳市“十四五”知识产权规划\n一、发展目标\n到2025年，知识产权保护社会满意度达到85分。\n二、主要任务\n（一）加强行政保护。加强植物新品种保护，大力打击套牌侵权行为。\n'
const MEISHAN =
  '眉山市“十四五”知识产权发展规划\n一、发展目标\n到2025年，知识产权保护社会满意度达到75分。\n二、主要任务\n（一）强化运用。设立知识产权质押融资风险补偿资金<script>alert(1)</script>。\n'

const plans = { '省.txt': PROVINCE, '德阳.txt': DEYANG, '眉山.txt': MEISHAN }

const readAll = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const)
  return Object.fromEntries(await Promise.all(contents))
}

const rowsOf = (table: string) =>
  table
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('compareMany', () => {
  it('judges each plan as a run of it and the reference alone does', async () => {
    const folder = await makeFolder(plans)
    const { records, reference } = await compareMany([folder], join(await makeFolder({}), 'out'), { threads: 0 })
    expect(reference.plan.id).toBe('省')
    expect(records.map(({ plan }) => plan.id)).toEqual(['德阳', '眉山'])
    for (const { plan, cells, verdicts, indicators } of records) {
      const { analysis } = await comparePlans([join(folder, '省.txt'), join(folder, `${plan.id}.txt`)])
      expect(cells).toBe(analysis.coverage.map(signOfCell).join(''))
      expect(verdicts).toEqual(Object.fromEntries(analysis.comparisons.map((one) => [one.reference, one.verdict])))
      expect(indicators).toBe(analysis.indicators.filter((one) => one.plan === plan.id).length)
    }
    expect(records.map(({ verdicts }) => Object.values(verdicts))).toEqual([['above'], ['below']])
  })

  it('writes a page a plan, pages on all and flat tables, and lists every file', async () => {
    const folder = await makeFolder(plans)
    const out = join(await makeFolder({}), 'out')
    const { files } = await compareMany([folder], out, { threads: 0 })
    const written = await readAll(out)
    expect(Object.keys(written).sort()).toEqual([...JSON.parse(written['files.json']), 'files.json'].sort())
    expect(Object.keys(written)).toHaveLength(files + 1)
    expect(rowsOf(written['data/plans.ndjson']).map(({ id, gaps }) => [id, gaps > 0])).toEqual([
      ['德阳', true],
      ['眉山', true],
    ])
    const cells = rowsOf(written['data/coverage.ndjson'])
    for (const cell of cells)
      for (const value of Object.values(cell)) expect(typeof value === 'object' && value).toBeFalsy()
    const carried = cells.find(({ plan, status }) => plan === '眉山' && status !== 'none')
    expect(MEISHAN.slice(carried.start, carried.end)).toBe(carried.quote)
    const page = Object.entries(written).find(([path]) => path.startsWith('plans/') && written[path].includes('眉山市'))
    expect(page?.[1]).toContain('设立知识产权质押融资风险补偿资金')
    expect(page?.[1]).not.toContain('<script>alert')
    expect(page?.[1]).toContain('href="../theme.css"')
  })

  it('gives the same bytes from what it kept, works again on what changed, and tells what cannot be read', async () => {
    const folder = await makeFolder({ ...plans, '空.txt': '' })
    const place = await makeFolder({})
    const cache = join(place, 'kept')
    const run = (out: string) =>
      compareMany(
        Object.keys(plans).map((name) => join(folder, name)),
        join(place, out),
        { threads: 0, cache },
      )
    await run('a')
    await run('b')
    const before = await readAll(join(place, 'a'))
    expect(await readAll(join(place, 'b'))).toEqual(before)
    const other = await makeFolder({ ...plans, '德阳.txt': DEYANG.replace('85分', '80分') })
    const changed = await compareMany([other], join(place, 'c'), { threads: 0, cache })
    expect(changed.records.map(({ verdicts }) => Object.values(verdicts))).toEqual([['equal'], ['below']])
    const { failures } = await compareMany([folder], join(place, 'd'), { threads: 0, cache })
    expect(failures.map(({ code, file }) => [code, file])).toEqual([['empty', join(folder, '空.txt')]])
  })

  it('draws a page anew that somebody edited in the report of an earlier run', async () => {
    const folder = await makeFolder(plans)
    const place = await makeFolder({})
    const run = (out: string) => compareMany([folder], join(place, out), { threads: 0, cache: join(place, 'kept') })
    await run('a')
    const first = await readAll(join(place, 'a'))
    const page = Object.keys(first).find((path) => path.startsWith('plans/')) ?? ''
    await writeFile(join(place, 'a', page), '<p>已改</p>')
    await run('b')
    expect(await readAll(join(place, 'b'))).toEqual(first)
    expect(await readFile(join(place, 'a', page), 'utf8')).toBe('<p>已改</p>')
  })

  it('counts the terms that plans commit to, and groups actions that are the same but for the place', async () => {
    const same = '建设德阳知识产权保护中心和快速维权中心，开展“铁拳”专项行动。'
    const folder = await makeFolder({
      '省.txt': PROVINCE,
      '德阳.txt': DEYANG + same,
      '眉山.txt': MEISHAN + same.replace('德阳', '眉山'),
    })
    const out = join(await makeFolder({}), 'out')
    await compareMany([folder], out, { threads: 0 })
    const written = await readAll(out)
    const terms = rowsOf(written['data/terms.ndjson'])
    expect(terms.filter(({ term }) => term === '“铁拳”').map(({ plan }) => plan)).toEqual(['德阳', '眉山'])
    for (const { plan, action, start, end } of terms) {
      const own = rowsOf(written['data/initiatives.ndjson']).find(({ id }) => id === action)
      expect([own.plan, own.start, own.end]).toEqual([plan, start, end])
    }
    expect(rowsOf(written['data/reuse_groups.ndjson'])).toEqual([
      {
        group: 1,
        plans: 2,
        places: 2,
        text: '建设德阳知识产权保护中心和快速维权中心',
        first: '德阳',
        reference: false,
      },
    ])
    const places = rowsOf(written['data/reuse_places.ndjson'])
    expect(places.map(({ group, plan }) => [group, plan])).toEqual([
      [1, '德阳'],
      [1, '眉山'],
    ])
    const { plan, start, end } = places[1]
    expect((MEISHAN + same.replace('德阳', '眉山')).slice(start, end)).toContain('眉山知识产权保护中心')
    expect(plan).toBe('眉山')
    expect(written['shared.html']).toContain('“铁拳”')
    expect(written['reuse.html']).toContain('知识产权保护中心')
    expect(written['index.html']).toContain('reuse.html')
  })

  it('takes the judgements of people, and tells which no longer fit', async () => {
    const who = { who: '王', when: '2025-03-02', why: '见专题会议纪要' }
    const unit = { plan: '省', text: '严厉打击品种套牌侵权' }
    const decisions = [
      { kind: 'coverage', plan: '眉山', unit, status: 'full', passage: '设立知识产权质押融资风险补偿资金', ...who },
      { kind: 'coverage', plan: '绵阳', unit, status: 'none', ...who },
    ]
    const folder = await makeFolder(plans)
    const file = join(await makeFolder({ 'd.yaml': JSON.stringify({ version: 1, decisions }) }), 'd.yaml')
    const out = join(await makeFolder({}), 'out')
    const many = await compareMany([folder], out, { threads: 0, decisions: file })
    expect(many.decisions?.list.map(({ number, state }) => [number, state])).toEqual([
      [1, 'applied'],
      [2, 'unmatched'],
    ])
    const { analysis } = await comparePlans([join(folder, '省.txt'), join(folder, '眉山.txt')], { decisions: file })
    const own = many.records.find(({ plan }) => plan.id === '眉山')
    expect(own?.cells).toBe(analysis.coverage.map(signOfCell).join(''))
    expect((await readAll(out))['index.html']).toContain('人工裁定')
  })

  it('tells of a plan on which the program fails, as of one that cannot be read', async () => {
    const folder = await makeFolder(plans)
    const { files } = await listPlans([folder])
    const setting = { limits: {}, cache: null, program: '', domain: null, lang: 'zh' as const, decisions: null }
    const jobs = makeJobs({ ...setting, reference: files.find(({ id }) => id === '省') ?? null })
    const survey = await jobs.survey(files[0])
    // No list of neighbours: a fault of ours, not of the plan.
    const held = await jobs.hold({ survey: survey as Survey, neighbours: null as never })
    expect(held).toMatchObject({ failure: { code: 'plan-failed', file: files[0].path } })
  })

  it('leaves the report that stands there when it is given up', async () => {
    const folder = await makeFolder(plans)
    const place = await makeFolder({})
    const out = join(place, 'out')
    await compareMany([folder], out, { threads: 0 })
    const before = await readAll(out)
    const stop = new AbortController()
    const given = compareMany([folder], out, {
      threads: 0,
      signal: stop.signal,
      onProgress: (step) => step === '逐份对照' && stop.abort(),
    })
    await expect(given).rejects.toMatchObject({ name: 'AbortError' })
    expect(await readAll(out)).toEqual(before)
    expect(await readdir(place)).toEqual(['out'])
  })

  it('needs a reference, and counts plans without opening them', async () => {
    const folder = await makeFolder({ '德阳.txt': DEYANG, '眉山.txt': MEISHAN })
    expect(await countPlans([folder])).toBe(2)
    await expect(compareMany([folder], join(await makeFolder({}), 'out'), { threads: 0 })).rejects.toMatchObject({
      code: 'no-reference',
    })
  })
})
