const around = /^.*[省市州](?=.{2,}[区县市旗]$)/u
const suffix = /(?:省|市|自治州|州|地区|自治县|区|县|旗)$/u

/** Name of a place without 省, 市 and the like, the last place of several: 成都市郫都区 is 郫都. Empty where no name is left. */
export const shortName = (region: string): string => {
  const name = region.replace(around, '').replace(suffix, '')
  return name.length >= 2 ? name : ''
}
