export default {
  projects: {
    title: '项目', project: '项目', new: '申报项目', edit: '修改', save: '保存草稿', saved: '已保存“{name}”。', parts: '项目各部分',
    find: '名称或编码', empty: '没有符合条件的项目', emptyText: '放宽筛选条件，或清除后再看。',
    name: '项目名称', code: '编码', unit: '责任单位', lineDepartment: '行业主管部门', field: '领域', district: '所在区域', state: '状态', light: '灯', inTable: '年度表',
    physical: '形象进度', total: '总投资', done: '完成投资', arrived: '到位资金', paid: '支付资金',
    totalWan: '总投资（万元）', doneWan: '完成（万元）', arrivedWan: '到位（万元）', paidWan: '支付（万元）',
    stale: '未更新', staleHelp: '本期未报，沿用上期数', threeFigures: '完成投资、到位资金、支付资金为三项不同口径的累计数。',
    nature: '建设性质', period: '计划工期', inTables: '列入年度表', inNone: '未列入', nationalCode: '国家项目代码', noCode: '暂无',
    demonstration: '示范', publicWelfare: '公益型', publicWelfareHint: '政府投资占一半以上', nationalCodeHint: '投资项目在线审批监管平台赋码，24 位；没有可不填。',
    favourable: '同意入库', unfavourable: '不同意入库', formNote: '先存为草稿，由本单位主要负责同志申报。', endBeforeStart: '竣工时间不能早于开工时间。',
    tab: { facts: '概况', progress: '进度', milestones: '节点', lights: '灯', stages: '绿色三阶段', money: '资金', findings: '问题' },
    form: { name: '项目名称', fieldCode: '领域', districtCode: '所在区域', lineDepartmentCode: '行业主管部门', nature: '建设性质', totalInvestment: '总投资', plannedStart: '计划开工', plannedEnd: '计划竣工', publicWelfare: '公益型', demonstration: '示范', nationalProjectCode: '国家项目代码' },
  },
  lights: { reading: '正在读取原因', caption: '各项灯按公布的规则计算，最差一项为项目的灯。', dimension: '灯项', reason: '原因', rule: '规则', version: '第 {n} 版', madeGood: '{date} 已补正', none: '还没有亮灯', noneText: '列入年度表并到期后，按规则亮灯。' },
  milestones: { name: '节点', planned: '计划', actual: '实际', standing: '情况', reached: '按期完成', reachedLate: '完成，晚 {days} 天', overdue: '逾期 {days} 天', ahead: '未到期', kind: { START: '开工', STEP: '中间节点', COMPLETION: '竣工' }, add: '增加节点', addWords: '开工节点注明实际日期后，项目才能转为在建。', added: '已增加节点“{name}”。', none: '没有节点', noneText: '责任单位填报时间表后显示在这里。' },
  stages: { none: '还没有开始评审', noneText: '绿色设计、绿色建设、绿色运营依次评审，通过前一阶段才能进入下一阶段。' },
  progress: {
    report: '填报进度', note: '全部填写自开工以来的累计数。', period: '期间', periodHint: '每月第 3 个工作日 12:00 前填报上月。', corrects: '这一期已报过，提交后为第 {n} 次修订。',
    physical: '形象进度', physicalPercent: '形象进度（累计）', workDone: '完成投资（累计）', fundsArrived: '到位资金（累计）', summary: '进展情况', problems: '存在问题', helpNeeded: '需协调事项', yuan: '元',
    lastTime: '{period} 报：{value}', firstTime: '首次填报', send: '提交进度', later: '以后再报', kept: '填写的内容自动留在本机。', confirm: '提交后进入月报和灯的计算，本单位负责。',
    done: '已提交“{name}”{period} 的进度。', plan: '计划', actual: '实际', now: '今天', chart: '{name}：计划与实际形象进度', table: '历次填报（累计数）', reportedOn: '填报日期', revision: '第 {n} 次修订', none: '还没有填报', noneText: '责任单位每月填报后，这里有曲线和明细。', fell: '低于以前报的 {percent}',
  },
}
