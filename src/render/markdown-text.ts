/** Signs that mean something in Markdown anywhere in a line; `@` and `#` with a word behind name people and threads where the text is posted. */
const signs = /[\\`*_{}[\]<>|~@#$!]/gu

const breaks = /[ \p{Cc}\u2028\u2029]+/gu

/** Marks that turn the direction of what follows them: words would be shown in another order than they stand in. */
const turns = /[\u202a-\u202e\u2066-\u2069]/gu

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;' }

/** Text of a plan as it may stand in a line or a cell of Markdown. Breaks become blanks. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(breaks, ' ')
    .replace(turns, '')
    .trim()
    .replaceAll('&', '&amp;')
    .replace(signs, (sign) => entities[sign] ?? `\\${sign}`)
    .replace(/^(\d+)([.)])|^([-+=])/u, (_, digits, dot, sign) => (sign ? `\\${sign}` : `${digits}\\${dot}`))

/** A table with its head. Cells are escaped already. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => ' --- |').join('')}`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
]
