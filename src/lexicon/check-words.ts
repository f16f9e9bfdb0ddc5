/** How reports on a draft speak of how grave a remark is; the keys are those of a remark. */
export const severityWords = { error: '错误', warning: '待改', info: '待核' } as const

/** Groups of rules by the first part of their id. A group that is not named here is shown by its id. */
export const checkGroups: Readonly<Record<string, string>> = {
  text: '文字',
  target: '指标',
  targets: '指标',
  coverage: '承接',
  structure: '结构',
  task: '任务',
  tasks: '任务',
  responsibility: '分工',
  cites: '引用',
  reference: '衔接',
  decisions: '人工裁定',
}
