import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Feel, Field } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { meansToRefuse } from './road-traffic-refusal.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { note, ways, type Way } from './transition.js';

/** What a procedure takes from `drivingFitness`: parts to be spread where they belong. */
interface FitnessParts {
  /** One state of the milestone `checked`; it is named `fitness`. */
  readonly state: StateConfig;
  readonly documents: Readonly<Record<'fitnessOrder', DocumentSpec>>;
  readonly clocks: Readonly<Record<string, ClockSpec>>;
  readonly events: Readonly<Record<string, EventSpec>>;
  readonly publicStatus: Readonly<Record<'fitnessReport', PublicStatus>>;
}

/**
 * Examination of the fitness to drive (§ 2 (4), (7), (8) StVG, §§ 11 to 14 FeV): registers first, then what they suggest.
 *
 * Doubts lead to an order to bring an expert opinion. The order is no administrative act: nobody can sue against it alone,
 * hence no remedy; but facts, question, kind of examiner and period must stand in it (§ 11 (6) FeV), or nothing follows
 * from its not being obeyed. The applicant, not the office, commissions and pays for the opinion and need not hand it in;
 * the file goes to the examiner only after the applicant has named one. Who brings nothing in time may be taken to be
 * unfit (§ 11 (8) FeV) if the order said so: a conclusion of a clerk after the period, never of the clock itself.
 */
export function drivingFitness(config: {
  /** FEEL list of the bodies asked. */
  readonly registers: Feel;
  readonly legalBasis: string;
  readonly task: string;
  readonly findings?: readonly Field[];
  readonly further?: Readonly<Record<string, OutcomeWay>>;
  readonly fit: string | readonly Way[];
  /** Kinds of opinion that can be ordered here, by provision. */
  readonly opinions: readonly { readonly value: string; readonly label: string }[];
  /** Holds where the law leaves no choice but to order an opinion (§ 13 sentence 1 no. 2, § 14 (2) FeV, § 4 (10) StVG). */
  readonly mandatory?: Feel;
  /** Within which an opinion is to be brought. */
  readonly period: string;
  /** Whether a medical-psychological opinion can end in a course under § 11 (10), § 70 FeV. */
  readonly course?: true;
}): FitnessParts {
  return {
    state: {
      meta: { label: 'Eignung', status: 'inReview' },
      initial: 'registers',
      states: {
        registers: transmissionState({
          id: 'registerInquiry',
          state: 'Registerauskünfte werden eingeholt',
          status: 'waitingForOthers',
          receivers: config.registers,
          legalBasis: '§ 2 Abs. 7, §§ 30, 52 StVG, § 22 Abs. 2 FeV',
          to: 'review',
        }),
        review: review(config),
        ...order,
        ...examination(config.fit, config.course === true),
      },
    },
    documents: { fitnessOrder },
    clocks: {
      consentPeriod: clocks.consentPeriod,
      reportPeriod: { ...clocks.reportPeriod, period: config.period },
      ...(config.course === true ? { coursePeriod: clocks.coursePeriod } : {}),
    },
    events: config.course === true ? { ...events, courseAttended } : events,
    publicStatus: { fitnessReport },
  };
}

function review(config: Parameters<typeof drivingFitness>[0]): StateConfig {
  return taskState({
    id: 'fitnessReview',
    state: 'Auskünfte und Nachweise werden ausgewertet',
    status: 'inReview',
    task: config.task,
    post: 'clerk',
    target: 'P2W',
    legalBasis: config.legalBasis,
    outcomes: {
      noDoubts: {
        label: 'Keine Bedenken gegen die Eignung',
        to: withoutOpinion(config.fit, config.mandatory),
        ...(config.findings === undefined ? {} : { fields: config.findings }),
      },
      doubts: { label: 'Gutachten anordnen', to: 'order', fields: orderFields(config.opinions) },
      unfit: meansToRefuse('Nichteignung steht fest (§ 11 Abs. 7 FeV)'),
      ...config.further,
    },
  });
}

/** Where an opinion is mandatory the clerk cannot pass on without one: the case stays where it is, with a note. */
function withoutOpinion(fit: string | readonly Way[], mandatory: Feel | undefined): readonly Way[] {
  const onward: readonly Way[] = typeof fit === 'string' ? [{ to: fit }] : fit;
  if (mandatory === undefined) return onward;
  const refused = note(
    'Ohne Gutachten nicht möglich: seine Anordnung ist zwingend (§§ 13, 14 FeV, § 4 Abs. 10 StVG).',
  );
  return [{ to: 'review', when: mandatory, then: [refused] }, ...onward];
}

function orderFields(opinions: readonly { readonly value: string; readonly label: string }[]): Field[] {
  return [
    { name: 'opinion', label: 'Art des Gutachtens', type: 'choice', required: true, options: opinions },
    {
      name: 'occasion',
      label: 'Anlass: Tatsachen, die die Bedenken begründen',
      type: 'longText',
      maxLength: 4000,
      required: true,
    },
    {
      name: 'question',
      label: 'Fragestellung an die Gutachterin oder den Gutachter',
      help: 'Abschließend und verhältnismäßig; nur was der Anlass trägt (§ 11 Abs. 6 Satz 1 FeV).',
      type: 'longText',
      maxLength: 2000,
      required: true,
    },
    {
      name: 'discretion',
      label: 'Ermessenserwägungen, soweit die Anordnung nicht zwingend ist',
      type: 'longText',
      maxLength: 2000,
    },
  ];
}

const order: Readonly<Record<string, StateConfig>> = {
  order: documentState({
    id: 'fitnessOrder',
    state: 'Gutachtenanordnung wird ausgefertigt',
    status: 'inReview',
    document: 'fitnessOrder',
    to: 'sendingOrder',
  }),
  sendingOrder: dispatchState({
    id: 'fitnessOrderDispatch',
    state: 'Gutachtenanordnung geht hinaus',
    status: 'inReview',
    document: 'fitnessOrder',
    to: 'awaitingConsent',
  }),
  awaitingConsent: {
    meta: { label: 'Wartet auf Wahl der Begutachtungsstelle', status: 'fitnessReport' },
    on: {
      examinerChosen: ways('sendingFile', ['record']),
      reportSubmitted: ways('assessment', ['record']),
    },
    after: { consentPeriod: 'overdue' },
  },
  sendingFile: transmissionState({
    id: 'fileTransmission',
    state: 'Akten gehen an die Begutachtungsstelle',
    status: 'fitnessReport',
    receivers: '[facts.examinerChosen.examiner]',
    legalBasis: '§ 11 Abs. 6 Satz 4 FeV',
    to: 'awaitingReport',
  }),
};

function examination(fit: string | readonly Way[], course: boolean): Readonly<Record<string, StateConfig>> {
  return {
    awaitingReport: {
      meta: { label: 'Begutachtung läuft', status: 'fitnessReport' },
      on: { reportSubmitted: ways('assessment', ['record']) },
      after: { reportPeriod: 'overdue' },
    },
    overdue: taskState(
      {
        id: 'reportOverdue',
        state: 'Kein Gutachten in der Frist',
        status: 'fitnessReport',
        task: 'Gründe der Verzögerung klären; über Verlängerung oder Schluss auf Nichteignung entscheiden',
        post: 'clerk',
        legalBasis: '§ 11 Abs. 8 FeV',
        outcomes: {
          extend: {
            label: 'Frist verlängern',
            to: [{ to: 'awaitingReport', when: 'facts.examinerChosen != null' }, { to: 'awaitingConsent' }],
          },
          concludeUnfit: meansToRefuse('Auf Nichteignung schließen (§ 11 Abs. 8 FeV)'),
        },
      },
      { on: { reportSubmitted: ways('assessment', ['record']) } },
    ),
    assessment: assessment(fit, course),
    ...(course ? { course: courseState(fit) } : {}),
  };
}

function courseState(fit: string | readonly Way[]): StateConfig {
  return {
    meta: { label: 'Kurs zur Wiederherstellung der Eignung (§ 11 Abs. 10 FeV)', status: 'fitnessReport' },
    on: { courseAttended: ways(fit, ['record']) },
    after: { coursePeriod: 'assessment' },
  };
}

function assessment(fit: string | readonly Way[], course: boolean): StateConfig {
  return taskState({
    id: 'fitnessAssessment',
    state: 'Gutachten wird gewürdigt',
    status: 'inReview',
    task: 'Gutachten auf Nachvollziehbarkeit und Nachprüfbarkeit prüfen und Schluss ziehen',
    post: 'clerk',
    target: 'P2W',
    legalBasis: '§ 11 Abs. 5 FeV mit Anlage 4a',
    outcomes: {
      fit: {
        label: 'Geeignet',
        to: fit,
        fields: [
          {
            name: 'conditions',
            label: 'Auflagen oder Beschränkungen nach dem Gutachten (§ 23 Abs. 2 FeV)',
            type: 'text',
            maxLength: 500,
          },
        ],
      },
      ...(course
        ? { course: { label: 'Geeignet nach Teilnahme an einem Kurs (§ 70 FeV)', to: 'course' } }
        : {}),
      defective: { label: 'Gutachten nicht nachvollziehbar, Nachbesserung verlangen', to: 'awaitingReport' },
      unfit: meansToRefuse('Nicht geeignet'),
    },
  });
}

const fitnessOrder: DocumentSpec = {
  kind: 'letter',
  title: 'Aufforderung zur Beibringung eines Gutachtens (§ 11 FeV)',
  signedBy: 'fitnessReview',
  blocks: [
    {
      type: 'paragraph',
      text: 'im Verfahren über Ihren Antrag vom {facts.receivedOn} sind Tatsachen bekannt geworden, die Bedenken gegen Ihre Eignung zum Führen von Kraftfahrzeugen begründen:',
    },
    { type: 'paragraph', text: '{facts.fitnessReview.occasion}' },
    { type: 'paragraph', text: 'Zu klären ist: {facts.fitnessReview.question}' },
    {
      type: 'paragraph',
      text: '{facts.fitnessReview.discretion}',
      when: 'facts.fitnessReview.discretion != null',
    },
    {
      type: 'paragraph',
      text: 'Bitte teilen Sie uns innerhalb eines Monats mit, welche Stelle Sie beauftragen. Wir senden ihr dann die vollständigen Unterlagen; Sie können sie vorher einsehen. Sie sind Auftraggeberin oder Auftraggeber und tragen die Kosten (§ 11 Abs. 6 FeV).',
    },
    {
      type: 'paragraph',
      text: 'Weigern Sie sich oder legen Sie das Gutachten nicht fristgerecht vor, dürfen wir auf Ihre Nichteignung schließen und den Antrag ablehnen (§ 11 Abs. 8 FeV). Diese Aufforderung ist kein Bescheid und nicht selbständig anfechtbar (§ 44a VwGO).',
    },
  ],
};

const clocks: Readonly<Record<'consentPeriod' | 'reportPeriod' | 'coursePeriod', ClockSpec>> = {
  consentPeriod: {
    label: 'Frist zur Wahl der Begutachtungsstelle',
    kind: 'setByAuthority',
    legalBasis: '§ 11 Abs. 6 Satz 2 und 3 FeV',
    bound: 'party',
    start: { notified: 'facts.fitnessOrderDispatch' },
    period: 'P1M',
  },
  reportPeriod: {
    label: 'Frist zur Vorlage des Gutachtens',
    kind: 'setByAuthority',
    legalBasis: '§ 11 Abs. 6 Satz 2 FeV',
    bound: 'party',
    start: { rule: 'event' },
    period: 'P3M',
    warnings: [{ before: 'P2W', to: 'clerk' }],
  },
  coursePeriod: {
    label: 'Frist für die Teilnahmebescheinigung des Kurses',
    kind: 'setByAuthority',
    legalBasis: '§ 11 Abs. 10 und 11 FeV, § 31 VwVfG',
    bound: 'party',
    start: { rule: 'event' },
    period: 'P6M',
  },
};

const events: Readonly<Record<string, EventSpec>> = {
  examinerChosen: {
    label: 'Begutachtungsstelle benennen und der Übersendung der Akten zustimmen',
    by: ['applicant', 'clerk'],
    fields: [
      {
        name: 'examiner',
        label: 'Beauftragte Stelle, Ärztin oder Arzt',
        type: 'text',
        maxLength: 200,
        required: true,
      },
    ],
  },
  reportSubmitted: {
    label: 'Gutachten vorlegen',
    by: ['applicant', 'clerk'],
    fields: [
      { name: 'reportDate', label: 'Datum des Gutachtens', type: 'date', required: true, notAfter: 'today' },
      { name: 'author', label: 'Gutachterin, Gutachter oder Stelle', type: 'text', maxLength: 200 },
    ],
    note: 'Gesundheitsdaten (Art. 9 DSGVO): nur für die Eignungsprüfung verwenden; Vernichtung nach § 2 Abs. 9 StVG.',
  },
};

const courseAttended: EventSpec = {
  label: 'Teilnahmebescheinigung nach § 11 Abs. 11 FeV vorlegen',
  by: ['applicant', 'clerk'],
  fields: [{ name: 'attendedOn', label: 'Ausgestellt am', type: 'date', required: true, notAfter: 'today' }],
};

const fitnessReport: PublicStatus = {
  de: 'Gutachten erforderlich',
  easy: 'Wir brauchen ein Gutachten, ob Sie sicher fahren können. Sie suchen die Stelle selbst aus.',
  en: 'Expert opinion required',
  actor: 'applicant',
  next: 'Bitte benennen Sie eine Stelle und legen Sie das Gutachten in der Frist vor.',
};
