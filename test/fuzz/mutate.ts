import type { Random } from './random.ts'

/** Characters that parsers trip over: controls, marks of direction, no characters at all, signs of other formats. */
const ODD = [
  ...['\u0000', '\u0001', '\u0008', '\u000b', '\u000c', '\u001b', '\u007f', '\u0085', '\r', '\t', '\n\n\n', '\u3000'],
  ...['\u200b', '\u200e', '\u200f', '\u202e', '\u2028', '\u2029', '\u2066', '\ufeff', '\ufffd', '\uffff'],
  ...['\ud800', '\udfff', '𠮷', '👩‍👩‍👧', 'e\u0301', 'ﷺ', '０', '１２', '〇', '○', '％', '﹪', '〔', '【', '［'],
  ...['（', '(', '《', '“', '‘', '」', '）', '》', '”', '|', '||', '#', '---', '*', '·', '……', '———', '、', '。', '；'],
  ...['第', '章', '专栏', '目录', '附件', '达到', '以上', '以内', '力争', '翻一番', '年均增长', '亿元', '万件', '%'],
]

const TAGS = [
  ...['<p>', '</p>', '<table>', '</table>', '<tr>', '<td colspan=99999>', '<td rowspan=-1>', '</td>', '<h1>', '<li>'],
  ...['<!--', '-->', '<![CDATA[', ']]>', '<script>', '</script>', '<style>', '<svg>', '<math>', '<template>', '<base>'],
  ...['<br>', '&#x0;', '&#xD800;', '&amp', '&nbsp;', '<w:p>', '</w:p>', '<w:tbl>', '<w:tc>', '</w:tr>', '<w:t>', '<?x'],
]

const NUMBERS = [
  ...['0', '-1', '00', '1e309', '99999999999999999999999', '0.0000000000000001', '1,2,3,4', '2147483648', '１２３'],
  ...['NaN', '1.2.3.4', '亿亿亿', '十百千万', '零', '2025-2021', '９９９９年', '20210000年', '0年', '100000%', '-5.5'],
]

type Mutation = (text: string, random: Random) => string

const insertAt = (text: string, at: number, part: string, drop = 0): string =>
  text.slice(0, at) + part + text.slice(at + drop)

const place = (text: string, random: Random): number => random.below(text.length + 1)

const repeatPiece: Mutation = (text, random) => {
  const at = place(text, random)
  const piece = text.slice(at, at + 1 + random.below(30))
  return insertAt(text, at, piece.repeat(1 + random.below(40)))
}

const onLines =
  (change: (lines: string[], at: number, random: Random) => void): Mutation =>
  (text, random) => {
    const lines = text.split('\n')
    change(lines, random.below(lines.length), random)
    return lines.join('\n')
  }

const nestBrackets: Mutation = (text, random) => {
  const [open, close] = random.pick(['（）', '《》', '“”', '【】', '()', '[]', '〔〕'].map((pair) => [...pair]))
  const depth = 1 + random.below(300)
  const at = place(text, random)
  return insertAt(text, at, open.repeat(depth) + text.slice(at, at + 20) + (random.below(2) ? close.repeat(depth) : ''))
}

const MUTATIONS: readonly Mutation[] = [
  (text, random) => insertAt(text, place(text, random), random.pick(ODD)),
  (text, random) => insertAt(text, place(text, random), random.pick(ODD), random.below(4)),
  (text, random) => insertAt(text, place(text, random), random.pick(ODD).repeat(1 + random.below(200))),
  (text, random) => insertAt(text, place(text, random), random.pick(TAGS)),
  (text, random) => insertAt(text, place(text, random), '', random.below(60)),
  (text, random) => insertAt(text, place(text, random), random.pick(NUMBERS)),
  repeatPiece,
  nestBrackets,
  // Each number of the text, or one of them, becomes another.
  (text, random) =>
    text.replace(/\d+(?:\.\d+)?/gu, (number) => (random.below(4) === 0 ? random.pick(NUMBERS) : number)),
  (text, random) => text.replace(/[，。；]/gu, (mark) => (random.below(5) === 0 ? random.pick(ODD) : mark)),
  (text) => text.replace(/\n/gu, ''),
  (text) => text.replace(/[。，；]/gu, '$&\n'),
  (text, random) => text.slice(place(text, random)),
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at])),
  onLines((lines, at, random) => lines.splice(at, 0, lines[random.below(lines.length)])),
  onLines((lines, at) => lines.reverse().splice(at, 2)),
  onLines((lines, at, random) => {
    lines[at] = lines[at].slice(0, random.below(8))
  }),
]

/** One to eight mutations on top of each other. */
export const mutateText = (text: string, random: Random): string => {
  let mutated = text
  for (let left = 1 + random.below(8); left > 0; left--) mutated = random.pick(MUTATIONS)(mutated, random)
  return mutated.slice(0, 60_000)
}

/** Changes, drops or doubles bytes in up to twelve places, or cuts the file. */
export const mutateBytes = (bytes: Uint8Array, random: Random): Uint8Array => {
  let mutated = Buffer.from(bytes)
  for (let left = 1 + random.below(12); left > 0 && mutated.length > 0; left--) {
    const at = random.below(mutated.length)
    const kind = random.below(12)
    if (kind < 8) mutated[at] = random.pick([0, 0xff, 0x80, 0x3c, 0x0a, mutated[at] ^ (1 << random.below(8))])
    else if (kind < 9) mutated = mutated.subarray(0, at)
    else
      mutated = Buffer.concat([
        mutated.subarray(0, at),
        mutated.subarray(kind < 11 ? at + random.below(50) : Math.max(0, at - random.below(50))),
      ])
  }
  return mutated
}
