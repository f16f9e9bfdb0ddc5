import { basename, extname } from 'node:path'
import { PlanError } from '../model/errors.ts'
import { byCodePoint } from '../model/text.ts'
import type { ReadLimits } from './limits.ts'
import { isPlanName } from './list-plans.ts'
import { isDocx, nameOffice } from './office/formats.ts'
import { isZip, readZip, type ZipEntry } from './zip/read-zip.ts'

/** A zip of files, not a document that is a zip itself. */
export const isArchive = (bytes: Uint8Array, file: string): boolean =>
  isZip(bytes) && !isDocx(bytes) && nameOffice(bytes, file) === null

/** A plan inside an archive, unpacked when it is asked for. */
export interface Member {
  readonly id: string
  /** `规划.zip/甲市.docx` */
  readonly path: string
  readonly read: () => Uint8Array
}

const isMember = ({ name }: ZipEntry): boolean =>
  !name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX') && isPlanName(basename(name))

/**
 * The plans inside a zip, in the order of their names.
 *
 * @throws PlanError `broken-file`, `too-many-entries`, or `empty-folder` where it holds no plan
 */
export const listArchive = (bytes: Uint8Array, file: string, limits: ReadLimits): Member[] => {
  const members = readZip(bytes, file, limits)
    .filter(isMember)
    .sort((a, b) => byCodePoint(a.name, b.name))
    .map(({ name, read }) => ({ id: basename(name, extname(name)), path: `${file}/${name}`, read }))
  if (members.length > 0) return members
  throw new PlanError('empty-folder', '压缩包里没有规划', '放入 Word、PDF、网页或文本文件', file)
}
