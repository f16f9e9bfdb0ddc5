import type { Phrases } from '../phrasebook.ts'

/** Text reuse: equal passages, their places and shares. */
export const reuse: Phrases = {
  '两份以上规划中相同的文字，去掉标点和空白后连续{n}字以上':
    'Text that two or more plans share: {n} or more characters in a row without punctuation and white space',
  '只有少数字词改动、增删的，标出不同之处':
    'where a few words were changed, added or dropped, the differences are marked',
  表格不计: 'Tables are not counted',
  '文字沿用是衔接的常见写法，不作褒贬':
    'Reusing text is a common way of following an upper plan and is neither praised nor blamed',
  '何者在先，只在发布日期、层级或前后两期规划能够说明时才写':
    'which came first is said only where dates of issue, levels or successive periods show it',
  分布与两两沿用: 'Places, and reuse between pairs',
  不含固定表述: 'without set phrases',
  沿用的文字: 'Reused text',
  由长到短: 'longest first',
  已并入较长段落的不另列: 'passages inside longer ones are not listed again',
  '{n}段；由长到短；已并入较长段落的不另列':
    '{n} passages, longest first; those inside longer ones are not listed again',
  固定表述: 'Set phrases',
  '指导思想、文件名称等各地都要写的文字':
    'guiding principles, titles of documents and other text that every plan must bear',
  '如：保护、服务': 'e.g. 保护, 服务',
  改动: 'changed',
  增加: 'added',
  删去: 'dropped',
  与首处不同: 'differs from the first place',
  首处没有: 'not in the first place',
  首处有而此处没有: 'in the first place, but not here',
  首处有此文字: 'in the first place',
  首处无此文字: 'not in the first place',
  '首处作：{q}': 'first place: {q}',
  来源不明: 'origin unknown',
  '先见于{p}：{t}': 'first in {p}: {t}',
  '相同程度{n}': 'similarity {n}',
  '{n}字，相同程度{n2}': '{n} characters, similarity {n2}',
  标点略有不同: 'punctuation differs slightly',
  '发布在前（{t}，另一份{t2}）、层级较高，本次比对中只有这两份规划载有':
    'issued earlier ({t}, the other {t2}) and of a higher level; in this run only these two plans have it',
  '另{n}处，见数据表 data/reuse.csv': '{n} more places, see data/reuse.csv',
  '只列最长的{n}段，其余见数据表 data/reuse.csv': 'Only the longest {n} are listed; for the rest see data/reuse.csv',
  各规划中与他处相同的文字所在位置: 'Where in each plan the text shared with others stands',
  从左到右为全文首尾: 'From left to right: the whole text',
  '目标、任务、保障部分中相同文字的占比和字数：{t}':
    'Share and number of shared characters in goals, tasks and safeguards: {t}',
  各处文字见下表: 'for the passages see the table below',
  '每条自左至右为一份规划的首尾，竖条是与他处相同的文字，点击可到原文':
    'Each line is one plan from beginning to end; bars are text shared with others and lead to it',
  '下方粗线是目标、任务、保障部分，右上为这些部分中相同文字的占比和字数（去标点和空白，不含固定表述）':
    'The thick line below marks goals, tasks and safeguards; at the upper right the share and number of shared characters in them (without punctuation, white space and set phrases)',
  '另{n}份见表': '{n} more in the table',
  '与{p}': 'with {p}',
  '{p}，全文{n}%处': '{p}, at {n}% of the text',
  两两相同的文字: 'Text shared by pairs',
  相同文字: 'Shared text',
  相同最多的规划: 'Plans that share most',
  '各行为本规划目标、任务、保障部分中与该列规划相同的文字，占本规划这些部分的比例和字数':
    'Each row: text in the goals, tasks and safeguards of the plan that is shared with the plan of the column, as a share of these parts and in characters',
  '同一处可与几份规划相同，各列不可相加': 'one place may be shared with several plans, so columns do not add up',
  '每份规划只列相同文字最多的{n}份': 'For each plan only the {n} that share most are listed',
  '只列文字相同这一事实，不据此认定由谁取自谁':
    'Only the fact that text is equal is listed; it does not show who took from whom',
  没有计算占比: 'Shares were not computed',
  '这份结果由较早的版本写出，重新比对后即有':
    'These results were written by an earlier version; compare again to have them',
  '本项核对{n}份规划，未发现{n2}字以上的相同文字': '{n} plans were checked; no {n2} characters in a row are shared',
  '何者在先，只在发布日期、层级或前后两期规划能够说明时才在该处写明':
    'Which came first is stated only where dates of issue, levels or two successive plans show it',
  '没有写明的，来源不明': 'where nothing is stated, the origin is unknown',
}
