/** What anybody reads without sign-in. */
export default {
  public: {
    site: '绿色生态城市创建 · 公开',
    officials: '工作人员登录',
    welcome: '创建工作的进展、项目、文件、公示、荣誉和群众建议，在这里公开，欢迎监督。',
    about: '创建工作按方案分阶段推进：项目列入年度表，按月通报、按季调度、定期督查，成效用下列指标衡量。',
    foot: '只公开已标明主动公开的内容。',
    nav: { home: '首页', projects: '重点项目', documents: '公开文件', notices: '公示', honours: '荣誉', suggestions: '建议' },
    all: '全部', missing: '没有找到', missingText: '没有这一项，或者没有公开。', back: '回到首页',
    indicators: '创建指标', noIndicators: '还没有公布指标', indicator: '指标', baseline: '基期', latest: '最新', target: '目标', way: '完成程度', share: '已走完 {share}', down: '越低越好', latestOf: '{value}（{period}）',
    notices: { title: '公示', note: '公示期内，任何单位和个人都可以提出异议。', none: '现在没有公示', noneText: '公示期内的事项显示在这里，期满后收起。', until: '公示期：{from} 至 {to}', how: '如何提出异议', about: { 'award-round': '以奖代补资金', proposal: '表扬与批评' }, read: '看公示' },
    documents: { title: '公开文件', note: '标明主动公开并已印发的公文。', find: '文号或标题', none: '没有公开文件', noneText: '印发后公开的文件显示在这里。', newest: '最新文件', verify: '核验', hash: '文件指纹（SHA-256）', waits: '版面正在生成，请稍后再看；下面是正文。' },
    validity: { VALID: '有效', REVOKED: '已撤销', ABOLISHED: '已废止' },
    verify: { title: '公文核验', note: '纸面上的核验地址和二维码指向这里。文号、日期与纸面一致，且文件指纹与所持电子文件一致的，是同一文件。', number: '发文字号', issuedOn: '印发日期', validity: '效力', since: '自 {date} 起', notPublic: '本文没有公开，这里只核对文号、日期和效力。', check: '核对手上的电子文件', checkHint: '文件只在本机计算指纹，不会上传。', choose: '选择 PDF 文件', same: '一致：这就是已印发的文件。', other: '不一致：这不是已印发的文件，或已被改动。', waits: '文件正在生成，还没有指纹。', see: '看这份文件' },
    projects: { title: '重点建设项目', note: '年度重点建设项目表现行版所列项目。', find: '名称或编码', none: '没有项目', noneText: '年度表印发后显示在这里。', code: '编码', name: '项目', owner: '责任单位', totalWan: '总投资（万元）', annualWan: '本年计划（万元）', term: '工期', year: '年度', welfare: '公益型' },
    honours: { title: '荣誉', note: '经批准授予的荣誉。', none: '没有荣誉', noneText: '表彰文件印发后显示在这里。', find: '荣誉名称' },
    news: { title: '最新动态', none: '还没有动态' },
    suggestions: { title: '群众建议', note: '已答复并公开的建议和咨询。', find: '内容', none: '没有公开的建议', noneText: '答复经审核后显示在这里。', reply: '{unit}答复', write: '我要提建议', look: '凭查询码查办理情况' },
    suggest: {
      title: '提建议', note: '不需要登记账号。可以提建议、咨询，也可以举报；举报不公开。', kind: '类别', text: '内容', textHint: '写明时间、地点、事情，最多 2000 字。', contact: '联系方式', contactHint: '只有领导小组办公室能看，可以不留。', project: '涉及项目', unit: '涉及单位', send: '提交', kept: '已填写的内容保存在本机，提交后清除。', not: '不要写入涉密内容，也不要写他人的个人信息。',
      done: '已收到，编号 {code}', once: '请记下查询码，只显示这一次；丢失后无法找回。', receipt: '查询码', copy: '复制查询码', copied: '已复制。', another: '再提一条', follow: '现在查办理情况',
    },
    receipt: { title: '查办理情况', note: '输入提交时得到的查询码，查看办理到哪一步、答复是什么。', code: '查询码', look: '查询', none: '没有这个查询码，请核对后再试。', step: '办理情况', receivedOn: '收到日期', unit: '承办单位', due: '应于何时前答复', reply: '答复', noReply: '还没有答复。答复经审核后显示在这里。', passedOn: '已转送', reason: '理由', endedOn: '办结日期' },
  },
}
