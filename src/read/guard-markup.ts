import { PlanError } from '../model/errors.ts'

/** Refuses what is nested too deep, before a parser or a walk down the tree runs out of stack. */
export const makeDepthGuard = (maxNesting: number, file: string): ((depth: number) => void) => {
  return (depth) => {
    if (depth <= maxNesting) return
    const message = `内容嵌套太深：超过 ${maxNesting} 层`
    throw new PlanError('too-deep', message, '检查文件是否损坏；确是规划时用 --max-nesting 提高上限', file)
  }
}
