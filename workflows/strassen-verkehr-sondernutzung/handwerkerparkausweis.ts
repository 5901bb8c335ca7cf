import {
  actionRemedy,
  brief,
  defineProcedure,
  exemptionTerm,
  gate,
  permitCase,
  provisionsField,
  set,
  taskState,
  trafficFee,
  trafficPayment,
  trafficPaymentPeriod,
  ways,
} from '@amtsweg/procedure';
import { company, companyFields, kept } from './applicant.js';

const rows = [
  ['Betrieb', '{form.trade}, {choice("branch", form.branch)}'],
  ['Fahrzeuge', '{count(form.vehicles)}, {form.cards} Ausweis(e)'],
] as const;

const vehicleFields = [
  brief.text('plate', 'Kennzeichen', 15),
  brief.pick('use', 'Einsatz', {
    workshop: 'Werkstatt- oder Montagewagen mit festem Einbau',
    material: 'Transport von Material oder Werkzeug',
    care: 'Hausbesuche eines sozialen Dienstes',
  }),
  brief.count('mass', 'Zulässige Gesamtmasse in kg', 7500, { min: 500 }),
];

const term = exemptionTerm({
  subject: 'die Ausnahmegenehmigung (Handwerkerparkausweis)',
  label: 'Handwerkerparkausweis gültig',
  legalBasis: '§ 46 Abs. 3 StVO',
  duty: 'Alle Ausweise sind zurückzugeben.',
  grounds: [
    { value: '§ 46 Abs. 3 Satz 1 StVO, Widerrufsvorbehalt', label: 'Missbrauch außerhalb von Einsätzen' },
    { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Betrieb aufgegeben, Eintragung gelöscht' },
  ],
  givenUp: { label: 'Ausweise vorzeitig zurückgeben', by: ['applicant', 'clerk'] },
  surrender: 'Alle Ausweise der Genehmigung zurücknehmen und die Kennzeichen löschen',
  more: {
    vehicleChange: ways('exchange', ['record']),
    misuse: ways('misuseCheck', ['record']),
  },
  states: {
    exchange: taskState({
      id: 'exchange',
      state: 'Fahrzeugwechsel',
      status: 'permitValid',
      task: 'Zulassungsbescheinigung des neuen Fahrzeugs prüfen, Ausweis Zug um Zug tauschen',
      post: 'clerk',
      target: 'P2D',
      outcomes: {
        exchanged: { label: 'Alter Ausweis zurück, neuer ausgehändigt', to: 'valid' },
        unsuited: {
          label: 'Neues Fahrzeug ungeeignet, bisheriger Ausweis bleibt',
          adverse: true,
          to: 'valid',
        },
      },
    }),
    misuseCheck: taskState({
      id: 'misuseCheck',
      state: 'Hinweis auf Missbrauch',
      status: 'permitValid',
      task: 'Einsatznachweis (Auftrag, Zeit, Ort) vom Betrieb verlangen und bewerten',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§ 46 Abs. 3 StVO',
      outcomes: {
        justified: { label: 'Einsatz nachgewiesen', to: 'valid' },
        misused: {
          label: 'Kein Einsatz, Widerruf einleiten',
          adverse: true,
          to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
        },
      },
    }),
  },
});

const law = permitCase({
  subject: 'der Handwerkerparkausweis',
  application: 'Ihrem Antrag auf den Handwerkerparkausweis',
  rows,
  target: 'P10WD',
  intake: { task: 'Gewerbenachweis und Zulassungsbescheinigungen zuordnen', target: 'P2D' },
  supplement: [brief.text('trade', 'Gewerk oder Dienst', 120, { required: false })],
  examination: {
    branch: gate('Handwerk oder sozialer Dienst', 'inReview', [
      { to: 'careContract', when: 'form.branch = "care"' },
      { to: 'craftRegister' },
    ]),
    craftRegister: taskState({
      id: 'craftRegister',
      state: 'Handwerksrolle',
      status: 'inReview',
      task: 'Eintragung in Handwerksrolle oder Gewerberegister und Einsatzweise des Gewerks prüfen',
      post: 'clerk',
      target: 'P2D',
      legalBasis: '§ 6 HwO, § 14 Abs. 5 GewO',
      outcomes: {
        entered: { label: 'Eingetragen, Einsätze vor Ort', to: 'vehicles' },
        notEntered: { label: 'Nicht eingetragen oder kein Außeneinsatz', to: 'decision' },
      },
    }),
    careContract: taskState({
      id: 'careContract',
      state: 'Versorgungsvertrag',
      status: 'inReview',
      task: 'Versorgungsvertrag oder Anerkennung des ambulanten Dienstes prüfen',
      post: 'clerk',
      target: 'P2D',
      legalBasis: '§ 72 SGB XI, § 132a SGB V',
      outcomes: {
        proven: { label: 'Vertrag liegt vor', to: 'vehicles' },
        none: { label: 'Kein Vertrag', to: 'decision' },
      },
    }),
    vehicles: taskState({
      id: 'vehicles',
      state: 'Fahrzeuge',
      status: 'inReview',
      task: 'Halter, Aufbau und Beschriftung der Fahrzeuge anhand der Zulassungsbescheinigungen prüfen',
      post: 'clerk',
      target: 'P2D',
      outcomes: {
        checked: {
          label: 'Geprüft',
          to: 'decision',
          fields: [brief.count('suited', 'Davon geeignet', 60)],
        },
      },
    }),
  },
  decision: {
    state: 'Entscheidung über die Parkausnahme',
    task: 'Notwendigkeit der Parkausnahme beurteilen, Zahl der Ausweise und Geltungsbereich festlegen',
    legalBasis: '§ 46 Abs. 1 Satz 1 Nr. 11 StVO',
    target: 'P3D',
    grant: {
      label: 'Genehmigen',
      to: [
        {
          to: '#case.approved',
          // As many cards as there are suited vehicles, never more.
          when: 'facts.vehicles != null and event.cards <= facts.vehicles.suited',
          then: [set('granted', 'event.cards'), set('validUntil', 'date(today) + duration("P1Y")')],
        },
      ],
      fields: [
        brief.count('cards', 'Zahl der Ausweise', 60, { min: 1 }),
        provisionsField('§ 46 Abs. 3 StVO'),
      ],
    },
    grounds: [
      { value: '§ 46 Abs. 1 Satz 1 Nr. 11 StVO, kein Handwerk', label: 'Kein begünstigter Betrieb' },
      {
        value: '§ 46 Abs. 1 Satz 1 Nr. 11 StVO, keine Notwendigkeit',
        label: 'Fahrzeug am Einsatzort entbehrlich',
      },
    ],
    refused: [{ to: '#case.rejected' }],
  },
  approved: {
    ...trafficPayment('cards'),
    cards: taskState({
      id: 'cards',
      state: 'Ausweise werden hergestellt',
      status: 'inProduction',
      task: 'Ausweise mit Kennzeichen bedrucken, nummerieren und laminieren',
      post: 'clerk',
      target: 'P3D',
      notBy: ['payment'],
      outcomes: {
        made: {
          label: 'Hergestellt',
          to: '#case.issued',
          fields: [brief.text('numbers', 'Nummern der Ausweise', 300)],
        },
      },
    }),
  },
  permit: {
    label: 'Handwerkerparkausweis',
    title: 'Ausnahmegenehmigung (Handwerkerparkausweis)',
    blocks: [
      {
        type: 'paragraph',
        text: 'Sie erhalten {facts.granted} Ausweis(e) (Nr. {facts.cards.numbers}), gültig bis {facts.validUntil}. Sie dürfen während eines Einsatzes im eingeschränkten Haltverbot, auf Bewohnerparkplätzen und ohne Parkschein parken, nicht auf Geh- und Radwegen und nicht am Betriebssitz.',
      },
      {
        type: 'paragraph',
        text: 'Legen Sie neben dem Ausweis Ort und Zeit des Einsatzes aus. Ein Ausweis gilt immer nur für das Fahrzeug, in dem er liegt.',
      },
    ],
  },
  beside: { use: term.use },
  parts: [term.part],
});

/**
 * Handwerkerparkausweis, parking exemption for social services (§ 46 (1) no. 11 StVO): for the vehicle as workshop at the
 * place of work, for one year, for as many cards as there are suited vehicles; the cards are exchanged when a vehicle is.
 *
 * Two ways of proving who is entitled: the register of crafts or the trade register (§ 6 HwO), or the care contract
 * (§ 72 SGB XI). Paid in advance by the card. A hint of misuse makes the firm prove the job; without a job the exemption
 * is revoked and every card comes back. NOT transitions: the next year (new application, the tariff of that day applies);
 * the fine for parking without a job (fine office); cities beyond the Region recognise the card by agreement, not by law.
 */
export default defineProcedure({
  ...law,
  key: 'handwerkerparkausweis',
  name: 'Handwerkerparkausweis und Parkausnahme für soziale Dienste',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'exemption',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.32',
  leika: [],
  legalBasis: ['§ 46 Abs. 1 Satz 1 Nr. 11 StVO', '§ 46 Abs. 3 StVO'],
  keywords: [
    'Parken für Handwerksbetriebe',
    'Pflegedienst',
    'Werkstattwagen',
    'Monteur',
    'Parkgenehmigung Firma',
  ],
  audience: ['company'],
  online: null,
  secrecy: 'general',
  retention: kept(2),
  addressee: company,
  form: {
    sections: [
      { title: 'Betrieb', fields: companyFields },
      {
        title: 'Tätigkeit und Fahrzeuge',
        fields: [
          brief.pick('branch', 'Art des Betriebs', {
            craft: 'Handwerk',
            craftLike: 'Handwerksähnliches Gewerbe, Hausmeister, Schlüsseldienst',
            care: 'Ambulante Pflege oder anderer sozialer Dienst',
          }),
          brief.text('trade', 'Gewerk oder Dienst', 120),
          brief.text('registerNumber', 'Nummer der Handwerkskarte', 40, {
            when: 'form.branch != "care"',
            required: false,
          }),
          brief.list('vehicles', 'Fahrzeuge', vehicleFields, { min: 1, max: 60, required: true }),
          brief.count('cards', 'Gewünschte Zahl der Ausweise', 60, { min: 1 }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.cards <= count(form.vehicles)',
        message: 'Es gibt höchstens einen Ausweis je Fahrzeug.',
        field: 'cards',
      },
    ],
  },
  evidence: [
    { name: 'trade', label: 'Handwerkskarte oder Gewerbeanmeldung', when: 'form.branch != "care"' },
    { name: 'contract', label: 'Versorgungsvertrag', when: 'form.branch = "care"' },
    { name: 'registration', label: 'Zulassungsbescheinigungen Teil I' },
  ],
  fee: [
    trafficFee('care', 'Nr. 264, sozialer Dienst, je Ausweis und Jahr', 'facts.granted * 6000', {
      type: 'value',
      when: 'form.branch = "care"',
    }),
    trafficFee('craft', 'Nr. 264, Handwerk, je Ausweis und Jahr', 'facts.granted * 18000', { type: 'value' }),
  ],
  remedy: actionRemedy,
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason:
        'Mehr Ausweise als geeignete Fahrzeuge gibt es nicht; dann ist die Zahl herabzusetzen oder der Antrag abzulehnen.',
      legalBasis: '§ 46 Abs. 1 Satz 1 Nr. 11 StVO',
    },
  ],
  clocks: { ...law.clocks, paymentPeriod: trafficPaymentPeriod },
  events: {
    ...law.events,
    vehicleChange: {
      label: 'Fahrzeugwechsel mitteilen',
      by: ['applicant', 'clerk'],
      fields: [brief.text('formerPlate', 'Bisheriges Kennzeichen', 15), ...vehicleFields],
    },
    misuse: {
      label: 'Hinweis auf Missbrauch eintragen',
      by: ['clerk', 'authority'],
      fields: [brief.text('observed', 'Beobachtung mit Ort und Zeit', 500)],
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
