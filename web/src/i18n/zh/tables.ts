export default {
  tables: {
    title: '年度重点建设项目表', note: '印发后不再改动，调整出新的一版。', table: '年度表', name: '{year} 年第 {version} 版', caption: '{year} 年重点建设项目', parts: '年度表各部分',
    import: '导入年度表', importNote: '先核对，后导入；核对时不写入任何数据。', importHint: '表头在前 10 行内即可，列的次序不限；表头注明万元、亿元的按注明的单位读取。', year: '年度',
    number: '文号', entries: '项目数', projects: '个项目', total: '总投资', annual: '本年计划投资', totalWan: '总投资（万元）', annualWan: '本年计划（万元）', doneBeforeWan: '截至上年底（万元）',
    sources: '资金来源', target: '年度形象进度目标', quarter: '{n} 季度', replaces: '替代的上一版',
    tab: { entries: '项目', diff: '与其他版本比较', history: '办理过程' },
    none: '还没有年度表', noneText: '由领导小组办公室导入。', noEntries: '这一版还没有项目', noEntriesText: '导入工作簿后显示。',
    onlyOne: '没有可比较的版本', onlyOneText: '出新的一版后可比较增减和调整。', against: '与哪一版比较', same: '两版内容相同', added: '新增 {count} 个', removed: '调出 {count} 个', changed: '调整 {count} 个', field: '内容', before: '原', after: '现',
    of: { nature: '建设性质', scale: '建设规模及内容', totalInvestmentFen: '总投资（万元）', doneByLastYearEndFen: '截至上年底完成（万元）', annualInvestmentFen: '本年计划投资（万元）', sources: '资金来源', visibleTarget: '年度形象进度目标', quarterTargets: '各季度目标', ownerUnitCode: '责任单位', lineDepartmentCode: '行业主管部门', sponsoringLeader: '包保领导', startDate: '开工时间', endDate: '竣工时间', publicWelfare: '公益型' },
  },
  plan: {
    draft: '起草新的一版', draftNote: '先存为草稿；任务先照现行版，可再修改。核对、批准、印发各由不同的人。', formTitle: '标题', formTitleEn: '英文标题', reasonHint: '修订的缘由，首版可不填。', summaryHint: '可用 Markdown：# 标题、1. 列表、**加粗**。', preview: '预览', noPreview: '收起预览', drafted: '已起草创建方案第 {n} 版。', editTasks: '修改任务', editTasksNote: '整体保存；权重合计一般为 100。', addTask: '增加一项任务', removeTask: '删除第 {n} 行', cell: '{field}，第 {n} 行', onlyDrafts: '只有草稿可以修改任务', onlyDraftsText: '已核对、批准或印发的版本不再改动，需要调整时起草新的一版。', saveTasks: '保存任务', tasksSaved: '已保存 {count} 项任务。', taskWrong: '第 {n} 行的编号、任务、牵头单位和权重都要填写，权重为数字。',
    title: '方案任务', version: '创建方案第 {n} 版', versions: '方案', tasks: '任务分解', none: '还没有方案', noTasks: '还没有任务', number: '编号', name: '任务', lead: '牵头单位', assisting: '配合单位', quantity: '数量目标', quality: '质量标准', due: '完成时限', weight: '权重', rolling: '随时', summary: '要点', issuedOn: '印发日期', document: '文号', weightSum: '权重合计', task: '任务', completion: '完成', reason: '修订原因', paperWaits: '纸质批准（{signer}，{date}）由 {user} 录入，待另一人确认。', reports: '填报记录', noReports: '还没有填报。',
  },
}
