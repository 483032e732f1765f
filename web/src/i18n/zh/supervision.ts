export default {
  findings: {
    title: '问题台账', note: '只有销号才离开台账：单位报整改，部门提意见，督查组核查，另一人确认。', finding: '问题 {code}', find: '编号或内容',
    code: '编号', severity: '程度', description: '问题', due: '整改期限', raisedOn: '发现日期', basis: '依据', ladder: '催办', late: '逾期', daysLate: '逾期 {days} 天', daysLeft: '还有 {days} 天',
    level: { 0: '未催办', 1: '已提醒', 2: '已警示', 3: '已拟通报批评' },
    none: '没有问题', noneText: '督查发现的问题交办后列在这里。', noneHere: '本项目没有问题', noneHereText: '督查发现的问题交办后列在这里。',
    raise: '提出问题', raiseNote: '提出后由督查机构负责人交办，责任单位随即收到。', raiseConfirm: '提出后等待交办，交办前可以撤销。', raised: '{code} 已提出，等待交办。', seriousHint: '严重问题交办后，项目新的支付申请随即暂缓。', descriptionHint: '写明时间、地点、事实。', basisHint: '违反的规定或标准条款。', file: '附件 {n}',
    reports: '整改报告', noReports: '还没有整改报告。', report: '填写整改报告', text: '整改情况', textHint: '写明做了什么、何时完成、如何防止再发生。', addPhoto: '添加整改照片', photo: '整改照片 {n}', remove: '移除', send: '提交整改报告', confirm: '提交 {code} 的整改报告，附件 {count} 个。提交后由行业主管部门提意见，督查组核查。', reported: '{code} 的整改报告已提交。',
  },
  inspections: {
    title: '督查', one: '督查', note: '联合督查组的检查：去了哪里、看到什么、提出什么问题。', new: '安排督查', newNote: '安排后由督查组开始、记录、结束；暗访在结束前被查单位看不到。', find: '名称或编号', name: '督查名称', days: '起止日期', from: '开始日期', to: '结束日期', units: '被查单位', scope: '检查内容', unannounced: '暗访', unannouncedHint: '结束前被查单位看不到。', endBeforeStart: '结束日期不能早于开始日期。', unitMissing: '至少选一个单位。', send: '安排督查', planned: '已安排“{title}”。',
    records: '现场记录', noRecords: '还没有现场记录。', visitedOn: '到场日期', place: '地点', seen: '现场情况', addPhoto: '添加照片', record: '保存记录', recorded: '已保存现场记录。', findings: '提出的问题', noFindings: '还没有提出问题。', conclusion: '结论', none: '没有督查', noneText: '督查组安排后显示在这里。',
  },
  leads: { title: '线索', lead: '线索 {code}', note: '听取单位说明后，由督查机构决定转为问题或办结。', source: '来源', openedOn: '收到日期', toProject: '查看项目', payment: '被拒的支付', statement: '单位说明', finding: '转成的问题', items: '所列事项', about: '指标、项目', says: '情况', listedOn: '列入日期', overOn: '解除日期', stillSo: '仍存在' },
  audit: {
    title: '审计', note: '每一次改变状态的操作都记在链上，缺一条、改一条都能看出来。', at: '时间', who: '操作人', what: '操作', object: '对象', chain: '链号', none: '还没有记录', intact: '核对无误：{sealed} 条已入链，{unsealed} 条待入链。', broken: '核对不符，从第 {at} 条起。',
    aggregate: { project: '项目', 'plan-version': '方案', task: '任务', 'key-project-table': '年度表', payment: '支付', 'rule-change': '规则变更', hold: '暂缓支付', 'funds-arrival': '到位资金', 'funds-use': '资金使用', 'financing-plan': '资金筹措方案', 'budget-line': '预算指标', purpose: '用途', finding: '问题', lead: '线索', inspection: '督查', 'joint-team': '联合督查组', ladder: '催办规则', 'holiday-year': '节假日', organisation: '单位', person: '人员', 'leading-group-member': '领导小组成员', programme: '创建工作', phase: '阶段', 'approval-matrix': '审批权限表', indicator: '指标体系', 'linked-campaign': '联创活动', 'light-rule': '亮灯规则', 'plan-curve': '计划曲线', 'code-item': '代码表', attachment: '附件', import: '导入', 'dead-letter': '未处理事件', notice: '通知', 'business-date': '业务日期' },
    act: { CREATED: '新建', CHANGED: '修改', DELETED: '删除', DISCARDED: '删除草稿', ATTACHED: '添加附件', ESCALATED: '升级催办', EXEMPTED: '免予亮灯', EXTENSION_ASKED: '申请延期', EXTENSION_DECIDED: '决定延期', GREEN_STAGE_REVIEW: '绿色阶段评审', LISTED: '列入发展计划', MILESTONE: '填报节点', OPINION: '提出意见', OPINION_GIVEN: '提出意见', PAPER_ENTERED: '录入纸质批准', PROGRESS_REPORTED: '填报进度', RECORDED: '记录督查情况', RECTIFICATION_REPORTED: '报送整改', REPORT: '填报进展', RESPONSIBLE: '变更责任人', VALUE: '填报指标值', VERIFICATION_MADE: '核查' },
  },
}
