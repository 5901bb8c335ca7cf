import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  hearingLetter,
  payment,
  paymentPeriod,
  permitTerm,
  permitTermStatus,
  refusalNotice,
  refusedApplication,
  requestLetter,
  revocation,
  set,
  taskState,
  validityEnd,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { kept, person } from './applicant.js';
import { form } from './bewohnerparkausweis.form.js';

const rows = [
  ['Parkgebiet', '{form.zone}'],
  ['Kennzeichen', '{form.plate}'],
] as const;

const revoked = revocation({
  subject: 'der Bewohnerparkausweis',
  kept: 'issued.valid',
  to: 'surrender',
  duty: 'Der Ausweis ist unverzüglich zurückzugeben (§ 52 VwVfG).',
  grounds: [
    { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Wegzug aus dem Gebiet oder Fahrzeug abgemeldet' },
    { value: '§ 48 Abs. 1 VwVfG', label: 'Mit unrichtigen Angaben erlangt oder verfälscht' },
  ],
});

const { states: termStates = {} } = permitTerm({
  label: 'Bewohnerparkausweis gültig',
  givenUp: 'givenUp',
  revocation: revoked,
  surrender: 'Ausweis einziehen und im Verzeichnis sperren',
  more: {
    vehicleChanged: ways([{ to: 'exchange', then: ['record'] }]),
  },
  states: {
    exchange: taskState({
      id: 'exchange',
      state: 'Fahrzeugwechsel',
      status: 'permitValid',
      task: 'Nutzung des neuen Fahrzeugs prüfen und Kennzeichen umschreiben; der alte Ausweis verliert seine Gültigkeit',
      post: 'clerk',
      target: 'P3D',
      outcomes: {
        exchanged: {
          label: 'Umgeschrieben',
          to: [{ to: 'valid', then: [set('plate', 'facts.vehicleChanged.plate')] }],
        },
        notUsed: { label: 'Dauernde Nutzung nicht nachgewiesen', adverse: true, to: 'valid' },
      },
    }),
  },
});

const examination = applicationDecision({
  state: 'Entscheidung ohne Parkvorrecht',
  task: 'Einwand gegen das Parkvorrecht prüfen und entscheiden',
  legalBasis: '§ 45 Abs. 1b Satz 1 Nr. 2a StVO, VwV-StVO zu § 45 X',
  grant: { label: 'Doch erteilen', to: '#case.approved' },
  grounds: [
    {
      value: 'VwV-StVO zu § 45 X Nr. 7, keine Wohnung im Gebiet',
      label: 'Nicht im Gebiet gemeldet oder wohnhaft',
    },
    { value: 'VwV-StVO zu § 45 X Nr. 7, ein Ausweis je Person', label: 'Es besteht schon ein Ausweis' },
    {
      value: 'VwV-StVO zu § 45 X Nr. 7, keine dauernde Nutzung',
      label: 'Fahrzeug weder zugelassen noch dauernd genutzt',
    },
  ],
});

// Always to be paid: no gate, no exemption. The builder's states for asking the money in are all that is needed.
const asking = Object.fromEntries(
  Object.entries(payment({ settled: '#case.issued' })).filter(
    ([name]) => name === 'awaitingPayment' || name === 'paymentOverdue',
  ),
);

/**
 * Bewohnerparkausweis (§ 45 (1b) sentence 1 no. 2a StVO, VwV-StVO zu § 45 X): whoever lives in the zone and has a car
 * there gets one card, for one car; there is no discretion and no need to show. Three registers decide it: residents
 * (address in the zone), vehicles (holder), and the list of cards (none yet). Only a hit against the applicant goes to
 * the decision with its hearing; otherwise nobody decides anything.
 *
 * Paid before it is made (30,70 € a year, § 6a (5a) StVG), hence no fee notice. A new car is written over free of
 * choice (`vehicleChanged`); moving away ends the right, the card comes back. NOT transitions: prolongation is a new
 * application, because registers and fee are examined anew; the tradesman's card is an exemption of § 46 StVO.
 */
export default defineProcedure({
  key: 'bewohnerparkausweis',
  name: 'Bewohnerparkausweis',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'attestation',
  initiation: 'application',
  unit: '32.1',
  filePlan: '32.13.10',
  leika: ['99108001001000'],
  legalBasis: ['§ 45 Abs. 1b Satz 1 Nr. 2a StVO', '§ 6a Abs. 5a StVG'],
  audience: ['citizen'],
  keywords: [
    'Anwohnerparken',
    'Anwohnerparkausweis',
    'Parkzone Innenstadt',
    'Parken vor der eigenen Wohnung',
    'Parkplakette Wohngebiet',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (belegt)' },
  secrecy: 'general',
  retention: kept(2),
  addressee: person,
  form,
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Pass' },
    { name: 'registration', label: 'Zulassungsbescheinigung Teil I' },
    {
      name: 'use',
      label: 'Nutzungsbescheinigung des Halters, des Arbeitgebers oder Carsharing-Vertrag',
      when: 'form.holder != "self"',
    },
  ],
  fee: [
    {
      id: 'resident-parking',
      legalBasis: '§ 6a Abs. 5a StVG, 30,70 € je Jahr',
      type: 'fixed',
      cents: '3070 * number(form.years)',
      evidence: 'documented',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P5WD', pausesIn: ['approved.awaitingPayment'], noPermitNotice: true }),
    ...revoked.clocks,
    paymentPeriod,
    validity: validityEnd('facts.validUntil', '§ 36 Abs. 2 Nr. 1 VwVfG'),
  },
  documents: {
    ...revoked.documents,
    request: requestLetter('Ihrem Antrag auf einen Bewohnerparkausweis'),
    hearing: hearingLetter('der Bewohnerparkausweis', rows),
    refusal: refusalNotice('Ablehnung des Bewohnerparkausweises', rows),
    card: {
      kind: 'certificate',
      title: 'Bewohnerparkausweis {form.zone}',
      signedAs: 'clerk',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ...rows,
            ['Nummer', '{facts.cardMaking.number}'],
            ['Gültig', '{form.start} bis {facts.validUntil}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Im Fahrzeug gut lesbar auslegen. Er gibt keinen Anspruch auf einen bestimmten Stellplatz und wird mit dem Wegzug ungültig.',
        },
      ],
    },
  },
  events: {
    ...applicationEvents(
      [
        { name: 'plate', label: 'Amtliches Kennzeichen', type: 'text', maxLength: 12 },
        { name: 'zone', label: 'Bewohnerparkgebiet', type: 'text', maxLength: 40 },
      ],
      ['refusal'],
    ),
    ...revoked.events,
    givenUp: {
      label: 'Wegzug oder Abmeldung des Fahrzeugs melden',
      by: ['applicant', 'clerk'],
      note: 'Eine Erstattung für die Restzeit sieht § 6a StVG nicht vor.',
    },
    vehicleChanged: {
      label: 'Fahrzeugwechsel melden',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'plate', label: 'Neues Kennzeichen', type: 'text', maxLength: 12, required: true }],
    },
  },
  publicStatus: { ...appealableNoticeStatus, ...permitTermStatus },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Fahrzeugschein und Nutzungsnachweis zum Parkausweis prüfen',
      }),
      checked: {
        meta: { label: 'Abgleich der Register', status: 'inReview' },
        on: withdrawal,
        initial: 'registers',
        states: {
          registers: taskState({
            id: 'registers',
            state: 'Melderegister, Fahrzeugregister, Ausweisliste',
            status: 'inReview',
            task: 'Wohnung im Gebiet, Halterschaft und vorhandene Ausweise abgleichen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 34 BMG, § 35 StVG',
            outcomes: {
              entitled: {
                label: 'Abgeglichen',
                // One card a person: the rule decides, not the clerk.
                to: [
                  {
                    to: '#case.approved',
                    when: 'event.inZone = true and event.uses = true and event.cards = 0',
                  },
                  { to: 'decision' },
                ],
                fields: [
                  {
                    name: 'inZone',
                    label: 'Wohnung im Parkgebiet gemeldet',
                    type: 'boolean',
                    required: true,
                  },
                  {
                    name: 'uses',
                    label: 'Halter oder dauernde Nutzung nachgewiesen',
                    type: 'boolean',
                    required: true,
                  },
                  {
                    name: 'cards',
                    label: 'Gültige Ausweise der Person',
                    type: 'integer',
                    min: 0,
                    max: 9,
                    required: true,
                  },
                ],
              },
            },
          }),
          ...examination,
        },
      },
      approved: {
        meta: { label: 'Wird bezahlt', status: 'decided' },
        on: withdrawal,
        initial: 'awaitingPayment',
        entry: [
          set('validUntil', 'date(form.start) + duration("P" + form.years + "Y") - duration("P1D")'),
          { type: 'assessFee', params: { on: 'form.start' } },
        ],
        states: asking,
      },
      issued: {
        meta: { label: 'Bewohnerparkausweis', status: 'inProduction' },
        initial: 'cardMaking',
        onDone: ways([{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }]),
        states: {
          cardMaking: taskState({
            id: 'cardMaking',
            state: 'Ausweis wird eingetragen',
            status: 'inProduction',
            task: 'Ausweisnummer vergeben und in das Verzeichnis eintragen',
            post: 'clerk',
            outcomes: {
              made: {
                label: 'Eingetragen',
                to: 'production',
                fields: [
                  { name: 'number', label: 'Ausweisnummer', type: 'text', maxLength: 20, required: true },
                ],
              },
            },
          }),
          production: documentState({
            id: 'cardDocument',
            state: 'Ausweis wird gedruckt',
            status: 'inProduction',
            document: 'card',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'cardDispatch',
            state: 'Ausweis geht hinaus',
            status: 'inProduction',
            document: 'cardDocument',
            to: 'valid',
          }),
          ...termStates,
        },
      },
      rejected: refusedApplication({ label: 'Kein Bewohnerparkausweis', anew: 'checked.decision' }),
      revoked: {
        type: 'final',
        meta: { label: 'Bewohnerparkausweis widerrufen', status: 'revoked' },
        entry: [conclude('revoked')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
