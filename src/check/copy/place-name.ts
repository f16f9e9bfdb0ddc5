/** Name of a place without 省, 市 and the like, the last place of several: 成都市郫都区 is 郫都. Empty where nothing is left. */
export const shortName = (region: string): string => {
  const last = region.match(/(?:省|市|州)?(\p{Script=Han}{2,8}?)(?:省|市|自治州|州|地区|区|县|旗)?$/u)?.[1] ?? ''
  return last.length >= 2 ? last : ''
}
