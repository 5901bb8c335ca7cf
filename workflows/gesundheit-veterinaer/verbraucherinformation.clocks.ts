import {
  directActionPeriod,
  hearingPeriod,
  paymentPeriod,
  replyPeriod,
  type Procedure,
} from '@amtsweg/procedure';

/** The periods. */
export const clocks: Procedure['clocks'] = {
  replyPeriod,
  paymentPeriod,
  hearingPeriod: {
    ...hearingPeriod(),
    label: 'Äußerungsfrist des Betriebs',
    legalBasis: '§ 5 Abs. 1 VIG, § 28 VwVfG',
    period: 'P1M',
  },
  oneMonth: {
    label: 'Entscheidung ohne Beteiligung Dritter',
    kind: 'statutory',
    legalBasis: '§ 5 Abs. 2 Satz 1 VIG',
    bound: 'authority',
    start: { rule: 'event', on: 'case.receivedOn' },
    period: 'P1M',
    warnings: [{ before: 'P1W', to: 'clerk' }],
    runsIn: ['submitted', 'checked.holding', 'checked.grounds', 'checked.decision'],
    atEnd: 'escalate',
  },
  twoMonths: {
    label: 'Entscheidung mit Beteiligung des Betriebs',
    kind: 'statutory',
    legalBasis: '§ 5 Abs. 2 Satz 2 VIG',
    bound: 'authority',
    start: { rule: 'event', on: 'case.receivedOn' },
    period: 'P2M',
    warnings: [{ before: 'P1W', to: 'lead' }],
    runsIn: ['checked.thirdParty', 'checked.weighing'],
    atEnd: 'escalate',
  },
  standstill: {
    label: 'Zeit des Betriebs, Rechtsschutz zu suchen',
    kind: 'statutory',
    legalBasis: '§ 5 Abs. 4 Satz 3 VIG (höchstens 14 Tage)',
    bound: 'authority',
    start: { notified: 'facts.announcementDispatch' },
    period: 'P14D',
    endMoves: false,
  },
  refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
};
