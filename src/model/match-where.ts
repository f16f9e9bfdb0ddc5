/**
 * Matches of an expression in a text that has the sign without which there are none: most texts have no sign, and a long expression
 * takes longer to compile than a plan to be searched for it.
 *
 * @param expression with the flag g
 */
export const matchWhere = (text: string, sign: string | RegExp, expression: RegExp): RegExpExecArray[] => {
  const hasSign = typeof sign === 'string' ? text.includes(sign) : sign.test(text)
  return hasSign ? [...text.matchAll(expression)] : []
}
