import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis.ts'
import { writeAnalysis } from '../../src/pipeline/write-analysis.ts'
import { analysis } from '../render/fixture.ts'

/** A plan whose id and place would lead out of the folder. */
const attacked = JSON.parse(
  JSON.stringify(analysis).replaceAll('"deyang"', '"../x"').replaceAll('"德阳市"', '"../../德阳市"'),
) as Analysis

describe('writeAnalysis', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-office-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const isOffice = (name: string): boolean => /\.(?:docx|xlsx)$/u.test(name)

  it('writes office files only where they are asked for', async () => {
    await writeAnalysis(analysis, join(folder, 'plain'))
    expect((await readdir(join(folder, 'plain', 'data'))).filter(isOffice)).toEqual([])
    expect(await readFile(join(folder, 'plain', 'method.html'), 'utf8')).not.toContain('.xlsx')
  })

  it('writes them beside the other data, each time the same bytes', async () => {
    await writeAnalysis(analysis, join(folder, 'one'), { office: true })
    await writeAnalysis(analysis, join(folder, 'two'), { office: true })
    const names = (await readdir(join(folder, 'one', 'data'))).filter(isOffice)
    expect(names.sort()).toEqual(
      [
        'duizhao.xlsx',
        ...['意见汇总处理表', '衔接情况对照表'].flatMap((table) =>
          ['德阳', '郫都'].flatMap((plan) => [`${table}-${plan}.docx`, `${table}-${plan}.xlsx`]),
        ),
        '比对简报.docx',
      ].sort(),
    )
    for (const name of names) {
      const [one, two] = await Promise.all(['one', 'two'].map((run) => readFile(join(folder, run, 'data', name))))
      expect(one.equals(two)).toBe(true)
    }
    expect(JSON.parse(await readFile(join(folder, 'one', 'files.json'), 'utf8'))).toContain('data/duizhao.xlsx')
  })

  it('leaves the folder on no account', async () => {
    await writeAnalysis(attacked, join(folder, 'deep', 'out'), { office: true })
    expect(await readdir(folder)).toEqual(['deep'])
    expect(await readdir(join(folder, 'deep'))).toEqual(['out'])
    const names = (await readdir(join(folder, 'deep', 'out', 'data'))).filter(isOffice)
    expect(names).toHaveLength(10)
  })
})
