// What a Chinese reader calls the codes of the answers.

const name = table => code => table[code] ?? code;

export const verdict = name({ accept: '可以对接', revise: '退回修改', reject: '不予受理' });
export const severity = name({ blocking: '必须解决', serious: '应当修改', hint: '建议补充' });
export const facet = name({
  problem: '问题', presentState: '现状', indicators: '指标', scene: '应用场景', constraints: '限制条件', timeFrame: '时间要求',
  funds: '经费', cooperation: '合作方式', solver: '对解决方的要求', singleFocus: '单一主题', specificity: '专业程度',
});
export const demandKind = name({
  technical: '技术需求', financing: '融资', recruiting: '招聘', selling: '产品推销', buying: '物资采购', land: '用地厂房', policy: '政策咨询',
  training: '培训', certification: '认证代办', advertising: '广告宣传', lawsuit: '法律纠纷', profile: '企业简介', none: '无实际内容',
});
export const part = name({
  words: '文字', meaning: '语义', characters: '字面', bridge: '换词', base: '基数', place: '靠后', legal: '权利状态', indicators: '指标', preferences: '偏好', diversity: '与前重复',
  expertise: '专长', coverage: '覆盖', collaboration: '合作', activity: '活跃',
});
export const check = name({ satisfied: '满足', violated: '不满足', unknown: '未载明' });
export const status = name({
  pending: '审中', 'in-force': '有效', lapsed: '未缴年费终止', expired: '期限届满', invalid: '宣告无效', abandoned: '放弃', refused: '撤回或驳回', ended: '失效', unknown: '状态未知',
});
export const patentKind = name({ application: '发明公布', grant: '发明授权', utility: '实用新型', design: '外观设计' });
export const field = name({ title: '名称', abstract: '摘要', claims: '权利要求' });
export const node = name({ patent: '专利', inventor: '发明人', applicant: '申请人', industry: '产业' });
export const relation = name({ 'invented-by': '发明人', 'applied-by': '申请人', cites: '引证', 'in-industry': '所属产业', 'same-family': '同族' });
const ORGANIZATION = {
  enterprise: '企业', university: '高校', institute: '科研院所', 'central-firm': '中央企业', 'state-firm': '地方国有企业', agency: '专利代理', law: '法律服务',
  protection: '维权援助', finance: '金融服务', insurance: '知识产权保险', appraisal: '价值评估', information: '信息服务', transfer: '转移转化',
};
export const organizationType = name(ORGANIZATION);
/** A code of an organization's record; other texts stay. */
export const organizationWord = name({
  ...ORGANIZATION, listed: '上市企业', reserve: '上市后备企业', 'high-tech': '高新技术企业', specialised: '专精特新中小企业', 'little-giant': '专精特新“小巨人”企业',
  champion: '制造业单项冠军', 'ip-demonstration': '知识产权示范企业', 'ip-advantage': '知识产权优势企业', 'technology-sme': '科技型中小企业', large: '大型', medium: '中型', small: '小型', micro: '微型',
});
export const fact = name({
  id: '编号', creditCode: '统一社会信用代码', aliases: '别名', region: '所在地', industry: '国民经济行业', emergingIndustries: '战略性新兴产业', types: '资质', stockCode: '股票代码',
  size: '规模', founded: '成立日期', capitalWanYuan: '注册资本（万元）', business: '主营业务', products: '产品', parent: '主管部门', level: '层次', disciplines: '优势学科', platforms: '创新平台',
  transferOffice: '转化机构', agencyCode: '代理机构代码', services: '服务项目',
});
/** Whether a name is a person's, by its form: two to four Chinese characters. */
export const person = text => /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+·\p{Script=Han}+)$/u.test(text);
export const role = name({ lead: '负责人', member: '成员' });
export const jobState = name({ queued: '排队', running: '进行中', done: '完成', failed: '失败', cancelled: '已取消' });
export const event = name({
  PB01: '公布', SE01: '实质审查请求的生效', GR01: '授权', WD01: '发明专利申请公布后的视为撤回', WW01: '发明专利申请公布后的撤回',
  RJ01: '发明专利申请公布后的驳回', TA01: '专利申请权的转移', TR01: '专利权的转移', EE01: '专利实施许可合同备案的生效', EM01: '专利实施许可合同备案的变更',
  EC01: '专利实施许可合同备案的注销', PE01: '专利权质押合同登记的生效', PM01: '专利权质押合同登记的变更', PC01: '专利权质押合同登记的注销', PP01: '专利权的保全',
  PD01: '专利权的保全解除', CP01: '专利权人的姓名或者名称的变更', CP02: '专利权人的地址变更', CP03: '专利权人的姓名或者名称、地址的变更', CB02: '著录事项变更（申请人）',
  CB03: '著录事项变更（发明人）', IP01: '专利权的部分无效宣告', IW01: '专利权的全部无效宣告', AV01: '专利权的放弃', CF01: '未缴年费专利权终止',
  CX01: '专利权有效期届满', RR01: '专利权的恢复',
});
export const party = name({ licensor: '许可人', licensee: '被许可人', type: '方式', licenceType: '方式', contract: '合同', from: '转出', to: '转入', toAddress: '地址', pledgor: '出质人', pledgee: '质权人', registration: '登记号', before: '变更前', after: '变更后', changed: '变更项', recorded: '备案日', registered: '登记日', ended: '终止日', decision: '决定号', decided: '决定日' });
export const licence = name({ common: '普通许可', exclusive: '独占许可', sole: '排他许可' });
export const section = name({ A: '农业与生活', B: '作业与运输', C: '化学与冶金', D: '纺织与造纸', E: '建筑与采矿', F: '机械与照明', G: '物理', H: '电学' });
export const province = name({
  11: '北京', 12: '天津', 13: '河北', 14: '山西', 15: '内蒙古', 21: '辽宁', 22: '吉林', 23: '黑龙江', 31: '上海', 32: '江苏', 33: '浙江', 34: '安徽',
  35: '福建', 36: '江西', 37: '山东', 41: '河南', 42: '湖北', 43: '湖南', 44: '广东', 45: '广西', 46: '海南', 50: '重庆', 51: '四川', 52: '贵州',
  53: '云南', 54: '西藏', 61: '陕西', 62: '甘肃', 63: '青海', 64: '宁夏', 65: '新疆', 71: '台湾', 81: '香港', 82: '澳门',
});
const INDUSTRIES = {
  1: '新一代信息技术', 2: '高端装备制造', 3: '新材料', 4: '生物', 5: '新能源汽车', 6: '新能源', 7: '节能环保', 8: '数字创意', 9: '相关服务业',
};
export const industry = code => INDUSTRIES[String(code).split('.')[0]] ?? '';

/** A number as it is read: two decimals. */
export const score = value => Number(value).toFixed(2);
export const count = value => Number(value).toLocaleString('zh-CN');
