import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { actionAgainst, courtEvents } from './appealable-notice.js';
import { brief } from './brief-fields.js';
import { dispatchState, documentState } from './document-state.js';
import { waitsForCourt } from './excused.js';
import { recoveryClocks, recoveryEvents } from './grant-recovery.js';
import { taskState } from './task-state.js';
import { note, set, ways } from './transition.js';

const IN_FORCE = 'grantInForce';
const PROOF = 'grantProof';
const RECOVERY = 'grantRecovery';

/** What has been paid with the call that is now paid, in cents. */
const paidWithThis = '(if facts.paidTotal = null then 0 else facts.paidTotal) + facts.drawdown.amount';

/** The public statuses of a grant. */
export const grantStatuses: Readonly<Record<string, PublicStatus>> = {
  [IN_FORCE]: {
    de: 'Zuwendung bewilligt',
    easy: 'Sie bekommen Geld von der Stadt. Bitte lesen Sie, wofür und bis wann.',
    en: 'Grant awarded',
    actor: 'applicant',
    next: 'Rufen Sie das Geld ab, wenn Sie es brauchen, und teilen Sie uns Änderungen mit.',
  },
  [PROOF]: {
    de: 'Verwendungsnachweis',
    easy: 'Bitte zeigen Sie uns, wofür Sie das Geld ausgegeben haben.',
    en: 'Proof of use',
    actor: 'applicant',
    next: 'Legen Sie Sachbericht und Abrechnung fristgerecht vor.',
  },
  [RECOVERY]: {
    de: 'Erstattung',
    easy: 'Wir prüfen, ob Sie Geld zurückzahlen müssen.',
    en: 'Recovery',
    actor: 'applicant',
    next: 'Äußern Sie sich innerhalb der Frist; gegen einen Bescheid können Sie klagen.',
  },
  litigation: {
    de: 'Klage anhängig',
    easy: 'Das Gericht prüft unsere Entscheidung.',
    en: 'Action pending',
    actor: 'other',
    next: 'Das Verwaltungsgericht entscheidet.',
  },
};

/** The clocks of a grant from its notice to the proof of use; `proof` is the period after the end of the funding. */
export function grantClocks(proof = 'P6M'): Record<string, ClockSpec> {
  return {
    ...actionAgainst('permit'),
    ...recoveryClocks(),
    fundingEnd: {
      label: 'Ende des Bewilligungszeitraums',
      kind: 'setByAuthority',
      legalBasis: 'Zuwendungsbescheid (§ 36 Abs. 2 Nr. 1 VwVfG)',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.decision.fundedUntil' },
      period: 'P1D',
      endMoves: false,
    },
    proofPeriod: {
      label: 'Vorlage des Verwendungsnachweises',
      kind: 'setByAuthority',
      legalBasis: 'Nr. 6.1 ANBest-P (VV zu § 44 LHO) entsprechend',
      bound: 'party',
      start: { rule: 'event', on: 'facts.decision.fundedUntil' },
      period: proof,
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
    proofReminder: {
      label: 'Nachfrist für den Verwendungsnachweis',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1M',
    },
  };
}

/** The events of a grant: waiver of remedy, calls, changes, proof, and what the court brings in. */
export function grantEvents(): Record<string, EventSpec> {
  return {
    ...recoveryEvents(),
    ...courtEvents('permit'),
    waived: {
      label: 'Auf Rechtsbehelf verzichten und Bescheid anerkennen',
      by: ['applicant', 'clerk'],
      note: 'Mit dem Verzicht ist der Bescheid bestandskräftig; erst dann darf ausgezahlt werden.',
    },
    drawdown: {
      label: 'Geld abrufen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'amount', label: 'Betrag', type: 'money', min: 100, required: true },
        brief.text('purpose', 'Wofür in den nächsten zwei Monaten', 500),
        brief.text('iban', 'IBAN', 34),
      ],
    },
    changeReported: {
      label: 'Änderung mitteilen (Mitteilungspflicht)',
      by: ['applicant', 'clerk'],
      fields: [
        brief.pick('kind', 'Was hat sich geändert?', {
          purpose: 'Zweck oder Inhalt',
          financing: 'Kosten oder Finanzierung, weitere Zuwendungen',
          time: 'Zeitplan',
          end: 'Vorhaben findet nicht statt',
        }),
        brief.long('description', 'Beschreibung', 3000),
      ],
    },
    proof: {
      label: 'Verwendungsnachweis vorlegen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'spent', label: 'Ausgaben insgesamt', type: 'money', min: 0, required: true },
        { name: 'income', label: 'Eigene und fremde Mittel', type: 'money', min: 0, required: true },
        brief.long('report', 'Sachbericht', 10000),
      ],
    },
  };
}

/**
 * The notice of a grant and its finality; only then may money go out (VV Nr. 7.1 to § 44 LHO, applied by the city
 * accordingly): after the period of the action, or at once when the recipient waives it. `upheld` is where the decision
 * is taken anew, `to` where the money begins. Document `permit`.
 */
export function grantNotice(config: {
  readonly to: string;
  readonly upheld: string;
}): Record<string, StateConfig> {
  return {
    production: documentState({
      id: 'permitDocument',
      state: 'Zuwendungsbescheid wird ausgefertigt',
      status: 'decided',
      document: 'permit',
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: 'permitDispatch',
      state: 'Zuwendungsbescheid geht hinaus',
      status: 'decided',
      document: 'permitDocument',
      to: 'notFinal',
    }),
    notFinal: {
      meta: { label: 'Klagefrist läuft, noch keine Auszahlung', status: IN_FORCE },
      on: { waived: ways(config.to, ['record']), permitLawsuit: ways('litigation', ['record']) },
      after: { permitActionPeriod: config.to },
    },
    litigation: {
      meta: { label: 'Klage gegen den Zuwendungsbescheid', status: 'litigation', ...waitsForCourt },
      on: {
        permitJudged: ways(
          [{ to: config.upheld, when: 'event.result = "upheld"' }, { to: config.to }],
          ['record'],
        ),
      },
    },
  };
}

/**
 * The call for money, no earlier than it is needed (Nr. 1.4 ANBest-P): enter at `drawing`; leads to `proofDue`.
 *
 * The clerk releases, the treasury pays, and neither is whoever decided (§ 42 KomHKVO). A call beyond the grant is not
 * released. What changes has to be reported (Nr. 5) and is judged before more is paid.
 */
export function grantDrawing(): Record<string, StateConfig> {
  return {
    drawing: {
      meta: { label: 'Mittel können abgerufen werden', status: IN_FORCE },
      on: {
        drawdown: ways(
          [
            {
              to: 'release',
              when: '(if facts.paidTotal = null then 0 else facts.paidTotal) + event.amount <= facts.decision.amount',
            },
            {
              to: 'drawing',
              then: [note('Mittelabruf über den bewilligten Betrag hinaus, nicht ausgeführt.')],
            },
          ],
          ['record'],
        ),
        changeReported: ways('change', ['record']),
      },
      after: { fundingEnd: 'proofDue' },
    },
    release: taskState({
      id: 'release',
      state: 'Mittelabruf wird geprüft',
      status: IN_FORCE,
      task: 'Mittelabruf auf Bedarf innerhalb von zwei Monaten und Bedingungen des Bescheids prüfen',
      post: 'clerk',
      target: 'P5D',
      legalBasis: 'Nr. 1.4 ANBest-P entsprechend',
      outcomes: {
        released: { label: 'Auszahlung anordnen', to: 'payout' },
        notYet: { label: 'Noch kein Bedarf, Bedingung offen', to: 'drawing' },
      },
    }),
    payout: taskState({
      id: 'payout',
      state: 'Auszahlung',
      status: IN_FORCE,
      task: 'Zuwendung auszahlen',
      post: 'cashier',
      unit: '20.3',
      notBy: ['decision', 'release'],
      legalBasis: '§ 42 KomHKVO',
      outcomes: {
        paid: {
          label: 'Ausgezahlt',
          to: [
            {
              to: 'proofDue',
              when: `${paidWithThis} >= facts.decision.amount`,
              then: [set('paidTotal', paidWithThis)],
            },
            { to: 'drawing', then: [set('paidTotal', paidWithThis)] },
          ],
          fields: [brief.day('paidOn', 'Ausgezahlt am', { notAfter: 'today' })],
        },
      },
    }),
    change: taskState({
      id: 'change',
      state: 'Änderung wird beurteilt',
      status: IN_FORCE,
      task: 'Mitgeteilte Änderung auf Zweck und Höhe der Zuwendung prüfen',
      post: 'clerk',
      target: 'P7D',
      legalBasis: 'Nr. 5 ANBest-P entsprechend, § 49 Abs. 3 VwVfG',
      outcomes: {
        harmless: { label: 'Ohne Folgen', to: 'drawing' },
        revoke: {
          label: 'Widerruf oder Ermäßigung vorbereiten',
          adverse: true,
          to: [{ to: 'recoveryHearing', then: [set('recoveryReason', 'event.reason')] }],
        },
      },
    }),
  };
}

/**
 * The proof of use (Nr. 6 ANBest-P): factual report and account, reminded once, checked by somebody who did not release
 * the money. Enter at `proofDue`; in order it leads to `good`.
 */
export function grantProof(config: {
  readonly task: string;
  readonly good: string;
}): Record<string, StateConfig> {
  const amount = { name: 'amount', label: 'Zu erstatten', type: 'money', min: 1, required: true } as const;
  const toRecovery = [{ to: 'recoveryHearing', then: [set('recoveryReason', 'event.reason')] }];
  return {
    proofDue: {
      meta: { label: 'Wartet auf den Verwendungsnachweis', status: PROOF },
      on: { proof: ways('proofCheck', ['record']) },
      after: { proofPeriod: 'proofOverdue' },
    },
    proofOverdue: taskState(
      {
        id: 'proofOverdue',
        state: 'Verwendungsnachweis fehlt',
        status: PROOF,
        task: 'Verwendungsnachweis anmahnen oder Widerruf vorbereiten',
        post: 'clerk',
        legalBasis: '§ 49 Abs. 3 Satz 1 Nr. 2 VwVfG',
        outcomes: {
          remind: { label: 'Nachfrist gesetzt', to: 'proofReminded' },
          revoke: { label: 'Widerruf wegen fehlenden Nachweises vorbereiten', adverse: true, to: toRecovery },
        },
      },
      { on: { proof: ways('proofCheck', ['record']) } },
    ),
    proofReminded: {
      meta: { label: 'Nachfrist läuft', status: PROOF },
      on: { proof: ways('proofCheck', ['record']) },
      after: { proofReminder: 'proofOverdue' },
    },
    proofCheck: taskState({
      id: 'proofCheck',
      state: 'Verwendungsnachweis wird geprüft',
      status: PROOF,
      task: config.task,
      post: 'clerk',
      target: 'P3M',
      notBy: ['release'],
      legalBasis: 'VV Nr. 11 zu § 44 LHO entsprechend',
      outcomes: {
        inOrder: { label: 'Zweckentsprechend verwendet', to: config.good },
        unclear: { label: 'Belege nachfordern', to: 'proofReminded' },
        surplus: { label: 'Minderausgaben: Ermäßigung', adverse: true, to: toRecovery, fields: [amount] },
        misused: {
          label: 'Nicht zweckentsprechend verwendet',
          adverse: true,
          to: toRecovery,
          fields: [amount],
        },
      },
    }),
  };
}
