import type { StateConfig } from '@amtsweg/engine';
import { dispatchState, documentState, set, taskState, transmissionState, ways } from '@amtsweg/procedure';

export const homeVisit = taskState({
  id: 'homeVisit',
  state: 'Unmittelbarer Eindruck vom Kind',
  status: 'inReview',
  task: 'Kind und persönliche Umgebung zu zweit in Augenschein nehmen',
  post: 'inspector',
  target: 'P2D',
  priority: 1,
  legalBasis: '§ 8a Abs. 1 Satz 2 Nr. 1 SGB VIII',
  outcomes: {
    seen: {
      label: 'Kind gesehen',
      fields: [
        { name: 'seenOn', label: 'Am', type: 'date', required: true, notAfter: 'today' },
        { name: 'second', label: 'Zweite Fachkraft', type: 'name', maxLength: 120, required: true },
        {
          name: 'impression',
          label: 'Beobachtungen am Kind und in der Wohnung',
          type: 'longText',
          maxLength: 8000,
          required: true,
        },
      ],
      to: 'riskConference',
    },
    refused: {
      label: 'Zutritt oder Mitwirkung verweigert: Familiengericht anrufen (§ 8a Abs. 2 Satz 1)',
      adverse: true,
      to: [{ to: 'courtReferral', then: [set('courtReason', 'event.reason')] }],
    },
    taken: {
      label: 'Dringende Gefahr: Kind in Obhut genommen (§ 42 SGB VIII)',
      adverse: true,
      fields: [
        { name: 'takenAt', label: 'In Obhut seit', type: 'date', required: true, notAfter: 'today' },
        { name: 'placedWith', label: 'Untergebracht bei', type: 'text', maxLength: 200, required: true },
      ],
      to: 'custodyNotice',
    },
  },
});

/** Danger, latent danger, need of help, nothing: four results that lead four ways. */
export const riskConference = taskState({
  id: 'riskConference',
  state: 'Gefährdungseinschätzung im Zusammenwirken mehrerer Fachkräfte',
  status: 'inReview',
  task: 'Gefährdungsrisiko gemeinsam einschätzen, Eltern und Kind einbeziehen, soweit der Schutz es zulässt',
  post: 'lead',
  target: 'P3D',
  priority: 1,
  legalBasis: '§ 8a Abs. 1 Satz 1 und 2 SGB VIII',
  outcomes: {
    danger: {
      label: 'Gefährdung, Eltern bereit und in der Lage: Schutzkonzept',
      fields: [
        {
          name: 'agreements',
          label: 'Vereinbarungen des Schutzkonzepts',
          type: 'longText',
          maxLength: 8000,
          required: true,
        },
        { name: 'reviewOn', label: 'Überprüfung am', type: 'date', required: true },
      ],
      to: [
        {
          to: '#case.approved',
          then: [set('agreements', 'event.agreements'), set('reviewOn', 'event.reviewOn')],
        },
      ],
    },
    unwilling: {
      label: 'Gefährdung, Eltern nicht bereit oder nicht in der Lage: Familiengericht',
      adverse: true,
      to: [{ to: 'courtReferral', then: [set('courtReason', 'event.reason')] }],
    },
    takeIntoCare: {
      label: 'Dringende Gefahr, Gericht nicht rechtzeitig: Inobhutnahme',
      adverse: true,
      to: 'custodyNotice',
    },
    helpNeeded: {
      label: 'Keine Gefährdung, aber Hilfebedarf: Hilfe zur Erziehung anbieten',
      to: '#case.helpOffered',
    },
    unfounded: { label: 'Keine Gefährdung', to: '#case.unfounded' },
    lookAgain: { label: 'Noch nicht einschätzbar: Kind erneut sehen', to: 'homeVisit' },
  },
});

/** Taking into care is an act (§ 42): told in writing; parents who object are brought before the court without delay. */
export const custody: Record<string, StateConfig> = {
  custodyNotice: documentState({
    id: 'custodyDocument',
    state: 'Bescheid über die Inobhutnahme wird ausgefertigt',
    status: 'protection',
    document: 'custody',
    to: 'custodyDispatch',
  }),
  custodyDispatch: dispatchState({
    id: 'custodyDispatch',
    state: 'Bescheid über die Inobhutnahme geht hinaus',
    status: 'protection',
    document: 'custodyDocument',
    to: 'custody',
  }),
  custody: taskState(
    {
      id: 'custody',
      state: 'Kind in Obhut',
      status: 'protection',
      task: 'Personensorgeberechtigte unterrichten, Widerspruch oder Zustimmung feststellen',
      post: 'clerk',
      target: 'P1D',
      priority: 1,
      legalBasis: '§ 42 Abs. 2 und 3 SGB VIII',
      outcomes: {
        consent: { label: 'Eltern stimmen zu: Hilfeplanverfahren', to: '#case.helpOffered' },
        opposed: {
          label: 'Eltern widersprechen oder nicht erreichbar: Familiengericht',
          adverse: true,
          to: [{ to: 'courtReferral', then: [set('courtReason', 'event.reason')] }],
        },
        returned: { label: 'Kind den Eltern übergeben', to: 'riskConference' },
      },
    },
    // Deprivation of liberty ends with the day after its beginning at the latest (§ 42 (5)); the rest must be swift.
    { after: { custodyReview: 'custodyOverdue' } },
  ),
  custodyOverdue: taskState({
    id: 'custodyOverdue',
    state: 'Inobhutnahme ohne Klärung',
    status: 'protection',
    task: 'Inobhutnahme beenden oder das Familiengericht sofort anrufen',
    post: 'lead',
    priority: 1,
    legalBasis: '§ 42 Abs. 3 SGB VIII',
    outcomes: {
      refer: {
        label: 'Familiengericht anrufen',
        adverse: true,
        to: [{ to: 'courtReferral', then: [set('courtReason', 'event.reason')] }],
      },
      end: { label: 'Beenden', to: 'riskConference' },
    },
  }),
};

export const court: Record<string, StateConfig> = {
  courtReferral: transmissionState({
    id: 'courtReferral',
    state: 'Anrufung des Familiengerichts',
    status: 'protection',
    receivers: '["Amtsgericht Hannover, Familiengericht"]',
    legalBasis: '§ 8a Abs. 2, § 42 Abs. 3 Satz 2 Nr. 2, § 50 SGB VIII',
    to: 'awaitingCourt',
  }),
  awaitingCourt: {
    meta: {
      label: 'Familiengericht entscheidet (Erörterung binnen eines Monats, § 155 FamFG)',
      status: 'protection',
    },
    on: {
      courtDecision: ways(
        [
          {
            to: '#case.approved',
            when: 'event.result = "orders"',
            then: [set('agreements', 'event.content'), set('reviewOn', 'event.reviewOn')],
          },
          { to: 'riskConference' },
        ],
        ['record'],
      ),
      newSigns: ways('homeVisit', ['record']),
    },
    after: { courtPeriod: 'courtReminder' },
  },
  courtReminder: taskState({
    id: 'courtReminder',
    state: 'Gericht hat noch nicht erörtert',
    status: 'protection',
    task: 'Beim Familiengericht nachfragen; Schutz des Kindes bis dahin prüfen',
    post: 'clerk',
    priority: 2,
    legalBasis: '§ 155 FamFG',
    outcomes: {
      waiting: { label: 'Termin steht bevor', to: 'awaitingCourt' },
      unsafe: { label: 'Schutz nicht mehr gesichert', to: 'homeVisit' },
    },
  }),
};
