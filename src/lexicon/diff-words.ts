/** How reports on two drafts speak of what has changed; the keys are those of a change. */
export const changeWords = {
  added: '新增',
  dropped: '删去',
  moved: '移动',
  renamed: '更名',
  reworded: '改写',
  strength: '力度',
  value: '目标值',
  unit: '单位',
  year: '年份',
  nature: '属性',
  baseline: '基期',
} as const

/** What has changed. */
export const changedThings = { heading: '标题', task: '任务', target: '指标' } as const
