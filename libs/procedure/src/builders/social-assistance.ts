import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Feel, Field } from '../form.js';
import type { Procedure, RuleException } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { brief } from './brief-fields.js';
import { gate } from './brief-states.js';
import { requestOutcome } from './completeness.js';
import { dispatchState, documentState } from './document-state.js';
import { endings } from './endings.js';
import { processingTarget } from './processing-target.js';
import { payoutOrder } from './recurring-benefit.js';
import {
  cooperationDenial,
  cooperationLetter,
  cooperationPeriod,
  denialNotice,
  forwardedLetter,
  forwarding,
} from './social-cooperation.js';
import {
  socialActionPeriod,
  socialInactionMarker,
  socialObjection,
  socialObjectionEvents,
  socialObjectionPeriod,
} from './social-objection.js';
import { taskState } from './task-state.js';
import { conclude, set } from './transition.js';
import { withdrawEvent } from './withdrawal.js';

/** The members that all benefits of social assistance share (SGB XII): the city is drawn in by the Region (§ 99 SGB XII). */
export const assistanceService = {
  domain: 'soziales',
  kind: 'benefit',
  initiation: 'application',
  unit: '50.1',
  law: 'SGB X',
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Ende der Leistung; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  fee: [{ id: 'free', legalBasis: '§ 64 Abs. 1 SGB X', type: 'free', cents: '0', evidence: 'derived' }],
  addressee: ['{form.givenNames} {form.familyName}', '{form.address}'],
  remedy: {
    kind: 'objection',
    legalBasis: '§§ 78, 83, 84 SGG',
    text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch bei der Landeshauptstadt Hannover, Trammplatz 2, 30159 Hannover, erhoben werden: schriftlich, in elektronischer Form nach § 36a Absatz 2 des Ersten Buches Sozialgesetzbuch oder zur Niederschrift.',
    validFrom: '2022-01-01',
    evidence: 'derived',
  },
} as const satisfies Partial<Procedure>;

/** Who needs the help. */
export const assistancePerson: readonly Field[] = [
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
  brief.text('address', 'Anschrift oder Aufenthaltsort'),
];

/** An account to which help is paid. */
export const accountField: Field = {
  name: 'iban',
  label: 'IBAN ohne Leerzeichen',
  type: 'text',
  pattern: '^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$',
  required: true,
};

/** The clocks of `assistanceMilestones`. */
export function assistanceClocks(target: string): Record<string, ClockSpec> {
  return {
    replyPeriod: cooperationPeriod,
    processingTarget: processingTarget({ period: target }),
    inactionMarker: socialInactionMarker(),
    grantRemedyPeriod: socialObjectionPeriod('facts.grantDispatch'),
    refusalRemedyPeriod: socialObjectionPeriod('facts.refusalDispatch'),
    denialRemedyPeriod: socialObjectionPeriod('facts.denialDispatch'),
    actionPeriod: socialActionPeriod,
  };
}

/** The events of `assistanceMilestones`; `supplement` is the procedure's own. */
export const assistanceEvents: Readonly<Record<string, EventSpec>> = {
  ...socialObjectionEvents,
  withdraw: {
    ...withdrawEvent,
    note: 'Leistungen können auch ganz oder teilweise verzichtet werden (§ 46 SGB I).',
  },
};

/** Request, denial and forwarding in the words of one benefit: `die Blindenhilfe`, `Die Blindenhilfe`. */
export function assistanceLetters(object: string, subject: string): Record<string, DocumentSpec> {
  return {
    request: cooperationLetter(object),
    denial: denialNotice(subject),
    forwarded: forwardedLetter('formalCheck'),
  };
}

/** The notice of refusal; the reasons are the fact `refusalReason`, set where it was decided. */
export function assistanceRefusal(what: string, advice: string): DocumentSpec {
  return {
    kind: 'notice',
    title: `Bescheid: ${what}`,
    signedAs: 'clerk',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: `Ihr Antrag vom {facts.receivedOn} (${what}) wird abgelehnt.`,
        when: 'facts.grantDispatch = null',
      },
      {
        type: 'paragraph',
        text: `Die Bewilligung (${what}) wird mit Wirkung für die Zukunft aufgehoben (§ 48 Abs. 1 SGB X).`,
        when: 'facts.grantDispatch != null',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.refusalReason}' },
      { type: 'paragraph', text: advice },
    ],
  };
}

/** Why `submitted.overdue` and the tasks that refuse a first application need no hearing; remedies wait for their court. */
export function assistanceExceptions(
  refusals: readonly string[],
  remedies: readonly string[] = ['issued.inForce.remedy', 'rejected.inForce', 'denied.inForce'],
): RuleException[] {
  return [
    {
      rule: 'refusal-without-hearing',
      path: 'submitted.overdue',
      reason: 'Der schriftliche Hinweis auf die Folge mit Frist geht voraus und nimmt die Anhörung vorweg.',
      legalBasis: '§ 66 Abs. 3 SGB I',
    },
    ...refusals.map((path) => ({
      rule: 'refusal-without-hearing',
      path,
      reason: 'Wer eine Leistung erst beantragt, hat noch kein Recht, in das die Ablehnung eingreift.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    })),
    ...remedies.flatMap((path) => remedyWaits(path)),
  ];
}

function remedyWaits(path: string): RuleException[] {
  const rule = 'waiting-without-clock';
  return [
    {
      rule,
      path: `${path}.pending`,
      reason:
        'Die Widerspruchsbehörde entscheidet; die Drei-Monats-Frist läuft gegen sie, nicht gegen dieses Amt.',
      legalBasis: '§ 85 Abs. 2, § 88 Abs. 2 SGG',
    },
    {
      rule,
      path: `${path}.litigation`,
      reason: 'Den Gang des Rechtsstreits bestimmt das Sozialgericht.',
      legalBasis: '§ 106 SGG',
    },
  ];
}

/** The remedy against one notice; an objection that is upheld leads back to `back`. */
function assistanceRemedy(id: string, status: string, back: string): StateConfig {
  return socialObjection({
    id,
    remedyClock: `${id}RemedyPeriod`,
    actionClock: 'actionPeriod',
    status,
    authority: 'Region Hannover, Widerspruchsstelle Sozialhilfe',
    upheld: { to: back, then: [conclude('closed')] },
  });
}

/** A notice that is made and sent, and what runs after it; facts `<id>Document` and `<id>Dispatch`. */
function notified(id: string, status: string, inForce: StateConfig): Record<string, StateConfig> {
  return {
    production: documentState({
      id: `${id}Document`,
      state: 'Bescheid wird ausgefertigt',
      status,
      document: id,
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: `${id}Dispatch`,
      state: 'Bescheid geht hinaus',
      status,
      document: `${id}Document`,
      to: 'inForce',
    }),
    inForce,
  };
}

/**
 * The milestones after the examination of a benefit of social assistance: the lead orders the payment and signs, the grant
 * is notified and becomes final while `beside` runs (paid once, month by month, against bills …); refusal; denial for want of
 * cooperation with its way back (§ 67 SGB I); the application that belongs elsewhere (§ 16 (2) SGB I, § 18 (2) SGB XII).
 *
 * The decision is the task `decision`; `back` is where it is made anew. Needs `assistanceClocks`, `assistanceEvents`,
 * `assistanceLetters` and the documents `grant` and `refusal`.
 */
export function assistanceMilestones(config: {
  readonly back: string;
  readonly status: string;
  readonly inForce: string;
  readonly beside: Readonly<Record<string, StateConfig>>;
}): Record<string, StateConfig> {
  const { back, status, beside } = config;
  return {
    approved: payoutOrder({ decidedBy: 'decision', back }),
    issued: {
      meta: { label: 'Bewilligt', status: 'inProduction' },
      initial: 'production',
      states: notified('grant', 'inProduction', {
        type: 'parallel',
        meta: { label: config.inForce, status },
        onDone: '#case.closed',
        states: { remedy: assistanceRemedy('grant', status, back), ...beside },
      }),
    },
    rejected: {
      meta: { label: 'Abgelehnt oder aufgehoben', status: 'decided' },
      entry: [conclude('rejected')],
      initial: 'production',
      states: notified('refusal', 'decided', {
        ...assistanceRemedy('refusal', 'rejected', back),
        onDone: '#case.closed',
      }),
    },
    denied: cooperationDenial(assistanceRemedy('denial', 'denied', back)),
    transferred: forwarding('formalCheck'),
    ...endings('closed', 'withdrawn'),
  };
}

/**
 * A region in which an amount is paid once: booked by the cash office, never by who decided or ordered it (§ 42 (5)
 * KomHKVO). A payment that comes back is cleared up with the payee and made again.
 */
export function payoutOnce(config: {
  readonly id: string;
  readonly task: string;
  readonly status: string;
  /** Whether anything is paid at all; certain where absent. */
  readonly due?: Feel;
  readonly notBy?: readonly string[];
}): StateConfig {
  const { id, status, due } = config;
  return {
    meta: { label: 'Auszahlung', status },
    initial: due === undefined ? 'booking' : 'due',
    states: {
      ...(due === undefined
        ? {}
        : { due: gate('Gibt es etwas auszuzahlen', status, [{ to: 'booking', when: due }, { to: 'paid' }]) }),
      booking: taskState({
        id,
        state: 'Auszahlung durch die Stadtkasse',
        status,
        task: config.task,
        post: 'cashier',
        unit: '20.3',
        target: 'P3D',
        notBy: config.notBy ?? ['decision', 'order'],
        legalBasis: '§ 42 Abs. 5 KomHKVO',
        outcomes: {
          posted: {
            label: 'Ausgezahlt',
            to: 'paid',
            fields: [
              brief.day('paidOn', 'Ausgezahlt am', { notAfter: 'today' }),
              brief.text('cashReference', 'Kassenzeichen', 20),
            ],
          },
          returned: { label: 'Zahlung kam zurück', to: 'clarifying' },
        },
      }),
      clarifying: taskState({
        id: `${id}Account`,
        state: 'Empfängerkonto wird geklärt',
        status,
        task: 'Mit der Zahlungsempfängerin oder dem Zahlungsempfänger das Konto klären',
        post: 'clerk',
        target: 'P3D',
        outcomes: {
          corrected: {
            label: 'Konto berichtigt',
            to: 'booking',
            fields: [brief.text('account', 'Berichtigte IBAN', 34)],
          },
        },
      }),
      paid: { type: 'final', meta: { label: 'Ausgezahlt', status } },
    },
  };
}

/** The income limit of § 85 (1) SGB XII in cents: twice need level 1, housing, and 70 per cent for each relative. */
function incomeLimit(housing: Feel, relatives: Feel): Feel {
  return `112600 + ${housing} + ${relatives} * 39500`;
}

/**
 * A state that finds out the means for help under chapters 5 to 9 (§§ 85 to 90 SGB XII): facts `limit` (income limit),
 * `excess` (income above it) and `spare` (assets above 10,000 euros for each adult, 500 for each dependant).
 */
export function meansTest(to: string): StateConfig {
  return taskState({
    id: 'means',
    state: 'Einkommensgrenze und Vermögen (§§ 85 bis 90 SGB XII)',
    status: 'inReview',
    task: 'Bereinigtes Einkommen, Unterkunft, Angehörige und verwertbares Vermögen feststellen',
    post: 'clerk',
    target: 'P10D',
    legalBasis: '§§ 19 Abs. 3, 82, 85, 90 SGB XII',
    outcomes: {
      found: {
        label: 'Festgestellt',
        fields: [
          {
            name: 'income',
            label: 'Bereinigtes Einkommen im Monat',
            type: 'money',
            min: 0,
            max: 2000000,
            required: true,
          },
          {
            name: 'housing',
            label: 'Angemessene Unterkunft',
            type: 'money',
            min: 0,
            max: 500000,
            required: true,
          },
          brief.count('relatives', 'Angehörige mit Familienzuschlag', 12),
          {
            name: 'assets',
            label: 'Verwertbares Vermögen',
            type: 'money',
            min: 0,
            max: 1000000000,
            required: true,
          },
          brief.count('adults', 'Erwachsene mit eigenem Schonbetrag', 3, { min: 1 }),
        ],
        to: [
          {
            to,
            then: [
              set('limit', incomeLimit('event.housing', 'event.relatives')),
              set('excess', 'max([0, event.income - facts.limit])'),
              set('spare', 'max([0, event.assets - event.adults * 1000000 - event.relatives * 50000])'),
            ],
          },
        ],
      },
      unclear: { ...requestOutcome, label: 'Konten, Schenkungen oder Einkommen ungeklärt' },
    },
  });
}
