import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { describe, expect, it } from 'vitest'

const CONFIG = './.dependency-cruiser.cjs'

const findViolations = async (baseDir: string): Promise<string[]> => {
  const options = await extractDepcruiseOptions(CONFIG)
  const result = await cruise(['src'], { ...options, baseDir: resolve(baseDir) }, undefined, {
    tsConfig: extractTsConfig('tsconfig.json'),
  })
  const { violations } = (result.output as ICruiseResult).summary
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort()
}

describe('the arrows between the stations', () => {
  it('hold in src', { timeout: 60_000 }, async () => {
    expect(await findViolations('.')).toEqual([])
  })

  it('are drawn by rules that bite', { timeout: 60_000 }, async () => {
    const found = await findViolations('test/cases/architecture')
    expect(found).toEqual([
      'everything-resolves: src/find/missing.ts → ./nowhere.ts',
      'files-only-in-read-and-write: src/parse/tables.ts → fs/promises',
      'lexicon-is-data: src/lexicon/verbs.ts → src/read/read-text.ts',
      'model-stands-alone: src/model/errors.ts → src/read/read-text.ts',
      'no-circles: src/find/find-gaps-again.ts → src/find/find-gaps-too.ts',
      'no-clock-or-network: src/parse/download.ts → https',
      'only-the-pipeline-joins: src/cli.ts → src/parse/headings.ts',
      'pipeline-is-the-top: src/find/run-again.ts → src/pipeline.ts',
      'stations-do-not-meet: src/find/run-again.ts → src/pipeline.ts',
      'stations-do-not-meet: src/parse/headings.ts → src/read/read-text.ts',
    ])
  })

  it('each say why in one sentence', () => {
    const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
    for (const { comment } of forbidden) expect(comment).toMatch(/^.{30,120}[^.]\.$/)
  })
})
