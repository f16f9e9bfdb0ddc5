/** Kinds of plans that say all that a place sets out to do in a field; a 方案 or 计划 leaves the rest to these. */
export const comprehensiveGenres: readonly string[] = ['规划', '纲要']
