import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { plainNotice, waitingFor } from './brief-documents.js';
import { brief } from './brief-fields.js';
import { finished, gate } from './brief-states.js';
import { directAction, litigationStatus } from './direct-action.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { set, ways, type Way } from './transition.js';

const planFields = [
  brief.long('goals', 'Ziele, auf die sich alle verständigt haben', 4000),
  brief.text('provider', 'Gewählte Einrichtung, Dienst oder Person (§ 5 SGB VIII)'),
  brief.day('startOn', 'Beginn'),
  brief.count('weekly', 'Umfang: Stunden in der Woche (stationär 168)', 168, { min: 1 }),
  brief.day('reviewOn', 'Nächstes Hilfeplangespräch', { notBefore: 'today' }),
];

/** Events of `aidPlanning` and `aidInForce`. */
export const aidEvents: Readonly<Record<'providerReply' | 'aidEndRequested' | 'crisis', EventSpec>> = {
  providerReply: {
    label: 'Antwort des Leistungserbringers eintragen',
    by: ['authority', 'clerk'],
    fields: [
      brief.pick('answer', 'Antwort', { accepts: 'übernimmt die Hilfe', declines: 'kein freier Platz' }),
    ],
  },
  aidEndRequested: {
    label: 'Hilfe nicht mehr in Anspruch nehmen',
    by: ['applicant', 'clerk'],
    note: 'Die Hilfe ist freiwillig und kann jederzeit beendet werden.',
    fields: [brief.long('why', 'Grund (freiwillig)', 2000, { required: false })],
  },
  crisis: {
    label: 'Krise oder Meldung des Leistungserbringers eintragen',
    by: ['authority', 'applicant', 'clerk'],
    fields: [brief.long('content', 'Was ist geschehen', 5000)],
  },
};

/** Clocks of `aidPlanning` and `aidInForce`. */
export const aidClocks: Readonly<Record<string, ClockSpec>> = {
  providerPeriod: waitingFor(
    'Antwort des Leistungserbringers',
    'P2W',
    '§ 36 Abs. 2 SGB VIII (Wiedervorlage)',
    'authority',
  ),
  planReview: {
    label: 'Nächstes Hilfeplangespräch',
    kind: 'statutory',
    legalBasis: '§ 36 Abs. 2 Satz 2 Halbsatz 2 SGB VIII (regelmäßige Prüfung)',
    bound: 'authority',
    start: { rule: 'event', on: 'facts.reviewOn' },
    period: 'P1D',
    warnings: [{ before: 'P2W', to: 'clerk' }],
  },
};

/** Public statuses of `aidPlanning` and `aidInForce`. */
export const aidStatuses: Readonly<Record<string, PublicStatus>> = {
  litigation: litigationStatus,
  planning: {
    de: 'Hilfe wird geplant',
    easy: 'Wir überlegen mit Ihnen, welche Hilfe passt.',
    en: 'Help being planned',
    actor: 'office',
    next: 'Sie sitzen bei der Planung mit am Tisch und dürfen mit auswählen.',
  },
  aidRunning: {
    de: 'Hilfe läuft',
    easy: 'Die Hilfe hat angefangen. Wir treffen uns regelmäßig und schauen, ob sie passt.',
    en: 'Help under way',
    actor: 'office',
    next: 'Spätestens zum vereinbarten Termin besprechen wir den Hilfeplan neu.',
  },
};

/** The notice `grant` of a help with its plan; `help` in the nominative, `forms` FEEL giving the German name. */
export function aidGrant(help: string, forms: string, ...more: readonly string[]): DocumentSpec {
  return plainNotice(
    `Bewilligung: ${help}`,
    'costs',
    `${help} wird ab {facts.plan.startOn} bewilligt, in Form von: {${forms}}. Leistungserbringer: {facts.plan.provider}, {facts.plan.weekly} Stunden in der Woche.`,
    'Grundlage ist der gemeinsam aufgestellte Hilfeplan (§ 36 Abs. 2 SGB VIII). Seine Ziele: {facts.plan.goals}',
    'Das nächste Hilfeplangespräch ist am {facts.reviewOn}.',
    ...more,
  );
}

/**
 * From the finding that help is needed to a signed plan (§ 36 SGB VIII): the professionals confer (sentence 1 of
 * paragraph 2), the plan is made with those concerned, never for them, the provider they chose is asked (§ 5), and the
 * economic side signs, not the one who conferred. Enter at `conference`; leads to `#case.issued`.
 */
export function aidPlanning(config: {
  /** Forms of help to choose from, with their paragraphs. */
  readonly forms: Readonly<Record<string, string>>;
  readonly conference: string;
  readonly legalBasis: string;
  /** Who sits at the table with the office. */
  readonly table: string;
  readonly refused: OutcomeWay;
  /** Where those concerned find no common plan. */
  readonly noPlan: string | readonly Way[];
}): Record<'conference' | 'plan' | 'provider' | 'awaitingProvider' | 'costs', StateConfig> {
  return {
    conference: taskState({
      id: 'conference',
      state: 'Beratung der Fachkräfte',
      status: 'planning',
      task: config.conference,
      post: 'clerk',
      target: 'P14D',
      legalBasis: `§ 36 Abs. 2 Satz 1 SGB VIII, ${config.legalBasis}`,
      outcomes: {
        suitable: {
          label: 'Hilfe geeignet und notwendig',
          fields: [
            brief.pick('form', 'Hilfeart', config.forms),
            {
              name: 'second',
              label: 'Weitere beteiligte Fachkraft',
              type: 'name',
              maxLength: 200,
              required: true,
            },
            brief.long('findings', 'Fachliche Einschätzung', 5000),
          ],
          to: 'plan',
        },
        refused: config.refused,
      },
    }),
    plan: taskState({
      id: 'plan',
      state: 'Hilfeplangespräch',
      status: 'planning',
      task: `Hilfeplan gemeinsam aufstellen: ${config.table}`,
      post: 'clerk',
      target: 'P21D',
      legalBasis: '§ 36 Abs. 1 und 2, §§ 5, 8 SGB VIII',
      outcomes: {
        agreed: {
          label: 'Hilfeplan aufgestellt und unterschrieben',
          fields: planFields,
          to: [{ to: 'provider', then: [set('reviewOn', 'event.reviewOn')] }],
        },
        otherForm: { label: 'Andere Hilfeart erwogen: neu beraten', to: 'conference' },
        noPlan: { label: 'Hilfe wird nicht gewollt', to: config.noPlan },
      },
    }),
    provider: transmissionState({
      id: 'provider',
      state: 'Anfrage beim Leistungserbringer',
      status: 'waitingForOthers',
      receivers: '[facts.plan.provider]',
      legalBasis: '§ 64 SGB VIII, § 69 Abs. 1 Nr. 1 SGB X',
      to: 'awaitingProvider',
    }),
    awaitingProvider: {
      meta: { label: 'Wartet auf den Leistungserbringer', status: 'waitingForOthers' },
      on: {
        providerReply: ways([{ to: 'costs', when: 'event.answer = "accepts"' }, { to: 'plan' }], ['record']),
      },
      after: { providerPeriod: 'plan' },
    },
    costs: taskState({
      id: 'costs',
      state: 'Wirtschaftliche Jugendhilfe',
      status: 'planning',
      task: 'Zuständigkeit, Vorrang anderer Leistungen und Kostenzusage prüfen; Bewilligung zeichnen',
      post: 'lead',
      target: 'P7D',
      notBy: ['conference', 'plan'],
      legalBasis: '§§ 10, 36a, 77, 78a ff., 86 ff. SGB VIII',
      outcomes: {
        signed: { label: 'Bewilligung gezeichnet', to: '#case.approved' },
        objected: { label: 'Beanstandet, zurück in die Fachberatung', to: 'conference' },
      },
    }),
  };
}

function running(ended: string): StateConfig {
  const events = {
    aidEndRequested: ways('over', ['record']),
    crisis: ways('review', ['record']),
  };
  return {
    meta: { label: 'Hilfe', status: 'aidRunning' },
    initial: 'running',
    states: {
      running: {
        meta: { label: 'Hilfe läuft', status: 'aidRunning' },
        on: events,
        after: { planReview: 'review' },
      },
      review: taskState({
        id: 'review',
        state: 'Fortschreibung des Hilfeplans',
        status: 'aidRunning',
        task: 'Mit allen Beteiligten prüfen, ob die Hilfe weiterhin geeignet und notwendig ist',
        post: 'clerk',
        target: 'P14D',
        legalBasis: '§ 36 Abs. 2 Satz 2 SGB VIII',
        outcomes: {
          continued: {
            label: 'Fortgeschrieben',
            fields: [
              brief.day('reviewOn', 'Nächstes Gespräch', { notBefore: 'today' }),
              brief.long('progress', 'Stand der Ziele', 4000),
            ],
            to: [{ to: 'running', then: [set('reviewOn', 'event.reviewOn')] }],
          },
          otherAid: { label: 'Andere Hilfe nötig: neu beraten', to: '#case.checked.conference' },
          goalReached: { label: 'Ziele erreicht oder Hilfe einvernehmlich beendet', to: 'over' },
        },
      }),
      over: finished(ended, 'closed'),
    },
  };
}

/**
 * The milestone `issued` of a help: the notice, then side by side the action, the help itself with its plan that is
 * reviewed again and again, and for help outside the family the contribution to its cost, which is assessed in a file
 * of its own after the persons bound to it were told (§ 92 (3)). No clock ends the help: need does, or who asked for it.
 */
export function aidInForce(config: {
  readonly label: string;
  /** FEEL: whether the help is given outside the family, day or night. */
  readonly away: string;
  /** From whom a contribution is asked. */
  readonly payers: string;
  /** How the end of the help is called, and what follows it: states by name, the first is entered. */
  readonly ended: string;
  readonly then?: Readonly<Record<string, StateConfig>>;
  readonly beside?: Readonly<Record<string, StateConfig>>;
}): StateConfig {
  return {
    meta: { label: config.label, status: 'inProduction' },
    initial: 'production',
    onDone: '#case.closed',
    states: {
      production: documentState({
        id: 'grantDocument',
        state: 'Bewilligung mit Hilfeplan wird ausgefertigt',
        status: 'inProduction',
        document: 'grant',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'grantDispatch',
        state: 'Bewilligung geht hinaus',
        status: 'inProduction',
        document: 'grantDocument',
        to: 'inForce',
      }),
      inForce: {
        type: 'parallel',
        meta: { label: 'Hilfe bewilligt', status: 'aidRunning' },
        onDone: Object.keys(config.then ?? {})[0] ?? 'done',
        states: {
          remedy: directAction({
            clock: 'grantActionPeriod',
            status: 'aidRunning',
            upheld: { to: '#case.checked.conference' },
          }),
          aid: running(config.ended),
          contribution: contribution(config.away, config.payers),
          ...config.beside,
        },
      },
      ...config.then,
      done: finished('Hilfe beendet, Akte geschlossen', 'closed'),
    },
  };
}

function contribution(away: string, payers: string): StateConfig {
  return {
    meta: { label: 'Kostenbeitrag', status: 'aidRunning' },
    initial: 'needed',
    states: {
      needed: gate('Wird die Hilfe außerhalb der Familie geleistet?', 'aidRunning', [
        { to: 'information', when: away },
        { to: 'settled' },
      ]),
      information: taskState({
        id: 'contribution',
        state: 'Mitteilung über den Kostenbeitrag',
        status: 'aidRunning',
        task: `Über Gewährung und Folgen für den Unterhalt unterrichten: ${payers}; Beitragsakte anlegen oder absehen`,
        post: 'clerk',
        target: 'P14D',
        legalBasis: '§§ 91, 92 Abs. 3, 94, 97a SGB VIII',
        outcomes: {
          fileOpened: {
            label: 'Unterrichtet, Beitragsakte angelegt',
            fields: [brief.day('toldOn', 'Unterrichtet am', { notAfter: 'today' })],
            to: 'settled',
          },
          waived: { label: 'Kein Beitrag (Kindergeld, besondere Härte § 92 Abs. 5)', to: 'settled' },
        },
      }),
      settled: finished('Kostenbeitrag geklärt', 'aidRunning'),
    },
  };
}
