import {
  actionAgainst,
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  conclude,
  courtEvents,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  feeFixedBy,
  hearing,
  hearingPeriod,
  partyAddressee,
  set,
  statementEvent,
  taskState,
  transmissionState,
  ways,
  type Field,
} from '@amtsweg/procedure';
import { form } from './brandverhuetungsschau.form.js';
import { documents } from './brandverhuetungsschau.documents.js';

const defects: Field = {
  name: 'defects',
  label: 'Mängel',
  type: 'list',
  required: true,
  min: 1,
  max: 100,
  fields: [
    { name: 'number', label: 'Nr.', type: 'integer', min: 1, max: 100, required: true },
    { name: 'place', label: 'Ort im Gebäude', type: 'text', maxLength: 200, required: true },
    { name: 'defect', label: 'Mangel', type: 'text', maxLength: 1000, required: true },
    {
      name: 'kind',
      label: 'Art',
      type: 'choice',
      required: true,
      options: [
        { value: 'operational', label: 'Betrieblich' },
        { value: 'structural', label: 'Baulich' },
        { value: 'technical', label: 'Anlagentechnisch' },
      ],
    },
    { name: 'dueOn', label: 'Zu beseitigen bis', type: 'date', required: true },
  ],
};

/** The inspection itself: an appointed examiner enters, looks and writes down; danger in delay is stopped on the spot. */
const inspection = {
  appointment: taskState({
    id: 'appointment',
    state: 'Termin der Schau',
    status: 'inReview',
    task: 'Schau mit dem Betreiber vereinbaren, Unterlagen und Prüfbücher anfordern',
    post: 'clerk',
    target: 'P14D',
    legalBasis: '§ 27 Abs. 2 NBrandSchG',
    outcomes: {
      arranged: {
        label: 'Termin steht',
        to: 'visit',
        fields: [{ name: 'on', label: 'Schau am', type: 'date', required: true, notBefore: 'today' }],
      },
      refused: {
        label: 'Betreiber verweigert: Betreten ankündigen',
        to: 'visit',
        fields: [{ name: 'on', label: 'Betreten am', type: 'date', required: true, notBefore: 'today' }],
      },
    },
  }),
  visit: taskState({
    id: 'visit',
    state: 'Brandverhütungsschau',
    status: 'inReview',
    task: 'Objekt als Brandschutzprüferin oder Brandschutzprüfer begehen und Mängel aufnehmen',
    post: 'inspector',
    legalBasis: '§ 27 Abs. 1 und 2 NBrandSchG',
    outcomes: {
      noDefects: { label: 'Ohne Mängel', to: '#case.approved' },
      defects: {
        label: 'Mängel mit Fristen',
        to: [{ to: '#case.approved', then: [set('open', 'event.defects')] }],
        fields: [defects],
      },
      danger: {
        label: 'Gefahr im Verzug: sofort untersagt oder geräumt',
        adverse: true,
        to: [{ to: 'emergencyRecord', then: [set('open', 'event.defects')] }],
        fields: [
          defects,
          { name: 'measure', label: 'Sofortmaßnahme', type: 'longText', maxLength: 2000, required: true },
        ],
      },
      notMet: { label: 'Niemanden angetroffen', to: 'appointment' },
    },
  }),
  emergencyRecord: transmissionState({
    id: 'emergencyRecord',
    state: 'Bauaufsicht wird sofort unterrichtet',
    status: 'inReview',
    receivers: '["Landeshauptstadt Hannover, Bauordnung"]',
    legalBasis: '§ 27 Abs. 4 NBrandSchG, § 79 NBauO',
    to: '#case.approved',
  }),
};

/** Defects have dates; a re-inspection closes them, a structural one goes to the building authority, the rest is ordered. */
const followUp = {
  meta: { label: 'Mängelbeseitigung', status: 'defectsOpen' },
  initial: 'gate',
  states: {
    gate: {
      meta: { label: 'Offene Mängel?', status: 'defectsOpen' },
      always: ways([{ to: 'remedying', when: 'facts.open != null' }, { to: 'clean' }]),
    },
    remedying: {
      meta: { label: 'Frist zur Beseitigung läuft', status: 'defectsOpen' },
      on: { remedied: ways('reinspection', ['record']) },
      after: { defectPeriod: 'reinspection' },
    },
    reinspection: taskState({
      id: 'reinspection',
      state: 'Nachschau',
      status: 'defectsOpen',
      task: 'Beseitigung der Mängel vor Ort nachprüfen',
      post: 'inspector',
      target: 'P14D',
      legalBasis: '§ 27 Abs. 1 NBrandSchG',
      outcomes: {
        cleared: { label: 'Alle beseitigt', to: 'clean' },
        remaining: {
          label: 'Neue Frist für den Rest',
          to: [{ to: 'remedying', then: [set('open', 'event.defects')] }],
          fields: [defects],
        },
        structural: { label: 'Baulicher Mangel: an die Bauaufsicht', to: 'building' },
        order: { label: 'Anordnung nötig', adverse: true, to: 'hearing' },
      },
    }),
    building: transmissionState({
      id: 'buildingReport',
      state: 'Abgabe an die Bauaufsicht',
      status: 'defectsOpen',
      receivers: '["Landeshauptstadt Hannover, Bauordnung"]',
      legalBasis: '§ 79 NBauO',
      to: 'clean',
    }),
    hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'order' }),
    order: taskState({
      id: 'order',
      state: 'Anordnung nach § 27 Abs. 4 NBrandSchG',
      status: 'defectsOpen',
      task: 'Über die Anordnung mit Zwangsgeldandrohung entscheiden',
      post: 'lead',
      notBy: ['reinspection'],
      legalBasis: '§ 27 Abs. 4 NBrandSchG, §§ 64 ff. NPOG',
      outcomes: {
        issue: {
          label: 'Anordnen',
          adverse: true,
          to: 'ordering',
          fields: [
            {
              name: 'penalty',
              label: 'Angedrohtes Zwangsgeld',
              type: 'money',
              min: 500,
              max: 10000000,
              required: true,
            },
          ],
        },
        remediedMeanwhile: { label: 'Inzwischen beseitigt', to: 'clean' },
      },
    }),
    ordering: { ...orderNotice(), onDone: 'reinspection' },
    clean: { type: 'final', meta: { label: 'Keine offenen Mängel', status: 'sent' } },
  },
} as const;

function orderNotice() {
  return {
    meta: { label: 'Anordnung', status: 'defectsOpen' },
    initial: 'production',
    states: {
      production: documentState({
        id: 'orderDocument',
        state: 'Anordnung wird ausgefertigt',
        status: 'defectsOpen',
        document: 'order',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'orderDispatch',
        state: 'Anordnung geht hinaus',
        status: 'defectsOpen',
        document: 'orderDocument',
        to: 'remedyPeriod',
      }),
      remedyPeriod: {
        meta: { label: 'Klagefrist gegen die Anordnung', status: 'defectsOpen' },
        on: { orderLawsuit: ways('litigation', ['record']) },
        after: { orderActionPeriod: 'final' },
      },
      litigation: {
        meta: { label: 'Klage gegen die Anordnung', status: 'litigation' },
        on: { orderJudged: ways('final', ['record']) },
      },
      final: {
        type: 'final',
        meta: { label: 'Anordnung durchzusetzen oder aufgehoben', status: 'defectsOpen' },
      },
    },
  } as const;
}

/**
 * Brandverhütungsschau (§ 27 NBrandSchG): recurring, ex officio, by the appointed examiners of the Berufsfeuerwehr.
 *
 * Peculiar: nobody applies; the object is due by its interval; access is a right of the examiner (§ 27 (2)), so a
 * refusal leads to announced entry and not to an end; defects have a number, a place and a date each, are re-inspected,
 * structural ones go to the building authority, danger in delay is stopped on the spot without hearing (§ 28 (2) no. 1
 * VwVfG); only an order under § 27 (4) is contested; the record is not. The fee follows by notice. At the end the next
 * date is set: the next inspection is a case of its own.
 */
export default defineProcedure({
  key: 'brandverhuetungsschau',
  name: 'Brandverhütungsschau',
  domain: 'feuerwehr-brandschutz',
  kind: 'multiStage',
  initiation: 'exOfficio',
  unit: '37.1',
  filePlan: '37.20.10',
  leika: [],
  legalBasis: ['§ 27 NBrandSchG', '§ 29 NBrandSchG'],
  audience: ['company'],
  keywords: [
    'Feuerbeschau',
    'Feuerwehr kontrolliert Gebäude',
    'Brandschutzmängel beseitigen',
    'Brandschutzprüfung Hotel',
    'Begehung Rettungswege',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'Aktenplan der Stadt, ab der nächsten Schau (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: partyAddressee,
  form,
  evidence: [
    { name: 'objectFile', label: 'Objektunterlagen' },
    { name: 'firePlan', label: 'Feuerwehrplan' },
    { name: 'testRecords', label: 'Prüfnachweise der Anlagen' },
  ],
  fee: [
    {
      id: 'inspection-time',
      legalBasis: 'Feuerwehrgebührensatzung LHH, Brandverhütungsschau nach Zeit',
      type: 'time',
      cents: 'facts.recordSigned.quarterHours * 1900',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    hearingPeriod: hearingPeriod(),
    ...actionAgainst('record'),
    ...actionAgainst('order'),
    ...feeFixedBy('record', '§ 29 NBrandSchG i. V. m. Feuerwehrgebührensatzung LHH'),
    defectPeriod: {
      label: 'Beseitigung der Mängel',
      kind: 'setByAuthority',
      legalBasis: '§ 27 Abs. 4 NBrandSchG',
      bound: 'party',
      start: { rule: 'event', on: 'sort(for d in facts.open return d.dueOn, function(a, b) a > b)[1]' },
      period: 'P1W',
      warnings: [{ before: 'P1W', to: 'clerk' }],
    },
  },
  documents,
  events: {
    statement: statementEvent,
    ...courtEvents('record', 'order'),
    remedied: {
      label: 'Beseitigung der Mängel anzeigen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'doneOn', label: 'Erledigt am', type: 'date', required: true, notAfter: 'today' }],
    },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    defectsOpen: {
      de: 'Mängel zu beseitigen',
      easy: 'Bitte beseitigen Sie die Mängel in der Frist.',
      en: 'Defects to be remedied',
      actor: 'applicant',
      next: 'Zeigen Sie die Beseitigung an. Danach kommt die Nachschau.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  exceptions: [
    {
      rule: 'waiting-without-clock',
      path: 'issued.inForce.followUp.ordering.litigation',
      reason:
        'Das Gericht entscheidet in angemessener Zeit; eine Frist, nach der der Vorgang weiterginge, gibt es nicht.',
      legalBasis: '§ 198 GVG, § 173 Satz 2 VwGO',
    },
  ],
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Schau fällig', status: 'received' },
        initial: 'selection',
        states: {
          selection: taskState({
            id: 'selection',
            state: 'Objekt im Schauplan',
            status: 'received',
            task: 'Schaupflicht, Turnus und Vorgeschichte des Objekts prüfen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 27 Abs. 1 NBrandSchG',
            outcomes: {
              due: { label: 'Schaupflichtig und fällig', to: '#case.checked' },
              notSubject: {
                label: 'Nicht (mehr) schaupflichtig',
                to: '#case.notSubject',
                fields: [{ name: 'ground', label: 'Warum', type: 'text', maxLength: 500, required: true }],
              },
            },
          }),
        },
      },
      checked: { meta: { label: 'Schau', status: 'inReview' }, initial: 'appointment', states: inspection },
      approved: {
        meta: { label: 'Niederschrift', status: 'decided' },
        initial: 'record',
        states: {
          record: taskState({
            id: 'recordSigned',
            state: 'Niederschrift und Gebühr',
            status: 'decided',
            task: 'Niederschrift prüfen, Zeitaufwand festsetzen, nächste Schau bestimmen und zeichnen',
            post: 'lead',
            notBy: ['visit'],
            outcomes: {
              signed: {
                label: 'Gezeichnet',
                to: [{ to: '#case.issued', then: [{ type: 'assessFee', params: { on: 'today' } }] }],
                fields: [
                  {
                    name: 'quarterHours',
                    label: 'Angefangene Viertelstunden',
                    type: 'integer',
                    min: 1,
                    max: 400,
                    required: true,
                  },
                  {
                    name: 'nextOn',
                    label: 'Nächste Schau',
                    type: 'date',
                    notBefore: 'today',
                    required: true,
                  },
                ],
              },
            },
          }),
        },
      },
      issued: appealableNotice({
        label: 'Niederschrift bekannt gegeben',
        document: 'record',
        prefix: 'record',
        status: ['decided', 'defectsOpen'],
        fee: { notBy: ['recordSigned'] },
        beside: { followUp },
      }),
      notSubject: {
        type: 'final',
        meta: { label: 'Nicht schaupflichtig', status: 'closed' },
        entry: [conclude('notSubject')],
      },
      ...endings('closed'),
    },
  },
});
