import { describe } from 'vitest'
import { checkDomain } from './check-domain.ts'
import { outlineOfAll, readConsumption } from './other-plans.ts'

const plan = `XX市“十四五”就业促进规划

第一章 总体要求

一、发展目标

到2025年，城镇新增就业累计25万人，城镇调查失业率控制在5.5%以内，高技能人才总量达到8万人。

第二章 主要任务

一、强化就业优先导向

健全就业影响评估机制，推动重大项目带动就业，落实失业保险稳岗返还。

二、支持重点群体就业

做好高校毕业生就业工作，募集就业见习岗位。培育劳务品牌，引导农村劳动力就近就地就业。健全就业援助制度，开发公益性岗位。

三、促进创业带动就业

落实创业担保贷款，建设返乡入乡创业园。

四、大规模开展职业技能培训

推行企业新型学徒制，完善职业技能等级认定，加快技工院校建设。

五、维护劳动者权益

建立新就业形态职业伤害保障，根治欠薪。
`

describe('the domain of employment and human resources', () => {
  checkDomain({
    id: 'employment',
    least: { concepts: 240, words: 600, dimensions: 8, indicatorSynonyms: 40, facets: 40 },
    knows: [
      ['quality-employment', '高质量充分就业'],
      ['graduates', '高校毕业生就业', '高校毕业生', '应届毕业生'],
      ['unemployed-graduates', '离校未就业高校毕业生', '实名制就业服务'],
      ['three-supports', '三支一扶', '三支一扶计划'],
      ['job-retention', '稳岗返还', '援企稳岗'],
      ['near-employment', '就近就地就业', '就地就近就业'],
      ['flexible-employment', '灵活就业人员'],
      ['new-form-rights', '新就业形态劳动者权益保障', '网约配送员'],
      ['startup-loan', '创业担保贷款', '小额担保贷款'],
      ['returning-entrepreneurs', '返乡入乡创业', '农民工返乡创业'],
      ['employment-grid', '15分钟就业服务圈', '就业驿站'],
      ['vocational-training', '职业技能培训', '补贴性职业技能培训'],
      ['apprenticeship', '企业新型学徒制'],
      ['skill-evaluation', '职业技能等级认定', '职业技能鉴定'],
      ['technical-schools', '技工教育', '技工院校', '技师学院'],
      ['wage-arrears', '根治欠薪', '拖欠农民工工资'],
      ['national-pooling', '企业职工基本养老保险全国统筹'],
      ['resident-pension', '城乡居民养老保险'],
      ['title-reform', '职称制度改革', '职称评审'],
      ['social-card', '社会保障卡', '电子社保卡'],
    ],
    tellsApart: [
      ['就业见习', '大学生实习'],
      ['公益性岗位', '以工代赈'],
      ['共享用工', '零工市场'],
      ['创业担保贷款', '创业补贴'],
      ['职业资格', '职业技能等级'],
      ['求职创业补贴', '一次性扩岗补助'],
      ['失业保险', '稳岗返还'],
      ['工伤保险', '职业伤害保障'],
      ['企业年金', '职业年金'],
      ['最低工资标准', '工资指导线'],
      ['公共实训基地', '技能大师工作室'],
      ['劳动仲裁', '劳动监察'],
      ['城乡居民养老保险', '企业职工养老保险'],
    ],
    plan,
    elsewhere: [[outlineOfAll, 'general'], ...readConsumption().map((text) => [text, 'general'] as const)],
  })
})
