import {
  brief,
  conclude,
  defineProcedure,
  endings,
  gate,
  reportAnswered,
  reported,
  reporterSection,
  reportReceipt,
  reportRemedy,
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { kept } from './applicant.js';

const status = 'withOperator';
const repaired = ways(
  [{ to: '#case.issued', when: 'event.lit = true', then: [set('outcome', '"lit"')] }, { to: 'material' }],
  ['record'],
);

const states = {
  triage: gate('Gefahr?', 'inReview', [
    // Open cables or a leaning mast are told by telephone at once, whoever owns the mast.
    { to: 'emergency', when: 'form.fault in ("cable", "mast")' },
    { to: 'keeper' },
  ]),
  emergency: taskState({
    id: 'emergency',
    state: 'Lebensgefahr',
    status: 'inReview',
    task: 'Entstörungsdienst der enercity anrufen, Absperrung veranlassen, Uhrzeit festhalten',
    post: 'clerk',
    priority: 1,
    target: 'P1D',
    legalBasis: '§ 10 Abs. 1 NStrG',
    outcomes: {
      alarmed: {
        label: 'Entstörungsdienst ist unterwegs',
        to: 'keeper',
        fields: [brief.text('calledAt', 'Uhrzeit, Name', 120)],
      },
    },
  }),
  keeper: taskState({
    id: 'keeper',
    state: 'Leuchte im Leuchtenkataster',
    status: 'inReview',
    task: 'Mastnummer im Leuchtenkataster suchen, Eigentum und bekannte Störungen feststellen',
    post: 'clerk',
    target: 'P2D',
    legalBasis: 'Beleuchtungsvertrag der Stadt mit enercity',
    outcomes: {
      city: { label: 'Städtische Leuchte', to: '#case.approved' },
      known: { label: 'Störung ist schon gemeldet', to: '#case.approved.repair' },
      other: {
        label: 'Leuchte eines anderen (Haltestelle, Privatweg, Land)',
        to: [{ to: '#case.handedOver', then: [set('outcome', '"forwarded"')] }],
        fields: [brief.text('owner', 'Betreiber', 200)],
      },
    },
  }),
};
/** Ordered, repaired, pursued: until it is lit. */
const repairing = {
  order: transmissionState({
    id: 'faultOrder',
    state: 'Störungsauftrag an enercity',
    status,
    receivers: '["enercity AG, Stadtbeleuchtung"]',
    legalBasis: 'Beleuchtungsvertrag der Stadt mit enercity',
    to: 'repair',
  }),
  repair: {
    meta: { label: 'Behebung durch enercity', status },
    on: { faultClosed: repaired },
    after: { repairPeriod: 'late' },
  },
  late: taskState(
    {
      id: 'late',
      state: 'Vertragsfrist überschritten',
      status,
      task: 'Rückmeldung von enercity anfordern, Minderung nach dem Vertrag vormerken',
      post: 'clerk',
      target: 'P2D',
      legalBasis: 'Beleuchtungsvertrag der Stadt mit enercity',
      outcomes: {
        urged: { label: 'Neu beauftragt, Minderung vorgemerkt', to: 'order' },
        seenLit: {
          label: 'Leuchtet nach eigener Feststellung',
          to: [{ to: '#case.issued', then: [set('outcome', '"lit"')] }],
        },
      },
    },
    { on: { faultClosed: repaired } },
  ),
  material: taskState({
    id: 'material',
    state: 'Ersatzmast oder Kabelarbeiten nötig',
    status: 'longFault',
    task: 'Mast- oder Kabeltausch beauftragen, Ersatzlicht an Querungen veranlassen',
    post: 'inspector',
    target: 'P2M',
    legalBasis: '§ 9 NStrG',
    outcomes: {
      renewed: { label: 'Erneuert', to: [{ to: '#case.issued', then: [set('outcome', '"lit"')] }] },
      removed: {
        label: 'Leuchte entfällt nach Beleuchtungskonzept',
        adverse: true,
        to: [{ to: '#case.issued', then: [set('outcome', '"removed"')] }],
      },
    },
  }),
};

/**
 * Störung der Straßenbeleuchtung (§§ 2, 9 NStrG): lighting is part of the public road as far as the city provides it, but
 * the lamps are run by enercity under a contract; the city orders, watches the contractual period and abates the price.
 *
 * A leaning mast or an open cable goes to the emergency service at once, before anybody asks whose lamp it is. Who owns
 * it is read off the lamp register by the number on the mast. The message of enercity says lit or not: what needs a new
 * mast goes on as works with light in the meantime. Other owners get it handed over. NOT transitions: new lamps (a wish for
 * the district council), dark private ways, damages after a fall (§ 839 BGB, insurer).
 */
export default defineProcedure({
  key: 'strassenbeleuchtung-stoerung-melden',
  name: 'Störung der Straßenbeleuchtung melden',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'report',
  initiation: 'notification',
  unit: '66.1',
  filePlan: '66.40.20',
  leika: ['99108020224000'],
  legalBasis: ['§ 2 NStrG', '§ 9 NStrG'],
  keywords: ['Laterne kaputt', 'Straßenlampe aus', 'Licht flackert', 'dunkler Gehweg', 'Mast beschädigt'],
  audience: ['citizen'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: kept(2),
  addressee: ['{form.name}'],
  form: {
    sections: [
      {
        title: 'Die Leuchte',
        fields: [
          {
            name: 'mastNumber',
            label: 'Mastnummer (Schild in Augenhöhe)',
            type: 'text',
            maxLength: 20,
            help: 'Mit der Nummer finden wir die Leuchte sicher.',
          },
          brief.text('place', 'Straße und Hausnummer, Kreuzung oder Park', 200),
          brief.pick('fault', 'Was ist gestört?', {
            dark: 'Leuchtet nicht',
            flicker: 'Flackert',
            street: 'Mehrere Leuchten oder ganze Straße dunkel',
            day: 'Brennt am Tag',
            cover: 'Klappe am Mast offen',
            cable: 'Kabel oder Drähte liegen offen',
            mast: 'Mast steht schief oder ist umgefahren',
          }),
          brief.yes('crossing', 'An einem Überweg oder einer Haltestelle'),
        ],
      },
      reporterSection,
    ],
  },
  evidence: [{ name: 'photo', label: 'Foto' }],
  fee: [],
  remedy: reportRemedy('Meldung an den Baulastträger, kein Verwaltungsakt (§ 35 VwVfG)'),
  clocks: {
    repairPeriod: {
      label: 'Vertragsfrist der enercity',
      kind: 'setByAuthority',
      legalBasis: 'Beleuchtungsvertrag der Stadt mit enercity (zu bestätigen)',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P5WD',
    },
    emergencyTarget: {
      label: 'Gefahrenstelle noch heute sichern',
      kind: 'target',
      legalBasis: '§ 10 Abs. 1 NStrG, Verkehrssicherungspflicht',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'case.receivedOn' },
      period: 'P1D',
      endMoves: false,
      runsIn: ['checked.emergency'],
      atEnd: 'escalate',
    },
  },
  documents: {
    receipt: reportReceipt([
      {
        type: 'facts',
        rows: [
          ['Leuchte', '{form.mastNumber} {form.place}'],
          ['Störung', '{choice("fault", form.fault)}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'vielen Dank. Wir geben die Störung an enercity weiter und prüfen, ob sie behoben wird.',
      },
    ]),
    answer: {
      kind: 'letter',
      title: 'Ihre Meldung zur Straßenbeleuchtung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Leuchte an der Stelle {form.place} leuchtet wieder.',
          when: 'facts.outcome = "lit"',
        },
        {
          type: 'paragraph',
          text: 'die Leuchte an der Stelle {form.place} entfällt: {facts.material.reason}',
          when: 'facts.outcome = "removed"',
        },
        {
          type: 'paragraph',
          text: 'die Leuchte gehört {facts.keeper.owner}. Wir haben Ihre Meldung weitergegeben.',
          when: 'facts.outcome = "forwarded"',
        },
      ],
    },
  },
  events: {
    faultClosed: {
      label: 'Rückmeldung der enercity eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.yes('lit', 'Leuchtet wieder'), brief.text('cause', 'Ursache', 300, { required: false })],
    },
  },
  publicStatus: {
    withOperator: {
      de: 'Bei enercity in Arbeit',
      easy: 'enercity repariert die Lampe.',
      en: 'Being repaired by the operator',
      actor: 'other',
      next: 'In der Regel leuchtet die Lampe nach wenigen Tagen wieder.',
    },
    longFault: {
      de: 'Größere Reparatur',
      easy: 'Die Lampe braucht einen neuen Mast oder ein neues Kabel. Das dauert länger.',
      en: 'Major repair',
      actor: 'office',
      next: 'Mast oder Kabel werden erneuert.',
    },
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    online: { evidence: 'assumed' },
    legalBasis: { evidence: 'derived' },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: reported('#case.checked'),
      checked: { meta: { label: 'Bearbeitung der Störung', status: 'inReview' }, initial: 'triage', states },
      approved: {
        meta: { label: 'Störung in Behebung', status },
        initial: 'order',
        states: repairing,
      },
      handedOver: {
        meta: { label: 'Anderer Betreiber', status: 'transferred' },
        entry: [conclude('transferred')],
        initial: 'handing',
        states: {
          handing: transmissionState({
            id: 'ownerInformed',
            state: 'Meldung an den Betreiber',
            status: 'transferred',
            receivers: '[facts.keeper.owner]',
            legalBasis: '§ 25 Abs. 1 VwVfG',
            to: '#case.issued',
          }),
        },
      },
      issued: reportAnswered(),
      ...endings('closed'),
    },
  },
});
