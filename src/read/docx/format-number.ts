const DIGITS = '零一二三四五六七八九'
const BIG_DIGITS = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/** 12 → 十二, 105 → 一百零五; up to 9999, and figures beyond. */
const countInChinese = (n: number, digits = DIGITS, units: readonly string[] = ['', '十', '百', '千']): string => {
  if (n < 1 || n > 9999) return String(n)
  const text = [...String(n)]
    .map((digit, i, all) => (digit === '0' ? digits[0] : digits[Number(digit)] + units[all.length - 1 - i]))
    .join('')
    .replace(new RegExp(`${digits[0]}+`, 'gu'), digits[0])
    .replace(new RegExp(`${digits[0]}$`, 'u'), '')
  return n >= 10 && n < 20 ? text.slice(1) : text
}

const spellDigits = (n: number): string => [...String(n)].map((digit) => `〇${DIGITS.slice(1)}`[Number(digit)]).join('')

/** a … z, then aa, bb, … as Word counts. */
const letter = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const roman = (n: number): string => {
  let left = Math.min(n, 3999)
  let text = ''
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      text += sign
      left -= value
    }
  return text
}

/** One of twenty signs that Unicode has in a row from `first` on. */
const signFrom =
  (first: number) =>
  (n: number): string =>
    n <= 20 ? String.fromCharCode(first + n - 1) : String(n)

const fullWidth = (n: number): string =>
  [...String(n)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('')

/** The formats of ECMA-376 part 1, 17.18.59 that Chinese documents use. */
const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  decimalZero: (n) => String(n).padStart(2, '0'),
  chineseCounting: (n) => countInChinese(n),
  chineseCountingThousand: (n) => countInChinese(n),
  japaneseCounting: (n) => countInChinese(n),
  taiwaneseCounting: (n) => countInChinese(n),
  taiwaneseCountingThousand: (n) => countInChinese(n),
  koreanCounting: (n) => countInChinese(n),
  ideographDigital: spellDigits,
  japaneseDigitalTenThousand: spellDigits,
  taiwaneseDigital: spellDigits,
  chineseLegalSimplified: (n) => countInChinese(n, BIG_DIGITS, ['', '拾', '佰', '仟']),
  ideographLegalTraditional: (n) => countInChinese(n, BIG_DIGITS, ['', '拾', '佰', '仟']),
  ideographTraditional: (n) => STEMS[(n - 1) % STEMS.length],
  ideographZodiac: (n) => BRANCHES[(n - 1) % BRANCHES.length],
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerLetter: letter,
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
  decimalEnclosedCircle: signFrom(0x2460),
  decimalEnclosedCircleChinese: signFrom(0x2460),
  decimalEnclosedParen: (n) => `(${n})`,
  decimalEnclosedFullstop: (n) => `${n}.`,
  ideographEnclosedCircle: (n) => `（${countInChinese(n)}）`,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  none: () => '',
}

/** A number of a list as Word shows it; figures for a format that is not known. */
export const formatNumber = (n: number, format: string): string => (FORMATS[format] ?? String)(n)
