import type { Answers } from '../../check/check-draft.ts'
import { openText, type TextToCheck } from '../check-text.ts'
import type { SecondThread } from './open-second.ts'
import { openTurns, shareOut } from './take-turns.ts'

/**
 * Has the questions about words and structure put to a draft by the second thread, beginning now, and by this one when what is
 * given back is called, which gives all answers.
 *
 * @param text of a draft that the other thread keeps
 */
export const shareText = (text: TextToCheck, second: SecondThread): (() => Promise<Answers>) => {
  const turns = openTurns()
  const { document, ...question } = text
  const theirs = second.ask('checkText', { text: question, turns }, () => [])
  return async () => {
    const { count, ask } = openText(text)
    const answers = await shareOut(count, turns, ask, theirs)
    return new Map(answers.map(({ rule, result }) => [rule, result]))
  }
}
