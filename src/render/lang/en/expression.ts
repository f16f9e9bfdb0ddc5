import type { Phrases } from '../phrasebook.ts'

/** Wording: strength of verbs, softer and firmer wording, distinctive terms. */
export const expression: Phrases = {
  '各份规划着力在哪些方面，用语是部署还是鼓励，与上级同一事项的说法是缓是实，又各有哪些特色词':
    "Where each plan puts its weight, whether it commits or encourages, whether its wording on the same matter is softer or firmer than the upper plan's, and which terms are its own",
  '只比较用语，不评价工作': 'Only wording is compared; the work itself is not assessed',
  '只说用语，不评价工作': 'This is about wording, not the work',
  举措的侧重: 'Weight of measures',
  没有分方面统计: 'Not counted by field',
  本次规划所属领域没有配套的词库: 'There is no dictionary for the sector of these plans',
  没有列出: 'None listed',
  '各份规划都没有达到以上界限的词语，规划较短时常见':
    'No plan has terms above these thresholds, as is common with short plans',
  方面: 'Dimension',
  条数: 'number of measures',
  用语的强弱: 'Strength of wording',
  直接部署: 'commits',
  推进加强: 'advances',
  鼓励探索: 'encourages',
  '按举措的主要动词分三类：“建立、开展、落实”等为直接部署，“推进、加强、完善”等为推进加强，“鼓励、支持、探索”等为鼓励探索':
    'Measures fall into three classes by their main verb: “建立, 开展, 落实” and the like commit, “推进, 加强, 完善” advance, “鼓励, 支持, 探索” encourage',
  '各地文种不同，只列条数，不作排名': 'The plans differ in genre; numbers are given without ranking',
  '每条举措归入哪一类，见数据表 data/initiatives.csv': 'for the class of each measure see data/initiatives.csv',
  '较{t}为缓': 'Softer than {t}',
  '较{t}为实': 'Firmer than {t}',
  '上级部署或推进，本地写为鼓励、支持或探索':
    'the upper plan commits or advances, the local one encourages, supports or explores',
  '上级鼓励、支持或探索，本地写为部署或推进':
    'the upper plan encourages, supports or explores, the local one commits or advances',
  '参照规划直接部署或推进，本规划写为鼓励、支持或探索':
    'The reference plan commits or advances, this plan encourages, supports or explores',
  '参照规划写为鼓励、支持或探索，本规划直接部署或推进':
    'The reference plan encourages, supports or explores, this plan commits or advances',
  本规划把预期性指标定为约束性: 'This plan makes an expected target binding',
  '本规划把约束性指标定为预期性，请核': 'This plan makes a binding target an expected one; please check',
  预期性与约束性: 'expected and binding',
  '角色不同，不比语气': 'Different roles, wording not compared',
  '一方建设，一方使用或配合': 'one side builds, the other uses or assists',
  各份规划的特色词: "Terms that are a plan's own",
  '{p}的特色词': '{p}: its own terms',
  '某份规划的目标、任务、保障措施中，使用频率明显高于其他各份合计的词语':
    'Words that the goals, tasks and safeguards of one plan use clearly more often than all the others together',
  '按对数似然（概率{n}，即{n2}）和频率之比（{n3}倍以上）选取，每份最多{n4}项':
    'Chosen by log-likelihood (p = {n}, i.e. {n2}) and ratio of frequencies (at least {n3} times), at most {n4} a plan',
  '地名、公文套语和各份规划的共同主题不列':
    'place names, set phrases of official papers and the common subject are left out',
  '其后列其他规划未见的具名工程、行动、计划、制度，每份最多{n}项，只一两次的不作统计':
    'Behind them stand projects, campaigns, programmes and rules under names that no other plan has, at most {n} a plan; one or two uses are no statistics',
  '{n}次，其他规划未见': '{n} times, not in other plans',
  '{n}次，其他规划合计{n2}次': '{n} times, {n2} times in all other plans',
  '对数似然{n}，频率之比的对数{q}': 'log-likelihood {n}, log ratio of frequencies {q}',
  '对数似然{n}，频率之比的对数{n2}': 'log-likelihood {n}, log ratio of frequencies {n2}',
  '{p}“{q}”，语气较{t}“{q2}”为缓': '{p} “{q}”: softer wording than “{q2}” in {t}',
  '{p}“{q}”，语气较{t}“{q2}”为实': '{p} “{q}”: firmer wording than “{q2}” in {t}',
}
