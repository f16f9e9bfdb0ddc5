import { describe } from 'vitest'
import { checkDomain } from './check-domain.ts'
import { outlineOfAll, readConsumption } from './other-plans.ts'

const plan = `XX市“十四五”教育事业发展规划

第一章 总体要求

一、主要目标

到2025年，学前三年毛入园率达到93%，九年义务教育巩固率达到97%，高中阶段毛入学率达到95%。

第二章 主要任务

一、落实立德树人根本任务

推进大中小学思政课一体化建设，实施学校美育浸润行动，加强劳动教育，综合防控儿童青少年近视。

二、推进基础教育扩优提质

扩大普惠性学前教育资源，治理小区配套幼儿园。深化集团化办学，创建义务教育优质均衡发展县。实施县中振兴计划，发展综合高中。
办好特殊教育，推行融合教育。持续落实双减政策，提高课后服务质量。

三、深化职业教育产教融合

建设市域产教联合体和现代产业学院，推行中国特色学徒制。

四、建设高素质教师队伍

加强师德师风建设，推进教师县管校聘和交流轮岗。

五、推进教育数字化

用好国家中小学智慧教育平台，建设智慧校园，深化教育评价改革。
`

describe('the domain of education', () => {
  checkDomain({
    id: 'education',
    least: { concepts: 220, words: 500, dimensions: 8, indicatorSynonyms: 40, facets: 50 },
    knows: [
      ['ideological-course', '思政课', '大中小学思政课一体化'],
      ['preschool-inclusive', '普惠性幼儿园', '普惠性学前教育资源'],
      ['estate-kindergarten', '城镇小区配套幼儿园治理', '小区配套幼儿园'],
      ['county-quality-certification', '义务教育优质均衡发展县创建', '义务教育优质均衡先行县'],
      ['school-groups', '集团化办学', '学区化办学', '教育集团'],
      ['dropout', '控辍保学', '九年义务教育巩固率'],
      ['degree-supply', '学位供给', '新增学位'],
      ['double-reduction', '双减', '减轻学生负担'],
      ['after-school', '课后服务', '课后延时服务'],
      ['county-high', '县域普通高中振兴', '县中振兴'],
      ['comprehensive-high', '综合高中', '普职融通'],
      ['industry-education', '产教融合', '校企合作'],
      ['apprenticeship', '中国特色学徒制', '现代学徒制', '订单班'],
      ['vocational-undergraduate', '职业本科', '本科层次职业教育'],
      ['double-first-class', '双一流建设', '一流学科'],
      ['inclusive-education', '融合教育', '随班就读'],
      ['county-management', '县管校聘', '教师县管校聘'],
      ['three-classrooms', '三个课堂', '专递课堂'],
      ['education-evaluation', '教育评价改革', '破五唯'],
      ['credit-bank', '学分银行', '学习成果认证'],
    ],
    tellsApart: [
      ['普惠性幼儿园', '公办幼儿园'],
      ['学前教育普及普惠县', '义务教育优质均衡县'],
      ['课后服务', '校外培训'],
      ['产教联合体', '产教融合共同体'],
      ['产教融合型企业', '产教融合型城市'],
      ['县管校聘', '教师交流轮岗'],
      ['中考改革', '高考改革'],
      ['体育课', '学生体质健康'],
      ['智慧校园', '智慧教育平台'],
      ['职教集团', '教育集团'],
      ['职教高考', '高考综合改革'],
      ['营养改善计划', '助学贷款'],
      ['公费师范生', '特岗教师'],
    ],
    plan,
    elsewhere: [[outlineOfAll, 'general'], ...readConsumption().map((text) => [text, 'general'] as const)],
  })
})
