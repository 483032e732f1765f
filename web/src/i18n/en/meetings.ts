/** Coordination and supervision meetings. */
export default {
  meetings: {
    title: 'Meetings', one: 'Meeting', note: 'They come due on their own, with an agenda of what is open; minutes and action items follow.', kinds: { COORDINATION: 'Coordination meetings', SUPERVISION: 'Supervision meetings' }, dueOn: 'Due on', on: 'Held on', place: 'Place', points: 'Points', none: 'No meetings', noneText: 'They appear when the calendar makes them due.',
    agenda: 'Agenda', agendaNote: 'What was open on {date}.', noAgenda: 'Nothing was open.', point: { RED_LIGHT: 'Red lights', OVERDUE_FINDING: 'Overdue findings', OPEN_ACTION_ITEM: 'Open from meetings before', BEHIND_PLAN: 'Behind the plan' },
    minutes: 'Minutes', decisions: 'Decisions', decisionsHint: 'One on each line.', attendees: 'Present', attendeesHint: 'Units or names, apart by commas or lines.', record: 'Enter the minutes',
    items: 'Action items', noItems: 'No action items.', what: 'What', by: 'By', report: 'What was done', added: 'Entered.', reported: 'Reported; the programme office confirms.', confirmed: 'Confirmed.', givenBack: 'Given back to the unit.',
    act: { add: 'Add an action item', report: 'Report', confirm: 'Confirm', back: 'Give back' },
    actWords: { add: 'The unit sees it at once; the meeting is closed when all are done.', report: '“{text}” is done; the programme office confirms.', confirm: '“{text}” of {unit} is done.', back: '“{text}” of {unit} is not done yet and goes back.' },
  },
  state: {
    meeting: { DUE: 'Due', CONVENED: 'Convened', HELD: 'Held', CLOSED: 'Closed' },
    actionItem: { OPEN: 'Open', DONE: 'Reported', CONFIRMED: 'Confirmed' },
  },
  act: {
    need: { meetingOn: 'Day', place: 'Place' },
    meeting: {
      CONVENED: { label: 'Convene', words: 'Set day and place of “{title}”.', done: '“{title}” convened.' },
      HELD: { label: 'Enter as held', words: 'Enter the minutes of “{title}”; they cannot be changed, action items may follow.', done: 'Minutes of “{title}” entered.' },
      CLOSED: { label: 'Close', words: 'All action items of “{title}” are done; close it.', done: '“{title}” closed.' },
    },
  },
}
