import type { IParagraphStylePropertiesOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx'

/**
 * How official documents are set: GB/T 9704—2012, A4, 22 lines of 28 characters a page, body in 三号 (16 pt).
 * Word counts font sizes in half points, distances in twentieths of a point.
 */
const point = 20
const millimetre = (size: number): number => Math.round((size * 1440) / 25.4)

/** 二号, 三号, 小四, 四号 */
const size = { title: 44, body: 32, note: 24, foot: 28 } as const

/** 225 mm for 22 lines. */
const lineOfBody = 28.9 * point

const latin = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' }
const face = (eastAsia: string) => ({ ...latin, eastAsia })

const faces = {
  title: face('方正小标宋简体'),
  black: face('黑体'),
  script: face('楷体_GB2312'),
  body: face('仿宋_GB2312'),
  foot: { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体', cs: '宋体' },
}

/** Two characters, however large they are set. */
const twoCharacters = { firstLineChars: 200, firstLine: size.body * point }

const exactly = (line: number) => ({ line, lineRule: 'exact' as const, before: 0, after: 0 })

interface NamedStyle {
  readonly run: IRunStylePropertiesOptions
  readonly paragraph: IParagraphStylePropertiesOptions
}

const heading = (font: IRunStylePropertiesOptions['font'], bold = false): NamedStyle => ({
  run: { font, size: size.body, bold, color: '000000' },
  paragraph: { spacing: exactly(lineOfBody), indent: twoCharacters, keepNext: true },
})

/** Tables on a page turned sideways have many columns, and are set in 小五. */
const tableSize = (landscape: boolean) => (landscape ? { size: 18, line: 13 * point } : { size: 21, line: 16 * point })

const ofTable = (font: IRunStylePropertiesOptions['font'], landscape: boolean, centred: boolean): NamedStyle => ({
  run: { font, size: tableSize(landscape).size },
  paragraph: {
    spacing: exactly(tableSize(landscape).line),
    ...(centred ? { alignment: 'center' as const } : {}),
  },
})

const named = (id: string, name: string, style: NamedStyle) => ({ id, name, basedOn: 'Normal', ...style })

export const officialStyles = (landscape: boolean): IStylesOptions => ({
  default: {
    document: { run: { font: faces.body, size: size.body }, paragraph: { spacing: exactly(lineOfBody) } },
    title: {
      run: { font: faces.title, size: size.title },
      paragraph: { alignment: 'center', spacing: { ...exactly(36 * point), after: lineOfBody } },
    },
    heading1: heading(faces.black),
    heading2: heading(faces.script),
    heading3: heading(faces.body, true),
  },
  paragraphStyles: [
    named('OfficialBody', '公文正文', { run: {}, paragraph: { indent: twoCharacters, alignment: 'both' } }),
    named('OfficialNote', '公文附注', {
      run: { font: faces.script, size: size.note },
      paragraph: {
        spacing: exactly(20 * point),
        indent: { firstLineChars: 200, firstLine: size.note * point },
      },
    }),
    named('OfficialGap', '表后空行', { run: { size: 8 }, paragraph: { spacing: exactly(10 * point) } }),
    named('OfficialCell', '表格文字', ofTable(faces.body, landscape, false)),
    named('OfficialNumber', '表格数字', ofTable(faces.body, landscape, true)),
    named('OfficialHead', '表格表头', ofTable(faces.black, landscape, true)),
  ],
})

export const footRun = { font: faces.foot, size: size.foot }

const [short, long] = [millimetre(210), millimetre(297)]

const upright = {
  top: millimetre(37),
  bottom: millimetre(35),
  left: millimetre(28),
  right: millimetre(26),
  // 7 mm under the text.
  footer: millimetre(25),
}

/** The standard says nothing of tables turned sideways; they are bound at the top. */
const sideways = {
  top: millimetre(26),
  bottom: millimetre(22),
  left: millimetre(20),
  right: millimetre(20),
  footer: millimetre(12),
}

/** Page of a section, in twips. `docx` takes the upright size and turns it. */
export const pageOf = (landscape: boolean) => ({
  size: { width: short, height: long, orientation: landscape ? ('landscape' as const) : ('portrait' as const) },
  margin: landscape ? sideways : upright,
})

/** Width of the text, in twips. */
export const textWidth = (landscape: boolean): number =>
  landscape ? long - sideways.left - sideways.right : short - upright.left - upright.right
