import { execFile } from 'node:child_process'
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PlanError } from '../../model/errors.ts'

const NAMES = ['soffice', 'libreoffice']
/** A plan takes LibreOffice some seconds; one that takes minutes hangs. */
const TIME_LIMIT = 120_000

/** The LibreOffice that a shell would start, or null. */
export const findLibreOffice = async (path = process.env.PATH ?? ''): Promise<string | null> => {
  for (const folder of path.split(delimiter).filter((part) => part !== '')) {
    for (const name of NAMES) {
      const program = join(folder, name)
      const found = await access(program, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (found) return program
    }
  }
  return null
}

const run = (program: string, words: readonly string[], folder: string): Promise<string | null> =>
  new Promise((resolve) => {
    const options = { cwd: folder, timeout: TIME_LIMIT, killSignal: 'SIGKILL' as const, maxBuffer: 1024 * 1024 }
    execFile(program, [...words], options, (error) => resolve(error ? error.message.split('\n')[0] : null))
  })

/**
 * Converts a document with LibreOffice, in a profile of its own, so that an open window of LibreOffice does no harm, and
 * in a folder that is gone afterwards.
 *
 * @param ending tells LibreOffice the format
 * @throws PlanError `conversion`
 */
export const convertToDocx = async (
  program: string,
  bytes: Uint8Array,
  ending: string,
  file: string,
): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-convert-'))
  try {
    await writeFile(join(folder, `plan.${ending}`), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const words = [profile, '--headless', '--norestore', '--convert-to', 'docx', '--outdir', folder]
    const problem = await run(program, [...words, join(folder, `plan.${ending}`)], folder)
    const docx = await readFile(join(folder, 'plan.docx')).catch(() => null)
    if (docx) return docx
    const message = `LibreOffice 没有转换成功${problem === null ? '' : `（${problem}）`}`
    throw new PlanError('conversion', message, '用 Word 或 WPS 打开，另存为 .docx 后重试', file)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
