/** How partners were chosen, carry-over rules, the groups of the money pages. */
export default {
  nav: { concessions: 'Partners', carryOvers: 'Carry-over rules' },
  navGroup: { paying: 'Payments', budget: 'Budget', sources: 'Sources', awards: 'Awards', watch: 'Oversight' },
  frame: { groups: 'Groups of pages', inGroup: 'Pages of {group}' },
  concessions: {
    title: 'Partners chosen', one: 'Competition record', of: 'Partner chosen: {project}', note: 'How the partners of concessions and market projects were chosen: method, every bid with its score, and the result; once concluded it never changes.', find: 'Project, partner',
    kind: 'Kind', kinds: { CONCESSION: 'Concession', MARKET: 'Market' }, kindHint: { CONCESSION: 'Builds or renews, operates for a term, hands back.', MARKET: 'Invests or serves by contract, such as energy performance contracting.' },
    method: 'Method', methods: { OPEN_TENDER: 'Open tender', INVITED_TENDER: 'Invited tender', COMPETITIVE_NEGOTIATION: 'Competitive negotiation', COMPETITIVE_CONSULTATION: 'Competitive consultation', SINGLE_SOURCE: 'Single source' }, threeBids: 'It takes three bids at least to conclude it.', oneBid: 'One bidder alone, with the reason.',
    bidCount: 'Bids', bids: 'Bids', bidder: 'Bidder', price: 'Price (yuan)', priceOf: 'Price {n}', score: 'Score', scoreOf: 'Score {n}', points: 'points', rank: 'Place', place: 'Place {n}', addBid: 'Add a bid', bidsWrong: 'Each bid needs a name, a price and a score from 0 to 100; each bidder stands here once.', noBids: 'No bids yet', noBidsText: 'They are shown here once entered.', chosen: 'chosen',
    partner: 'Partner', partnerHint: 'One of the bidders above.', partnerGone: '“{partner}” is no bidder any more; choose again.', deviationReason: 'Why not the first', deviationHint: 'The one chosen is not the first: say why before it is concluded.', singleSourceReason: 'Why a single source',
    announcedOn: 'Announced on', decidedOn: 'Decided on', term: 'Term', years: '{n} years', yearUnit: 'years', termWrong: 'Whole years, 1 to 99.', contract: 'Contract no.', contractDate: 'Contract date', concludedOn: 'Concluded on', version: 'Version', before: 'See the one it corrects', correctionReason: 'Why it is corrected',
    result: '{partner} was chosen by {method}.', noResult: 'By {method}; no result yet.', none: 'No records yet', noneText: 'The unit of the project enters one; until it is concluded the unit, its line department, finance and audit see it.', projectHint: 'A project of your unit; one record of a project holds at a time.',
    new: 'Enter a record', edit: 'Change the draft', correct: 'Correct', save: 'Save the draft', kept: 'The record of “{project}” is kept; the unit’s chief concludes it.', formNote: { new: 'What is not known yet may stay open until it is concluded, which the unit’s chief does.', edit: 'What is not known yet may stay open until it is concluded.', correct: 'A correction is a new version, which takes the place of this one when concluded; this one is kept.' },
  },
  carryOvers: {
    title: 'Carry-over rules', note: 'How often money left at the end of a year is carried over before it goes back to the treasury (Budget Law, article 42); a new rule holds from a day on, what was before stays.', from: 'In force from', fromHint: 'Not before today, and after the rule before.', times: 'Carried over', timesHint: '0 to 10 times; 0: what is not spent within the year goes back.', count: '{n} times', basis: 'Basis', basisHint: 'Article of law, or name and number of the document.', by: 'Entered by', whole: 'A whole number from 0 to 10.',
    none: 'No carry-over rules', noneText: 'Finance proposes one and another person confirms it; without a rule no money is carried over.', change: 'Propose a new rule', confirm: 'Once another person confirms it, money is carried over and recovered by it from that day on; then it cannot be changed, only replaced by a later rule.', done: 'Proposed: from {date} on money is carried over {times} times at most; it holds when another person has confirmed it.',
  },
  state: { concession: { DRAFT: 'Draft', CONCLUDED: 'Concluded', SUPERSEDED: 'Corrected since' } },
  act: {
    concession: {
      CONCLUDED: { label: 'Conclude', words: 'The record of “{project}” is concluded with {partner} as partner; it cannot be changed, a correction is a new version.', done: 'The record of “{project}” is concluded.' },
      DELETED: { label: 'Delete the draft', words: 'The draft of “{project}” is deleted for good.', done: 'The draft of “{project}” was deleted.' },
    },
  },
}
