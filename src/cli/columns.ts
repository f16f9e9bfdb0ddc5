/** East Asian wide and full-width characters, which take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u

const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)

/**
 * Lays rows out in columns of a terminal, two spaces between them. Numbers stand to the right, text to the left.
 * The first row is the head.
 */
export const layOutColumns = (rows: readonly (readonly (string | number)[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => widthOf(String(row[i])))))
  const isNumeric = widths.map((_, i) => rows.slice(1).every((row) => typeof row[i] === 'number' || row[i] === '—'))
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const pad = ' '.repeat(widths[i] - widthOf(String(cell)))
        return isNumeric[i] ? pad + cell : cell + pad
      })
      .join('  ')
      .trimEnd(),
  )
}
