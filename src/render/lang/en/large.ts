import type { Phrases } from '../phrasebook.ts'

/** Reports of many plans, and what only reports of many plans show. */
export const large: Phrases = {
  '{n}份规划分别与{q}对照：{t}有{n2}条单条举措、{n3}项指标':
    '{n} plans, each held against {q}: {t} has {n2} individual measures and {n3} targets',
  '另有{n}份未能读取': '{n} more could not be read',
  分层级合计: 'Totals by level',
  '举措条数，各份相加': 'numbers of measures, summed over the plans',
  层级: 'Level',
  份数: 'Plans',
  见于规划的比例: 'Share found in plans',
  比例: 'Share',
  比例以对该地有要求的举措为分母: 'The denominator of the share is the number of measures that bind the place',
  '部分承接、已完成计入分子，疑似未载不计入':
    'partly carried over and done count in the numerator, possibly missing does not',
  '文种、层级不同的规划不宜直接比较，须知见各份规划':
    'Plans of different genre or level should not be compared directly; see the notes of each plan',
  数据: 'Data',
  '逐条判断、指标、举措和发现在 data 文件夹，每行一条 JSON（NDJSON），列不嵌套，可直接读入数据框或转为 Parquet':
    'Judgements, targets, measures and findings are in the folder data, one JSON record a line (NDJSON) with flat columns, ready for a data frame or for Parquet',
  '{t}的每条举措有多少份规划承接，未载最多的在前':
    'How many plans carry over each measure of {t}, those that most plans lack first',
  '如：试点、覆盖': 'e.g. 试点, 覆盖',
  '如：市名': 'e.g. the name of a city',
  '{t}的每项指标，各份规划怎样设定': 'How the plans set each target of {t}',
  不可比的理由见各份规划: 'For the reasons why some are not comparable see each plan',
  分页: 'Pages',
  有须知: 'read the notes first',
  文种: 'Genre',
  '按给出的先后排列，不按多少排名': 'In the order given, not ranked by numbers',
  点标题看逐条判断和原文: 'a title leads to the judgements and the text',
  '读入{n}份，未能读取{n2}份': '{n} read, {n2} could not be read',
  '正文没有全部归入章节，或读取时有提示的{n}份':
    '{n} whose text did not all fall into chapters, or with notes from reading',
  '正文没有全部归入章节，或读取时有提示的{n}份，列出前{n2}份，其余见 data/plans.ndjson':
    '{n} whose text did not all fall into chapters, or with notes from reading; the first {n2} are listed, for the rest see data/plans.ndjson',
  读取有疑: 'Doubts from reading',
  格式: 'Format',
  归入章节: 'In chapters',
  '{t}的{n}条单条举措中，{t2}承接{n2}条、部分承接{n3}条、已完成{n4}条，应承接而未载{n5}条，疑似未载{n6}条':
    'Of {n} individual measures of {t}, {t2} carries over {n2}, partly {n3}, has done {n4}; {n5} are due but absent, {n6} possibly missing',
  '可比指标中{n}项与{t}不同': '{n} comparable targets differ from {t}',
  '可比指标中{n}项与{t}不同（{t2}）': '{n} comparable targets differ from {t} ({t2})',
  '来源：{q}': 'source: {q}',
  '本规划（已完成）': 'this plan (done)',
  没有这一类: 'None in this class',
  '{t}指标': 'Targets of {t}',
  须知与原文: 'Notes and original text',
  '第{n}页': 'page {n}',
  未列为缺口: 'not listed as a gap',
  '— 不计': '— exempt',
  '— 未列为缺口': '— not listed as a gap',
  '另{n}地只有一种': '{n} more have only one of them',
  '{q}：目标水平与变化': '{q}: target level and change',
  '目标水平，{u}': 'Target level, {u}',
  '目标水平，%': 'Target level, %',
  对本规划基期的变化: "Change from the plan's own base",
  '{t}目标{t2}：{t3}': 'Target of {t}: {t2}. {t3}',
  '高于{n}地': '{n} above',
  '低于{n}地': '{n} below',
  '持平{n}地': '{n} equal',
  '不可比{n}地': '{n} not comparable',
  '不适用{n}地': '{n} not applicable',
  '未设{n}地': '{n} not set',
  '{p}等{n}地': '{p} and others, {n} in all',
  '{p}不排变化': '{p}: no order by change',
  '{p}变化的计法不同，不排变化': '{p}: changes are counted differently, so no order by change',
  '{p}累计或新增数，不排变化': '{p}: cumulative or added, so no order by change',
  '{p}只写{t}，不排水平': '{p}: only “{t}”, so no order by level',
  实心为目标: 'Solid: target',
  '为基期的{n}倍': '{n} times the base',
  翻两番: 'quadruple',
  '写到的规划最多的{n}项': 'the {n} found in most plans',
  '用到的规划最多的{n}组': 'the {n} found in most plans',
  '全部{n}项': 'all {n}',
  '全部{n}组': 'all {n}',
  占全部: 'Share of all',
  如: 'e.g.',
  处数: 'Places',
  原文见: 'Quoted from',
  '规划很多时，各份规划只与基准规划对照，彼此之间不两两比较':
    'With many plans, each is held against the reference only, and not with each other',
  高于或低于: 'above or below',
  '共同举措按词表和引号中的名称统计，相同文字只统计一字不差的单条举措':
    'Shared measures are counted by the terms of the word list and names in quotes, equal text by measures that agree word for word',
  '词表以外的共同提法、各地特有提法、改动了几个字的相近文字和前后两期规划的衔接没有核对，要看这些，请选出不超过{n}份再作一次对照':
    'Shared terms beyond the word list, terms of single places, similar text with some words changed and the succession of two periods were not checked; to see them, choose at most {n} plans and compare again',
  '各份规划分别与基准规划对照，彼此之间只统计共同的提法和一字不差的举措':
    'Each plan is held against the reference; between them only shared terms and measures that agree word for word are counted',
  '两份以上规划一字不差的举措{n}组，用到的规划多的在前':
    '{n} groups of measures that two or more plans state word for word, those of most plans first',
  '以单条举措为单位，标点、空白和本地地名不计':
    'Counted by individual measures; punctuation, white space and the name of the place are left aside',
  '不足{n}字的不计': 'those under {n} characters are not counted',
  '文字相同不说明谁先谁后，也可能同出于上级文件':
    'Equal text does not tell who came first; both may follow a document of a higher level',
  '每一处的位置见 data/reuse_places.ndjson': 'For the place of each see data/reuse_places.ndjson',
  '只有部分文字相同、改动了几个字的没有核对': 'Text that agrees in part or with some words changed was not checked',
  '两份以上规划的举措写到的提法{n}项，写到的规划多的在前':
    '{n} terms that measures of two or more plans name, those of most plans first',
  '提法取自词表中的措施名称（含其各种说法）和举措原文加引号的名称，只计单条举措，回顾和形势部分不计':
    'Terms are names of measures in the word list (in all their forms) and names in quotes in the text; only individual measures count, not review and situation',
  '每一处的位置见 data/terms.ndjson，其 action 即 data/initiatives.ndjson 的 id':
    'For the place of each see data/terms.ndjson, whose action is the id in data/initiatives.ndjson',
  词表和引号以外的共同提法没有核对: 'Shared terms beyond the word list and quotes were not checked',
  没有一字不差的举措: 'No measures agree word for word',
  没有共同的提法: 'No shared terms',
}
