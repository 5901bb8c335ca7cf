import type { StateConfig } from '@amtsweg/engine';
import {
  dispatchState,
  documentState,
  taskState,
  transmissionState,
  ways,
  type ClockSpec,
  type DocumentSpec,
  type EventSpec,
  type Field,
} from '@amtsweg/procedure';

/** How, when and where a document was lost. */
export const lossFields: readonly Field[] = [
  {
    name: 'kind',
    label: 'Was ist geschehen',
    type: 'choice',
    required: true,
    options: [
      { value: 'lost', label: 'Verloren' },
      { value: 'stolen', label: 'Gestohlen' },
      { value: 'destroyed', label: 'Zerstört' },
    ],
  },
  { name: 'lostOn', label: 'Tag des Verlusts', type: 'date', required: true, notAfter: 'today' },
  { name: 'lostAt', label: 'Ort des Verlusts', type: 'text', maxLength: 200, required: true },
  {
    name: 'policeReport',
    label: 'Aktenzeichen der Strafanzeige',
    type: 'text',
    maxLength: 60,
    when: 'form.kind = "stolen"',
  },
  { name: 'serialNumber', label: 'Seriennummer, falls bekannt', type: 'text', maxLength: 12 },
  {
    name: 'delivery',
    label: 'Bestätigung',
    type: 'choice',
    required: true,
    options: [
      { value: 'portal', label: 'In das Postfach des Nutzerkontos' },
      { value: 'post', label: 'Mit der Post' },
    ],
  },
];

/** Who reports must be known: anybody could have a stranger's document searched for. */
export function identified(to: string, legalBasis: string): StateConfig {
  return taskState({
    id: 'identification',
    state: 'Feststellung, wer anzeigt',
    status: 'received',
    task: 'Anzeigende Person anhand von Registerdaten oder Online-Ausweis identifizieren',
    post: 'clerk',
    priority: 1,
    legalBasis,
    outcomes: {
      identified: { label: 'Identifiziert', to },
      callBack: { label: 'Nicht sicher: Rückruf oder Vorsprache verlangen', to: 'awaitingIdentity' },
    },
  });
}

/** The reporter proves later who they are; the event comes from them or from the clerk who met them. */
export const identityShown: EventSpec = {
  label: 'Identität nachgewiesen',
  by: ['applicant', 'clerk'],
  fields: [
    {
      name: 'how',
      label: 'Nachweis',
      type: 'choice',
      required: true,
      options: [
        { value: 'visit', label: 'Vorsprache mit anderem Lichtbildausweis' },
        { value: 'eid', label: 'Anderer elektronischer Identitätsnachweis' },
        { value: 'witness', label: 'Befragung zu Registerdaten' },
      ],
    },
  ],
};

export const identityPeriod: ClockSpec = {
  label: 'Frist zum Identitätsnachweis',
  kind: 'setByAuthority',
  legalBasis: '§ 26 Abs. 2 VwVfG',
  bound: 'party',
  start: { rule: 'event' },
  period: 'P1W',
};

export function awaitingIdentity(to: string): StateConfig {
  return {
    meta: { label: 'Wartet auf Identitätsnachweis', status: 'waitingForYou' },
    on: { identityShown: ways(to, ['record']) },
    after: { identityPeriod: '#case.discontinued' },
  };
}

/** Search by the police: the number goes to the national search file, for theft and mere loss alike. */
export function policeSearch(legalBasis: string, receivers: string): StateConfig {
  return {
    meta: { label: 'Sachfahndung', status: 'inReview' },
    initial: 'needed',
    states: {
      needed: {
        meta: { label: 'Ausschreibung wird geprüft', status: 'inReview' },
        always: ways([{ to: 'search', when: 'form.kind != "destroyed"' }, { to: 'informed' }]),
      },
      search: transmissionState({
        id: 'policeSearch',
        state: 'Ausschreibung zur Sachfahndung',
        status: 'inReview',
        receivers,
        legalBasis,
        to: 'informed',
      }),
      informed: { type: 'final', meta: { label: 'Polizei unterrichtet', status: 'inReview' } },
    },
  };
}

/** The confirmation with which the holder proves the report to banks, landlords and foreign police. */
export function lossConfirmation(noun: string, duty: string): DocumentSpec {
  return {
    kind: 'certificate',
    title: `Bestätigung der Verlustanzeige: ${noun}`,
    signedAs: 'clerk',
    sealed: true,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Name', '{form.givenNames} {form.familyName}'],
          ['Geburtsdatum', '{form.birthDate}'],
          ['Seriennummer', '{facts.entry.serialNumber}'],
          ['Art', '{choice("kind", form.kind)}'],
          ['Tag und Ort', '{form.lostOn}, {form.lostAt}'],
          ['Angezeigt am', '{facts.receivedOn}'],
        ],
      },
      { type: 'paragraph', text: `Das Dokument ist im Register als abhandengekommen vermerkt. ${duty}` },
    ],
  };
}

/** The region that sends the confirmation. */
export const confirmation: StateConfig = {
  meta: { label: 'Bestätigung', status: 'inProduction' },
  initial: 'making',
  states: {
    making: documentState({
      id: 'confirmationDocument',
      state: 'Bestätigung wird ausgefertigt',
      status: 'inProduction',
      document: 'confirmation',
      to: 'sending',
    }),
    sending: dispatchState({
      id: 'confirmationDispatch',
      state: 'Bestätigung geht hinaus',
      status: 'inProduction',
      document: 'confirmationDocument',
      to: 'sent',
    }),
    sent: { type: 'final', meta: { label: 'Bestätigt', status: 'sent' } },
  },
};
