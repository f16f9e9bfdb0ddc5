/** How reports on a draft say how grave a remark is; the keys are those of a remark. */
export const severityWords = { error: '错误', warning: '警告', info: '提示' } as const

/** Groups of rules by the first part of their id. A group that is not named here is shown by its id. */
export const checkGroups: Readonly<Record<string, string>> = {
  alignment: '承接',
  target: '指标',
  arithmetic: '数字',
  wording: '用语',
  copy: '文字沿用',
  responsibility: '分工',
  structure: '结构',
  text: '文字',
  config: '配置',
}
