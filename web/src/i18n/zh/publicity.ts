export default {
  honours: { title: '荣誉', note: '经批准的表彰项目授予的荣誉；文件印发后生效，物质奖励由财政支付后由获奖者确认。', find: '荣誉名称', name: '荣誉', to: '获奖者', kind: '对象', document: '依据', conferredOn: '授予日期', rewardWan: '物质奖励（万元）', reward: '奖励情况', acknowledge: '确认收到', acknowledgeWords: '确认已收到“{title}”的物质奖励 {amount} 元。', acknowledged: '已确认收到“{title}”的物质奖励。', none: '没有荣誉', noneText: '表彰文件印发后列在这里。' },
  recipientKind: { UNIT: '单位', PERSON: '个人' },
  suggestions: {
    title: '群众建议', one: '建议 {code}', note: '分办单位、定期限，答复经审核后公开；举报不公开。', find: '编号或内容', code: '编号', kind: '类别', text: '内容', unit: '承办单位', receivedOn: '收到日期', due: '答复期限', overdue: '逾期', onlyLate: '期限', late: '已逾期', about: '涉及单位', project: '涉及项目', channel: '来源', channels: { PUBLIC_PAGE: '公开页面', OFFICE: '办公室登记' },
    reply: '答复', replied: '{unit}，{date}', noReply: '还没有答复。', published: '公开的内容', passedOn: '转送', remark: '最近的理由', contact: '看联系方式', contactNote: '联系方式只有领导小组办公室能看，每次查看都会记录。', contactNone: '没有留联系方式。', daysHint: '1 至 60 个工作日。', publicHint: '删去姓名、电话等个人信息；电话号码不能公开。', concernedHint: '举报涉及的单位，不能由它自己承办。', none: '没有建议', noneText: '群众在公开页面提出后显示在这里。',
  },
  suggestionKind: { SUGGESTION: '建议', REPORT: '举报', CONSULTATION: '咨询' },
  outreach: {
    title: '“十进”活动', note: '每个单位一年内把创建工作带进十类场所；空缺处标“缺”。', year: '{year} 年', gaps: '应进未进 {count} 处', noGaps: '应进的场所都已覆盖', unit: '单位', covered: '已覆盖', gap: '缺', notExpected: '不作要求', none: '没有单位', noneText: '单位登记后显示在这里。', matrix: '覆盖情况', activities: '活动', noActivities: '没有活动', noActivitiesText: '单位记录活动后显示在这里。',
    new: '记录活动', newNote: '记录本单位的活动，须附照片、签到表或报道。', venue: '场所', heldOn: '活动日期', place: '地点', headcount: '参加人数', headcountWrong: '请填写 1 到 1000000 的整数。', summary: '活动内容', evidence: '佐证材料', addEvidence: '添加照片、签到表或报道', evidenceMissing: '须附一份佐证材料。', send: '记录活动', recorded: '已记录 {date} 在{place}的活动。', remove: '移除',
  },
  venue: { GOVERNMENT_BODY: '机关', INSTITUTION: '单位', ENTERPRISE: '企业', MILITARY_CAMP: '军营', SHOPPING: '商超', HOTEL: '宾馆', SCHOOL: '学校', HOUSEHOLD: '家庭', COMMUNITY: '社区', VILLAGE: '农村' },
  news: { title: '信息报送', one: '信息', note: '单位报送，宣传部门采用、发布；采用的计入考核。', find: '标题', name: '标题', text: '正文', unit: '报送单位', submittedOn: '报送日期', acceptedOn: '采用日期', publishedOn: '发布日期', project: '涉及项目编码', projectHint: '如 AA-2019-0012。', new: '报送信息', newNote: '报送后由宣传部门决定是否采用；正文不得有电话号码。', send: '报送', sent: '已报送“{title}”。', none: '没有信息', noneText: '单位报送后显示在这里。' },
}
