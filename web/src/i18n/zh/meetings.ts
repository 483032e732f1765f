/** 调度会、督促检查例会。 */
export default {
  meetings: {
    title: '会议', one: '会议', note: '到期自动列入，议题取自当时没有办结的事项；会后登记纪要和交办事项。', kinds: { COORDINATION: '调度会', SUPERVISION: '督促检查例会' }, dueOn: '应开日期', on: '开会日期', place: '地点', points: '议题数', none: '没有会议', noneText: '按日程到期后自动出现。',
    agenda: '议题', agendaNote: '取自 {date} 没有办结的事项。', noAgenda: '当时没有未办结的事项。', point: { RED_LIGHT: '红灯项目', OVERDUE_FINDING: '逾期问题', OPEN_ACTION_ITEM: '上次会议未办结', BEHIND_PLAN: '低于累计计划' },
    minutes: '会议纪要', decisions: '议定事项', decisionsHint: '一行一项。', attendees: '参会', attendeesHint: '单位或姓名，用顿号或换行分开。', record: '登记纪要',
    items: '交办事项', noItems: '没有交办事项。', what: '事项', by: '期限', report: '办理情况', added: '已交办。', reported: '已报办理情况，等领导小组办公室确认。', confirmed: '已确认办结。', givenBack: '已退回继续办理。',
    act: { add: '增加交办事项', report: '报办理情况', confirm: '确认办结', back: '退回' },
    actWords: { add: '交办后责任单位随即看到，会议在全部办结后才能关闭。', report: '“{text}”已办理，报领导小组办公室确认。', confirm: '“{unit}”的“{text}”已办结。', back: '“{unit}”的“{text}”还没有办到，退回继续办理。' },
  },
  state: {
    meeting: { DUE: '到期待通知', CONVENED: '已通知', HELD: '已召开', CLOSED: '已办结' },
    actionItem: { OPEN: '办理中', DONE: '待确认', CONFIRMED: '已办结' },
  },
  act: {
    need: { meetingOn: '开会日期', place: '地点' },
    meeting: {
      CONVENED: { label: '通知开会', words: '定下“{title}”的日期和地点。', done: '“{title}”已通知。' },
      HELD: { label: '登记已召开', words: '登记“{title}”的纪要；登记后不能改动，可以接着交办事项。', done: '“{title}”的纪要已登记。' },
      CLOSED: { label: '关闭', words: '“{title}”的交办事项全部办结，关闭会议。', done: '“{title}”已关闭。' },
    },
  },
}
