import type { Phrases } from '../phrasebook.ts'

/** Reading: how each plan was read and how much of it arrived. */
export const reading: Phrases = {
  '各份规划用什么方式读取，读进了多少，去掉了什么，哪些没有核对':
    'How each plan was read, how much of it arrived, what was dropped and what was not checked',
  '引用结论之前，请先看这一页': 'Look at this page before you cite a finding',
  读作: 'Read as',
  页数: 'Pages',
  表格: 'Tables',
  进入结构的比例: 'Share in the structure',
  编号缺漏: 'Breaks in numbering',
  未列入正文的: 'Left out of the text',
  纯文本: 'plain text',
  'Word（旧版，经转换）': 'Word (old format, converted)',
  'RTF（经转换）': 'RTF (converted)',
  'ODT（经转换）': 'ODT (converted)',
  网页: 'web page',
  网页存档: 'web archive',
  与前号不连续: 'does not follow the number before',
  与前号重复: 'repeats the number before',
  编号缺失: 'number lost',
  未能读取: 'could not be read',
  没有核对: 'not checked',
  未见: 'none found',
  '标题没有编号，{1}': 'headings bear no numbers, {1}',
  无记录: 'none recorded',
  其余没有核对: 'the rest was not checked',
  不分页: 'no pages',
  没有认出: 'none recognised',
  '目录未列入正文（{n}处）': 'contents left out of the text ({n} places)',
  '页码标记未列入正文（{n}处）': 'page marks left out of the text ({n} places)',
  '转换残留的书签标记未列入正文（{n}处）': 'bookmarks left by conversion left out of the text ({n} places)',
  '换页处重复的“{q}”只计一次': '“{q}”, repeated at a page break, is counted once',
  '标题“{q}”没有编号，按前后编号定为同级第{n}项':
    'The heading “{q}” bears no number; by its neighbours it is number {n} of its level',
  '这一段有 {n} 字，其中超过 {n2} 字的句子未提取指标':
    'This paragraph has {n} characters; no targets were taken from sentences longer than {n2}',
  读取中的提示: 'Notes from reading',
  '转换、换页等造成的问题': 'problems from conversion, page breaks and the like',
  读取时没有另外记下要提示的情况: 'Nothing else was noted in reading',
  '没有记下的，也没有逐字核对': 'what was not noted was not checked word by word either',
  程度: 'Degree',
  情况: 'What',
  位置: 'Place',
  怎样看这些数: 'How to read these figures',
  '“进入结构的比例”指汉字中有多少归入标题、段落、注释或表格，未列入正文的另计':
    '“Share in the structure” is the share of Chinese characters that fell into headings, paragraphs, notes or tables; what was left out of the text is counted apart',
  '没有归入的，本报告没有核对': 'What did not was not checked by this report',
  '编号只核对同级标题、专栏的序号是否接续':
    'Of numbers it is only checked whether those of headings and boxes of one level follow each other',
  '接续不等于没有漏段，漏在段落中间的看不出来':
    'that they do does not prove that nothing is missing; a loss inside a paragraph cannot be seen',
  '图片、扫描页、嵌入的附件没有读取，没有核对':
    'Images, scanned pages and embedded attachments were not read and not checked',
  字数不计空白: 'Characters are counted without white space',
}
