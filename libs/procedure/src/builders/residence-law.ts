import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { replyPeriod, requestLetter } from './completeness.js';
import { directActionEvents, directActionPeriod, litigationStatus } from './direct-action.js';
import { hearingPeriod, statementEvent } from './hearing.js';
import { inactionMarker } from './inaction.js';
import { processingTarget } from './processing-target.js';
import { residenceSupplement } from './residence-form.js';
import { secureDocumentClocks, secureDocumentPickup } from './secure-document.js';
import { supplementEvent, withdrawEvent } from './withdrawal.js';

/** What the security authorities answer: nothing, or findings with their level (§ 73 AufenthG). */
const securityAnswer: EventSpec = {
  label: 'Ergebnis der Sicherheitsanfrage eintragen (§ 73 AufenthG)',
  by: ['authority', 'clerk'],
  fields: [
    {
      name: 'result',
      label: 'Ergebnis',
      type: 'choice',
      required: true,
      options: [
        { value: 'none', label: 'Keine Erkenntnisse' },
        { value: 'findings', label: 'Erkenntnisse' },
      ],
    },
    {
      name: 'summary',
      label: 'Mitteilung (verschlossen aufbewahren)',
      type: 'longText',
      maxLength: 4000,
      required: 'event.result = "findings"',
    },
  ],
};

/** The events of `residenceMachine`; those of the security inquiry only where there is one. */
export function residenceEvents(security: boolean): Record<string, EventSpec> {
  return {
    ...directActionEvents,
    withdraw: withdrawEvent,
    supplement: supplementEvent(residenceSupplement),
    statement: statementEvent,
    ...(security ? { securityAnswer } : {}),
    interimRelief: {
      label: 'Anordnung der aufschiebenden Wirkung eintragen (§ 80 Abs. 5 VwGO)',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'courtReference',
          label: 'Gerichtsaktenzeichen',
          type: 'text',
          maxLength: 60,
          required: true,
        },
      ],
    },
    lapse: {
      label: 'Anhaltspunkt für Erlöschen oder Wegfall des Zwecks (§§ 7, 51 AufenthG)',
      by: ['applicant', 'clerk', 'authority'],
      fields: [{ name: 'ground', label: 'Anhaltspunkt', type: 'longText', maxLength: 2000, required: true }],
    },
  };
}

/** The clocks of `residenceMachine`. */
export function residenceClocks(config: {
  readonly security: boolean;
  readonly target: string;
  readonly pausesIn?: readonly string[];
  /** A title without end has a card that has one: ten years (§ 78 AufenthG). */
  readonly permanent?: boolean;
}): Record<string, ClockSpec> {
  return {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'] },
    processingTarget: processingTarget({
      period: config.target,
      pausesIn: ['submitted.awaitingApplicant', 'checked.examination.hearing', ...(config.pausesIn ?? [])],
    }),
    refusalRemedyPeriod: directActionPeriod('facts.refusalDispatch'),
    departurePeriod: {
      label: 'Frist zur freiwilligen Ausreise',
      kind: 'setByAuthority',
      legalBasis: '§ 59 Abs. 1 AufenthG',
      bound: 'party',
      start: { notified: 'facts.refusalDispatch' },
      period: 'P30D',
    },
    fictionEnd: {
      label: 'Ende der Fiktionsbescheinigung',
      kind: 'setByAuthority',
      legalBasis: '§ 81 Abs. 5 AufenthG',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'facts.fiction.validUntil' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P2W', to: 'clerk' }],
    },
    paymentPeriod: {
      label: 'Zahlungsfrist',
      kind: 'setByAuthority',
      legalBasis: '§ 69 AufenthG, §§ 14, 15 BGebG (entsprechend)',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1M',
    },
    ...secureDocumentClocks,
    titleExpiry:
      config.permanent === true
        ? {
            label: 'Ende der Kartengültigkeit (der Titel bleibt)',
            kind: 'statutory',
            legalBasis: '§ 78 AufenthG',
            bound: 'party',
            start: { rule: 'event', on: 'facts.handover.on' },
            // A title can be examined before its card is handed over.
            optional: true,
            period: 'P10Y',
            endMoves: false,
          }
        : {
            label: 'Ende der Geltungsdauer',
            kind: 'setByAuthority',
            legalBasis: '§ 7 Abs. 2 AufenthG',
            bound: 'party',
            start: { rule: 'start-of-day', on: 'facts.granted.validUntil' },
            period: 'P1D',
            endMoves: false,
            warnings: [{ before: 'P2M', to: 'clerk' }],
          },
    ...(config.security
      ? {
          securityPeriod: {
            label: 'Antwort der Sicherheitsbehörden',
            kind: 'target',
            legalBasis: '§ 73 Abs. 3 AufenthG',
            bound: 'authority',
            start: { rule: 'event' },
            period: 'P4W',
          } satisfies ClockSpec,
        }
      : {}),
  };
}

/** The documents of `residenceMachine`. `title` in the nominative: `Blaue Karte EU`. */
export function residenceDocuments(config: {
  readonly title: string;
  readonly legalBasis: string;
  /** Further paragraphs of the supplementary sheet. */
  readonly sheet?: DocumentSpec['blocks'];
  readonly permanent?: boolean;
}): Record<string, DocumentSpec> {
  const { title, legalBasis } = config;
  return {
    request: requestLetter(`Ihrem Antrag: ${title}`),
    hearing: {
      kind: 'letter',
      title: 'Anhörung zu Ihrem Antrag',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: `es ist beabsichtigt, Ihren Antrag (${title}, ${legalBasis}) abzulehnen:`,
        },
        { type: 'paragraph', text: '{facts.decision.reason}' },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern und Nachweise vorlegen (§ 28 VwVfG, § 82 Abs. 1 AufenthG).',
        },
      ],
    },
    fiction: {
      kind: 'certificate',
      title: 'Fiktionsbescheinigung (§ 81 Abs. 5 AufenthG)',
      signedBy: 'fiction',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.familyName}, {form.givenNames}'],
            ['Geboren', '{form.birthDate}, {form.birthPlace}'],
            ['Gültig bis', '{facts.fiction.validUntil}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Der bisherige Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4 AufenthG); eine erlaubte Erwerbstätigkeit bleibt erlaubt.',
          when: 'facts.stay = "continued"',
        },
        {
          type: 'paragraph',
          text: 'Der Aufenthalt gilt bis zur Entscheidung als erlaubt (§ 81 Abs. 3 Satz 1 AufenthG).',
          when: 'facts.stay = "allowed"',
        },
        {
          type: 'paragraph',
          text: 'Die Abschiebung gilt bis zur Entscheidung als ausgesetzt (§ 81 Abs. 3 Satz 2 AufenthG).',
          when: 'facts.stay = "suspended"',
        },
      ],
    },
    sheet: {
      kind: 'notice',
      title: `${title} (${legalBasis})`,
      signedBy: 'signature',
      remedy: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.familyName}, {form.givenNames}'],
            ['Aufenthaltstitel', title],
            ['Gültig bis', config.permanent === true ? 'unbefristet' : '{facts.granted.validUntil}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Nebenbestimmungen: {facts.granted.provisions}',
          when: 'facts.granted.provisions != null',
        },
        ...(config.sheet ?? []),
      ],
    },
    pickup: secureDocumentPickup('Ihr elektronischer Aufenthaltstitel'),
    refusal: {
      kind: 'notice',
      title: 'Ablehnung Ihres Antrags',
      signedBy: 'finalDecision',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: `Ihr Antrag (${title}, ${legalBasis}) wird abgelehnt.` },
        { type: 'paragraph', text: 'Gründe: {facts.finalDecision.reason}' },
        {
          type: 'paragraph',
          text: 'Sie werden aufgefordert, das Bundesgebiet innerhalb von 30 Tagen nach der Bekanntgabe zu verlassen. Sonst werden Sie abgeschoben nach: {facts.finalDecision.targetState} (§§ 50, 58, 59 AufenthG). Für den Fall der Abschiebung wird ein Einreise- und Aufenthaltsverbot von {facts.finalDecision.banMonths} Monaten angeordnet (§ 11 AufenthG).',
          when: 'facts.finalDecision.mustLeave = true',
        },
      ],
    },
  };
}

/** The public statuses of a residence title beyond the standard ones. */
export const residenceStatuses: Readonly<Record<string, PublicStatus>> = {
  litigation: litigationStatus,
  appointment: {
    de: 'Termin zur Vorsprache',
    easy: 'Bitte kommen Sie zum Termin. Wir brauchen Ihre Fingerabdrücke und Ihr Foto.',
    en: 'Appointment in person',
    actor: 'applicant',
    next: 'Bringen Sie Ihren Pass mit. Das Foto wird digital aufgenommen oder übermittelt.',
  },
  cardMaking: {
    de: 'Karte wird hergestellt',
    easy: 'Ihre Karte wird gedruckt. Das dauert einige Wochen.',
    en: 'Card being made',
    actor: 'other',
    next: 'Die Bundesdruckerei stellt die Karte her. Sie bekommen einen Brief, wenn sie da ist.',
  },
  cardReady: {
    de: 'Karte liegt bereit',
    easy: 'Ihre Karte ist da. Bitte holen Sie sie ab.',
    en: 'Card ready for collection',
    actor: 'applicant',
    next: 'Bringen Sie Pass und bisherige Karte mit.',
  },
  titleValid: {
    de: 'Aufenthaltstitel gültig',
    easy: 'Sie dürfen in Deutschland bleiben, solange die Karte gilt.',
    en: 'Residence title valid',
    actor: 'nobody',
    next: 'Beantragen Sie die Verlängerung, bevor die Karte abläuft.',
  },
};

/** The effect of an action against a refusal, for the instruction on remedies (§ 84 (1) AufenthG). */
export const residenceEffect =
  'Die Klage gegen die Ablehnung hat keine aufschiebende Wirkung (§ 84 Abs. 1 des Aufenthaltsgesetzes); ihre Anordnung kann beim Verwaltungsgericht beantragt werden (§ 80 Abs. 5 der Verwaltungsgerichtsordnung).';
