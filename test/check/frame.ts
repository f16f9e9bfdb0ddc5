/** A small plan around a paragraph of its review and one of its tasks. */
export const frame = (review: string, tasks = '加强知识产权保护，推动知识产权高质量发展。'): string =>
  [
    '第一章 规划背景',
    '一、发展基础',
    review,
    '二、面临形势',
    '当前，知识产权工作还存在短板和弱项。',
    '第二章 主要任务',
    '一、加强保护',
    tasks,
    '二、促进运用',
    '推动知识产权转化运用，完善知识产权运营体系。',
    '',
  ].join('\n\n')

/** A small plan with a table of targets and a paragraph of goals before it. */
export const withTable = (rows: string, goals: string, review = '“十三五”时期，知识产权工作取得显著成效。'): string =>
  [
    '“十四五”时期是2021年至2025年。制定本规划。',
    '第一章 规划背景',
    '一、发展基础',
    review,
    '第二章 总体要求',
    '一、主要目标',
    goals,
    `专栏1 “十四五”知识产权发展主要指标\n${rows}`,
    '第三章 主要任务',
    '一、加强保护',
    '加强知识产权保护，推动知识产权高质量发展。',
    '',
  ].join('\n\n')
