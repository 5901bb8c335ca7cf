import {
  brief,
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
} from '@amtsweg/procedure';
import { kept } from './kept.js';

const done = (result: string) => [{ to: '#case.issued', then: [set('result', `"${result}"`)] }];

const states = {
  triage: gate('Einsatz der Bereitschaft?', 'inReview', [
    { to: 'emergency', when: 'form.kind in ("overflow", "backup", "cover", "pollution")' },
    { to: 'network' },
  ]),
  emergency: taskState({
    id: 'emergency',
    state: 'Bereitschaft im Einsatz',
    status: 'crewOut',
    task: 'Hinfahren, absperren, Schacht öffnen: Rückstau im Sammler oder in der Leitung des Grundstücks?',
    post: 'inspector',
    priority: 1,
    target: 'P1D',
    legalBasis: '§ 56 WHG, § 96 NWG',
    outcomes: {
      flushed: { label: 'Öffentlicher Kanal frei gespült', to: 'camera' },
      covered: { label: 'Deckel ersetzt oder gesichert', to: done('cleared') },
      privatePipe: {
        label: 'Verstopfung in der Leitung des Grundstücks',
        to: [{ to: '#case.issued', then: [set('result', '"private"')] }],
      },
      foreignMatter: {
        label: 'Öl, Chemikalien oder Fett im Kanal',
        to: 'pollution',
        fields: [brief.text('matter', 'Stoff, Geruch, Farbe', 300)],
      },
    },
  }),
  pollution: transmissionState({
    id: 'pollutionAlarm',
    state: 'Alarm an Feuerwehr, Wasserbehörde und Klärwerk',
    status: 'crewOut',
    receivers:
      '["Landeshauptstadt Hannover, Feuerwehr", "Region Hannover, untere Wasserbehörde", "Klärwerk Herrenhausen"]',
    legalBasis: '§ 100 WHG, § 129 NWG',
    to: 'sampling',
  }),
  sampling: taskState({
    id: 'sampling',
    state: 'Probe und Rückverfolgung',
    status: 'crewOut',
    task: 'Probe ziehen, Strang bis zum Einleiter zurückverfolgen, Beweise sichern',
    post: 'inspector',
    target: 'P3D',
    legalBasis: '§ 101 WHG, Abwassersatzung LHH',
    outcomes: {
      found: {
        label: 'Einleiter festgestellt, eigenes Verfahren',
        to: 'camera',
        fields: [brief.text('discharger', 'Betrieb oder Grundstück', 200)],
      },
      unknown: { label: 'Nicht festzustellen', to: 'camera' },
    },
  }),
  network: taskState({
    id: 'network',
    state: 'Abgleich mit dem Kanalkataster',
    status: 'inReview',
    task: 'Haltung und Schacht im Kanalkataster bestimmen, Spülplan und frühere Meldungen prüfen',
    post: 'clerk',
    target: 'P3D',
    legalBasis: 'Abwassersatzung LHH',
    outcomes: {
      inspect: { label: 'Mit Kamera untersuchen', to: 'camera' },
      rats: { label: 'Ratten: Köder im Kanal auslegen', to: done('rats') },
      notPublic: { label: 'Keine öffentliche Leitung', to: done('private') },
    },
  }),
  camera: taskState({
    id: 'camera',
    state: 'Kamerabefahrung',
    status: 'inReview',
    task: 'Haltung befahren und den Zustand nach Klassen bewerten',
    post: 'inspector',
    target: 'P14D',
    legalBasis: 'DIN EN 13508-2, DWA-M 149',
    outcomes: {
      rated: {
        label: 'Bewertet',
        fields: [brief.count('grade', 'Zustandsklasse (0 sehr stark bis 5 schadenfrei)', 5)],
        to: [
          // The grade decides by the technical rule: 0 and 1 now, 2 and 3 by programme, the rest not at all.
          { to: '#case.approved', when: 'event.grade <= 1' },
          { to: '#case.approved.programme', when: 'event.grade <= 3' },
          { to: '#case.issued', then: [set('result', '"cleared"')] },
        ],
      },
    },
  }),
};

const renewal = {
  urgent: taskState({
    id: 'urgentRepair',
    state: 'Sofortige Sanierung',
    status: 'repairing',
    task: 'Einsturzgefahr sichern, Partie ersetzen oder Schlauch einziehen, Umpumpen organisieren',
    post: 'inspector',
    priority: 2,
    target: 'P1M',
    legalBasis: '§ 60 WHG',
    outcomes: { repaired: { label: 'Saniert', to: done('repaired') } },
  }),
  programme: taskState({
    id: 'programme',
    state: 'Sanierungsprogramm',
    status: 'repairing',
    task: 'Haltung in das Sanierungsprogramm aufnehmen und mit dem Straßenbau abstimmen',
    post: 'lead',
    target: 'P1M',
    legalBasis: '§ 60 Abs. 2 WHG, Abwasserbeseitigungskonzept (§ 97 NWG)',
    outcomes: {
      scheduled: {
        label: 'Aufgenommen',
        to: done('scheduled'),
        fields: [brief.count('year', 'Geplantes Jahr', 2060, { min: 2025 })],
      },
      urgent: { label: 'Duldet keinen Aufschub', to: 'urgent' },
    },
  }),
};

/**
 * Störung an der Kanalisation (§ 56 WHG): the standby crew goes day and night, because water comes up. What it finds at the
 * manhole decides whose business it is: the sewer is the city's, the pipe on the plot and the backflow protection are the
 * owner's (by-law), who is told and has to call a firm.
 *
 * Oil or chemicals alarm the fire service, the water authority of the Region and the sewage works before anything else,
 * then the crew follows the string up to the discharger (a file of its own). After every flushing a camera looks why, and
 * its grade decides by the technical rule: repair now, programme, nothing. Rats are baited. NOT transitions: damages of
 * flooded cellars (§ 2 HPflG, insurer), heavy rain beyond the design of the sewer (nobody's fault), withdrawal.
 */
export default defineProcedure({
  key: 'kanalstoerung-melden',
  name: 'Störung an der öffentlichen Kanalisation melden',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'report',
  initiation: 'notification',
  unit: '68.1',
  filePlan: '68.40.10',
  leika: [],
  legalBasis: ['§ 56 WHG', '§ 96 NWG', 'Abwassersatzung LHH'],
  keywords: [
    'Gully verstopft',
    'Abwasser im Keller',
    'Kanal stinkt',
    'Kanaldeckel fehlt',
    'Ratten',
    'Rückstau',
  ],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(5),
  addressee: ['{form.name}'],
  form: {
    sections: [
      {
        title: 'Die Störung',
        fields: [
          brief.text('place', 'Straße und Hausnummer, Schacht oder Gully', 200),
          brief.pick('kind', 'Was passiert?', {
            overflow: 'Wasser tritt aus dem Schacht',
            backup: 'Wasser drückt ins Haus zurück',
            cover: 'Deckel oder Rost fehlt oder liegt lose',
            pollution: 'Öl, Farbe, Chemikalien',
            smell: 'Geruch',
            rats: 'Ratten',
            gully: 'Gully läuft nicht ab',
          }),
          brief.yes('backflowValve', 'Eine Rückstausicherung ist eingebaut', {
            when: 'form.kind = "backup"',
          }),
          brief.yes('rain', 'Es regnet gerade stark'),
          brief.long('description', 'Beschreibung', 2000),
        ],
      },
      reporterSection,
    ],
  },
  evidence: [{ name: 'photo', label: 'Foto' }],
  fee: [],
  remedy: reportRemedy('Betrieb der öffentlichen Einrichtung, kein Verwaltungsakt (§ 35 VwVfG)'),
  clocks: {
    crewOut: {
      label: 'Bereitschaft am selben Tag vor Ort',
      kind: 'target',
      legalBasis: 'Dienstanweisung der Bereitschaft (zu bestätigen)',
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
        type: 'paragraph',
        text: 'Ihre Meldung zu {form.place} ist da. Bei Überflutung, offenen Schächten und Öl kommt die Bereitschaft sofort. Betreten Sie überflutete Keller nicht, solange Strom anliegt.',
      },
    ]),
    answer: {
      kind: 'letter',
      title: 'Ihre Meldung zur Kanalisation',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Störung an der Stelle {form.place} ist beseitigt.',
          when: 'facts.result in ("cleared", "repaired")',
        },
        {
          type: 'paragraph',
          text: 'die Ursache liegt in der Leitung Ihres Grundstücks. Für sie und für die Rückstausicherung sind die Eigentümer verantwortlich (Abwassersatzung); bitte beauftragen Sie einen Fachbetrieb.',
          when: 'facts.result = "private"',
        },
        {
          type: 'paragraph',
          text: 'wir legen in den Schächten Köder gegen Ratten aus.',
          when: 'facts.result = "rats"',
        },
        {
          type: 'paragraph',
          text: 'der Kanal wird im Sanierungsprogramm {facts.programme.year} erneuert; bis dahin spülen wir häufiger.',
          when: 'facts.result = "scheduled"',
        },
      ],
    },
  },
  events: {},
  publicStatus: {
    crewOut: {
      de: 'Bereitschaft unterwegs',
      easy: 'Unsere Leute kommen zu Ihnen.',
      en: 'Crew on its way',
      actor: 'office',
      next: 'Die Bereitschaft stellt fest, woran es liegt.',
    },
    repairing: {
      de: 'Kanal wird saniert',
      easy: 'Der Kanal ist kaputt. Wir reparieren ihn.',
      en: 'Sewer being renewed',
      actor: 'office',
      next: 'Die Sanierung wird geplant oder ausgeführt.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: reported('#case.checked'),
      checked: { meta: { label: 'Ursachensuche', status: 'inReview' }, initial: 'triage', states },
      approved: { meta: { label: 'Sanierung', status: 'repairing' }, initial: 'urgent', states: renewal },
      issued: reportAnswered(),
      ...endings('closed'),
    },
  },
});
