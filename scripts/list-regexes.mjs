#!/usr/bin/env node
// Lists every regular expression literal of src/ that can take more than linear time on a hostile line, one line a finding;
// with `-` those of standard input, one a line.
// Exits with 1 where one takes exponential time; polynomial ones are told, for lines are short and the length is bounded.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { analyse } from 'scslre'
import ts from 'typescript'

const root = resolve(import.meta.dirname, '..')

const listSources = () =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Every literal of a file, with the line that it stands in. */
const findLiterals = (file) => {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral)
      found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, literal: node.text })
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found.map((one) => ({ file: relative(root, file), ...one }))
}

/** Every literal of src/: `file` from the root of the project, `line` from 1, `literal` with its slashes and flags. */
const listRegexes = () => listSources().flatMap(findLiterals)

/** Repeats of three and more without their upper bound, which the analysis takes for harmless: inside a star they are not. */
const withoutBounds = (literal) =>
  literal.replace(/\{(\d+),(\d+)\}/gu, (repeat, least, most) => (Number(most) > 2 ? `{${least},}` : repeat))

const analyseLiteral = (literal) => {
  const end = literal.lastIndexOf('/')
  return analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) }, { maxReports: 5 }).reports
}

/** What is slow in a literal: kind `exponential` or `polynomial`, and the quantifiers that fight for the same characters. */
const judgeRegex = (literal) => {
  const bounded = analyseLiteral(withoutBounds(literal)).filter(({ exponential }) => exponential)
  return [...analyseLiteral(literal), ...bounded].map((report) => ({
    kind: report.exponential ? 'exponential' : 'polynomial',
    type: report.type,
    characters: report.character.literal.source,
  }))
}

const listGiven = () =>
  readFileSync(0, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((literal, i) => ({ file: '-', line: i + 1, literal }))

const all = process.argv[2] === '-' ? listGiven() : listRegexes()
const slow = all.flatMap((one) => judgeRegex(one.literal).map((judged) => ({ ...one, ...judged })))
for (const { file, line, literal, kind, type, characters } of slow)
  console.log(`${file}:${line}\t${kind} ${type}\t${characters}\t${literal}`)
console.log(`${all.length} expressions, ${slow.length} findings`)
if (slow.some(({ kind }) => kind === 'exponential')) process.exitCode = 1
