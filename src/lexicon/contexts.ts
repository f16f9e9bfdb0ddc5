import type { Context } from '../model/analysis.ts'

/**
 * Words of a heading that tell what the part under it does, first match wins. `deeds` at the start of a heading make it a
 * task whatever follows (夯实知识产权高质量发展基础 is no review).
 */
export const contextCues: readonly { readonly context: Context; readonly cue: RegExp }[] = [
  {
    context: 'safeguards',
    cue: /保障措施|组织保障|保障机制|实施保障|规划实施|组织实施|规划保障|保障体系$|^.{0,2}保障$|组织领导/u,
  },
  { context: 'goals', cue: /目标|主要指标|定量指标/u },
  {
    context: 'principles',
    cue: /指导思想|指导方针|基本原则|工作原则|总体思路|总体要求|基本思路|战略定位|总体定位|发展定位|功能定位/u,
  },
  {
    context: 'situation',
    cue: /形势|挑战|机遇|存在.{0,4}问题|主要问题|短板|不足$|差距$|薄弱环节|制约因素|发展环境|困难/u,
  },
  {
    context: 'review',
    cue: /回顾|基础(?:[与和及、](?:发展)?(?:环境|条件))?$|现状|成效|成就|背景$|进展|十.五.{0,2}(?:时期|期间)?(?:发展)?(?:情况|总结|工作)/u,
  },
]

export const deeds: readonly string[] = [
  '夯实',
  '筑牢',
  '筑建',
  '打牢',
  '强化',
  '巩固',
  '健全',
  '完善',
  '增强',
  '提升',
  '优化',
  '推进',
  '推动',
  '加强',
  '加快',
  '构建',
  '建设',
  '打造',
  '创新',
  '培育',
  '促进',
  '深化',
  '实施',
  '开展',
  '落实',
  '提高',
  '扩大',
  '保障',
  '营造',
  '开创',
  '抢抓',
  '应对',
  '补齐',
  '补强',
  '补足',
  '弥补',
  '缩小',
  '破解',
  '化解',
  '解决',
]
