import type { Phrases } from '../phrasebook.ts'

/** Decisions that people make, on the page and in the forms of the script. */
export const decisions: Phrases = {
  '对程序的判断有不同意见，可以在页面中作出裁定': 'Where you disagree with the program, you can decide on the pages',
  '裁定先存在本机，导出后重新比对，即以人工裁定为准':
    'Decisions are kept on this computer first; exported and given to a new run, they hold against the program',
  本机所作的裁定: 'Decisions made on this computer',
  '导出 decisions.yaml': 'Export decisions.yaml',
  导入已有的裁定文件: 'Import an existing file of decisions',
  '{t} {1}': '{t} {1}',
  清空: 'Clear',
  这里没有裁定: 'There are no decisions here',
  '浏览器没有运行脚本，不能在页面中作出裁定': 'The browser runs no script, so no decisions can be made on the pages',
  可照下面的格式手写裁定文件: 'the file can be written by hand in the format below',
  在哪里裁定: 'Where to decide',
  '{1}：点开一格，在判断理由之下改判为承接、部分承接或未载，或维持原判并加备注':
    '{1}: open a cell; below the reasons, decide carried over, partly or absent, or uphold the judgement and add a note',
  '{1}：各条之下，同上': '{1}: below each item, likewise',
  '{1}：每项目标之下，选规划，改判高低、不可比、不适用或未设':
    '{1}: below each target, choose the plan and decide above or below, not comparable, not applicable or not set',
  '{1}：点开一项提法，改称或列为不是共同举措': '{1}: open a term, rename it or mark it as no shared measure',
  怎样应用: 'How to apply them',
  '在各页作出裁定，写明何人、何时、理由': 'Decide on the pages, saying who, when and why',
  '裁定只存在这台电脑的浏览器里，不上传': 'Decisions stay in the browser of this computer and are not uploaded',
  '同一组规划的报告共用，另一组规划的报告另存':
    'reports of the same plans share them, reports of other plans keep their own',
  '已有裁定文件的，先在本页导入，再导出：导出的是全部裁定，在后的一条为准':
    'If you have a file of decisions, import it here before exporting: the export holds all of them, and the later one on a thing holds',
  '导出{1}，用{2}重新比对，各页即以裁定为准，标明“人工裁定”':
    'Export {1} and run {2} again; the pages then follow the decisions and say “decided by a person”',
  'duizhao compare 规划文件夹 --decisions decisions.yaml':
    'duizhao compare FOLDER --decisions decisions.yaml --lang en',
  本报告没有套用裁定文件: 'No file of decisions was applied to this report',
  '本报告已套用裁定{n}条，不再适用{n2}条，逐条见{1}':
    '{n} decisions were applied to this report, {n2} no longer apply; they are listed under {1}',
  '再作裁定后，请先导入{1}，导出时一并写出':
    'When you decide again, first import {1}; the export then holds all of them',
  裁定文件的格式: 'Format of the file of decisions',
  格式示例: 'Example of the format',
  'plan: 规划编号': 'plan: ID OF THE PLAN',
  'unit: { plan: 基准规划编号, text: 举措的原文 }': 'unit: { plan: ID OF THE REFERENCE, text: WORDS OF THE MEASURE }',
  'status: partial        # full 承接，partial 部分承接，none 未载':
    'status: partial        # full: carried over, partial: partly, none: absent',
  'passage: 所依据的原文': 'passage: WORDS THAT IT RESTS ON',
  'who: 姓名': 'who: NAME',
  'why: 理由': 'why: REASON',
  ' 条': ' entries',
  '”的条目': '”',
  '没有含“': 'No entry with “',
  '”的目标：': '”, target: ',
  '”：不是共同举措': '”: no shared measure',
  '”：改称“': '”: renamed “',
  不是共同举措: 'no shared measure',
  何人: 'Who',
  何时: 'When',
  作出裁定: 'Decide',
  依据的原文: 'Passage that it rests on',
  全部: 'all',
  共: 'In all ',
  写明的: 'stated',
  取消: 'Cancel',
  '可改为规划中的另一句；须与原文一致，只写一处有的话':
    'May be another sentence of the plan; it must match the text and occur only once',
  '备注（可不填）': 'Note (optional)',
  '对“': ', “',
  导入: 'Imported ',
  年: '',
  待应用的裁定: 'Decision to be applied',
  拿哪一项目标比: 'Which target to compare',
  撤销: 'Undo',
  改动裁定: 'Change the decision',
  改称: 'rename',
  改称什么: 'New name',
  无: 'no',
  有: 'yes',
  未写明: 'not stated',
  '本浏览器不保存数据，离开本页前请先导出，否则会丢失。':
    ' This browser keeps no data: export before you leave this page, or the decisions are lost.',
  条: '',
  条已有: ' known already',
  '条，尚未应用。': ' not applied yet.',
  来自导入的文件: 'from an imported file',
  没有合于条件的举措: 'No measure fits',
  '没有读出裁定：文件须有“decisions:”一行，其下每条以“- kind: …”开头。':
    'No decisions were read: the file must have a line “decisions:” and below it entries that begin with “- kind: …”.',
  '清空本机保存的全部裁定？已导出的文件不受影响。':
    'Clear all decisions kept on this computer? Exported files are not touched.',
  裁定为: 'Decided as',
  记下裁定: 'Keep the decision',
  '还没有裁定。': 'No decisions yet.',
  '（备注：': ' (note: ',
  '（程序判为': ' (the program: ',
  '（维持程序的判断）': ' (upholds the program)',
  '，另有': ', besides ',
  '，已拟裁定': ', decision drafted',
  没有可显示的条目: 'Nothing to show',
  '共 ': 'In all ',
}
