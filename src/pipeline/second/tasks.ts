import { checkText } from '../check-text.ts'
import { compareTexts } from '../compare-texts.ts'
import { drawLater } from '../draw-later.ts'

/** What can be done beside the rest of a run: functions from plain data to plain data. */
export const tasks = { checkText, compareTexts, drawLater }
