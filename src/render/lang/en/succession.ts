import type { Phrases } from '../phrasebook.ts'

/** Two periods of one place. */
export const succession: Phrases = {
  '同一地方前后两期规划：哪些延续，哪些新增，哪些未延续':
    'Two successive plans of one place: what goes on, what is new and what does not go on',
  目标是提高还是降低: 'whether targets are raised or lowered',
  原来的目标到了新规划的基期达到没有: 'whether the earlier targets are reached by the base of the new plan',
  '两期由规划所载的地方、层级和期限认定':
    'The two periods are recognised by the place, level and period that the plans state',
  '《{q}》与《{q2}》': '《{q}》 and 《{q2}》',
  举措延续: 'measures that go on',
  部分延续: 'partly continued',
  未延续: 'not continued',
  目标值提高: 'targets raised',
  目标值降低: 'targets lowered',
  指标未再设: 'targets no longer set',
  指标新设: 'targets newly set',
  原目标未达到: 'earlier targets missed',
  两期目标: 'Targets of both periods',
  原目标与新基期: 'Earlier target and new base',
  '▲ 目标值提高': '▲ target raised',
  '＝ 目标值不变': '＝ target unchanged',
  '＋ 新设': '＋ newly set',
  '√ 达到': '√ reached',
  '※ 未达到': '※ missed',
  '？ 口径待说明': '? basis to be explained',
  '原目标{n}，新基期{n2}': 'earlier target {n}, new base {n2}',
  '本期作“{q}”': 'now called “{q}”',
  '{p} {1}': '{p} {1}',
  没有可以对照的指标: 'No indicators to compare',
  两期规划都没有识别出指标: 'no targets were recognised in either plan',
  同一地方的总量也可以前后相比: 'Totals of one place may be compared over time',
  '提高、降低只说数值': '“raised” and “lowered” speak of figures only',
  '越低越好的指标，降低即是从严': 'where lower is better, lowering means stricter',
  '“达到”只比较两份规划所载数值，不是对完成情况的认定':
    '“reached” compares the figures of the two plans and does not certify completion',
  判断理由: 'Reasons',
  举措未逐条对照: 'Measures were not compared one by one',
  '以前一期规划为基准（--reference）比对，才能逐条判断延续与否':
    'only with the earlier plan as the reference (--reference) can it be judged which of them go on',
  '如：人才、平台': 'e.g. 人才, 平台',
  '可能已经到期、并入其他文件，或不再需要，不等于遗漏':
    'may have run out, moved to another document or no longer be needed; not the same as forgotten',
  '只保留一部分，或改了说法': 'kept in part or reworded',
  本期的回顾部分载明: 'stated in the review of the new plan',
  延续: 'continued',
  上期没有的举措: 'not in the earlier plan',
  '{p}“{q}”：上期目标{n}年{t}，本期所载{n2}年基期{t2}，未达到':
    '{p}: “{q}”: earlier target {t} by {n}, base of {n2} in the new plan {t2}, missed',
  '只比较两份规划所载数值（{t}与{t2}）': 'Only the figures of the two plans are compared ({t} and {t2})',
  '统计口径是否有调整，本期规划应作说明': 'the new plan should say whether the statistical basis was changed',
  '{p}“{q}”：本期目标{n}年{t}，低于上期目标{n2}年{t2}':
    '{p}: “{q}”: target {t} by {n}, below the earlier target {t2} by {n2}',
  '目标调低可能因口径或统计范围调整，请核对原文':
    'A lower target may come from a change of basis or coverage; please check the text',
  '{p}前后两期：上期{n}项举措，延续{n2}项，部分延续{n3}项，已完成{n4}项，未延续{n5}项':
    '{p}, two periods: of {n} earlier measures {n2} go on, {n3} in part, {n4} are done, {n5} do not go on',
  '本期新增{n}项': '{n} are new',
  '对照《{q}》与《{q2}》': '《{q}》 compared with 《{q2}》',
  '未延续的事项可能已经到期或并入其他文件，不等于遗漏':
    'What does not go on may have run out or moved to another document; it was not necessarily forgotten',
  '{p}“{q}”：上期目标{n}年{t}，本期未再设': '{p}: “{q}”: earlier target {t} by {n}, no longer set',
  '{p}“{q}”：上期目标{n}年{t}，为约束性指标，本期未再设':
    '{p}: “{q}”: earlier binding target {t} by {n}, no longer set',
  本期规划中没有这一指标或相近指标: 'The new plan has neither this indicator nor one like it',
  两期均为年均增速: 'yearly growth in both periods',
  '其中一期另设总量目标{q}': 'one of the two also sets a total of {q}',
  '一方只写变化幅度，两期目标值不能相比':
    'one side states only a rate of change, so the two targets cannot be compared',
  '计量单位不同（{q}与{q2}）': 'different units ({q} and {q2})',
  '一期写明累计或新增，另一期没有写，口径待说明':
    'one period says cumulative or added, the other does not; the basis is to be explained',
  '原目标只写变化幅度，无从与新基期相比':
    'the earlier target is only a rate of change and cannot be compared with the new base',
  新规划未写可比的基期值: 'the new plan states no comparable base',
  '原目标为{n}年，新基期为{n2}年，时点不同': 'earlier target for {n}, new base of {n2}: different dates',
  '累计或新增数，与基期存量口径不同': 'cumulative or added, not on the basis of the stock at the base',
  '另一期有相近的“{q}”：{t}': 'the other period has the similar “{q}”: {t}',
  '先见于{t}：同一地方前一期规划已有此文字': 'first in {t}: the earlier plan of the same place already has this text',
  同一地方前一期规划已有此文字: 'the earlier plan of the same place already has this text',
  '{q}延续情况对照报告': 'Continuity report on {q}',
  '以《{q}》为上期规划，逐条核对{p}：哪些延续，哪些未延续，目标有无变化':
    '{p}, checked measure by measure against the earlier plan 《{q}》: what goes on, what does not, and whether targets change',
  延续情况一览: 'Continuity at a glance',
  延续情况: 'Continuity',
  '延续{n}，部分{n2}，疑似未延续{n3}，未延续{n4}，已完成{n5}，不计{n6}':
    'continued {n}, partly {n2}, possibly not continued {n3}, not continued {n4}, done {n5}, exempt {n6}',
  '左列为{t}的章节，右列为本期规划延续其中举措的条数':
    'On the left the chapters and sections of {t}; on the right how many of their measures go on',
  本期未设的指标: 'Indicators not set this time',
  '{n}处延续判断接近界限、待人工核对':
    "judgements of what goes on, close to the threshold, that await a person's check: {n}",
  本页只比同一年份的目标: 'This page compares targets for the same year only',
  '目标值比上期提高还是降低，见{1}': 'for targets raised or lowered since the previous plan see {1}',
  '延续{n}': 'continued {n}',
  '未延续{n}': 'not continued {n}',
  '○ 未延续{n}': '○ not continued {n}',
  上期规划: 'the previous plan',
  上期方案: 'the previous scheme',
  上期纲要: 'the previous outline',
  上期计划: 'the previous programme',
  上期意见: 'the previous opinions',
  上期措施: 'the previous measures',
  上期办法: 'the previous rules',
  '{q}在本期规划中的延续情况': 'What goes on of {q} in the present plan',
  '{t}每一项目标与本期规划的相应目标逐一对照': 'Each target of {t} beside the corresponding target of the present plan',
  '疑似未延续：有相近表述，点名的内容全文未见，待核':
    'possibly not continued: similar wording, but what is named stands nowhere in the text, to be checked',
  '上期有、本期未见，可能已到期或并入其他文件':
    'in the earlier plan, not in the new one; may have run out or moved to another document',
  未延续清单: 'What does not go on',
  '{p}：未延续清单': '{p}: what does not go on',
  '各地一页：未延续的在前，不计缺口的各类分列并写明理由':
    'A page for each place: what does not go on first; classes that are no gap apart, with the reason',
  '先列未延续的，再分列不计缺口的各类及其理由':
    'First what does not go on, then the classes that are no gap, with the reasons',
  '基准是同一地方的前一期规划：本页列的是未延续的举措，可能已经到期或并入其他文件，不是缺口':
    "The reference is the same place's earlier plan: this page lists measures that do not go on; they may have run out or moved to another document and are no gaps",
  '◎ 点名或普遍要求，仅部分延续': '◎ named or required of all, continued only in part',
  '{t}列有，{p}规划未见': 'In {t}, not in the plan of {p}',
  '{t}列有，{p}方案未见': 'In {t}, not in the plan of {p}',
  '{t}列有，{p}草案未见': 'In {t}, not in the draft of {p}',
  可能已经到期或并入其他文件: 'may have run out or moved to another document',
}
