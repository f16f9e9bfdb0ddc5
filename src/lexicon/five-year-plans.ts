const digits = '零一二三四五六七八九'

/** Value of a Chinese numeral below one hundred (十四, 二十, 二十一); null for anything else. */
export const chineseNumber = (text: string): number | null => {
  const match = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(text)
  if (!match || !text) return null
  const tens = match[2] ? 10 * (match[1] ? digits.indexOf(match[1]) : 1) : 0
  return tens + (match[3] ? digits.indexOf(match[3]) : 0)
}

/** The last year of China's N-th five-year plan; since the sixth (1981 to 1985) they follow without a gap. */
export const fiveYearPlanEnd = (ordinal: string): number | null => {
  const n = chineseNumber(ordinal)
  return n === null || n < 6 ? null : 1985 + 5 * (n - 6)
}
