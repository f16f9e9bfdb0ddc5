import type { Phrases } from '../phrasebook.ts'

/** The first page, and the sentences of findings that it shows. */
export const overview: Phrases = {
  '{q}衔接对照报告': 'Comparison report on {q}',
  '{t}份规划并列对照报告': '{t} plans side by side: comparison report',
  '以《{q}》为准，逐条核对{p}的规划：哪些已承接，哪些应承接而未载，目标是否一致':
    'The plans of {p}, checked measure by measure against 《{q}》: what is carried over, what is due but absent, and whether targets agree',
  '以《{q}》为准，逐条核对{n}个地方的规划：哪些已承接，哪些应承接而未载，目标是否一致':
    'The plans of {n} places, checked measure by measure against 《{q}》: what is carried over, what is due but absent, and whether targets agree',
  '{p}的规划并列对照：目标是否一致，共有哪些举措，文字有无沿用':
    'The plans of {p} side by side: whether targets agree, which measures they share, and which text they reuse',
  '未指定基准，不判承接和高低': 'No reference was named, so neither coverage nor levels are judged',
  每句结论都附原文: 'Every finding comes with the original text',
  '可编辑的文件：': 'Editable files (in Chinese): ',
  '比对简报（Word）': 'briefing (Word)',
  '全部数据表（Excel）': 'all tables (Excel)',
  首先要看的: 'What to look at first',
  '首先要看的{t}件事': 'The {t} things to look at first',
  本次核对未发现需要先看的事项: 'Nothing was found that calls for attention first',
  一: 'one',
  两: 'two',
  三: 'three',
  四: 'four',
  五: 'five',
  六: 'six',
  七: 'seven',
  八: 'eight',
  九: 'nine',
  十: 'ten',
  没有核对的: 'What was not checked',
  承接情况一览: 'Coverage at a glance',
  承接情况小图: 'Small map of coverage',
  '各地文种、层级、期限不同，不作排名': 'The plans differ in genre, level and period and are not ranked',
  双线之右为草案: 'Right of the double rule stand drafts',
  '双线之右为低一级的规划，隔级对照': 'Right of the double rule stand plans of a lower level, compared across levels',
  双线之右为草案或低一级的规划: 'Right of the double rule stand drafts and plans of a lower level',
  低一级的为隔级对照: 'those of a lower level are compared across levels',
  '双线之右为草案或低一级的规划，隔级对照':
    'To the right of the double rule: drafts or plans of a lower level, compared across levels',
  '一格为一条{t}的举措，共{n}条': 'One square is one measure of {t}; {n} in all',
  '蓝为承接，浅蓝为部分，赭为疑似未载，朱框为应承接而未载，余为已完成或不计；下为应承接而未载的条数；{t}的举措，共{n}条':
    'Blue: carried over; pale blue: partly; ochre: possibly missing; red frame: due but absent; the rest: done or exempt. The number counts what is due but absent. Measures of {t}; {n} in all',
  '承接{n}，部分{n2}，疑似未载{n3}，应承接而未载{n4}，已完成{n5}，不计{n6}':
    'carried over {n}, partly {n2}, possibly missing {n3}, due but absent {n4}, done {n5}, exempt {n6}',
  '不计缺口（◇△□→）': 'no gap (◇△□→)',
  '{t}份规划': '{t} plans',
  '层级、文种、状态': 'Level, genre, status',
  '层级、文种': 'Level, genre',
  期限: 'Period',
  '文号、日期': 'Number, date',
  '目标数{1}表列／文中': 'Targets{1}in tables/in text',
  '目标数（表列／文中）': 'Targets (in tables/in text)',
  读时注意: 'Note when reading',
  '见{1}': 'See {1}',
  '见{1}，同类共{n}条': 'See {1}; {n} of this kind in all',
  '《{q}》未能读取': '《{q}》 could not be read',
  '《{q}》未能读取，': '《{q}》 could not be read ',
  未参加对照: 'and was not compared',
  请提供可复制文字的版本: 'Please supply a version whose text can be copied',
  '各规划提到的规划、纲要{q}等{n}份不在本次对照之列':
    '{n} plans and outlines that the plans refer to, among them {q}, are not part of this comparison',
  '各规划提到的规划、纲要{q}{n}份不在本次对照之列':
    '{n} plans and outlines that the plans refer to, {q}, are not part of this comparison',
  '各规划的图片、附件未读': 'Images and attachments of the plans were not read',
  '未使用规划文本以外的数据（人口、地区生产总值等），人均指标未作还原':
    'No data outside the plans (population, GDP and the like) were used; per-capita targets were not converted back',
  '文种不同：本文件为{t}，参照文件为{t2}': 'Different genre: this document is of the kind “{t}”, the reference “{t2}”',
  文种不同: 'different genre',
  '本文件未写的事项可能载于其他文件，记作“本方案未载”，不作缺失结论':
    'What this document does not mention may stand in another one; it is recorded as absent from this document, not as missing',
  '本文件所指《{q}》未参加对照，未载事项可能载于该规划':
    '《{q}》, to which this document refers, was not compared; absent items may stand there',
  '本文件所指《{q}》未参加对照': '《{q}》, to which it refers, was not compared',
  '征求意见稿：尚未印发，内容可能变动': 'Draft for comment: not yet issued, its content may change',
  '隔级对照：其上级{q}的规划未参加对照，所列未载事项可能由上一级规划规定':
    'Compared across levels: the plan of {q}, one level up, was not compared; what is listed as absent may be laid down there',
  '隔级对照：其上一级的规划未参加对照，所列未载事项可能由上一级规划规定':
    'Compared across levels: the plan one level up was not compared; what is listed as absent may be laid down there',
  隔级对照: 'compared across levels',
  请核: 'please check',
  提示: 'note',
  裁定不再适用: 'decision no longer applies',
  语气较缓: 'softer wording',
  语气较实: 'firmer wording',
  指标属性不同: 'nature of the target differs',
  '※ 原目标未达到': '※ earlier target missed',
  '▼ 目标值降低': '▼ target lowered',
  '○ 未再设': '○ no longer set',
  '{q}：{t}的{n}项举措未见承接': '{q}: {n} measures of {t} are not carried over',
  '只计具体举措（不计标题），且只计对该地有要求的事项':
    'Only individual measures (no headings) that bind this place are counted',
  '其中{n}项接近判断界限，待核': '{n} of them lie close to the threshold and await a check',
  '各规划均未载：{q}': 'Absent from every plan: {q}',
  '{t}列有此项，{p}的任务、目标与保障措施中均未见':
    '{t} has this item; it is found in no task, goal or safeguard of {p}',
  '“{q}”（{t}）：各地均未设目标': '“{q}” ({t}): no place sets a target',
  '{p}的文本中都没有这一指标或相近指标': 'The texts of {p} have neither this indicator nor one like it',
  '“{q}”各地目标不一：{t}（{t2}{t3}）': 'Targets for “{q}” differ: {t} ({t2} {t3})',
  '“{q}”各地目标不一：{t}（省规划{t3}）': 'Targets for “{q}” differ: {t} (provincial plan {t3})',
  '高于{n}、低于{n2}': '{n} above, {n2} below',
  '高于{n}、持平{n2}、低于{n3}': '{n} above, {n2} equal, {n3} below',
  '高于{n}、持平{n2}': '{n} above, {n2} equal',
  '持平{n}、低于{n2}': '{n} equal, {n2} below',
  '高于{n}': '{n} above',
  '低于{n}': '{n} below',
  '持平{n}': '{n} equal',
  '{p}“{q}”目标{t}高于基期全口径值，请核':
    '{p}: the target {t} for “{q}” is higher than the base value of a wider basis; please check',
  '目标高于基期全口径值，请核（“{q}”{n}年{q2}为{q3}，不是本指标基期）':
    'The target is higher than the base value of a wider basis; please check (“{q}”: {q2} was {q3} in {n}, which is not the base of this indicator)',
  '目标高于基期全口径值，请核（“{q}”{q2}为{q3}，不是本指标基期）':
    'The target is higher than the base value of a wider basis; please check (“{q}”: {q2} was {q3}, which is not the base of this indicator)',
  '{p}“{q}”前后矛盾：新增{t}，总数却由{t2}到{t3}':
    '{p}: “{q}” contradicts itself: {t} added, yet the total goes from {t2} to {t3}',
  '{p}“{q}”前后矛盾：{t}与由{t2}不符': '{p}: “{q}” contradicts itself: {t} does not agree with {t2}',
  '{p}“{q}”前后矛盾：{t}与{t2}': '{p}: “{q}” contradicts itself: {t} and {t2}',
  '由{t}，折合变化为{n}，另一处写{t2}，请核对基期与目标值':
    '{t} is a change of {n}, while another place says {t2}; please check base and target',
  '{n}到{t}': '{n} to {t}',
  '基期{n}加上新增{t}应为{t2}，而目标为{t3}，两处不能同时成立':
    'The base of {n} plus {t} added would make {t2}, but the target is {t3}; both cannot hold',
  '若“新增”实为总数，请在原文中改明': 'if “added” really means the total, please say so in the text',
  '同一指标、同一时点，一处为{t}，另一处为{t2}，两者不能同时成立，请核对原文':
    'One indicator, one date: {t} in one place, {t2} in another; both cannot hold, please check the text',
  '{p}口径待说明：“{q}”{t}与“{q2}”{t2}': '{p}: basis to be explained: “{q}” {t} and “{q2}” {t2}',
  '数值相同，一处写累计，一处未写，口径应当统一或说明':
    'The figures are equal, but one place says cumulative and the other does not; the basis should be unified or explained',
  '累计数反而小于未写累计的数，口径应当统一或说明':
    'The cumulative figure is smaller than the one not called cumulative; the basis should be unified or explained',
  '一处写累计，一处未写': 'One place says cumulative, the other does not',
  '累计的起点和另一处是年度还是累计，原文均未说明':
    'the text says neither where the count starts nor whether the other figure is annual or cumulative',
  '{t}，数值不同，可能一为规划期内或年度数、一为累计总数，原文未说明，不宜当作同一指标引用':
    '{t}; the figures differ, and one may be for the period or the year and the other a cumulative total; the text does not say, so they should not be cited as one indicator',
  '{t}，部分的目标却大于整体，请核对口径':
    '{t}; the target of the part exceeds that of the whole, please check the basis',
  '新增量大于总数目标，而原文没有基期，两处的关系待说明':
    'The increase exceeds the target total and the text gives no base; how they relate is to be explained',
  '表中为总数，正文似为规划期内新增（“争创”“新建”），数值相同，总数与新增的口径待说明':
    'The table gives a total, the text seems to mean additions in the period (“争创”, “新建”), with the same figure; whether total or additions is to be explained',
  '{p}“{q}”（{t}）为约束性指标，任务部分未见对应举措':
    '{p}: “{q}” ({t}) is a binding target, but no matching measure is found among the tasks',
  '{p}“{q}”（{t}）：任务部分未见对应举措': '{p}: “{q}” ({t}): no matching measure is found among the tasks',
  '查找了任务和保障措施中的{n}个标题、{n2}项举措，所用字词：{q}':
    '{n} headings and {n2} measures of tasks and safeguards were searched for these words: {q}',
  '{p}列有{n}项任务涉及“{q}”，未设这一指标': '{p}: {n} tasks concern “{q}”, but no such target is set',
  '参照规划的目标为{t}': 'The target of the reference plan is {t}',
  '任务按“{q}”等字词在标题和举措中查找，各项指标的名称中没有同一口径的':
    "Tasks were looked for by the words “{q}” in headings and measures; no target's name has the same basis",
  '{p}“{q}”：语气较参照规划为实“{q2}”': "{p} “{q}”: firmer wording than the reference plan's “{q2}”",
  '{p}“{q}”：语气较参照规划为缓“{q2}”': "{p} “{q}”: softer wording than the reference plan's “{q2}”",
  '“{q}”参照规划为{t}，{p}为{t2}': '“{q}” is {t} in the reference plan and {t2} in that of {p}',
  '规则 {q} 未能运行，本项没有核对': 'Rule {q} could not run; this was not checked',
}
