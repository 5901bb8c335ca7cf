import type { StateConfig } from '@amtsweg/engine';
import {
  actionNotice,
  appointmentField,
  appointmentPeriod,
  conclude,
  counterStatus,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  dispatchState,
  documentState,
  hearing,
  hearingPeriod,
  litigationStatus,
  rescheduleEvent,
  statementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawEvent,
  type ClockSpec,
  type DocumentSpec,
  type EventSpec,
  type Feel,
  type Field,
} from '@amtsweg/procedure';

/** Facts of all services of the register of residents. */
export const registerService = {
  domain: 'buergerservice-meldewesen',
  unit: '32.1',
  audience: ['citizen'],
  secrecy: 'registration',
  retention: { years: 5, legalBasis: '§ 13 BMG; Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
} as const;

/** A duty to register: free of charge, by whoever moves. */
export const registrationService = {
  ...registerService,
  kind: 'registration',
  initiation: 'notification',
  online: null,
  fee: [],
  remedy: directActionRemedy({}),
  publicStatus: { ...counterStatus, litigation: litigationStatus },
} as const;

export const personFields: readonly Field[] = [
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'formerNames', label: 'Frühere Namen', type: 'name', maxLength: 240 },
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
  { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, required: true },
];

/** Family members who move from the same to the same home sign one form (§ 23 (2) BMG). */
export const familyFields: Field = {
  name: 'family',
  label: 'Mitziehende Familienangehörige mit denselben Wohnungen',
  type: 'list',
  max: 12,
  fields: [
    { name: 'name', label: 'Name', type: 'name', maxLength: 120, required: true },
    { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true },
    {
      name: 'relation',
      label: 'Stellung',
      type: 'choice',
      required: true,
      options: [
        { value: 'spouse', label: 'Ehe- oder Lebenspartner' },
        { value: 'child', label: 'Minderjähriges Kind' },
      ],
    },
  ],
};

/** The home moved into, with the landlord's confirmation (§ 19 BMG). */
export const homeFields: readonly Field[] = [
  { name: 'address', label: 'Neue Anschrift', type: 'text', maxLength: 200, required: true },
  { name: 'movedInOn', label: 'Eingezogen am', type: 'date', required: true, notAfter: 'today' },
  { name: 'landlord', label: 'Wohnungsgeber', type: 'name', maxLength: 200, required: true },
  {
    name: 'confirmation',
    label: 'Wohnungsgeberbestätigung',
    type: 'choice',
    required: true,
    options: [
      { value: 'paper', label: 'liegt auf Papier vor' },
      { value: 'code', label: 'elektronisch, Zuordnungsmerkmal liegt vor' },
      { value: 'own', label: 'Eigentum, eigene Erklärung' },
      { value: 'missing', label: 'wird verweigert oder fehlt' },
    ],
  },
];

export const appointmentSection = { title: 'Termin', fields: [appointmentField] } as const;

export const registrationEvidence = [
  {
    name: 'identity',
    label: 'Personalausweise oder Reisepässe aller, die sich melden',
    legalBasis: '§ 23 Abs. 1 BMG',
  },
  {
    name: 'landlord',
    label: 'Wohnungsgeberbestätigung',
    legalBasis: '§ 19 BMG',
    when: 'form.confirmation in ("paper", "code")',
  },
] as const;

/** Clocks of a registration at the counter. */
export const registrationClocks: Readonly<Record<string, ClockSpec>> = {
  appointmentPeriod,
  landlordPeriod: {
    label: 'Frist für den Wohnungsgeber',
    kind: 'setByAuthority',
    legalBasis: '§ 19 Abs. 1 und 5 BMG',
    bound: 'party',
    start: { rule: 'event' },
    period: 'P2W',
  },
  hearingPeriod: hearingPeriod(),
  refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
};

export const registrationEvents: Readonly<Record<string, EventSpec>> = {
  withdraw: {
    ...withdrawEvent,
    label: 'Meldung zurücknehmen',
    note: 'Die Meldepflicht nach § 17 BMG bleibt bestehen.',
  },
  reschedule: rescheduleEvent,
  landlordAnswer: {
    label: 'Antwort des Wohnungsgebers eintragen',
    by: ['clerk', 'applicant'],
    fields: [
      {
        name: 'result',
        label: 'Ergebnis',
        type: 'choice',
        required: true,
        options: [
          { value: 'confirms', label: 'Bestätigt den Einzug' },
          { value: 'denies', label: 'Bestreitet den Einzug' },
        ],
      },
    ],
  },
  statement: statementEvent,
  ...directActionEvents,
};

/**
 * States in which the move itself is examined (§ 19 BMG). Enter at `landlordGate`; they lead to `#case.approved`.
 *
 * The landlord's confirmation is a proof, not a condition: who really lives there must register without it too (§ 17 (1)).
 * It is asked for from the landlord, who is bound to give it; only a denied move is looked at on the spot, and only a home nobody
 * lives in is refused, after a hearing: the register must not be made wrong (§ 6 BMG).
 */
export function moveExamination(): Record<string, StateConfig> {
  return {
    landlordGate: {
      meta: { label: 'Wohnungsgeberbestätigung', status: 'inReview' },
      always: ways([
        { to: 'askingLandlord', when: 'form.confirmation = "missing"' },
        { to: '#case.approved' },
      ]),
    },
    askingLandlord: transmissionState({
      id: 'landlordRequest',
      state: 'Aufforderung an den Wohnungsgeber',
      status: 'waitingForOthers',
      receivers: '[form.landlord]',
      legalBasis: '§ 19 Abs. 1 und 5 BMG',
      to: 'awaitingLandlord',
    }),
    awaitingLandlord: {
      meta: { label: 'Wartet auf den Wohnungsgeber', status: 'waitingForOthers' },
      on: {
        landlordAnswer: ways(
          [{ to: '#case.approved', when: 'event.result = "confirms"' }, { to: 'onSite' }],
          ['record'],
        ),
      },
      after: { landlordPeriod: 'onSite' },
    },
    onSite: taskState({
      id: 'onSite',
      state: 'Prüfung vor Ort',
      status: 'inReview',
      task: 'Feststellen, ob die Person die Wohnung bewohnt: Klingel, Briefkasten, Nachbarschaft',
      post: 'inspector',
      unit: '32.7',
      target: 'P14D',
      legalBasis: '§ 6 Abs. 3, § 25 BMG, § 24 VwVfG',
      outcomes: {
        livesThere: { label: 'Wohnt dort', to: '#case.approved' },
        doesNot: { label: 'Wohnt dort nicht', adverse: true, to: 'hearing' },
      },
    }),
    hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'decision' }),
    decision: taskState({
      id: 'decision',
      state: 'Entscheidung über die Eintragung',
      status: 'inReview',
      task: 'Nach der Anhörung entscheiden, ob die Wohnung eingetragen wird',
      post: 'lead',
      legalBasis: '§ 6 Abs. 1, § 20 BMG',
      outcomes: {
        enter: { label: 'Eintragen', to: '#case.approved' },
        refuse: { label: 'Eintragung ablehnen', adverse: true, to: '#case.rejected' },
      },
    }),
  };
}

/** Letters of `moveExamination` and the confirmation of § 24 (2) BMG. */
export function registrationLetters(heading: string): Record<string, DocumentSpec> {
  return {
    hearing: {
      kind: 'letter',
      title: 'Anhörung (§ 28 VwVfG)',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'wir beabsichtigen, die Wohnung {form.address} nicht in das Melderegister einzutragen. {facts.onSite.reason}',
        },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe zu den Tatsachen äußern.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Eintragung in das Melderegister',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Die Wohnung {form.address} wird nicht in das Melderegister eingetragen.',
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.decision.reason}' },
      ],
    },
    confirmation: {
      kind: 'certificate',
      title: `Amtliche Meldebestätigung: ${heading}`,
      signedBy: 'entry',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.givenNames} {form.familyName}'],
            ['Geburtsdatum', '{form.birthDate}'],
            ['Anschrift', '{form.address}'],
            ['Eingetragen am', '{facts.entry.enteredOn}'],
          ],
        },
        { type: 'paragraph', text: 'Diese Bestätigung ist gebührenfrei (§ 24 Abs. 2 BMG).' },
      ],
    },
  };
}

/** What the clerk notes when the register is written. */
const entryFields: readonly Field[] = [
  { name: 'enteredOn', label: 'Eingetragen am', type: 'date', required: true, notAfter: 'today' },
];

/** Whether the two weeks of § 17 BMG were over on the day of the report; `since` gives the day of the move. */
export function reportedLate(since: Feel): Feel {
  return `date(${since}) + duration("P14D") < date(facts.receivedOn)`;
}

/**
 * A region for a report that came late: a regulatory offence (§ 54 (2) no. 1 BMG), pursued at discretion (§ 47 OWiG). The
 * registration does not wait for it, nor is it ever a reason to refuse it.
 */
export function lateReport(late: Feel): StateConfig {
  return {
    meta: { label: 'Meldefrist', status: 'inReview' },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Meldefrist wird geprüft', status: 'inReview' },
        always: ways([{ to: 'weighing', when: late }, { to: 'done' }]),
      },
      weighing: taskState({
        id: 'lateReport',
        state: 'Verspätete Meldung',
        status: 'inReview',
        task: 'Ermessen: von Verfolgung absehen, verwarnen oder an die Bußgeldstelle abgeben',
        post: 'clerk',
        legalBasis: '§ 54 Abs. 2 Nr. 1, Abs. 3 BMG, §§ 47, 56 OWiG',
        outcomes: {
          waived: { label: 'Abgesehen', to: 'done' },
          prosecuted: { label: 'An die Bußgeldstelle abgeben', adverse: true, to: 'handing' },
        },
      }),
      handing: transmissionState({
        id: 'lateReportFile',
        state: 'Abgabe an die Bußgeldstelle',
        status: 'inReview',
        receivers: '["Landeshauptstadt Hannover, Bußgeldstelle"]',
        legalBasis: '§ 54 BMG, § 35 OWiG',
        to: 'done',
      }),
      done: { type: 'final', meta: { label: 'Meldefrist erledigt', status: 'inReview' } },
    },
  };
}

/** A region that makes and sends the official confirmation (§ 24 (2) BMG). */
export const confirming: StateConfig = {
  meta: { label: 'Meldebestätigung', status: 'inProduction' },
  initial: 'making',
  states: {
    making: documentState({
      id: 'confirmationDocument',
      state: 'Meldebestätigung wird ausgefertigt',
      status: 'inProduction',
      document: 'confirmation',
      to: 'sending',
    }),
    sending: dispatchState({
      id: 'confirmationDispatch',
      state: 'Meldebestätigung geht hinaus',
      status: 'inProduction',
      document: 'confirmationDocument',
      to: 'sent',
    }),
    sent: { type: 'final', meta: { label: 'Meldebestätigung versandt', status: 'sent' } },
  },
};

/** A region that hands the data to the bodies which the law names; `receivers` is FEEL giving a list. */
export function reporting(receivers: Feel, legalBasis: string): StateConfig {
  return {
    meta: { label: 'Datenübermittlung', status: 'inReview' },
    initial: 'sending',
    states: {
      sending: transmissionState({
        id: 'reporting',
        state: 'Daten werden übermittelt',
        status: 'inReview',
        receivers,
        legalBasis,
        to: 'done',
      }),
      done: { type: 'final', meta: { label: 'Übermittelt', status: 'inReview' } },
    },
  };
}

/** The milestone `rejected` of a registration. */
export function entryRefused(): StateConfig {
  return actionNotice({
    label: 'Eintragung abgelehnt',
    status: ['inReview', 'rejected'],
    document: 'refusal',
    prefix: 'refusal',
    clock: 'refusalActionPeriod',
    entry: [conclude('rejected')],
    upheld: { to: '#case.approved', then: [conclude('closed')] },
  });
}

/** The state in which the register is written. */
export function registerEntry(task: string, legalBasis: string, fields: readonly Field[] = []): StateConfig {
  return taskState({
    id: 'entry',
    state: 'Eintragung in das Melderegister',
    status: 'decided',
    task,
    post: 'clerk',
    target: 'P1D',
    legalBasis,
    outcomes: { entered: { label: 'Eingetragen', to: '#case.issued', fields: [...entryFields, ...fields] } },
  });
}
