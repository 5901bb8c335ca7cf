import {
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  completeness,
  defineProcedure,
  endings,
  hearingLetter,
  opinionEvent,
  opinionPeriod,
  participation,
  refusalNotice,
  refusedApplication,
  requestLetter,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { kept, person } from './applicant.js';
import { form } from './behindertenparkplatz-personenbezogen.form.js';

const rows = [
  ['Parkausweis', '{form.cardNumber}'],
  ['Stelle', '{form.place}'],
] as const;

const others = {
  type: 'parallel',
  meta: { label: 'Anhörung vor der Anordnung', status: 'waitingForOthers' },
  onDone: 'siteVisit',
  states: {
    police: participation({
      id: 'police',
      label: 'Polizei',
      authority: 'Polizeidirektion Hannover',
      effect: 'Benehmen',
      legalBasis: 'VwV-StVO zu § 45 Abs. 1 bis 1e, I. 1',
      clock: 'policeOpinionPeriod',
      needed: 'facts.parkingPressure.onCarriageway = true',
    }),
    road: participation({
      id: 'road',
      label: 'Straßenbaubehörde',
      authority: 'Landeshauptstadt Hannover, Tiefbau',
      effect: 'Benehmen',
      legalBasis: 'VwV-StVO zu § 45 Abs. 1 bis 1e, I. 1',
      clock: 'roadOpinionPeriod',
      needed: 'form.wheelchair = true or facts.parkingPressure.onCarriageway = true',
    }),
  },
} as const;

const examination = applicationDecision({
  state: 'Entscheidung über die Reservierung',
  task: 'Erforderlichkeit und Zumutbarkeit abwägen, Zeichen 314 mit Zusatzzeichen anordnen oder ablehnen',
  legalBasis: '§ 45 Abs. 1b Satz 1 Nr. 2, Abs. 9 StVO',
  target: 'P7D',
  grant: {
    label: 'Anordnen',
    to: '#case.approved',
    fields: [
      { name: 'spot', label: 'Angeordnete Stelle', type: 'text', maxLength: 200, required: true },
      {
        name: 'hours',
        label: 'Zeitliche Beschränkung (Arbeitsstelle)',
        type: 'text',
        maxLength: 60,
        when: 'form.purpose = "work"',
        required: true,
      },
      {
        name: 'considerations',
        label: 'Ermessenserwägungen',
        type: 'longText',
        maxLength: 3000,
        required: true,
      },
    ],
  },
  grounds: [
    { value: 'VwV-StVO zu § 45 Abs. 1b, IX. 1', label: 'Eigener oder zumutbarer Stellplatz vorhanden' },
    { value: '§ 45 Abs. 9 StVO', label: 'Nicht zwingend erforderlich, ausreichend freie Plätze' },
    {
      value: '§ 45 Abs. 1b Satz 1 Nr. 2 StVO',
      label: 'Stelle ungeeignet (Haltverbot, Breite, Längsneigung)',
    },
  ],
  refused: [{ to: '#case.rejected' }],
});

/**
 * Personenbezogener Behindertenparkplatz (§ 45 (1b) sentence 1 no. 2 StVO; VwV-StVO to it, IX.): the result is a sign in
 * the street, not a card. The blue card is presupposed and no mark is examined again; what is weighed is whether the
 * space is needed (no own one, parking pressure at the times of coming home) and possible (site visit with measuring).
 * There is discretion, and the order is addressed to all (Allgemeinverfügung by traffic sign), the notice to the person.
 *
 * The order goes to the road authority, which puts up the sign with the card's number and reports that it stands: only
 * then is the space reserved (§ 39 StVO). It lives as long as card and need: when the card ends, its renewal is asked
 * for; a new car changes nothing, a move or death takes the sign down. Free of charge. NOT transitions: towing of others
 * is police law; the neighbours' objection to the sign is an action of theirs with its own file (one year, § 58 (2) VwGO).
 */
export default defineProcedure({
  key: 'behindertenparkplatz-personenbezogen',
  name: 'Personenbezogener Behindertenparkplatz',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'permit',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.30',
  leika: [],
  legalBasis: ['§ 45 Abs. 1b Satz 1 Nr. 2 StVO', '§ 45 Abs. 9 StVO', 'VwV-StVO zu § 45 Abs. 1b, IX.'],
  audience: ['citizen'],
  keywords: [
    'Rollstuhlparkplatz vor der Tür',
    'eigener Parkplatz mit Schild',
    'Parkplatz mit Nummer',
    'Schwerbehindertenparkplatz vor dem Haus',
  ],
  online: null,
  secrecy: 'general',
  retention: kept(3),
  addressee: person,
  form,
  evidence: [
    { name: 'card', label: 'Schwerbehindertenausweis mit Merkzeichen aG oder Bl und blauer Parkausweis' },
    { name: 'registration', label: 'Zulassungsbescheinigung Teil I' },
    { name: 'employer', label: 'Bestätigung des Arbeitgebers', when: 'form.purpose = "work"' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: 'Anlage zu § 1 GebOSt, gebührenfrei für schwerbehinderte Menschen',
      type: 'free',
      cents: '0',
      evidence: 'derived',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P8W', pausesIn: ['checked.others'] }),
    policeOpinionPeriod: opinionPeriod('Frist der Polizei', 'VwV-StVO zu § 45', 'P2W'),
    roadOpinionPeriod: opinionPeriod('Frist der Straßenbaubehörde', 'VwV-StVO zu § 45', 'P2W'),
    cardEnd: {
      label: 'Ablauf des Parkausweises',
      kind: 'statutory',
      legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 11',
      bound: 'party',
      start: {
        rule: 'start-of-day',
        on: 'if facts.review.cardValidUntil = null then form.cardValidUntil else facts.review.cardValidUntil',
      },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf einen Behindertenparkplatz'),
    hearing: hearingLetter('der personenbezogene Parkplatz', rows),
    refusal: refusalNotice('Ablehnung eines personenbezogenen Parkplatzes', rows),
    permit: {
      kind: 'notice',
      title: 'Ihr personenbezogener Behindertenparkplatz',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        {
          type: 'facts',
          rows: [...rows, ['Angeordnet', '{facts.decision.spot}'], ['Zeiten', '{facts.decision.hours}']],
        },
        {
          type: 'paragraph',
          text: 'wir haben Zeichen 314 mit dem Zusatzzeichen „Rollstuhlfahrersymbol, mit Parkausweis Nr. {form.cardNumber}“ angeordnet. Es gilt, sobald es steht. Melden Sie Umzug, Aufgabe des Fahrzeugs und jede Änderung des Parkausweises.',
        },
      ],
    },
  },
  events: {
    ...applicationEvents([{ name: 'place', label: 'Gewünschte Stelle', type: 'text', maxLength: 200 }]),
    policeOpinion: opinionEvent('Stellungnahme der Polizei eintragen'),
    roadOpinion: opinionEvent('Stellungnahme des Tiefbaus eintragen'),
    noLongerNeeded: {
      label: 'Umzug, Tod oder Aufgabe des Fahrzeugs melden',
      by: ['applicant', 'clerk', 'authority'],
      fields: [{ name: 'ground', label: 'Grund', type: 'text', maxLength: 200, required: true }],
    },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    signStands: {
      de: 'Parkplatz eingerichtet',
      easy: 'Das Schild steht. Der Parkplatz ist für Sie reserviert.',
      en: 'Space reserved',
      actor: 'nobody',
      next: 'Melden Sie uns einen neuen Parkausweis oder einen Umzug.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Parkausweis, Fahrzeug und Wohnung oder Arbeitsstelle prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'parkingPressure',
        states: {
          parkingPressure: taskState({
            id: 'parkingPressure',
            state: 'Parkdruck und Alternativen',
            status: 'inReview',
            task: 'Parkdruck zu den Heimkehrzeiten erheben, eigene Stellplätze und vorhandene Behindertenparkplätze feststellen',
            post: 'inspector',
            target: 'P14D',
            legalBasis: '§ 45 Abs. 9 StVO',
            outcomes: {
              needed: {
                label: 'Kein freier Platz in zumutbarer Entfernung',
                to: 'others',
                fields: [
                  {
                    name: 'onCarriageway',
                    label: 'Platz liegt auf der Fahrbahn oder im Parkstreifen',
                    type: 'boolean',
                    required: true,
                  },
                ],
              },
              notNeeded: {
                label: 'Freie Plätze oder Alternative vorhanden',
                to: 'decision',
                fields: [
                  {
                    name: 'count',
                    label: 'Freie Plätze im Mittel',
                    type: 'decimal',
                    min: 0,
                    max: 500,
                    required: true,
                  },
                ],
              },
            },
          }),
          others,
          siteVisit: taskState({
            id: 'siteVisit',
            state: 'Ortstermin',
            status: 'inReview',
            task: 'Mit der Person die Stelle begehen und messen: Breite 3,50 m, Länge, Neigung, Bordabsenkung',
            post: 'inspector',
            target: 'P14D',
            legalBasis: 'DIN 18040-3',
            outcomes: {
              suitable: {
                label: 'Geeignet',
                to: 'decision',
                fields: [
                  {
                    name: 'width',
                    label: 'Nutzbare Breite in m',
                    type: 'decimal',
                    min: 1.5,
                    max: 6,
                    required: true,
                  },
                  { name: 'kerb', label: 'Bord ist abzusenken', type: 'boolean', required: true },
                ],
              },
              unsuitable: {
                label: 'Ungeeignet',
                to: 'decision',
                fields: [{ name: 'why', label: 'Warum', type: 'text', maxLength: 500, required: true }],
              },
            },
          }),
          ...examination,
        },
      },
      approved: { meta: { label: 'Angeordnet', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Anordnung des Parkplatzes',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'decided'],
        beside: {
          sign: {
            meta: { label: 'Beschilderung', status: 'decided' },
            initial: 'order',
            states: {
              order: transmissionState({
                id: 'signOrder',
                state: 'Anordnung an den Tiefbau',
                status: 'decided',
                receivers: '["Landeshauptstadt Hannover, Tiefbau, Verkehrstechnik"]',
                legalBasis: '§ 45 Abs. 5 StVO',
                to: 'settingUp',
              }),
              settingUp: taskState({
                id: 'settingUp',
                state: 'Schild wird aufgestellt',
                status: 'decided',
                task: 'Zeichen, Markierung und Bordabsenkung ausführen, Aufstelltag vermerken',
                post: 'inspector',
                unit: '66.1',
                target: 'P1M',
                legalBasis: '§ 45 Abs. 5 StVO',
                outcomes: {
                  stands: {
                    label: 'Schild steht',
                    to: 'reserved',
                    fields: [
                      { name: 'since', label: 'Seit', type: 'date', required: true, notAfter: 'today' },
                    ],
                  },
                },
              }),
              reserved: {
                meta: { label: 'Parkplatz reserviert', status: 'signStands' },
                on: { noLongerNeeded: ways('takingDown', ['record']) },
                after: { cardEnd: 'review' },
              },
              review: taskState(
                {
                  id: 'review',
                  state: 'Parkausweis abgelaufen',
                  status: 'signStands',
                  task: 'Neuen Parkausweis und fortbestehenden Bedarf feststellen',
                  post: 'clerk',
                  target: 'P14D',
                  outcomes: {
                    renewed: {
                      label: 'Verlängert, Zusatzzeichen anpassen',
                      to: 'settingUp',
                      fields: [
                        {
                          name: 'cardValidUntil',
                          label: 'Neuer Ausweis gilt bis',
                          type: 'date',
                          required: true,
                          notBefore: 'today',
                        },
                      ],
                    },
                    ended: { label: 'Kein gültiger Ausweis mehr', to: 'takingDown' },
                  },
                },
                { on: { noLongerNeeded: ways('takingDown', ['record']) } },
              ),
              takingDown: taskState({
                id: 'takingDown',
                state: 'Schild wird entfernt',
                status: 'signStands',
                task: 'Anordnung aufheben und Zeichen entfernen',
                post: 'inspector',
                unit: '66.1',
                target: 'P14D',
                legalBasis: '§ 45 Abs. 9 StVO',
                outcomes: { down: { label: 'Entfernt', to: 'gone' } },
              }),
              gone: { type: 'final', meta: { label: 'Parkplatz aufgehoben', status: 'closed' } },
            },
          },
        },
      }),
      rejected: refusedApplication({ label: 'Parkplatz abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
