import type { Phrases } from '../phrasebook.ts'

/** Tasks and data checks. */
export const tasks: Phrases = {
  '每份规划一页：逐条举措由谁办、何时办成、服务于哪项指标':
    'A page for each plan: who carries out each measure, by when, and which target it serves',
  '责任单位、期限只列原文写明的，不作推断':
    'Responsible bodies and dates are listed only where the text states them; nothing is inferred',
  写明责任单位: 'Body stated',
  写明期限: 'Date stated',
  服务于指标: 'Serve a target',
  '期限只取举措自身写明的（{q}），不以规划期末代替':
    "A date is taken only from the measure's own words ({q}), not from the end of the plan period",
  '文种不同，写法不同，不作比较': 'Genres and ways of writing differ; no comparison is made',
  '《{q}》逐条举措的责任单位、期限和所服务的指标，可筛选、排序、导出':
    'Responsible body, date and target served for each measure of 《{q}》; can be filtered, sorted and exported',
  只列原文写明的: 'Only what the text states',
  空白为原文未写明: 'a blank means that it states nothing',
  '任务分解：': 'Tasks: ',
  '任务分解：各地': 'Tasks: places',
  '原文：': 'Full texts: ',
  '原文：各地': 'Full texts: places',
  '缺口清单：': 'Gaps: ',
  '缺口清单：各地': 'Gaps: places',
  '{p}：任务分解': '{p}: tasks',
  任务分解表: 'Table of tasks',
  字词: 'Words',
  章: 'Chapter',
  责任单位: 'Responsible',
  力度: 'Force',
  服务的指标: 'Target served',
  所列导出CSV: 'Export what is listed as CSV',
  没有举措: 'No measures',
  '{p}的任务、保障部分没有读出举措': 'No measures were found in the tasks and safeguards of {p}',
  '各份规划的全部举措在{1}': 'All measures of all plans are in {1}',
  同一份规划中前后对不上的数字和说法: 'Figures and statements of one plan that do not agree with each other',
  '“前后矛盾”指同一口径写法不一': '“Contradiction”: one basis, different statements',
  '“口径待说明”指口径可能不同，请起草单位说明，不断定为错':
    '“basis to be explained”: the basis may differ; the drafters are asked to explain, no error is asserted',
  '如：人才、标准': 'e.g. 人才, 标准',
  '本项核对{n}项目标，未发现对不上的': '{n} targets were checked; none disagree',
  '转换、换页等造成的问题见{1}': 'For problems from conversion, page breaks and the like see {1}',
  没有全文: 'No full text',
  '《{q}》未能读取，未参加对照': '《{q}》 could not be read and was not compared',
  '日期{t}': 'dated {t}',
  日期文本未载: 'date not stated',
  '划线处为报告所引，旁注写明用在何处': 'Underlined passages are cited by the report; the notes say where',
  见承接情况: 'see Coverage',
  '√ 已完成：{1}': '√ done: {1}',
  '先列应承接而未载的，再分列不计缺口的各类及其理由':
    'First what is due but absent, then the classes that are no gap, with the reasons',
  只计单条举措: 'Only individual measures are counted',
  '◇ 鼓励类未载': '◇ encouraged only, absent',
  基准规划要求而各地规划没有载明的事项: 'What the reference plan requires and the plans of places do not have',
  '基准是同一地方的前一期规划：本页的“未载”即未延续，可能已经到期或并入其他文件，不是缺口':
    "The reference is the same place's earlier plan: “absent” here means not continued; the item may have run out or moved to another document and is no gap",
  '可编辑的文件：衔接情况对照表（{1}、{2}）　意见汇总处理表（{3}、{4}）':
    'Editable files (in Chinese): table of coverage ({1}, {2}) · table of comments ({3}, {4})',
  '{p}规划的举措都没有写明{t}，表中不设此栏': 'No measure of the plan of {p} states {t}; the table has no such column',
  '{p}草案的举措都没有写明{t}，表中不设此栏': 'No measure of the draft of {p} states {t}; the table has no such column',
  '{p}方案的举措都没有写明{t}，表中不设此栏': 'No measure of the plan of {p} states {t}; the table has no such column',
  规划中的表: 'Table of the plan',
  '{p}草案': '{p}',
  '{p}规划': '{p}',
  '{p}方案': '{p}',
  本草案为征求意见稿: 'this is a draft for comment',
  '“数值请核”指目标与同一文件所载基期等数字不相称':
    '“figure to be checked”: the target is out of proportion to the base or other figures of the same document',
  '“有指标无任务”“有任务无指标”只在本文件的任务、保障部分查找，写在其他文件中的不计':
    '“target without task” and “task without target” look at the tasks and safeguards of the same document only; other documents do not count',
}
