import {
  collectionPeriod,
  hearingPeriod,
  inactionMarker,
  opinionPeriod,
  processingTarget,
  replyPeriod,
  type ClockSpec,
  type Feel,
} from '@amtsweg/procedure';
import { fiction } from './reisegewerbekarte.fiction.js';

const permitDispatch =
  '(if facts.complianceDispatch = null then facts.permitDispatch else facts.complianceDispatch)';

/** Trade law knows no objection in Lower Saxony: the action is open at once (LC-46). */
function lawsuitPeriod(dispatch: Feel): ClockSpec {
  return {
    label: 'Klagefrist',
    kind: 'statutory',
    legalBasis: '§ 74 VwGO, § 80 Abs. 1 NJG',
    bound: 'party',
    start: { notified: dispatch },
    period: 'P1M',
    remedy: true,
  };
}

/** The clocks of the Reisegewerbekarte, by name. */
export const clocks: Readonly<Record<string, ClockSpec>> = {
  ...fiction.clocks,
  replyPeriod,
  // Once the documents are complete the decision period is the sharper one.
  inactionMarker: { ...inactionMarker, runsIn: ['submitted'] },
  processingTarget: processingTarget({
    period: 'P6W',
    pausesIn: [
      'submitted.awaitingApplicant',
      'checked.examination.inquiries.tax.awaiting',
      'checked.examination.hearing.awaitingStatement',
    ],
  }),
  hearingPeriod: hearingPeriod(),
  taxOpinionPeriod: opinionPeriod('Frist des Finanzamts', '§ 26 Abs. 1 VwVfG', 'P1M'),
  permitLawsuitPeriod: lawsuitPeriod(permitDispatch),
  refusalLawsuitPeriod: lawsuitPeriod('facts.refusalDispatch'),
  feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', 'facts.permitDispatch'),
  refusalFeePeriod: collectionPeriod(
    'refusalPayment',
    'Zahlungsfrist',
    '§ 7 NVwKostG',
    'facts.refusalDispatch',
  ),
  pickupPeriod: {
    label: 'Frist zur Abholung der Karte',
    kind: 'setByAuthority',
    legalBasis: '§ 31 Abs. 2 VwVfG',
    bound: 'party',
    start: { notified: 'facts.pickupDispatch' },
    period: 'P1M',
  },
};
