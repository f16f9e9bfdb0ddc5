import { digestBytes } from '../../read/cache.ts'
import { digestProgram } from '../../read/digest-program.ts'

/** Digest of code, dictionaries and the tables of Unicode that Node brings: all that a result depends on besides the texts. */
export const digestBuild = (): string =>
  digestBytes(Buffer.from(`${digestProgram()} ${process.versions.unicode} ${process.versions.icu}`))
