import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readManifest } from '../../src/read/read-manifest.ts'
import { makeFolder, rejection } from './folder.ts'

const read = async (yaml: string) => readManifest(join(await makeFolder({ 'plans.yaml': yaml }), 'plans.yaml'))

describe('readManifest', () => {
  it('reads the five plans that ship with the project, the province first', async () => {
    const manifest = await readManifest('seeds/plans.yaml')
    expect(manifest.reference).toBe('sichuan')
    expect(manifest.plans.map((plan) => plan.id)).toEqual(['sichuan', 'panzhihua', 'deyang', 'meishan', 'pidu'])
    expect(manifest.plans[2]).toMatchObject({
      path: join('seeds', 'deyang.txt'),
      meta: { genre: '工作方案', level: 'city', period: { start: '2022-07', end: '2025-06' } },
    })
  })

  it('leaves out what is not stated', async () => {
    const { plans, reference } = await read('plans:\n  - { id: a, file: a.txt }\n')
    expect(reference).toBeNull()
    expect(plans[0].meta).toEqual({ id: 'a' })
  })

  it.each([
    ['an unknown level', 'plans:\n  - id: a\n    file: a.txt\n    level: town\n', 4, 'level'],
    ['an unknown field', 'plans:\n  - id: a\n    file: a.txt\n    tilte: x\n', 4, 'tilte'],
    ['a field of every object', 'plans:\n  - id: a\n    file: a.txt\n    constructor: x\n', 4, 'constructor'],
    ['a missing file', 'plans:\n  - id: a\n', 2, 'file'],
    ['two plans with one id', 'plans:\n  - { id: a, file: a.txt }\n  - { id: a, file: b.txt }\n', 3, '用了两次'],
    ['a reference that names no plan', 'reference: b\nplans:\n  - { id: a, file: a.txt }\n', 1, 'reference'],
    ['an id that is a path', 'plans:\n  - { id: ../a, file: a.txt }\n', 2, 'id'],
    ['a date that is none', 'plans:\n  - { id: a, file: a.txt, date: 2022-13-01 }\n', 2, 'date'],
    [
      'a period that runs backwards',
      'plans:\n  - { id: a, file: a.txt, period: { start: 2025-01, end: 2021-01 } }\n',
      2,
      'period',
    ],
    ['half a period', 'plans:\n  - { id: a, file: a.txt, period: { start: 2025-01 } }\n', 2, 'period'],
    ['a key written twice', 'plans:\n  - id: a\n    file: a.txt\n    file: b.txt\n', 4, '两次'],
    ['a tag', 'plans:\n  - id: a\n    file: !run a.txt\n', 3, '标签'],
    ['no list of plans', 'plans: a.txt\n', 1, 'plans'],
    ['no map at all', '- a.txt\n', 1, '名称'],
    ['an indent with a tab', 'plans:\n\t- id: a\n', 2, '制表符'],
  ])('refuses %s and names the line', async (_, yaml, line, word) => {
    const error = await rejection(read(yaml))
    expect(error.code).toBe('manifest')
    expect(error.message).toMatch(new RegExp(`^第 ${line} 行：.*${word}`))
  })

  it('refuses an empty manifest', async () => {
    expect((await rejection(read(''))).code).toBe('manifest')
  })
})
