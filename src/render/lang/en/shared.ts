import type { Phrases } from '../phrasebook.ts'

/** Shared measures. */
export const shared: Phrases = {
  '两份以上规划都作了安排的提法，由程序从文本中找出，不是预先列好的名单':
    'Terms to which two or more plans commit, found by the program in the texts and not a list drawn up before',
  '“●”后的数是安排它的处数': 'The number behind “●” counts the places that commit to it',
  '只在回顾或形势中出现的记“提及”': 'what appears only in the review or the situation is “mentioned”',
  '点开看全部出处，关键词上下对齐': 'Open a term for all its places, with the keyword aligned',
  '如：试点、平台、中心': 'e.g. 试点, 平台, 中心',
  '提及 {p} {n}': 'mentioned {p} {n}',
  '（提及）': '(mentioned)',
  '（仅提及）': '(mentioned only)',
  '{1}（仅提及）': '{1} (mentioned only)',
  '又作：{q}': 'also: {q}',
  '{n}项；{t}': '{n}; {t}',
  两份以上规划共有: 'Shared by two or more plans',
  按出现的规划分列: 'by the plans that have it',
  '{t}与各地共有': 'Shared by {t} and places',
  '{t}和至少一地都作了安排': '{t} and at least one place commit to it',
  '三地以上共有，{t}没有': 'Shared by three or more places, not in {t}',
  供上级参考: 'for the attention of the upper level',
  '两地共有，{t}没有': 'Shared by two places, not in {t}',
  '本项核对{n}份规划，未发现两份以上共有的提法': '{n} plans were checked; no term is shared by two or more',
  各组规划共有的提法数: 'Number of terms shared by each group of plans',
  哪些规划共有: 'Which plans share terms',
  '{n}项提法，{n2}组': '{n} terms, {n2} groups',
  '每行一组规划，实心为该组所含': 'Each row is a group of plans; solid dots are its members',
  数为恰由这几份规划共有的提法项数: 'the number counts the terms shared by exactly these plans',
  '另有{n}组项数较少，见表': '{n} more groups with fewer terms are in the table',
  项数: 'Terms',
  提法: 'Term',
  '{p}：{n}项': '{p}: {n}',
}
