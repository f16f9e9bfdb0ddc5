import type { RenderedFile } from '../parts/page.ts'
import { englishPhrases } from './en/phrases.ts'
import { openPhrasebook } from './phrasebook.ts'
import { translatePage } from './translate-page.ts'
import { han, type Originals, openTranslator, type Translator } from './translate-sentence.ts'

export { originalsOf, originalsOfDrafts, originalsOfRecords } from './original-parts.ts'

/** What of a report has no phrase yet, with the page where it stands. */
export interface Missing {
  readonly path: string
  readonly text: string
}

export interface Translated {
  readonly files: readonly RenderedFile[]
  readonly missing: readonly Missing[]
  /** Phrases that no page asked for. */
  readonly unused: readonly string[]
}

/** Texts in quotes of a script or a style. */
const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/gu

/** Comments bear no literal that is shown; an apostrophe in one would be taken for the beginning of a text. */
const translateCode = (code: string, { phrase }: Translator, miss: (text: string) => void): string =>
  code
    .split('\n')
    .map((line) =>
      /^\s*(?:\/\/|\*)/u.test(line)
        ? line
        : line.replace(literal, (whole, single: string | undefined, double: string | undefined) => {
            const text = single ?? double ?? ''
            const words = phrase(text)
            if (words === null) {
              if (han.test(text)) miss(text)
              return whole
            }
            const sign = whole[0]
            return sign + words.replaceAll(sign, `\\${sign}`) + sign
          }),
    )
    .join('\n')

/** English words are longer than the cells that Chinese ones fill. */
const style = '.ft .tag, thead .num { white-space: normal; }\n'

/** Translates files one by one, so that a run of many plans needs no two of them at a time. */
const openTranslation = (originals: Originals) => {
  const book = openPhrasebook(englishPhrases, originals.plans)
  const translator = openTranslator(book, originals)
  const missing: Missing[] = []
  const translateFile = (file: RenderedFile): RenderedFile => {
    const known = translator.missing.size
    const miss = (text: string): void => {
      missing.push({ path: file.path, text })
    }
    const code = (text: string): string => translateCode(text, translator, miss)
    const { path, content } = file
    const next = path.endsWith('.html')
      ? translatePage(content, translator)
      : code(content) + (path === 'theme.css' ? style : '')
    for (const text of [...translator.missing].slice(known)) miss(text)
    return { path, content: next }
  }
  return { translateFile, missing, unused: () => book.keys.filter((key) => !book.used.has(key)) }
}

/** Puts a page with its own style and script into English: those first, because the page bears their digests. */
export interface PageTranslation {
  readonly code: (text: string) => string
  readonly page: (content: string) => string
  readonly missing: () => readonly string[]
}

export const openPageTranslation = (originals: Originals): PageTranslation => {
  const translator = openTranslator(openPhrasebook(englishPhrases, originals.plans), originals)
  const missed: string[] = []
  return {
    code: (text) => translateCode(text, translator, (words) => missed.push(words)),
    page: (content) => translatePage(content, translator),
    missing: () => [...missed, ...translator.missing],
  }
}

/** The files of a report with an English interface. What plans say stays Chinese, and is marked as such. */
export const translateFiles = (files: readonly RenderedFile[], originals: Originals): Translated => {
  const { translateFile, missing, unused } = openTranslation(originals)
  const translated = files.map(translateFile)
  return { files: translated, missing, unused: unused() }
}
