const around = /^.*[省市州](?=.{2,}[区县市旗]$)/u
const suffix = /(?:省|市|自治州|州|地区|自治县|区|县|旗)$/u

/** The last place of several, as it is named in full: 成都市郫都区 is 郫都区. */
export const localPlace = (region: string): string => region.replace(around, '')

/** Name of a place without 省, 市 and the like, the last place of several: 成都市郫都区 is 郫都. Empty where no name is left. */
export const shortName = (region: string): string => {
  const name = localPlace(region).replace(suffix, '')
  return name.length >= 2 ? name : ''
}
