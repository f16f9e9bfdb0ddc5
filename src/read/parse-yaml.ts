import { LineCounter, parseDocument } from 'yaml'
import { PlanError } from '../model/errors.ts'

/** A YAML file as plain values, and the line (from 1) of each node of it, found by its path. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  readonly lineOf: (path: readonly (string | number)[]) => number | null
}

/** Our own words for the parser's; the rest stays as the parser says it. */
const WORDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一个键写了两次',
  TAB_AS_INDENT: '缩进用了制表符，应当用空格',
  BAD_INDENT: '缩进不齐',
  TAG_RESOLVE_FAILED: '不接受自定义标签（!…）',
}

/** An error of a settings file that names its line. */
export const yamlError = (
  code: string,
  file: string,
  line: number | null,
  message: string,
  remedy: string,
): PlanError => new PlanError(code, line ? `第 ${line} 行：${message}` : message, remedy, file)

/**
 * Parses YAML 1.2 without tags, so that a file can hold nothing but text, numbers, lists and maps. Dates stay text.
 *
 * @throws PlanError `code`, with the line
 */
export const parseYaml = (text: string, file: string, code: string): YamlFile =>
  parseJson(text, file) ?? parseAsYaml(text, file, code)

/** JSON is YAML too, and is read twenty times as fast: the build writes the data of the lexicon so. */
const parseJson = (text: string, file: string): YamlFile | null => {
  if (!/^[[{]/u.test(text)) return null
  try {
    return { file, value: JSON.parse(text), lineOf: () => null }
  } catch {
    return null
  }
}

const parseAsYaml = (text: string, file: string, code: string): YamlFile => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false, logLevel: 'silent' })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) {
    const message = WORDS[problem.code] ?? problem.message
    throw yamlError(code, file, lines.linePos(problem.pos[0]).line, message, '改正这一行后重试')
  }
  const lineOf = (path: readonly (string | number)[]): number | null => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined
      if (node?.range) return lines.linePos(node.range[0]).line
    }
    return null
  }
  try {
    return { file, value: document.toJS({ maxAliasCount: 100 }), lineOf }
  } catch {
    // Few lines of aliases of aliases can stand for more than any memory holds.
    throw yamlError(code, file, null, '别名（*…）太多', '把别名改写为文字后重试')
  }
}
