/** Due each year, or after so many years: 每年举办…40场以上, 三年内…达到200家. What stands behind it in its sentence is due then too. */
export const standingDue =
  /每(?:年|季度|半年|个?月|周)|年均|年度|逐年|(?:\d+|[一二两三四五六七八九十]+)(?:年|个月)(?:之?内|左右)|(?:年|期|月)底?[前末内]/u

/** What support comes to at the most is the measure itself and due at no time: 最高50万元创业担保贷款, 给予每家5万元补助. */
export const supportAmount =
  /(?:最高|上限|封顶|不超过|至多).*元|元.*(?:补贴|补助|奖励|贴息|资助|奖补)|(?:补贴|补助|奖励|贴息|资助|奖补).*元/u

/** How large something is that the plan describes, and no target: 总规划面积约60.61平方公里. */
export const describedSize = /(?:总面积|规划面积|占地面积|建筑面积|面积约)[约为共]?\d/u

/**
 * A norm holds from the day on which it is set, so that no year is asked of it: 每班配备2名专任教师,
 * 每百张养老床位配备护理人员不少于20名, 单处面积不低于200平方米, 教育支出占一般公共预算支出比例不低于20%.
 */
export const setNorm =
  /每[^，。；]{1,24}(?:不[少低小]于|至少(?!建)|配备|配建)\d|每[班所县乡村百][^，。；]{0,4}(?:配备|配建)|(?:单[处体个]|亩均|设计)[^，。；]{1,12}不[少低小]于|支出占[^，。；]{2,14}不低于|不低于[\d.]+[%％]的[^，。；]{0,10}(?:资金|公益金|经费|收益)|元[/／]年|不得(?:超过|[低少高多]于)|(?:宽度?|净[宽高]|高度|厚度|间距|半径|公示期)[^，。；]{0,6}不[少低小]于/u

/** A ceiling told in these words is to be come down to, and no norm: 降至0.35吨标准煤以下. */
export const broughtDown = /[降减缩压削]/u
