import { defineProcedure, endings, note, taskState, transmissionState } from '@amtsweg/procedure';
import type { ClockSpec } from '@amtsweg/procedure';

function period(label: string, length: string): ClockSpec {
  return {
    label,
    kind: 'target',
    legalBasis: '§ 10 VwVfG',
    bound: 'authority',
    start: { rule: 'event' },
    period: length,
  };
}

function overdue(clock: string) {
  return { after: { [clock]: { actions: [note('Die Bearbeitungsfrist ist überschritten.')] } } };
}

/**
 * The work that every contender does: three tasks one after the other, each watched by a clock, and a message to another
 * office at the end, which a worker would send and the bench leaves lying. Seven commands of people a case.
 */
export const benchProcedure = defineProcedure({
  key: 'bench',
  name: 'Messverfahren',
  domain: 'bench',
  kind: 'permit',
  initiation: 'application',
  unit: '32.1',
  filePlan: '99.99',
  leika: [],
  legalBasis: ['§ 10 VwVfG'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: { years: 1, legalBasis: 'Aktenplan', evidence: 'assumed' },
  form: {
    sections: [
      {
        title: 'Antrag',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', required: true },
          { name: 'givenNames', label: 'Vornamen', type: 'name', required: true },
          { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
          { name: 'street', label: 'Straße und Hausnummer', type: 'text', required: true },
          { name: 'city', label: 'Ort', type: 'text', required: true },
          { name: 'purpose', label: 'Zweck', type: 'longText' },
        ],
      },
    ],
  },
  addressee: ['{form.givenNames} {form.familyName}', '{form.street}', '{form.city}'],
  evidence: [],
  fee: [],
  remedy: { kind: 'none', legalBasis: '§ 68 VwGO', validFrom: '2020-01-01', evidence: 'assumed' },
  clocks: {
    checkPeriod: period('Frist der Eingangsprüfung', 'P3D'),
    decisionPeriod: period('Entscheidungsfrist', 'P1M'),
    signaturePeriod: period('Frist der Zeichnung', 'P1W'),
  },
  // The contenders know three tasks and one condition, and nothing else is measured.
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked',
      reason: 'Gemessen wird eine Bedingung, die immer gilt.',
      legalBasis: 'Messverfahren',
    },
    ...['submitted', 'checked'].map((path) => ({
      ...{ rule: 'withdrawal-impossible', path },
      reason: 'Gemessen wird der Weg zum Bescheid; niemand nimmt zurück.',
      legalBasis: 'Messverfahren',
    })),
  ],
  documents: {},
  events: {},
  machine: {
    initial: 'submitted',
    states: {
      submitted: taskState(
        {
          id: 'check',
          state: 'Eingangsprüfung',
          status: 'received',
          task: 'Antrag auf Vollständigkeit prüfen',
          post: 'clerk',
          target: 'P2D',
          outcomes: { complete: { label: 'Vollständig', to: 'checked' } },
        },
        overdue('checkPeriod'),
      ),
      checked: taskState(
        {
          id: 'decide',
          state: 'Entscheidung',
          status: 'inReview',
          task: 'Über den Antrag entscheiden',
          post: 'clerk',
          outcomes: {
            grant: {
              label: 'Stattgeben',
              to: [{ to: 'approved', when: 'event.amount > 0' }],
              fields: [
                { name: 'amount', label: 'Betrag', type: 'money', required: true },
                { name: 'reasons', label: 'Gründe', type: 'longText' },
              ],
            },
          },
        },
        overdue('decisionPeriod'),
      ),
      approved: taskState(
        {
          id: 'sign',
          state: 'Zeichnung',
          status: 'decided',
          task: 'Bescheid zeichnen',
          post: 'clerk',
          outcomes: { signed: { label: 'Gezeichnet', to: 'issued' } },
        },
        overdue('signaturePeriod'),
      ),
      issued: transmissionState({
        id: 'informing',
        state: 'Mitteilung',
        status: 'sent',
        receivers: '["Stadtkasse"]',
        legalBasis: '§ 10 VwVfG',
        to: 'closed',
      }),
      ...endings('closed'),
    },
  },
});

/** What the people of the bench do, in order. */
export const benchSteps = [
  { activity: 'check', outcome: 'complete', data: {} },
  {
    activity: 'decide',
    outcome: 'grant',
    data: { amount: 2500, reasons: 'Die Voraussetzungen liegen vor; Ermessen ist nicht eröffnet.' },
  },
  { activity: 'sign', outcome: 'signed', data: {} },
] as const;

/** The application that is handed in again and again. */
export const benchForm = {
  familyName: 'Müller-Yıldız',
  givenNames: 'Ayşe Katharina',
  birthDate: '1984-02-29',
  street: 'Lister Meile 17',
  city: '30161 Hannover',
  purpose: 'Zur Vorlage bei der Wohnungsgesellschaft; die Unterlagen liegen in Kopie bei.',
} as const;
