import {
  actionPeriod,
  collectionPeriod,
  hearingPeriod,
  inactionMarker,
  objectionPeriod,
  opinionPeriod,
  replyPeriod,
  type ClockSpec,
} from '@amtsweg/procedure';

const noticeDispatchedOn =
  '(if facts.result = "negative" then facts.negativeDispatch.dispatchedOn else facts.permitDispatch.dispatchedOn)';

/** The clocks of the Baumfällgenehmigung, by name. */
export const clocks: Readonly<Record<string, ClockSpec>> = {
  replyPeriod,
  inactionMarker,
  hearingPeriod: hearingPeriod(),
  natureOpinionPeriod: opinionPeriod('Frist der Region Hannover', '§ 45 Abs. 7 BNatSchG', 'P1M'),
  buildingOpinionPeriod: opinionPeriod('Frist der Bauaufsicht', '§ 26 Abs. 1 VwVfG', 'P1M'),
  reportPeriod: {
    label: 'Frist zur Anzeige der Fällung',
    kind: 'setByAuthority',
    legalBasis: 'Baumschutzsatzung LHH',
    bound: 'party',
    start: { rule: 'event' },
    period: 'P1W',
  },
  remedyPeriod: objectionPeriod(noticeDispatchedOn),
  refusalRemedyPeriod: objectionPeriod('facts.refusalDispatch.dispatchedOn'),
  actionPeriod: actionPeriod(),
  feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', noticeDispatchedOn),
  refusalFeePeriod: collectionPeriod(
    'refusalPayment',
    'Zahlungsfrist',
    '§ 7 NVwKostG',
    'facts.refusalDispatch.dispatchedOn',
  ),
  permitValidity: {
    label: 'Geltungsdauer der Erlaubnis',
    kind: 'setByAuthority',
    legalBasis: '§ 36 Abs. 2 Nr. 1 VwVfG',
    bound: 'party',
    start: { rule: 'event', on: 'facts.decision.validUntil' },
    period: 'P1D',
    endMoves: false,
  },
  plantingDue: {
    label: 'Nachweis der Ersatzpflanzung',
    kind: 'setByAuthority',
    legalBasis: '§ 36 Abs. 2 Nr. 4 VwVfG',
    bound: 'party',
    start: { rule: 'event', on: 'facts.ancillary.plantBy' },
    period: 'P2W',
  },
  plantingGrace: {
    label: 'Nachfrist für die Ersatzpflanzung',
    kind: 'setByAuthority',
    legalBasis: '§ 31 Abs. 2 VwVfG',
    bound: 'party',
    start: { rule: 'vwvfg-post', on: 'facts.plantingReminderDispatch.dispatchedOn' },
    period: 'P2M',
  },
  growingSeasons: {
    label: 'Wiedervorlage nach zwei Vegetationsperioden',
    kind: 'target',
    legalBasis: 'Baumschutzsatzung LHH',
    bound: 'authority',
    start: { rule: 'event', on: 'facts.acceptance.inspectedOn' },
    period: 'P2Y',
  },
  compensationPeriod: collectionPeriod(
    'compensation',
    'Fälligkeit der Ausgleichszahlung',
    'Baumschutzsatzung LHH',
    '(if facts.compensationDispatch != null then facts.compensationDispatch.dispatchedOn else today)',
  ),
  revocationHearingPeriod: hearingPeriod('revocationHearing'),
  revocationRemedyPeriod: objectionPeriod('facts.revocationDispatch.dispatchedOn'),
  revocationActionPeriod: actionPeriod('revocationObjectionDecided'),
};
