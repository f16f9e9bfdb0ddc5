import type { Phrases } from '../phrasebook.ts'

/** Method: how judgements are made, measured quality, limits, sources. */
export const method: Phrases = {
  '除注明“促消费领域”的以外，各项均在“十四五”知识产权规划（四川省及攀枝花、德阳、眉山、郫都）的人工标注上测得':
    'All but the row on consumption were measured on labels of plans for intellectual property of 2021 to 2025 (Sichuan, Panzhihua, Deyang, Meishan, Pidu)',
  '其他规划没有标注，未经测定': 'for other plans there are no labels, and nothing was measured',
  '本次规划所属领域没有配套的词库，承接判断请参照表中注明“没有词库”的两行把握，其余各项只供参考':
    'There is no dictionary for the sector of these plans: for coverage go by the two rows that say “without a dictionary”, the others are for orientation only',
  '本次规划按“{t}”领域划分方面、归并指标名称，该领域的词库没有标注可供测定，承接判断按没有词库的领域作出，请参照表中注明“没有词库”的两行把握，其余各项只供参考':
    'The measures of these plans are divided in aspects, and the names of their targets joined, by the dictionary for the sector “{t}”. There are no labels to measure it on, and coverage is judged as without one: go by the two rows that say “without a dictionary”, the others are for orientation only',
  各项均以1为满分: 'All of these are out of 1',
  '准确率：程序列出的有多少是对的': 'precision: how many of those listed are right',
  '召回率：应当列出的有多少列出了': 'recall: how many of those that should be listed are',
  'F1：准确率与召回率的调和平均': 'F1: the harmonic mean of precision and recall',
  '加权kappa：承接、部分承接、未载三档判断与人工标注的一致程度，0相当于随意判断，0.6以上通常认为一致程度较高':
    'Weighted kappa: how far the judgements carried, partly, absent agree with those of a person; 0 is as good as chance, above 0.6 is usually called substantial',
  '括号内为按举措重抽样的95%区间': 'in brackets the interval of 95% of resamples by measure',
  '“要求”为开发时定下的下限，“—”为未定':
    '“Required” is the floor that was set for development, “—” means that none was',
  '各项判断怎样作出，量得的质量如何，依据哪些文件，有哪些限度':
    'How each judgement is made, what quality was measured, which documents it rests on, and where its limits lie',
  判断怎样作出: 'How judgements are made',
  文本整理: 'Cleaning',
  '合并因换页、换行断开的段落，去掉页码、目录和转换残留':
    'Paragraphs broken by pages or lines are joined; page numbers, contents and residues of conversion are dropped',
  '去掉的部分在原文页以浅色列出，不参与判断':
    'what was dropped is shown in a pale tone on the page of the full text and takes no part in judgements',
  '引文只去空白，不改一字': 'Quotes lose their white space and nothing else',
  分段: 'Structure',
  '依编号、字形和位置识别章、节、条和专栏，给每一段定性：回顾、形势、原则、目标、任务、保障':
    'Chapters, sections, items and boxes are recognised by number, form and place; each paragraph is classed as review, situation, principles, goals, tasks or safeguards',
  '只有目标、任务、保障和指标表算作安排': 'Only goals, tasks, safeguards and tables of targets count as commitments',
  目标: 'Targets',
  '从指标表和正文中取出到期要达到的数：名称、单位、基期、目标值、“以上”“翻一番”等写法、期限、预期性或约束性':
    'From tables and text the figures to be reached by a date: name, unit, base, target value, wording such as “以上” (at least) or “翻一番” (double), date, expected or binding',
  回顾中的成绩和引用文件中的数不取: 'Achievements told in the review and figures of cited documents are not taken',
  指标归并: 'Grouping of indicators',
  '名称、单位、口径都相同的归为一项，单位折算后并列':
    'Those with the same name, unit and basis become one, side by side in a common unit',
  '累计与新增、总量与人均、不同级别、不同分母的不归并，另列“相近而不同”':
    'cumulative and added, total and per capita, different levels or denominators are not grouped but listed as look-alikes',
  高低: 'Above or below',
  '只有率、人均数、占比才判高低': 'Only rates, per-capita figures and shares are judged above or below',
  '“以上”按下限比': '“At least” is compared by its floor',
  '随地区规模增长的总量、无基期的倍数、另一口径的，记不可比并写明原因':
    'Totals that grow with the size of a place, multiples without a base and figures on another basis are not comparable, and the reason is given',
  一条举措是一个动词和它的对象: 'A measure is one verb with its object',
  '前面的条件（围绕、聚焦、到{n}年）和后面的目的属于它，不另算':
    'conditions before it (围绕, 聚焦, 到{n}年) and purposes behind it belong to it and are not counted apart',
  合计只计单条举措: 'Totals count individual measures only',
  '按原文判断一条要求约束谁：点名的地方、各地、鼓励、只能由本级办理、其他系统':
    'The text tells whom a requirement binds: places that it names, all places, encouraged only, its own level only, other branches',
  '没有点名而地方能办的，也算约束': 'what names nobody but can be done by places binds them too',
  '比较动词、对象、专名和所在章节，分承接、部分承接、疑似未载、未载四档，给出相符度和理由':
    'Verb, object, proper names and chapter are compared; the result is carried over, partly, possibly missing or absent, with a measure of agreement and the reasons',
  所在章节内容相近的段落更可信: 'a passage counts for more where its section speaks of the same matters',
  '一段文字更贴近另一处要求的，对本条的分量相应减轻':
    'a passage that comes nearer to a requirement elsewhere counts for less here',
  '约束本地、有相近表述，而其中点名的内容全文未见（既无原词，也没有一句话与之大半相同）的，另列为“？疑似未载”并写明所缺，由人核定':
    'What binds the place and has similar wording, while the things that it names stand nowhere in the whole text (neither in the same words nor, for the greater part, in any one sentence), is listed apart as “？ possibly missing” with what is lacking, for a person to decide',
  '疑似未载的不计入缺口条数，也不计入部分承接':
    'What is possibly missing counts neither as a gap nor as partly carried over',
  '靠近界限的标“※”待核': 'what lies close to a threshold is marked “※” to be checked',
  '只在回顾中出现的记“已完成”': 'What appears only in the review counts as done',
  '约束本地、没有承接、也没有完成的，才是缺口': 'A gap is only what binds the place, is not carried over and not done',
  '另一文种、另一层级的规划，“未载”只指本方案、本规划未载':
    'For a plan of another genre or level, “absent” only means absent from this document',
  '两份以上规划都安排、且写法较为固定的提法，由程序找出，取能表意的最短形式':
    'Terms of fairly fixed form to which two or more plans commit, found by the program in the shortest form that carries the meaning',
  '整理后的文字去掉标点和空白，连续{n}字以上相同即列出，取最长的一段':
    'Text without punctuation and white space: {n} or more equal characters in a row are listed, the longest passage taken',
  '由相同处向两端延伸，只隔少数改动、增删字词的并为一段，标出不同':
    'from there it is extended to both sides; pieces parted by a few changed, added or dropped words become one passage with the differences marked',
  '由谁取自谁，只在两份规划的日期、层级、隶属或前后两期能够说明时才写':
    'Who took from whom is said only where dates, levels, subordination or successive periods show it',
  判断质量: 'Measured quality',
  与人工标注比较: 'compared with labels made by people',
  未测: 'Not measured',
  这次运行没有附带标注评测的结果: 'This run carries no results of an evaluation',
  判断的可靠程度请结合原文把握: 'please judge the reliability with the original text',
  项目: 'Task',
  量度: 'Measure',
  实测: 'Measured',
  要求: 'Required',
  指标提取: 'Extraction of targets',
  表格指标准确率: 'precision, targets in tables',
  表格指标召回率: 'recall, targets in tables',
  正文指标准确率: 'precision, targets in text',
  正文指标召回率: 'recall, targets in text',
  各字段最低正确率: 'lowest accuracy of a field',
  指标对齐: 'Alignment of indicators',
  '同一指标成对F{n}': 'pairwise F{n} of same indicators',
  目标比较: 'Comparison of targets',
  正确率: 'accuracy',
  有目标时判断正确率: 'accuracy of verdicts where a target is set',
  召回率: 'recall',
  准确率: 'precision',
  承接判断: 'Judgement of coverage',
  '承接与否F{n}': 'F{n}, carried over or not',
  '加权kappa（权重在这些标注上拟合）': 'weighted kappa (weights fitted on these labels)',
  '加权kappa（逐一留出一份规划拟合；设计时看过这些标注，新的规划应略低）':
    'weighted kappa (fitted with one plan left out at a time; the design has seen these labels, so new plans should come out slightly lower)',
  '加权kappa（促消费领域三份互不隶属的文件，没有词库，逐一留出；一人一次标注）':
    'weighted kappa (three unrelated documents on consumption, no lexicon, one left out at a time; labelled once by one person)',
  '加权kappa（同上，不用本领域词库，如同没有词库的领域）':
    'weighted kappa (as above, without the lexicon of the field, as in a field that has none)',
  应指出的缺口中已指出: 'share of true gaps that were pointed out',
  依据位置正确率: 'accuracy of the place of evidence',
  规划归属正确率: 'accuracy of the plan of evidence',
  限度: 'Limits',
  '判断由程序按规则作出，没有读图片、附件和扫描件':
    'Judgements are made by rule by the program, which read no images, attachments or scans',
  '各份规划读进了多少、哪些没有核对，见{1}': 'for how much of each plan was read and what was not checked see {1}',
  规划之间的引用关系只认书名号和文号:
    'References between plans are recognised by title marks and document numbers only',
  没有入库的上级或本级规划无从核对: 'upper or own-level plans that were not given cannot be checked',
  '标“※”的承接判断{n}处，靠近界限，尚待人工核对':
    "{n} judgements of coverage are marked “※”: they lie close to a threshold and await a person's check",
  '经人工裁定的判断{n}处': '{n} judgements were decided by a person',
  合计只供查阅: 'Totals are for reference only',
  '文种、层级、期限不同的规划之间不排名': 'Plans of different genre, level or period are not ranked',
  依据的文件: 'Documents',
  文件: 'File',
  字数: 'Characters',
  数据与版本: 'Data and version',
  '{1}是全部结果，每条判断都带原文位置': '{1} holds all results, each judgement with its place in the text',
  '{1}下另有各表的CSV（UTF-{n}，可用电子表格打开）':
    '{1} also holds each table as CSV (UTF-{n}, opens in a spreadsheet)',
  'duizhao {n}，结果格式第{n2}版': 'duizhao {n}, result format version {n2}',
  '{q}，结果格式第{n2}版': '{q}, result format version {n2}',
  同样的输入得出同样的结果: 'The same input gives the same result',
  已套用: 'applied',
  已有后来的裁定: 'superseded by a later decision',
  不再适用: 'no longer applies',
  '套用{n}条，不再适用{n2}条': '{n} applied, {n2} no longer apply',
  '套用{n}条，不再适用{n2}条，为后来的裁定取代{n3}条':
    '{n} applied, {n2} no longer apply, {n3} superseded by later decisions',
  序号: 'No.',
  裁定: 'Decision',
  何人何时: 'By, on',
  理由: 'Reason',
  结果: 'Result',
  没有裁定: 'No decisions',
  裁定文件是空的: 'The file of decisions is empty',
  '裁定文件：{q}，SHA-{n} {1}': 'File of decisions: {q}, SHA-{n} {1}',
  '加权kappa（逐一留出，随机另抽{n}条举措，未用于拟合，选择方法时看过其得分；一人一次标注）':
    'weighted kappa (one plan left out at a time, {n} further measures drawn at random and not used in fitting, though their score was in view when the method was chosen; labelled once by one reader)',
  '两次标注之间的加权kappa（{q}，第二次不看第一次）':
    'weighted kappa between two labellings ({q}; the second made without sight of the first)',
  '加权kappa（逐一留出，不用本领域词库，如同没有词库的领域）':
    'weighted kappa (one plan left out at a time, without the lexicon of the field, as in a field that has none)',
}
