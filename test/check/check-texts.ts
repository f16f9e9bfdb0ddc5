import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckResult, Remark } from '../../src/model/remark.ts'
import { type CheckOptions, checkDraft } from '../../src/pipeline.ts'

/** Checks the text of a draft against the texts of other plans, all written to a folder of their own. */
export const checkTexts = async (
  draft: string,
  others: readonly string[] = [],
  options: CheckOptions = {},
): Promise<CheckResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const against = others.map((text, i) => write(`other${i + 1}.txt`, text))
  return checkDraft(write('draft.txt', draft), { against, ...options })
}

/** Remarks of one rule. */
export const remarksOf = ({ remarks }: CheckResult, rule: string): Remark[] =>
  remarks.filter((remark) => remark.rule === rule)
