export default {
  documents: {
    title: '公文', one: '公文', note: '登记编号、印发、签收；给过的号不再给第二份，作废的号留在号簿里。', find: '文号或标题',
    number: '发文字号', unnumbered: '未编号', name: '标题', kind: '文种', date: '日期', signedFor: '签收', recipient: '收文单位', none: '没有公文', noneText: '签发后的公文在这里登记、印发、签收。',
    page: '版面', text: '正文', views: '查看方式', preview: '看版面预览', notRegistered: '还没有登记编号，版面仅供预览。', pageOf: '{number} 的版面', rendered: '共 {pages} 页。', renderingWaits: '正在排版，完成后自动显示版面；下面是正文。', renderingFailed: '排版没有完成：{error}', renderAgain: '重新排版', renderingAsked: '已安排重新排版。', substituted: '有字体用其他字体代替：{fonts}', missingCharacters: '下列字没有字形，版面上以〓代替：{characters}',
    issuer: '发文机关', signedOn: '成文日期', registeredOn: '登记日期', issuedOn: '印发日期', mainTo: '主送', copyTo: '抄送', disclosure: '公开方式', prepared: '拟稿', checked: '核稿', approved: '签发', madeFrom: '来源', verification: '核验地址', subjectOther: '查看来源',
    subject: { circular: '通报', proposal: '奖惩建议', 'award-round': '奖补轮次', inspection: '督查', meeting: '会议' },
    recipients: '签收情况', noRecipients: '没有收文单位，或者本单位不在其中。', copy: '抄送', got: '{date} {name} 签收', late: '应于 {date} 前签收，已逾期', waiting: '未签收', waitingUntil: '未签收，{date} 前应签收', reminded: { 1: '已提醒联络员', 2: '已提醒分管负责同志', 3: '已提醒主要负责同志' },
    ended: { REVOKED: '本文已于 {date} 撤销：{reason}', ABOLISHED: '本文已于 {date} 废止：{reason}' },
    externalHint: '由其他机关编号的，照原样填写，如“×财建〔2020〕12号”；随文已带来文号的可以不填。', seriesHint: '由本系统编号的选字号，由其他机关编号的留空。',
  },
  audit: {
    aggregate: { document: '公文', 'document-series': '字号', honour: '荣誉', suggestion: '群众建议', news: '信息', 'outreach-activity': '“十进”活动', 'media-report': '媒体报道', 'efficiency-round': '能效领跑者', 'efficiency-entry': '能效数据' },
    act: { ACKNOWLEDGED: '签收', REMINDED: '催办', RENDERED_AGAIN: '重新排版', CONTACT_READ: '查看联系方式', REWARD_PAID: '奖励已支付', REWARD_ACKNOWLEDGED: '确认收到奖励' },
  },
  documentKind: { PROGRESS_CIRCULAR: '每月通报', INSPECTION_CIRCULAR: '督查通报', COMMENDATION: '通报表彰', PRAISE: '通报表扬', CRITICISM: '通报批评', RECTIFICATION_ORDER: '整改通知', SUPERVISION_LETTER: '督办函', GRANT_NOTICE: '奖补资金下达通知', MEETING_NOTICE: '会议通知', MINUTES: '会议纪要', NOTICE: '通知' },
  urgency: { NORMAL: '平件', URGENT: '加急', VERY_URGENT: '特急' },
  disclosure: { PROACTIVE: '主动公开', ON_REQUEST: '依申请公开', NONE: '不予公开' },
}
