import type { IParagraphStylePropertiesOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx'

/**
 * How official documents are set: GB/T 9704—2012, A4, 22 lines of 28 characters a page, body in 三号 (16 pt).
 * Word counts font sizes in half points, distances in twentieths of a point.
 */
const point = 20
const millimetre = (size: number): number => Math.round((size * 1440) / 25.4)

/** 二号, 三号, 小四, 四号, 五号 */
const size = { title: 44, body: 32, note: 24, foot: 28, table: 21 } as const

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

const ofTable = (font: IRunStylePropertiesOptions['font'], centred: boolean): NamedStyle => ({
  run: { font, size: size.table },
  paragraph: {
    spacing: exactly(16 * point),
    ...(centred ? { alignment: 'center' as const, keepNext: true } : {}),
  },
})

const named = (id: string, name: string, style: NamedStyle) => ({ id, name, basedOn: 'Normal', ...style })

export const officialStyles: IStylesOptions = {
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
        spacing: { ...exactly(20 * point), after: 6 * point },
        indent: { firstLineChars: 200, firstLine: size.note * point },
      },
    }),
    named('OfficialCell', '表格文字', ofTable(faces.body, false)),
    named('OfficialNumber', '表格数字', {
      ...ofTable(faces.body, true),
      paragraph: { ...ofTable(faces.body, true).paragraph, keepNext: false },
    }),
    named('OfficialHead', '表格表头', ofTable(faces.black, true)),
  ],
}

export const footRun = { font: faces.foot, size: size.foot }

const [short, long] = [millimetre(210), millimetre(297)]
/** Head, foot, binding side and open side of the upright page; the long side at the top, the binding side goes up. */
const margins = { head: millimetre(37), foot: millimetre(35), inner: millimetre(28), outer: millimetre(26) }
/** The page number stands 7 mm under the text. */
const footer = millimetre(25)

/** Page of a section, in twips. `docx` takes the upright size and turns it. */
export const pageOf = (landscape: boolean) => ({
  size: { width: short, height: long, orientation: landscape ? ('landscape' as const) : ('portrait' as const) },
  margin: landscape
    ? { top: margins.inner, bottom: margins.outer, left: margins.foot, right: margins.head, footer: millimetre(16) }
    : { top: margins.head, bottom: margins.foot, left: margins.inner, right: margins.outer, footer },
})

/** Width of the text, in twips. */
export const textWidth = (landscape: boolean): number =>
  landscape ? long - margins.head - margins.foot : short - margins.inner - margins.outer
