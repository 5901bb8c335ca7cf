import {
  actionAgainst,
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  completeness,
  conclude,
  courtEvents,
  decide,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  feeFixedBy,
  note,
  notification,
  partyAddressee,
  partySection,
  replyPeriod,
  supplementEvent,
  taskState,
  ways,
  withdrawEvent,
  type DecisionTable,
  type Way,
} from '@amtsweg/procedure';
import { documents } from './brandsicherheitswache.documents.js';

const cancelled = {
  withdraw: ways('#case.withdrawn', ['record']),
} as const;

/** Strength by what the event is; the fire brigade may order more, the organiser cannot order less. */
const strength: DecisionTable = {
  label: 'Mindeststärke der Brandsicherheitswache',
  legalBasis: '§ 28 NBrandSchG, § 41 NVStättVO (Stärken zu bestätigen)',
  hitPolicy: 'unique',
  inputs: [
    { label: 'Pyrotechnik', expression: 'form.pyrotechnics = true', type: 'boolean' },
    { label: 'Besucher', expression: 'form.visitors', type: 'number', min: 0 },
    { label: 'Großbühne oder Szenenfläche über 200 m²', expression: 'form.stage = true', type: 'boolean' },
  ],
  outputs: [{ name: 'least', label: 'Kräfte' }],
  rules: [
    { when: ['true', '-', '-'], then: ['4'] },
    { when: ['false', '>= 1000', '-'], then: ['3'] },
    { when: ['false', '< 1000', 'true'], then: ['2'] },
    { when: ['false', '< 1000', 'false'], then: ['1'] },
  ],
};
const staffed: readonly Way[] = [
  {
    to: 'understaffed',
    when: 'event.guards < facts.strength.least',
    then: [note('Zurückgestellt: Die Wache ist schwächer als die Mindeststärke für diese Veranstaltung.')],
  },
  { to: '#case.approved' },
];

const need = taskState({
  id: 'need',
  state: 'Brandgefahr der Veranstaltung',
  status: 'inReview',
  task: 'Erhöhte Brandgefahr und Gefährdung vieler Menschen beurteilen, Genehmigung der Versammlungsstätte beachten',
  post: 'clerk',
  target: 'P5D',
  legalBasis: '§ 28 Abs. 1 NBrandSchG, § 41 NVStättVO',
  outcomes: {
    required: { label: 'Wache erforderlich', to: 'staffing' },
    notRequired: {
      label: 'Nicht erforderlich',
      to: '#case.notRequired',
      fields: [{ name: 'ground', label: 'Warum', type: 'text', maxLength: 1000, required: true }],
    },
    own: {
      label: 'Eigene Werk- oder Hausfeuerwehr stellt sie',
      to: '#case.notRequired',
      fields: [{ name: 'ground', label: 'Welche Kräfte', type: 'text', maxLength: 1000, required: true }],
    },
  },
});

const staffing = taskState({
  id: 'staffing',
  state: 'Dienstplan der Wache',
  status: 'inReview',
  task: 'Stärke und Dienstzeit festlegen und Kräfte (Berufsfeuerwehr, Ortsfeuerwehr) einteilen',
  post: 'lead',
  target: 'P3D',
  legalBasis: '§ 28 Abs. 2 NBrandSchG',
  outcomes: {
    planned: {
      label: 'Eingeteilt',
      to: staffed,
      fields: [
        { name: 'guards', label: 'Kräfte', type: 'integer', min: 1, max: 60, required: true },
        {
          name: 'from',
          label: 'Dienstbeginn (Uhrzeit)',
          type: 'text',
          pattern: '^[0-2][0-9]:[0-5][0-9]$',
          required: true,
        },
        { name: 'leader', label: 'Wachführer', type: 'name', maxLength: 120, required: true },
      ],
    },
    noForces: {
      label: 'Keine Kräfte verfügbar: Bauaufsicht und Veranstalter unterrichten',
      adverse: true,
      to: '#case.notProvided',
    },
  },
});

/**
 * Brandsicherheitswache (§ 28 NBrandSchG): without it an event with raised danger of fire must not take place.
 *
 * Peculiar: the organiser orders, but the least strength follows from the event (visitors, stage, fireworks) and is
 * computed; the guard does its duty on the evening and may stop the event; only then the costs are known: hours are
 * entered from the guard's report and fixed by notice, signed by who did not plan. Calling off is free before the guard
 * sets out. If no forces can be given, the organiser is told in time: the event may not be held as planned.
 * Not here: hearing (the charge follows the organiser's own order, § 28 (2) no. 3 VwVfG) and objection (§ 80 (1) NJG).
 */
export default defineProcedure({
  key: 'brandsicherheitswache',
  name: 'Brandsicherheitswache bestellen',
  domain: 'feuerwehr-brandschutz',
  kind: 'notification',
  initiation: 'notification',
  unit: '37.1',
  filePlan: '37.20.20',
  leika: [],
  legalBasis: ['§ 28 NBrandSchG', '§ 29 NBrandSchG', 'Feuerwehrgebührensatzung LHH'],
  audience: ['citizen', 'company'],
  keywords: [
    'Feuerwehr bei Veranstaltung',
    'Theateraufführung mit Feuer',
    'Brandwache Konzert',
    'Pyrotechnik auf der Bühne',
    'Feuerwehrleute fürs Fest',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 6, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection('Veranstalterin oder Veranstalter'),
      {
        title: 'Veranstaltung',
        fields: [
          { name: 'event', label: 'Veranstaltung', type: 'text', maxLength: 200, required: true },
          { name: 'venue', label: 'Ort', type: 'text', maxLength: 200, required: true },
          { name: 'on', label: 'Tag', type: 'date', notBefore: 'today', required: true },
          {
            name: 'doors',
            label: 'Einlass (Uhrzeit)',
            type: 'text',
            pattern: '^[0-2][0-9]:[0-5][0-9]$',
            required: true,
          },
          {
            name: 'visitors',
            label: 'Erwartete Besucher',
            type: 'integer',
            min: 1,
            max: 100000,
            required: true,
          },
          {
            name: 'stage',
            label: 'Großbühne oder Szenenfläche über 200 m²',
            type: 'boolean',
            required: true,
          },
          {
            name: 'pyrotechnics',
            label: 'Pyrotechnik, offenes Feuer oder feuergefährliche Handlungen',
            type: 'boolean',
            required: true,
          },
          {
            name: 'effects',
            label: 'Effekte im Ablauf (Zeit, Art)',
            type: 'longText',
            maxLength: 3000,
            when: 'form.pyrotechnics = true',
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.on) >= date(today) + duration("P7D")',
        message: 'Bestellen Sie die Wache mindestens sieben Tage vorher, sonst rufen Sie bitte an.',
        field: 'on',
      },
    ],
  },
  evidence: [
    { name: 'event', label: 'Veranstaltungsangaben' },
    { name: 'sitePlan', label: 'Lageplan, Bestuhlungsplan' },
    { name: 'schedule', label: 'Ablaufplan' },
  ],
  fee: [
    {
      id: 'guard-hours',
      legalBasis: 'Feuerwehrgebührensatzung LHH, je Kraft und angefangene halbe Stunde',
      type: 'time',
      cents: 'facts.duty.guards * facts.duty.halfHours * 2250',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    replyPeriod,
    eventDay: {
      label: 'Tag der Veranstaltung',
      kind: 'statutory',
      legalBasis: '§ 28 Abs. 1 NBrandSchG',
      bound: 'authority',
      start: { rule: 'event', on: 'form.on' },
      period: 'P1D',
      endMoves: false,
    },
    ...actionAgainst('cost'),
    ...feeFixedBy('cost', '§ 29 NBrandSchG i. V. m. Feuerwehrgebührensatzung LHH'),
  },
  documents,
  decisions: { strength },
  events: {
    withdraw: {
      ...withdrawEvent,
      label: 'Veranstaltung absagen',
      note: 'Gebührenfrei, solange die Wache nicht ausgerückt ist.',
    },
    supplement: supplementEvent([
      { name: 'visitors', label: 'Erwartete Besucher', type: 'integer', min: 1, max: 100000 },
    ]),
    ...courtEvents('cost'),
  },
  publicStatus: {
    ...appealableNoticeStatus,
    booked: {
      de: 'Wache zugesagt',
      easy: 'Die Feuerwehr kommt zu Ihrer Veranstaltung.',
      en: 'Fire watch booked',
      actor: 'applicant',
      next: 'Halten Sie Plätze und Zugänge frei. Sagen Sie ab, wenn die Veranstaltung ausfällt.',
    },
    noGuard: {
      de: 'Keine städtische Wache',
      easy: 'Die Feuerwehr kommt nicht. Lesen Sie im Brief, warum.',
      en: 'No fire watch provided',
      actor: 'applicant',
      next: 'Im Brief steht, was das für Ihre Veranstaltung bedeutet.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Angaben, Bestuhlungs- und Ablaufplan prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        entry: [decide('strength')],
        on: cancelled,
        initial: 'need',
        states: {
          need,
          staffing,
          understaffed: {
            meta: { label: 'Mindeststärke unterschritten', status: 'inReview' },
            always: 'staffing',
          },
        },
      },
      approved: {
        meta: { label: 'Wache zugesagt', status: 'booked' },
        on: cancelled,
        initial: 'production',
        states: {
          production: documentState({
            id: 'confirmationDocument',
            state: 'Bestätigung wird erstellt',
            status: 'booked',
            document: 'confirmation',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'confirmationDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'booked',
            document: 'confirmationDocument',
            to: 'awaitingEvent',
          }),
          awaitingEvent: {
            meta: { label: 'Veranstaltung steht bevor', status: 'booked' },
            after: { eventDay: 'duty' },
          },
          duty: taskState({
            id: 'duty',
            state: 'Wachbericht',
            status: 'booked',
            task: 'Wachbericht eintragen: Dienstzeit, Kräfte, Vorkommnisse',
            post: 'inspector',
            target: 'P7D',
            legalBasis: '§ 28 Abs. 3 NBrandSchG',
            outcomes: {
              served: {
                label: 'Dienst geleistet',
                to: 'costs',
                fields: [
                  { name: 'guards', label: 'Kräfte', type: 'integer', min: 1, max: 60, required: true },
                  {
                    name: 'halfHours',
                    label: 'Angefangene halbe Stunden',
                    type: 'integer',
                    min: 1,
                    max: 96,
                    required: true,
                  },
                  {
                    name: 'stopped',
                    label: 'Veranstaltung unterbrochen oder abgebrochen',
                    type: 'boolean',
                    required: true,
                  },
                  {
                    name: 'incidents',
                    label: 'Vorkommnisse',
                    type: 'longText',
                    maxLength: 3000,
                    when: 'event.stopped = true',
                    required: true,
                  },
                ],
              },
              cancelledOnSite: { label: 'Ausgefallen, nicht ausgerückt', to: '#case.withdrawn' },
            },
          }),
          costs: taskState({
            id: 'costSignature',
            state: 'Kostenfestsetzung',
            status: 'booked',
            task: 'Stunden mit dem Dienstplan vergleichen und Gebühr festsetzen',
            post: 'clerk',
            notBy: ['duty', 'staffing'],
            outcomes: {
              set: {
                label: 'Festgesetzt',
                to: [{ to: '#case.issued', then: [{ type: 'assessFee', params: { on: 'form.on' } }] }],
              },
            },
          }),
        },
      },
      issued: appealableNotice({
        label: 'Gebührenbescheid',
        document: 'cost',
        prefix: 'cost',
        status: ['decided', 'feeDue'],
        fee: { notBy: ['costSignature'] },
      }),
      notRequired: notification({
        label: 'Keine Wache erforderlich',
        status: ['inReview', 'noGuard'],
        document: 'notRequired',
        prefix: 'noNeed',
        entry: [conclude('notRequired')],
      }),
      notProvided: notification({
        label: 'Keine Kräfte verfügbar',
        status: ['inReview', 'noGuard'],
        document: 'notProvided',
        prefix: 'noForces',
        entry: [conclude('notProvided')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
