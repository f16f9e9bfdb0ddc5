import { magnitudePattern, parseUnit, unitPattern } from '../../lexicon/units.ts'

/** Source of a regular expression for a figure with its unit; groups are figure and unit. */
export const figure = `(\\d+(?:,\\d{3})*(?:\\.\\d+)?)余?((?:${magnitudePattern})?(?:${unitPattern}))`

/** Source for a figure in per cent; the group is the figure. */
export const percent = '(\\d+(?:\\.\\d+)?)[%％]'

/** A figure and its unit as a value in the unit's base; null where the unit is not known. */
export const amountOf = (digits: string, unit: string): { value: number; base: string } | null => {
  const { kind, base, factor } = parseUnit(unit)
  return kind === null ? null : { value: Number(digits.replaceAll(',', '')) * factor, base }
}

export const decimalsOf = (digits: string): number => /\.(\d+)/u.exec(digits)?.[1].length ?? 0

/** Whether a value may be written so: rounded or cut off at the last decimal that is written. */
export const agrees = (value: number, written: string): boolean =>
  Math.abs(value - Number(written)) < 10 ** -decimalsOf(written) - 1e-9

/** A value with as many decimals as the written one. */
export const likeWritten = (value: number, written: string): string => value.toFixed(decimalsOf(written))

/** Sentences with a rate in them, and where they begin: a search over a whole page would be slow. */
export const sentencesWithRate = (text: string): { text: string; from: number }[] => {
  let from = 0
  return text.split('。').flatMap((sentence) => {
    const at = from
    from += sentence.length + 1
    return /[%％]/u.test(sentence) ? [{ text: sentence, from: at }] : []
  })
}
