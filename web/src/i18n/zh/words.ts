/** The glossary's words for what the services call by English names. */
export default {
  nature: { NEW: '新建', CONTINUED: '续建', REBUILT: '改建' },
  duty: { PRINCIPAL: '主要负责同志', IN_CHARGE: '分管负责同志', LIAISON: '联络员', SPONSOR: '包保领导' },
  dimension: { START: '开工', PROGRESS: '进度', PAYMENT: '支付', LISTING: '入库', REPORTING: '报送' },
  stage: { DESIGN: '绿色设计', CONSTRUCTION: '绿色建设', OPERATION: '绿色运营' },
  stageState: { CLOSED: '前一阶段未通过', OPEN: '待评审', PASSED: '已通过' },
  severity: { MINOR: '一般', MAJOR: '较重', SERIOUS: '严重' },
  source: { C: '中央', P: '省级', M: '市级', D: '区县', B: '债券', L: '贷款', S: '社会资本', E: '企业自筹', CENTRAL: '中央', PROVINCIAL: '省级', MUNICIPAL: '市级', DISTRICT: '区县', BOND: '债券', LOAN: '贷款', SOCIAL: '社会资本', SOCIAL_CAPITAL: '社会资本', ENTERPRISE: '企业自筹' },
  leadSource: { REFUSED_PAYMENT: '支付被拒', MEDIA: '媒体反映', CITIZEN: '群众反映', EARLY_WARNING: '预警' },
  level: { CENTRAL: '中央', PROVINCIAL: '省级', MUNICIPAL: '市级', DISTRICT: '区县级' },
  state: {
    project: { DRAFT: '草稿', SUBMITTED: '已申报', RETURNED: '已退回', ADMITTED: '已入库', PREPARING: '前期', UNDER_WAY: '在建', COMPLETED: '完工', ACCEPTED: '竣工验收', OPERATING: '运营', EVALUATED: '已评价', SUSPENDED: '暂停', WITHDRAWN: '已撤出' },
    table: { DRAFT: '草稿', CHECKED: '已核对', APPROVED: '已批准', ISSUED: '已印发', SUPERSEDED: '已被替代' },
    plan: { DRAFT: '草稿', CHECKED: '已核对', APPROVED: '已批准', ISSUED: '已印发', SUPERSEDED: '已被替代' },
    task: { ASSIGNED: '已下达', ACCEPTED: '已接收', REPORTED: '已填报', DONE: '已完成', WITHDRAWN: '已撤出' },
    payment: { PREPARED: '已申请', CHECKED: '部门已审', EXAMINED: '财政已初审', REVIEWED: '财政已复核', APPROVED: '已审批', INSTRUCTED: '已下达指令', PAID: '已支付', RETURNED: '银行退回', CANCELLED: '已撤销', REFUSED: '已拒绝' },
    finding: { OPEN: '待交办', ORDERED: '已交办', REPORTED: '已报整改', RETURNED: '已退回', VERIFIED: '已核查', CLOSED: '已销号', REOPENED: '重新打开', ANNULLED: '已撤销' },
    lead: { OPEN: '待处置', HEARD: '已听取说明', FINDING: '转为问题', CLOSED: '已办结' },
    inspection: { PLANNED: '已安排', UNDER_WAY: '进行中', CONCLUDED: '已结束' },
    arrival: { RECORDED: '已登记', REVERSED: '已冲销' },
    hold: { PROVISIONAL: '临时暂缓', CONFIRMED: '暂缓', EXPIRED: '期满', ENDED: '已解除', LIFTED: '已解除' },
  },
}
