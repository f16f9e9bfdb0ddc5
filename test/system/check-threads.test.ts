import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { checkDraft } from '../../src/pipeline.ts'

const run = promisify(execFile)

/** The program opens a second thread for a part of the rules wherever there are two processors; a call without one does not. */
test('a check in two threads tells what a check in one does', async () => {
  const against = ['seeds/sichuan.txt', 'seeds/meishan.txt']
  const alone = await checkDraft('seeds/deyang.txt', { against })
  const args = ['dist/cli.js', 'check', 'seeds/deyang.txt', ...against.flatMap((file) => ['--against', file])]
  const check = async (...options: string[]) => {
    const { stdout } = await run('node', [...args, '--format', 'json', ...options], { maxBuffer: 2 ** 26 }).catch(
      // Exit code 1: there are errors to tell.
      (failure: { readonly stdout: string }) => failure,
    )
    return stdout
  }
  const both = await check()
  const told = JSON.parse(both)
  expect(told.remarks).toEqual(JSON.parse(JSON.stringify(alone.remarks)))
  expect(told.notChecked).toEqual(alone.notChecked)
  expect(told.remarks.some(({ rule }: { readonly rule: string }) => rule.startsWith('text/'))).toBe(true)
  expect(await check('--threads', '1')).toBe(both)
})
