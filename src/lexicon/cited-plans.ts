/** A plan of the centre that plans of every place rest on, by its official name. */
export interface CitedPlan {
  readonly title: string
  /** ISO date on which it was issued or, of those of the Central Committee, made public. */
  readonly date: string
  /** The document number; where it has none, who issued it. */
  readonly source: string
  /** Last month in which it is in force, where its title does not tell. */
  readonly until?: string
  /** The official name of what took its place. */
  readonly followedBy?: string
}

/**
 * Only names that are often miswritten, or that are often cited after their time. Plans with a period in their name need
 * no entry to be known as past: 《“十三五”国家知识产权保护和运用规划》 tells its end itself. The date of a 国发 document is that
 * on which it was signed, weeks before it was made public; that of an outline of the Central Committee is the day on which
 * Xinhua had it. Read against published copies of the notices, but for the day of 国发〔2005〕44号 (made public 2006-02-09), the
 * number of 国发〔2008〕18号, and the days of 国家创新驱动发展战略纲要 and 交通强国建设纲要, of which no dated copy was at hand.
 */
export const citedPlans: readonly CitedPlan[] = [
  { title: '知识产权强国建设纲要（2021－2035年）', date: '2021-09-22', source: '中共中央、国务院' },
  { title: '“十四五”国家知识产权保护和运用规划', date: '2021-10-09', source: '国发〔2021〕20号' },
  {
    title: '“十三五”国家知识产权保护和运用规划',
    date: '2016-12-30',
    source: '国发〔2016〕86号',
    followedBy: '“十四五”国家知识产权保护和运用规划',
  },
  {
    title: '国家知识产权战略纲要',
    date: '2008-06-05',
    source: '国发〔2008〕18号',
    until: '2020-12',
    followedBy: '知识产权强国建设纲要（2021－2035年）',
  },
  {
    title: '质量发展纲要（2011－2020年）',
    date: '2012-02-06',
    source: '国发〔2012〕9号',
    followedBy: '质量强国建设纲要',
  },
  { title: '质量强国建设纲要', date: '2023-02-06', source: '中共中央、国务院' },
  { title: '国家标准化发展纲要', date: '2021-10-10', source: '中共中央、国务院' },
  { title: '国家创新驱动发展战略纲要', date: '2016-05-19', source: '中共中央、国务院' },
  { title: '国家中长期科学和技术发展规划纲要（2006－2020年）', date: '2005-12-26', source: '国发〔2005〕44号' },
  { title: '“健康中国2030”规划纲要', date: '2016-10-25', source: '中共中央、国务院' },
  { title: '交通强国建设纲要', date: '2019-09-19', source: '中共中央、国务院' },
  { title: '“十四五”数字经济发展规划', date: '2021-12-12', source: '国发〔2021〕29号' },
  { title: '“十四五”市场监管现代化规划', date: '2021-12-14', source: '国发〔2021〕30号' },
]
