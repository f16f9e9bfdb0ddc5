import { headingStyles } from '../../lexicon/headings.ts'

/** Style of a heading's number (第三章, 三、, （三）); empty for none. */
export const readNumberStyle = (number: string): string =>
  headingStyles.find(({ pattern }) => pattern.test(number))?.id ?? ''
