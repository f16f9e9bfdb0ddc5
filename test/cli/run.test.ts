import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { makeProgress } from '../../src/cli/terminal.ts'
import { version } from '../../src/lexicon/version.ts'
import { PlanError } from '../../src/model/errors.ts'
import { sampleAnalysis } from './analysis.ts'
import { capture } from './capture.ts'

const unreadable = new PlanError('binary', '是 PDF，不是文本', '先转成文本', '乙.pdf')

const pipeline = (analysis = sampleAnalysis(), failures: readonly PlanError[] = []) => {
  const calls: unknown[][] = []
  return {
    calls,
    largeFrom: 60,
    countPlans: async () => 2,
    comparePlans: async (...args: unknown[]) => {
      calls.push(args)
      return { analysis, failures }
    },
    writeAnalysis: async (...args: unknown[]) => {
      calls.push(args)
      return { files: 1 }
    },
    loadAnalysis: async () => analysis,
    openSecond: () => undefined,
  }
}

const failing = (error: unknown) => ({
  largeFrom: 60,
  countPlans: async () => 2,
  openSecond: () => undefined,
  comparePlans: async () => {
    throw error
  },
})

/** A pipeline that finds so many plans, and keeps what a large run is asked for. */
const manyPlans = (plans: number, failures: readonly PlanError[] = []) => {
  const calls: unknown[][] = []
  return {
    ...pipeline(),
    calls,
    countPlans: async () => plans,
    compareMany: async (...args: unknown[]) => {
      calls.push(args)
      const records = Array.from({ length: plans - 1 }, () => ({}))
      return { reference: { plan: { id: 'sichuan' } }, records, failures, files: plans } as never
    },
  }
}

describe('duizhao compare with many plans', () => {
  it('makes a large run of more than 60 plans, or where it is asked to', async () => {
    const many = manyPlans(61)
    const { code, out, err } = await capture(['compare', 'a', '--out', 'x', '--threads', '2', '--json'], many)
    expect(code).toBe(0)
    expect(many.calls[0].slice(0, 2)).toEqual([['a'], 'x'])
    expect(many.calls[0][2]).toMatchObject({ threads: 2 })
    expect(JSON.parse(out)).toMatchObject({ reference: 'sichuan', compared: 60, failures: [] })
    expect(err).toBe('逐份对照 60 份，报告：x/index.html\n')
    const few = manyPlans(3)
    expect((await capture(['compare', 'a', '--large', '--cache', 'k'], few)).code).toBe(0)
    expect(few.calls[0][2]).toMatchObject({ cache: 'k' })
    const asked = manyPlans(61)
    expect((await capture(['compare', 'a', '--no-large'], asked)).code).toBe(0)
    expect(asked.calls).toEqual([])
  })

  it('exits with 1 where a plan could not be read, with 2 where it is asked too much, with 130 when given up', async () => {
    expect((await capture(['compare', 'a'], manyPlans(61, [unreadable]))).code).toBe(1)
    expect((await capture(['compare', 'a', '--strict'], manyPlans(61))).code).toBe(2)
    const decided = manyPlans(61)
    expect((await capture(['compare', 'a', '--decisions', 'd.yaml'], decided)).code).toBe(0)
    expect(decided.calls[0][2]).toMatchObject({ decisions: 'd.yaml' })
    const stopped = {
      ...manyPlans(61),
      compareMany: async (_: unknown, __: unknown, { signal }: { signal?: AbortSignal } = {}) => {
        signal?.throwIfAborted()
        throw new Error('went on')
      },
    }
    const onInterrupt = (stop: () => void) => {
      stop()
      return () => {}
    }
    const { code, err } = await capture(['compare', 'a'], stopped as never, { onInterrupt })
    expect([code, err]).toEqual([130, '已中止，原有报告未动\n'])
  })

  it('tells the rate and the time left on a live terminal alone', () => {
    let now = 0
    const lines: string[] = []
    const terminal = {
      out: () => {},
      err: (text: string) => void lines.push(text),
      hasColor: false,
      hasColorOut: false,
    }
    const rate = (perSecond: string, left: string): string => `，每秒 ${perSecond} 份，约余 ${left}`
    const live = makeProgress({ ...terminal, isLive: true }, {}, { rate }, () => now)
    live.show('逐份对照', 0, 3200)
    now = 20
    live.show('逐份对照', 200, 3200)
    expect(lines.at(-1)).toContain('逐份对照 200/3200，每秒 10.0 份，约余 5:00')
    const count = lines.length
    makeProgress({ ...terminal, isLive: false }, {}, { rate }, () => now).show('逐份对照', 1, 2)
    expect(lines).toHaveLength(count)
  })
})

describe('duizhao compare', () => {
  it('hands files and options on and writes the report', async () => {
    const fake = pipeline()
    const { code } = await capture(['compare', 'a', '2021.txt', '-r', 'sichuan', '--out', 'x'], fake)
    expect(code).toBe(0)
    expect(fake.calls[0][0]).toEqual(['a', '2021.txt'])
    expect(fake.calls[0][1]).toMatchObject({ reference: 'sichuan' })
    expect(fake.calls[1]).toEqual([sampleAnalysis(), 'x', { singleFile: false, office: false, lang: 'zh' }])
  })

  it('hands the file of decisions on and says how many hold', async () => {
    const decisions = { file: 'd.yaml', sha256: '', applied: 3, superseded: 1, unmatched: 2, list: [] }
    const fake = pipeline({ ...sampleAnalysis(), decisions })
    const { err } = await capture(['compare', 'a', '--decisions', 'd.yaml'], fake)
    expect(fake.calls[0][1]).toMatchObject({ decisions: 'd.yaml' })
    expect(err.split('\n')[0]).toBe('人工裁定：套用 3 条，2 条不再适用，见报告“方法说明”')
    expect((await capture(['compare', 'a', '-d', 'd.yaml', '--lang', 'en'], fake)).err).toMatch(
      /^decisions: 3 applied, 2 no longer fit/,
    )
    expect((await capture(['render', 'a', '-d', 'd.yaml'], fake)).code).toBe(2)
  })

  it('takes - for standard input, and limits by their names', async () => {
    const fake = pipeline()
    await capture(['compare', '-', 'a', '--max-unzipped', '3', '--max-cells', '9'], fake)
    expect(fake.calls[0][0]).toEqual(['-', 'a'])
    expect(fake.calls[0][1]).toMatchObject({ maxUnzippedBytes: 3 * 1024 * 1024, maxCells: 9 })
  })

  it('takes the last of an option that is given twice', async () => {
    const fake = pipeline()
    await capture(
      ['compare', 'a', '-r', 'b', '-r', 'c', '-o', 'x', '-o', 'y', '--max-size', '1', '--max-size', '2'],
      fake,
    )
    expect(fake.calls[0][1]).toMatchObject({ reference: 'c', maxBytes: 2 * 1024 * 1024 })
    expect(fake.calls[1][1]).toBe('y')
  })

  it('prints one line a plan, actions only, and the report on stderr', async () => {
    const { out, err } = await capture(['compare', 'seeds'], pipeline())
    expect(out.split('\n')).toEqual(
      [
        '规划     层级         指标  举措  承接  部分  疑似未载  已完成  应承接而未载',
        'sichuan  省 基准         0     2     —     —     —      —            —',
        'deyang   市（州）        0     1     1     0     0       0             1',
        'pidu     县（区） 草案     0     0     0     1     0       1             0',
        '',
      ].map((line) => expect.stringMatching(new RegExp(`^${line.replace(/ +/g, ' +').replace(/[（）]/g, '.')}$`))),
    )
    expect(err).toBe('发现 2 条，报告：reports/index.html\n')
  })

  it('prints the summary as JSON, and nothing else on stdout', async () => {
    const { out } = await capture(['compare', 'seeds', '--json'], pipeline(sampleAnalysis(), [unreadable]))
    expect(JSON.parse(out)).toMatchObject({
      reference: 'sichuan',
      plans: [
        { id: 'sichuan', actions: 2, coverage: null },
        { id: 'deyang', coverage: { full: 1, partial: 0, unsure: 0, done: 0, gaps: 1 } },
        { id: 'pidu', status: 'draft', coverage: { full: 0, partial: 1, unsure: 0, done: 1, gaps: 0 } },
      ],
      findings: { error: 0, warning: 1, info: 1 },
      failures: [{ code: 'binary', file: '乙.pdf' }],
      report: 'reports/index.html',
    })
  })

  it('leaves the columns of coverage out where plans are compared as equals', async () => {
    const { out } = await capture(['compare', 'seeds'], pipeline({ ...sampleAnalysis(), reference: null }))
    expect(out.split('\n')[0]).toMatch(/^规划 +层级 +指标 +举措$/)
  })

  it('says nothing with --quiet', async () => {
    expect(await capture(['compare', 'seeds', '-q'], pipeline())).toEqual({ code: 0, out: '', err: '' })
  })

  it('exits with 1 where a plan could not be read, with one line for it', async () => {
    const { code, err } = await capture(['compare', 'seeds', '-q'], pipeline(sampleAnalysis(), [unreadable]))
    expect(code).toBe(1)
    expect(err).toBe('错误：乙.pdf：是 PDF，不是文本。先转成文本\n')
  })

  it('exits with 1 for findings only with --strict, and not for hints', async () => {
    expect((await capture(['compare', 'x', '--strict'], pipeline())).code).toBe(1)
    expect((await capture(['compare', 'x', '--strict'], pipeline(sampleAnalysis(['info'])))).code).toBe(0)
    expect((await capture(['compare', 'x'], pipeline(sampleAnalysis(['error'])))).code).toBe(0)
  })

  it('exits with 2 where nothing could be read, with a line for each plan', async () => {
    const empty = new PlanError('empty', '文件是空的', '换成有正文的文件', '甲.txt')
    expect(await capture(['compare', 'x'], failing(unreadable))).toMatchObject({ code: 2, out: '' })
    const { code, err } = await capture(['compare', 'x'], failing(new AggregateError([unreadable, empty])))
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n')).toEqual([
      '错误：乙.pdf：是 PDF，不是文本。先转成文本',
      '错误：甲.txt：文件是空的。换成有正文的文件',
    ])
  })

  it('shows a fault of the program as one, with its stack', async () => {
    const { code, err } = await capture(['compare', 'x'], failing(new Error('invariant: spans nest')))
    expect(code).toBe(2)
    expect(err).toContain('invariant: spans nest')
    expect(err).toContain('run.test.ts')
  })

  it('keeps the codes of a file name from steering the terminal', async () => {
    const evil = new PlanError('empty', '文件是空的', '换一个', 'a\u001b[2J\nb.txt')
    expect((await capture(['compare', 'x'], failing(evil))).err).toBe('错误：a [2J b.txt：文件是空的。换一个\n')
  })
})

describe('progress and colour', () => {
  const busy = {
    ...pipeline(),
    comparePlans: async (
      _: unknown,
      options: { onProgress?: (step: string, done: number, total: number) => void } = {},
    ) => {
      options.onProgress?.('读取文件', 1, 5)
      return { analysis: sampleAnalysis(), failures: [unreadable] }
    },
  }

  it('draws over one line of a terminal and clears it', async () => {
    const { err } = await capture(['compare', 'x'], busy, { isLive: true })
    expect(err.startsWith('\r\u001b[2K读取文件 1/5\r\u001b[2K')).toBe(true)
  })

  it('shows none in a pipe and none with --quiet', async () => {
    expect((await capture(['compare', 'x', '--lang', 'en'], busy, { isLive: true })).err).toContain('Reading 1/5')
    expect((await capture(['compare', 'x'], busy)).err).not.toContain('读取')
    expect((await capture(['compare', 'x', '-q'], busy, { isLive: true })).err).not.toContain('读取')
  })

  it('colours the word for error only where it may', async () => {
    expect((await capture(['compare', 'x'], busy, { hasColor: true })).err).toContain('\u001b[31m错误\u001b[39m：')
    expect((await capture(['compare', 'x'], busy)).err).not.toContain('\u001b')
  })
})

describe('duizhao render', () => {
  it('draws the reports of an analysis again', async () => {
    const fake = pipeline()
    const { code, out, err } = await capture(['render', 'analysis.json', '--out', 'y'], fake)
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '报告：y/index.html\n' })
    expect(fake.calls).toEqual([[sampleAnalysis(), 'y', { singleFile: false, office: false, lang: 'zh' }]])
  })
})

describe('help and wrong usage', () => {
  it.each([
    [['--help'], '用法：duizhao <命令>', '命令：'],
    [['compare', '--help'], '以哪一份规划为准', '选项：'],
    [['--help', '--lang', 'en'], 'Usage: duizhao <command>', 'Commands:'],
    [['inspect', '-h', '--lang=en'], 'The file of a plan', 'Options:'],
  ])('prints help for %j without loading the pipeline', async (argv, usage, heading) => {
    const { code, out, err } = await capture(argv)
    expect(code).toBe(0)
    expect(out).toContain(usage)
    expect(out).toContain(heading)
    expect(err).toBe('')
  })

  it('prints the version of package.json, which the results carry too', async () => {
    const stated = JSON.parse(await readFile('package.json', 'utf8')).version
    expect((await capture(['--version'])).out).toBe(`${stated}\n`)
    expect(version).toBe(stated)
  })

  it.each([
    [[]],
    [['compare']],
    [['compair', 'seeds']],
    [['compare', 'seeds', '--refrence', 'sichuan']],
    [['compare', 'seeds', '--reference']],
    [['compare', 'seeds', '--max-size', 'big']],
    [['compare', 'seeds', '--max-size', '0']],
    [['compare', 'seeds', '--lang', 'fr']],
    [['inspect', 'a.txt', 'b.txt']],
  ])('refuses %j in one line and exits with 2', async (argv) => {
    const { code, out, err } = await capture(argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^错误：.+用 duizhao --help 查看用法\n$/)
  })

  it.each([
    [['compair', 'seeds'], '没有“compair”这个命令，可用的有：compare、check、'],
    [['--lang', 'zh', 'compair', 'seeds'], '没有“compair”这个命令'],
    [['compare', 'seeds', '--threads', 'many'], '--threads 后面要写一个数，不小于 0'],
    [['compare', 'seeds', '--max-size', '0'], '--max-size 后面要写一个数，不小于 1'],
    [['compare', 'seeds', '--lang', 'fr'], '可选的值："zh", "en"'],
  ])('says of %j what would be right', async (argv, words) => {
    expect((await capture(argv)).err).toContain(words)
  })

  it('speaks English where asked, with the details of the Chinese', async () => {
    const { err } = await capture(['compare', 'x', '--lang', 'en'], failing(unreadable))
    expect(err).toBe(
      'error: 乙.pdf: not a document (是 PDF，不是文本). Save it as .docx or plain text (UTF-8) and try again\n',
    )
  })
})
