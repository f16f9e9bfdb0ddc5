import { PlanError } from '../model/errors.ts'
import type { ReadLimits } from './limits.ts'

/**
 * Refuses mark-up that is nested too deep or has too many elements, before a parser or a walk down the tree runs out of
 * stack or memory. To be told of each element that opens, with its depth.
 *
 * @param weight how many elements one counts for
 */
export const makeGuard = (limits: ReadLimits, file: string, weight = 1): ((depth: number) => void) => {
  let elements = 0
  return (depth) => {
    elements += weight
    if (elements > limits.maxElements) {
      const message = `内容太多：超过 ${Math.floor(limits.maxElements / weight)} 个标记`
      throw new PlanError('too-many-elements', message, '检查是否选错文件；确是规划时用 --max-elements 提高上限', file)
    }
    if (depth > limits.maxNesting) {
      const message = `内容嵌套太深：超过 ${limits.maxNesting} 层`
      throw new PlanError('too-deep', message, '检查文件是否损坏；确是规划时用 --max-nesting 提高上限', file)
    }
  }
}
