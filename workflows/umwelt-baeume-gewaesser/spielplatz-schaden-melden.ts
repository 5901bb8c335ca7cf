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
  triage: gate('Gefahr für Kinder?', 'inReview', [
    { to: 'locking', when: 'form.injured = true or form.kind in ("broken", "sharp", "needle")' },
    { to: 'expert' },
  ]),
  locking: taskState({
    id: 'locking',
    state: 'Sofort sichern',
    status: 'inReview',
    task: 'Hinfahren, Spritzen oder Scherben entfernen, Gerät sperren oder abbauen, Sperre fotografieren',
    post: 'inspector',
    priority: 1,
    target: 'P1D',
    legalBasis: '§ 823 Abs. 1 BGB, DIN EN 1176-7',
    outcomes: {
      locked: {
        label: 'Gerät gesperrt',
        to: 'insurer',
        fields: [brief.text('device', 'Gerät, Inventarnummer', 120)],
      },
      cleaned: { label: 'Gefahr beseitigt, kein Gerät betroffen', to: done('cleaned') },
      harmless: { label: 'Keine Gefahr', to: 'expert' },
    },
  }),
  insurer: gate('Kind verletzt?', 'inReview', [
    { to: 'insurerReport', when: 'form.injured = true' },
    { to: 'expert' },
  ]),
  insurerReport: transmissionState({
    id: 'insurerReport',
    state: 'Meldung an den Kommunalen Schadenausgleich',
    status: 'inReview',
    receivers: '["Kommunaler Schadenausgleich Hannover"]',
    legalBasis: '§ 823 Abs. 1 BGB, Satzung des KSA',
    to: 'expert',
  }),
  expert: taskState({
    id: 'expert',
    state: 'Sachkundige Prüfung',
    status: 'inReview',
    task: 'Gerät oder Fläche nach der Norm prüfen: Fangstellen, Standsicherheit, Fallschutz, Kinderspielplatz oder Grün',
    post: 'inspector',
    target: 'P7D',
    legalBasis: 'DIN EN 1176-7, DIN EN 1177',
    outcomes: {
      repair: {
        label: 'Reparieren',
        to: '#case.approved',
        fields: [brief.text('work', 'Arbeiten, Ersatzteile', 500)],
      },
      renew: { label: 'Abgängig: abbauen und ersetzen', to: '#case.approved.removal' },
      nothing: { label: 'Kein Mangel', to: done('nothing') },
      otherKeeper: {
        label: 'Nicht städtisch (Wohnungsgesellschaft, Schule)',
        to: 'forwarding',
        fields: [brief.text('keeper', 'Betreiber', 200)],
      },
    },
  }),
  forwarding: transmissionState({
    id: 'keeperInformed',
    state: 'Meldung an den Betreiber',
    status: 'transferred',
    receivers: '[facts.expert.keeper]',
    legalBasis: '§ 25 Abs. 1 VwVfG',
    to: done('forwarded'),
  }),
};

/** Whoever repairs does not release: a device opens only after acceptance by another qualified person. */
const works = {
  workshop: taskState({
    id: 'workshop',
    state: 'Reparatur',
    status: 'deviceLocked',
    task: 'Gerät durch Betriebshof oder Hersteller reparieren; Ersatzteile bestellen',
    post: 'clerk',
    target: 'P1M',
    legalBasis: 'DIN EN 1176-7',
    outcomes: {
      repaired: { label: 'Repariert', to: 'acceptance' },
      beyondRepair: { label: 'Nicht mehr zu reparieren', adverse: true, to: 'removal' },
    },
  }),
  removal: taskState({
    id: 'removal',
    state: 'Abbau und Ersatz',
    status: 'deviceLocked',
    task: 'Gerät abbauen; über Ersatz aus dem Spielplatzprogramm mit dem Stadtbezirksrat entscheiden',
    post: 'lead',
    target: 'P2M',
    legalBasis: '§ 93 Abs. 1 NKomVG',
    outcomes: {
      replaced: { label: 'Neues Gerät aufgestellt', to: 'acceptance' },
      programme: { label: 'Ersatz ins Programm, Fläche hergerichtet', to: done('removed') },
    },
  }),
  acceptance: taskState({
    id: 'acceptance',
    state: 'Freigabe',
    status: 'deviceLocked',
    task: 'Gerät nach Reparatur oder Aufbau sachkundig abnehmen, Sperre aufheben, ins Kontrollbuch eintragen',
    post: 'inspector',
    target: 'P7D',
    notBy: ['workshop'],
    legalBasis: 'DIN EN 1176-7',
    outcomes: {
      released: { label: 'Freigegeben', to: done('repaired') },
      defects: { label: 'Noch nicht sicher', to: 'workshop' },
    },
  }),
};

/**
 * Schaden auf Spielplatz oder in Grünanlage: here the duty of safety is civil (§ 823 BGB), its measure the standard for
 * playgrounds (DIN EN 1176), and who uses it cannot read a warning: broken, sharp or needles mean today, and a device is
 * locked, not marked. An injured child is told to the insurer; the claim is decided there.
 *
 * A qualified person says repair, renewal or nothing; what is repaired is released by another one. Renewal waits for the
 * programme of the district council: then the area is made safe without the device. Not the city's: passed on. NOT
 * transitions: new wishes for playgrounds (§ 34 NKomVG, a suggestion of its own), noise of children (§ 22 (1a) BImSchG).
 */
export default defineProcedure({
  key: 'spielplatz-schaden-melden',
  name: 'Schaden auf Spielplatz oder in Grünanlage melden',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'report',
  initiation: 'notification',
  unit: '67.1',
  filePlan: '67.20.10',
  leika: [],
  legalBasis: ['§ 823 BGB', '§ 34 NKomVG', 'DIN EN 1176'],
  keywords: [
    'Schaukel kaputt',
    'Rutsche',
    'Scherben im Sand',
    'Parkbank defekt',
    'Klettergerüst',
    'Spritzen',
  ],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: kept(3),
  addressee: ['{form.name}'],
  form: {
    sections: [
      {
        title: 'Der Schaden',
        fields: [
          brief.text('place', 'Spielplatz oder Grünanlage, nächste Straße', 200),
          brief.pick('kind', 'Was ist los?', {
            broken: 'Gerät gebrochen, lose oder umgekippt',
            sharp: 'Scharfe Kanten, Scherben',
            needle: 'Spritzen oder Giftstoffe',
            surface: 'Fallschutz, Sand, Belag',
            bench: 'Bank, Zaun, Mülleimer',
            vandalism: 'Schmiererei, Brandspuren',
          }),
          brief.text('device', 'Welches Gerät', 120, { required: false }),
          brief.long('description', 'Beschreibung', 2000),
          brief.yes('injured', 'Ein Kind ist verletzt worden'),
        ],
      },
      reporterSection,
    ],
  },
  evidence: [{ name: 'photo', label: 'Foto' }],
  fee: [],
  remedy: reportRemedy(
    'Die Meldung wird beantwortet, nicht beschieden; die Verkehrssicherung ist Realakt (§ 35 VwVfG)',
  ),
  clocks: {
    sameDay: {
      label: 'Noch am selben Tag sichern',
      kind: 'target',
      legalBasis: '§ 823 Abs. 1 BGB, Verkehrssicherungspflicht',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'case.receivedOn' },
      period: 'P1D',
      endMoves: false,
      runsIn: ['checked.locking'],
      atEnd: 'escalate',
    },
    lockedLong: {
      label: 'Gerät ist drei Monate gesperrt',
      kind: 'target',
      legalBasis: 'Zielvorgabe der Einheit',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3M',
      runsIn: ['approved'],
      atEnd: 'escalate',
    },
  },
  documents: {
    receipt: reportReceipt([
      {
        type: 'paragraph',
        text: 'vielen Dank für Ihre Meldung zu {form.place}. Gefährliche Geräte sperren wir noch am selben Tag.',
      },
    ]),
    answer: {
      kind: 'letter',
      title: 'Ihre Meldung zu {form.place}',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'das Gerät ist repariert und wieder freigegeben.',
          when: 'facts.result = "repaired"',
        },
        { type: 'paragraph', text: 'die Gefahr ist beseitigt.', when: 'facts.result = "cleaned"' },
        { type: 'paragraph', text: 'wir haben keinen Mangel gefunden.', when: 'facts.result = "nothing"' },
        {
          type: 'paragraph',
          text: 'das Gerät ist abgebaut. Über einen Ersatz entscheidet der Stadtbezirksrat mit dem Spielplatzprogramm.',
          when: 'facts.result = "removed"',
        },
        {
          type: 'paragraph',
          text: 'der Platz gehört {facts.expert.keeper}; wir haben Ihre Meldung weitergegeben.',
          when: 'facts.result = "forwarded"',
        },
      ],
    },
  },
  events: {},
  publicStatus: {
    deviceLocked: {
      de: 'Gesperrt, wird instand gesetzt',
      easy: 'Das Gerät ist gesperrt. Wir reparieren es oder bauen es ab.',
      en: 'Locked, being repaired',
      actor: 'office',
      next: 'Nach der Prüfung durch Sachkundige wird das Gerät freigegeben.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: reported('#case.checked'),
      checked: { meta: { label: 'Sicherung und Prüfung', status: 'inReview' }, initial: 'triage', states },
      approved: {
        meta: { label: 'Instandsetzung', status: 'deviceLocked' },
        initial: 'workshop',
        states: works,
      },
      issued: reportAnswered(),
      ...endings('closed'),
    },
  },
});
