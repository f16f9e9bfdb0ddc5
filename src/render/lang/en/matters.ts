import type { Phrases } from '../phrasebook.ts'

/** The sentences that the first page puts first. */
export const matters: Phrases = {
  见: 'see',
  '如{t}': 'e.g. {t}',
  '{w}：{t}': '{w}: {t}',
  '{w}规划{n}条': '{w} {n}',
  '{w}方案{n}条': '{w} {n}',
  '{w}草案{n}条': '{w} {n}',
  // Of several, before 条 is taken for a unit that a target of the plans has.
  '{t}、{w}规划{n}条': '{t}, {w} {n}',
  '{t}、{w}方案{n}条': '{t}, {w} {n}',
  '{t}、{w}草案{n}条': '{t}, {w} {n}',
  '{t}等{n}份': '{t} and others, {n} plans in all',
  隔级: 'across levels',
  '○ 明确要求而未载': '○ expressly required, but absent',
  '{t}点名或要求各地办理的{n}条举措，有{n2}条至少一地未载：{t2}':
    'Of {n} measures that {t} assigns by name or to all places, {n2} are absent from at least one plan: {t2}',
  '接近判定界限、待核的{n}条': '{n} close to the threshold, to be checked',
  '文种、层级、状态不同，条数不作比较': 'The plans differ in genre, level and status; numbers are not compared',
  '○ 普遍未载': '○ generally absent',
  '{t}要求地方办理或地方可以办理的举措，有{n}条在{p}的规划（已印发，文种与{t2}相同）中均未载':
    'Of the measures that {t} requires of places or leaves open to them, {n} are absent from every plan of {p} (issued, of the same genre as {t2})',
  '{t}要求地方办理或地方可以办理的举措，有{n}条在{p}的规划中均未载':
    'Of the measures that {t} requires of places or leaves open to them, {n} are absent from every plan of {p}',
  '其中{n}条在{p}也未见': '{n} of them are missing from {p} as well',
  '只计单条举措，不计鼓励类、{t}和其他系统的事项':
    'Only individual measures are counted, without those that are encouraged only, within the {t} or for other branches',
  以下列出约束最明确的几条: 'The most clearly binding are listed below',
  普遍未载的全部举措: 'all measures that are generally absent',
  '{t}{n}条举措中应承接而未载的：{t2}': 'Due but absent, of {n} measures of {t}: {t2}',
  '{t}{n}条举措，{n2}份规划应承接而未载的共{n3}条次，逐份条数见缺口清单，不作比较':
    'Of {n} measures of {t}, {n2} plans lack what is due in {n3} cases; for each plan see the list of gaps; no comparison is made',
  条数不作比较: 'numbers are not compared',
  '另有仅见相近表述、疑似未载待核的：{t}，不计在内':
    'Possibly missing, with only similar wording found and a check to come: {t}; these are not counted',
  '{p}：点名或要求各地办理的{n}条，地方可以办理的{n2}条':
    '{p}: {n} named or required of all places, {n2} open to places',
  '待核{n}条': '{n} to be checked',
  '{t}{n}项目标与各地对照，可比高低的{n2}项次中高于{n3}、持平{n4}、低于{n5}：{t2}':
    '{n} targets of {t} held against those of the places: of {n2} comparable pairs {n3} are above, {n4} equal, {n5} below: {t2}',
  '{t}{n}项目标与各地对照，可比高低的{n2}项次中高于{n3}、持平{n4}、低于{n5}':
    '{n} targets of {t} held against those of the places: of {n2} comparable pairs {n3} are above, {n4} equal, {n5} below',
  '{w}“{q}”{t}': '{w} “{q}” {t}',
  '{w}“{q}”{t}，低{n}{u}': '{w} “{q}” {t}, {n} {u} lower',
  '{w}“{q}”{t}，高{n}{u}': '{w} “{q}” {t}, {n} {u} higher',
  '{w}“{q}”{t}，低{n}个百分点': '{w} “{q}” {t}, {n} percentage points lower',
  '{w}“{q}”{t}，高{n}个百分点': '{w} “{q}” {t}, {n} percentage points higher',
  '{t}，等{n}项次': '{t}, and others, {n} in all',
  '另有{n}项次因口径不同、总量随规模而变或无基期，不可比，不判高低':
    'In {n} further pairs the basis differs, the total grows with the size of the place or no base is given; they are not comparable and not judged',
  '未设{n}项次，不适用{n2}项次': 'not set in {n} cases, not applicable in {n2}',
  '不可比，如{w}“{q}”：{t}': 'Not comparable, e.g. {w} “{q}”: {t}',
  '{p}共{n}处数值或口径请核，如{t}': '{p}: figures or bases to be checked: {n}, e.g. {t}',
  '{p}共{n}处前后矛盾，如{t}': '{p}: contradictions: {n}, e.g. {t}',
  '{p}共{n}处未能核对，如{t}': '{p}: could not be checked: {n}, e.g. {t}',
  '{p}共{n}处裁定不再适用，如{t}': '{p}: decisions that no longer apply: {n}, e.g. {t}',
  '{p}共{n}处前后两期对照，如{t}': '{p}: pairs of successive plans: {n}, e.g. {t}',
  '{p}共{n}处原目标未达到，如{t}': '{p}: earlier targets missed: {n}, e.g. {t}',
  '{p}共{n}处目标值降低，如{t}': '{p}: targets lowered: {n}, e.g. {t}',
  '{p}共{n}处指标未再设，如{t}': '{p}: targets no longer set: {n}, e.g. {t}',
  '{p}共{n}处目标各地均未设，如{t}': '{p}: targets that no place sets: {n}, e.g. {t}',
  '{p}共有{n}项指标在本规划任务部分未见对应举措，其中约束性指标{n2}项':
    '{p}: targets without a matching measure among the tasks of their own plan: {n}, of them binding: {n2}',
  '{p}共有{n}项指标在本规划任务部分未见对应举措':
    '{p}: targets without a matching measure among the tasks of their own plan: {n}',
  '按指标名称、别名和相关工作用语在任务、保障部分查找':
    'Tasks and safeguards were searched for the name of the indicator, its other names and related terms',
  写在其他文件中的举措不在核对之列: 'measures in other documents were not checked',
  '各规划提到的{n}份规划、纲要未参加对照': 'Plans and outlines mentioned but not compared: {n}',
  '{n}处承接判断接近界限、待人工核对': "judgements of coverage close to the threshold that await a person's check: {n}",
  '图片、附件和规划以外的数据没有核对': 'images, attachments and data from outside the plans were not checked',
  '有{n}个提法三地以上列入举措、{t}没有：{t2}，可供{t3}修订时参考':
    'Terms that three places or more put into measures and {t} lacks: {n}, namely {t2}; for reference when it is revised',
  '未匹配上不等于省里没有部署：可能载于其他文件，或换了说法':
    'That none was matched does not mean that the upper level has none: another document may hold it, or put it otherwise',
  '三地以上列有、{t}没有的': 'in three places or more, not in {t}',
  '＋ 各地自有': '＋ of places only',
  '● 共同举措': '● shared measures',
  '两份以上规划都作了安排的提法{n}项，其中全部{n2}份都有的{n3}项，如“{q}”':
    'Terms to which two or more plans commit: {n}; shared by all {n2} plans: {n3}, e.g. “{q}”',
  '{p}（已印发，文种与{t}相同）都没有承接或完成，约束明确的在前':
    'Carried over or done by none of {p} (issued, of the same genre as {t}); the clearly binding first',
  '约束对象，其余规划': 'Binds; other plans',
  '{s} {p}': '{s} {p}',
}
