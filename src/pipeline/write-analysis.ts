import { measuredQuality } from '../lexicon/measured-quality.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Language } from '../model/language.ts'
import type { RenderedFile, RenderOptions } from '../render/render-site.ts'
import type { OutputFile } from '../write/output-file.ts'
import type { SecondThread } from './second/open-second.ts'
import { openTurns, shareOut } from './second/take-turns.ts'

export interface WriteOptions {
  /** Also writes Word files and workbooks under `data/`, and links them from the pages. */
  readonly office?: boolean
  /** One HTML file that needs no other, in place of the pages, tables and data files. */
  readonly singleFile?: boolean
  /** Language of the pages' interface; Word files, workbooks and data stay as they are. */
  readonly lang?: Language
  /** Draws a part of the pages at the same time; the result is the same, byte for byte. */
  readonly second?: SecondThread
}

const officeFiles = async (analysis: Analysis): Promise<readonly OutputFile[]> => {
  const { renderOffice } = await import('../render/office/render-office.ts')
  const { packOffice } = await import('../write/office/pack-office.ts')
  return packOffice(renderOffice(analysis))
}

/** Loaded only where it is asked for: the phrases are many. */
const loadEnglish = async (analysis: Analysis): Promise<Pick<RenderOptions, 'translate'>> => {
  const { originalsOf, translateFiles } = await import('../render/lang/translate-files.ts')
  return { translate: (files) => translateFiles(files, originalsOf(analysis)).files }
}

/** Has pages drawn by the second thread, where there is one, beginning now, and by this one when what is given back is called. */
const beginPages = async (
  analysis: Analysis,
  options: RenderOptions,
  second: SecondThread | undefined,
): Promise<() => Promise<readonly RenderedFile[]>> => {
  const { openSite, renderSite } = await import('../render/render-site.ts')
  if (!second) return async () => renderSite(analysis, options)
  // A function cannot be given to another thread.
  const { translate, ...plain } = options
  const turns = openTurns()
  const theirs = second.ask('drawPages', { analysis, options: plain, turns }, () => [])
  return async () => {
    const site = openSite(analysis, plain)
    return site.finish(await shareOut(site.kinds, turns, site.draw, theirs), translate)
  }
}

const drawData = async (analysis: Analysis, office: boolean): Promise<readonly OutputFile[]> => {
  const { dataFiles } = await import('../write/data-files.ts')
  return [...dataFiles(analysis), ...(office ? await officeFiles(analysis) : [])]
}

/** Draws all pages, tables and data files of an analysis into a folder, which is swapped in as a whole. */
export const writeAnalysis = async (
  analysis: Analysis,
  outDir: string,
  { office = false, singleFile = false, lang = 'zh', second }: WriteOptions = {},
): Promise<{ files: number }> => {
  const { writeReport } = await import('../write/write-report.ts')
  const language = lang === 'zh' ? {} : await loadEnglish(analysis)
  const form = { office: office && !singleFile, singleFile }
  const finishPages = await beginPages(analysis, { quality: measuredQuality, ...form, ...language }, second)
  const data = singleFile ? [] : await drawData(analysis, office)
  const files = [...(await finishPages()), ...data]
  await writeReport(outDir, files)
  return { files: files.length }
}
