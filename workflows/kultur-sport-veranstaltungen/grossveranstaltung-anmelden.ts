import type { StateConfig } from '@amtsweg/engine';
import {
  actionAgainst,
  actionRemedy,
  appealableNotice,
  applicationClocks,
  askingLetter,
  brief,
  completeness,
  conclude,
  costBlocks,
  defineProcedure,
  endings,
  finished,
  gate,
  hearingLetter,
  opinionPeriod,
  partyAddressee,
  provisionBlocks,
  refusalNotice,
  refusedApplication,
  requestLetter,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { events } from './grossveranstaltung-anmelden.events.js';
import { publicStatus } from './grossveranstaltung-anmelden.publicStatus.js';
import { decision, examination, risk } from './grossveranstaltung-anmelden.examination.js';
import { form } from './grossveranstaltung-anmelden.form.js';

const rows = [
  ['Veranstaltung', '{form.event} ({choice("kind", form.kind)})'],
  ['Ort', '{form.place}'],
  ['Tage', '{form.firstDay} bis {form.lastDay}'],
  ['Besucher gleichzeitig', '{form.visitors}'],
] as const;

const stop = { label: 'Untersagen, sofort vollziehbar', adverse: true, to: '#case.banned' } as const;

/** Build-up, last walk before the gates open, the days themselves under a coordination staff, and what is left behind. */
const event: StateConfig = {
  meta: { label: 'Veranstaltung', status: 'permitted' },
  initial: 'preparing',
  states: {
    preparing: {
      meta: { label: 'Vorbereitung', status: 'permitted' },
      on: { changedPlan: ways('change', ['record']), calledOff: ways('cleared', ['record']) },
      after: { walkDay: 'walk' },
    },
    change: taskState({
      id: 'change',
      state: 'Änderung',
      status: 'permitted',
      task: 'Gemeldete Änderung mit Polizei und Feuerwehr abstimmen',
      post: 'clerk',
      priority: 2,
      target: 'P3D',
      legalBasis: '§ 43 NVStättVO, Nebenbestimmungen',
      outcomes: {
        covered: { label: 'Von der Erlaubnis gedeckt', to: 'preparing' },
        notCovered: { label: 'Nicht gedeckt, bleibt wie erlaubt', to: 'preparing' },
      },
    }),
    walk: taskState({
      id: 'walk',
      state: 'Sicherheitsbegehung',
      status: 'permitted',
      task: 'Vor dem Einlass mit Polizei, Feuerwehr und Veranstalter begehen, Protokoll unterschreiben lassen',
      post: 'lead',
      priority: 1,
      legalBasis: '§ 11 NPOG, §§ 38, 43 NVStättVO',
      outcomes: {
        released: { label: 'Freigegeben', to: 'running' },
        defects: {
          label: 'Mängel, Nachbegehung',
          to: 'walk',
          fields: [brief.long('defects', 'Mängel', 3000)],
        },
        stop,
      },
    }),
    running: {
      meta: { label: 'Veranstaltung läuft', status: 'eventRunning' },
      on: { incident: ways('staff', ['record']) },
      after: { eventEnd: 'inspection' },
    },
    staff: taskState({
      id: 'staff',
      state: 'Koordinierungskreis',
      status: 'eventRunning',
      task: 'Lage mit Polizei, Feuerwehr und Veranstaltungsleitung bewerten und entscheiden',
      post: 'lead',
      priority: 1,
      target: 'P1D',
      legalBasis: '§ 11 NPOG, § 43 Abs. 4 NVStättVO',
      outcomes: {
        goesOn: { label: 'Geht weiter', to: 'running' },
        interrupted: { label: 'Unterbrochen, danach fortgesetzt', to: 'running' },
        evacuated: { label: 'Geräumt und beendet', to: 'inspection' },
        stop,
      },
    }),
    inspection: taskState({
      id: 'inspection',
      state: 'Abbau und Reinigung',
      status: 'eventRunning',
      task: 'Straßen, Rasen und Plätze nach dem Abbau ansehen, Schäden aufnehmen',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§§ 17, 18 Abs. 4 NStrG',
      outcomes: {
        clean: { label: 'Ordentlich verlassen', to: 'size' },
        damage: {
          label: 'Schäden, Kosten in eigenem Verfahren',
          adverse: true,
          to: 'size',
          fields: [brief.long('damage', 'Schäden', 3000)],
        },
      },
    }),
    size: gate('Nachbesprechung?', 'eventRunning', [
      { to: 'debrief', when: 'facts.risk.class = "high"' },
      { to: 'cleared' },
    ]),
    debrief: taskState({
      id: 'debrief',
      state: 'Nachbesprechung',
      status: 'eventRunning',
      task: 'Erfahrungen aller Stellen für das nächste Jahr festhalten',
      post: 'lead',
      target: 'P1M',
      outcomes: {
        held: { label: 'Gehalten', to: 'cleared', fields: [brief.long('lessons', 'Lehren', 5000)] },
      },
    }),
    cleared: finished('Veranstaltung erledigt', 'closed'),
  },
};

/**
 * Großveranstaltung: one file for many permits. The event office decides on traffic and street (§ 29 (2) StVO, § 18 NStrG)
 * and on what safety demands (§ 11 NPOG), and collects what the others need; none of them loses its competence.
 *
 * Peculiar: the class of risk is computed from the form and decides whether there is a round table and a safety concept, which
 * must be agreed with the fire brigade (Einvernehmen, § 43 NVStättVO), no silence standing in for it; police and transit
 * are heard, the city's own offices each contribute in parallel. The bundled grant is impossible against any of them
 * (guard). Then comes the event itself: a walk before the gates open, a staff that can stop it (urgent, without hearing),
 * and a look at what is left. An assembly is none of this: it goes to the police as assembly authority (NVersG). NOT
 * transitions: sale of drinks (NGastG), flying structures (§ 75 NBauO), fireworks (1. SprengV): notifications of their own.
 */
export default defineProcedure({
  key: 'grossveranstaltung-anmelden',
  name: 'Großveranstaltung anmelden und koordinieren',
  domain: 'kultur-sport-veranstaltungen',
  kind: 'multiStage',
  initiation: 'application',
  unit: '15.4',
  filePlan: '15.40.10',
  leika: [],
  keywords: [
    'Straßenfest',
    'Festival genehmigen',
    'Stadtlauf',
    'Open-Air-Konzert',
    'Sicherheitskonzept',
    'Umzug durch die Stadt',
  ],
  legalBasis: ['§ 29 Abs. 2 StVO', '§ 18 NStrG', '§ 11 NPOG', 'NVStättVO'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: { years: 10, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: partyAddressee,
  form,
  evidence: [
    { name: 'description', label: 'Veranstaltungsbeschreibung' },
    { name: 'sitePlan', label: 'Lageplan mit Rettungswegen und Aufbauten' },
    {
      name: 'safety',
      label: 'Sicherheitskonzept',
      legalBasis: '§ 43 NVStättVO',
      when: 'form.visitors > 5000',
    },
    { name: 'medical', label: 'Sanitätskonzept' },
    { name: 'insurance', label: 'Haftpflichtversicherung' },
  ],
  fee: [
    {
      id: 'bundle',
      legalBasis: 'GebOSt Nr. 263 und Verwaltungskostensatzung LHH, Rahmengebühr',
      type: 'range',
      cents: 'facts.decision.feeCents',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({
      target: 'P10W',
      feeLaw: '§ 6 GebOSt, § 7 NVwKostG',
      pausesIn: ['checked.revising'],
    }),
    policePeriod: opinionPeriod('Stellungnahme der Polizei', '§ 29 Abs. 2 StVO mit VwV', 'P3W'),
    firePeriod: opinionPeriod('Einvernehmen der Feuerwehr', '§ 43 Abs. 2 NVStättVO', 'P3W'),
    transitPeriod: opinionPeriod('Stellungnahme des Nahverkehrs', '§ 29 Abs. 2 StVO mit VwV', 'P2W'),
    revisionPeriod: {
      label: 'Überarbeitung des Sicherheitskonzepts',
      kind: 'setByAuthority',
      legalBasis: '§ 26 Abs. 2, § 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.revisionDispatch' },
      period: 'P2W',
    },
    walkDay: {
      label: 'Tag der Sicherheitsbegehung',
      kind: 'setByAuthority',
      legalBasis: 'Nebenbestimmung der Erlaubnis',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'date(form.firstDay) - duration("P1D")' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P1W', to: 'clerk' }],
    },
    eventEnd: {
      label: 'Letzter Tag',
      kind: 'setByAuthority',
      legalBasis: 'Erlaubnis',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'form.lastDay' },
      period: 'P1D',
      endMoves: false,
    },
    ...actionAgainst('ban'),
  },
  documents: {
    revision: askingLetter(
      'Sicherheitskonzept überarbeiten',
      'bitte überarbeiten Sie das Sicherheitskonzept in diesen Punkten: {facts.concept.points}',
      'zwei Wochen',
    ),
    request: requestLetter('Ihrer Anmeldung einer Großveranstaltung'),
    hearing: hearingLetter('die Erlaubnis', rows),
    permit: {
      kind: 'notice',
      title: 'Gebündelte Erlaubnis einer Großveranstaltung',
      remedy: true,
      signedBy: 'signature',
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'Erlaubt werden die übermäßige Straßenbenutzung (§ 29 Abs. 2 StVO) und die Sondernutzung (§ 18 NStrG). Auflagen zur Gefahrenabwehr beruhen auf § 11 NPOG.',
        },
        {
          type: 'paragraph',
          text: 'Verkehr: {facts.traffic.provisions}',
          when: 'facts.traffic.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Bauten: {facts.building.provisions}',
          when: 'facts.building.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Umwelt: {facts.green.provisions}',
          when: 'facts.green.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Zugleich dürfen höchstens {facts.concept.capacity} Personen auf dem Gelände sein; {facts.concept.stewards} Ordnungskräfte sind einzusetzen.',
          when: 'facts.concept != null',
        },
        ...provisionBlocks,
        ...costBlocks,
      ],
    },
    refusal: refusalNotice('Ablehnung der Großveranstaltung', rows),
    ban: {
      kind: 'notice',
      title: 'Untersagung der Veranstaltung',
      remedy: true,
      signedAs: 'lead',
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'Die Veranstaltung wird untersagt (§ 11 NPOG). Die sofortige Vollziehung wird angeordnet, weil Leben und Gesundheit der Besucher vorgehen (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO).',
        },
        { type: 'heading', text: 'Gründe' },
        {
          type: 'paragraph',
          text: '{if facts.staff.outcome = "stop" then facts.staff.reason else facts.walk.reason}',
        },
      ],
    },
  },
  decisions: { risk },
  events,
  publicStatus,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'issued.inForce.event.walk',
      reason: 'Unmittelbar vor dem Einlass duldet die Abwehr der Gefahr keinen Aufschub.',
      legalBasis: '§ 28 Abs. 2 Nr. 1 VwVfG',
    },
    {
      rule: 'refusal-without-hearing',
      path: 'issued.inForce.event.staff',
      reason: 'Während der Veranstaltung wird die Gefahr sofort abgewehrt.',
      legalBasis: '§ 28 Abs. 2 Nr. 1 VwVfG',
    },
  ],
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Anmeldung, Konzepte und Versicherung prüfen, Versammlung oder Veranstaltung unterscheiden',
        outcomes: {
          assembly: { label: 'Versammlung: an die Polizeidirektion abgeben', to: '#case.assembly' },
        },
      }),
      checked: {
        meta: { label: 'Koordination', status: 'coordination' },
        on: withdrawal,
        initial: 'risk',
        states: {
          ...examination,
          ...decision,
          signature: taskState({
            id: 'signature',
            state: 'Zeichnung',
            status: 'inReview',
            task: 'Gebündelte Erlaubnis prüfen und zeichnen',
            post: 'lead',
            notBy: ['decision'],
            outcomes: {
              signed: {
                label: 'Gezeichnet',
                to: [{ to: '#case.approved', then: [{ type: 'assessFee', params: { on: 'today' } }] }],
              },
              returned: { label: 'Zurück', adverse: true, to: 'decision' },
            },
          }),
        },
      },
      approved: { meta: { label: 'Erlaubnis gezeichnet', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Erlaubnis und Veranstaltung',
        document: 'permit',
        prefix: 'permit',
        status: ['decided', 'permitted'],
        fee: { notBy: ['decision', 'signature'] },
        beside: { event },
      }),
      banned: appealableNotice({
        label: 'Veranstaltung untersagt',
        document: 'ban',
        prefix: 'ban',
        status: ['decided', 'banned'],
        entry: [conclude('banned')],
      }),
      assembly: {
        meta: { label: 'Versammlung', status: 'transferred' },
        initial: 'handing',
        states: {
          handing: transmissionState({
            id: 'assemblyTransfer',
            state: 'Abgabe an die Versammlungsbehörde',
            status: 'transferred',
            receivers: '["Polizeidirektion Hannover, Versammlungsbehörde"]',
            legalBasis: '§§ 5, 24 NVersG',
            to: '#case.transferred',
          }),
        },
      },
      rejected: refusedApplication({
        label: 'Großveranstaltung abgelehnt',
        feeSetBy: ['decision'],
        anew: 'checked.decision',
      }),
      ...endings('closed', 'withdrawn', 'discontinued', 'transferred'),
    },
  },
});
