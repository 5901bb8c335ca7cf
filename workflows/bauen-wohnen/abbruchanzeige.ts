import {
  actionPeriod,
  brief,
  buildingObjection,
  buildingObjectionEvents,
  buildingStatuses,
  collection,
  collectionPeriod,
  completeness,
  conclude,
  defineProcedure,
  endings,
  finished,
  gate,
  note,
  noticeStates,
  notification,
  objectionPeriod,
  partySection,
  plotSection,
  plotSupplement,
  processingTarget,
  replyPeriod,
  requestOutcome,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';
import { documents } from './abbruchanzeige.documents.js';
import { buildingService } from './building-service.js';

const statics = taskState({
  id: 'statics',
  state: 'Bestätigung der Standsicherheit',
  status: 'inReview',
  task: 'Eintragung der Tragwerksplanerin oder des Tragwerksplaners und Reichweite der Bestätigung prüfen',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§ 60 Abs. 3 Satz 2, § 65 Abs. 4 NBauO',
  outcomes: {
    sound: {
      label: 'Vollständig und ohne Mängel',
      to: 'otherLaw',
      fields: [brief.text('listNumber', 'Listennummer der Ingenieurkammer', 40)],
    },
    defective: { ...requestOutcome, label: 'Bestätigung mangelhaft, nachfordern' },
  },
});

/** The month between confirmation and demolition, the work, and the loss of the building for statistics. */
const works = {
  meta: { label: 'Beseitigung', status: 'demolitionWait' },
  initial: 'waiting',
  states: {
    waiting: {
      meta: { label: 'Wartemonat läuft', status: 'demolitionWait' },
      on: { workBegun: ways('premature', ['record']) },
      after: { waitingMonth: 'free' },
    },
    premature: taskState({
      id: 'premature',
      state: 'Vor Ablauf des Monats begonnen',
      status: 'demolitionWait',
      task: 'Baustelle aufsuchen, Standsicherheit der Nachbargebäude ansehen, Einstellung prüfen',
      post: 'inspector',
      priority: 1,
      target: 'P1D',
      legalBasis: '§ 79 Abs. 1 Satz 2 Nr. 1 NBauO',
      outcomes: {
        stopped: { label: 'Einstellung in eigenem Verfahren angeordnet', adverse: true, to: 'waiting' },
        tolerable: { label: 'Nur Vorarbeiten, kein Eingriff in die Substanz', to: 'waiting' },
      },
    }),
    free: {
      meta: { label: 'Beseitigung darf beginnen', status: 'demolitionFree' },
      on: { workBegun: ways('underway', ['record']) },
      after: { lookAgain: 'check' },
    },
    underway: {
      meta: { label: 'Beseitigung läuft', status: 'underway' },
      on: { removed: ways('settled', ['record']) },
      after: { lookAgain: 'check' },
    },
    check: taskState({
      id: 'check',
      state: 'Nichts gehört',
      status: 'demolitionFree',
      task: 'Vor Ort feststellen, ob das Gebäude noch steht',
      post: 'inspector',
      legalBasis: '§ 58 Abs. 1 NBauO',
      outcomes: {
        stands: { label: 'Steht noch', to: 'free' },
        half: { label: 'Angefangen', to: 'underway' },
        gone: {
          label: 'Beseitigt',
          to: 'settled',
          fields: [brief.day('removedOn', 'Festgestellt am', { notAfter: 'today' })],
        },
      },
    }),
    settled: finished('Beseitigt, Bauabgang gemeldet', 'sent'),
  },
} as const;

/**
 * Abbruchanzeige (§ 60 (3) NBauO): a high-rise, or a part of a building that the annex does not name, may be removed
 * without a permit, but not unnoticed.
 *
 * Peculiar: what is examined is one paper, the engineer's confirmation that safeguards and neighbouring buildings hold;
 * the authority confirms that the notification is complete and free of defects, and only a month after that confirmation
 * may work begin. Whether there is a duty at all the form tells (annex, more than 22 m). The confirmation permits nothing:
 * monument (§ 10 NDSchG), renewal area (§ 144 BauGB) and hazardous substances go to their authorities, in procedures of
 * their own. NOT transitions: refusal (there is no permit to refuse), prohibition and stop of works (§ 79 NBauO, ex officio).
 */
export default defineProcedure({
  ...buildingService,
  key: 'abbruchanzeige',
  name: 'Abbruch oder Beseitigung einer baulichen Anlage anzeigen',
  kind: 'notification',
  initiation: 'notification',
  filePlan: '63.10.80',
  leika: ['99012001001000'],
  keywords: ['Haus abreißen', 'Abriss', 'Gebäude wegmachen', 'Rückbau', 'Abrissgenehmigung'],
  legalBasis: ['§ 60 Abs. 3 NBauO', '§ 8 NBauVorlVO'],
  audience: ['citizen', 'company'],
  online: null,
  form: {
    sections: [
      partySection('Bauherrin oder Bauherr'),
      plotSection('Grundstück'),
      {
        title: 'Anlage, die beseitigt werden soll',
        fields: [
          brief.text('building', 'Bezeichnung und Nutzung', 300),
          brief.pick('object', 'Was wird beseitigt?', {
            annex: 'eine ganze Anlage oder ein Teil, den der Anhang der NBauO nennt',
            part: 'ein Teil einer baulichen Anlage, den der Anhang nicht nennt',
          }),
          { name: 'height', label: 'Höhe in Metern', type: 'decimal', min: 0, max: 200, required: true },
          {
            name: 'volume',
            label: 'Umbauter Raum in m³',
            type: 'integer',
            min: 1,
            max: 2000000,
            required: true,
          },
          brief.yes('attached', 'Andere Gebäude sind angebaut oder können betroffen sein'),
          brief.yes('monument', 'Es ist ein Baudenkmal oder gehört zu einer Gruppe'),
          brief.yes('renewalArea', 'Das Grundstück liegt in einem Sanierungsgebiet'),
          brief.yes('hazardous', 'Asbest oder andere Gefahrstoffe sind verbaut'),
          brief.day('plannedStart', 'Beginn geplant am', { notBefore: 'today' }),
        ],
      },
      {
        title: 'Tragwerksplanung',
        fields: [
          {
            name: 'engineer',
            label: 'Person nach § 65 Abs. 4 NBauO',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          brief.yes('engineerConfirms', 'Sie hat Sicherungsmaßnahmen und Standsicherheit bestätigt'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.engineerConfirms = true or (form.object = "annex" and form.height <= 22)',
        message:
          'Die Anzeige muss die Bestätigung der Tragwerksplanerin oder des Tragwerksplaners enthalten.',
        field: 'engineerConfirms',
      },
    ],
  },
  evidence: [
    { name: 'notification', label: 'Abbruchanzeige', legalBasis: '§ 60 Abs. 3 Satz 1 NBauO' },
    { name: 'sitePlan', label: 'Einfacher Lageplan mit der Anlage', legalBasis: '§ 7 NBauVorlVO' },
    { name: 'statics', label: 'Bestätigung des Tragwerksplaners', legalBasis: '§ 60 Abs. 3 Satz 2 NBauO' },
    { name: 'statistics', label: 'Erhebungsbogen Bauabgang', legalBasis: 'HBauStatG' },
  ],
  fee: [
    {
      id: 'baugo-abbruch',
      legalBasis: 'BauGO, Anlage 1 Nr. 12.1 (Abbruchanzeige, nach Umfang)',
      type: 'value',
      cents: 'max(7500, min(150000, form.volume * 5))',
      evidence: 'assumed',
    },
  ],
  clocks: {
    replyPeriod,
    waitingMonth: {
      label: 'Wartemonat vor der Beseitigung',
      kind: 'statutory',
      legalBasis: '§ 60 Abs. 3 NBauO',
      bound: 'party',
      start: { notified: 'facts.confirmationDispatch' },
      period: 'P1M',
      endMoves: false,
      extension: 'never',
    },
    lookAgain: {
      label: 'Wiedervorlage der Beseitigung',
      kind: 'target',
      legalBasis: '§ 58 Abs. 1 NBauO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1Y',
    },
    remedyPeriod: objectionPeriod('facts.confirmationDispatch'),
    actionPeriod: actionPeriod(),
    feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', 'facts.confirmationDispatch'),
    processingTarget: processingTarget({ period: 'P2W' }),
  },
  documents,
  events: {
    withdraw: { ...withdrawEvent, label: 'Anzeige zurücknehmen' },
    supplement: supplementEvent(plotSupplement),
    ...buildingObjectionEvents(),
    workBegun: {
      label: 'Beginn der Beseitigung anzeigen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('begunOn', 'Beginn am', { notAfter: 'today' })],
    },
    removed: {
      label: 'Beseitigung abgeschlossen, Bauabgang melden',
      by: ['applicant', 'clerk'],
      fields: [
        brief.day('removedOn', 'Beseitigt am', { notAfter: 'today' }),
        brief.count('flats', 'Weggefallene Wohnungen', 5000),
      ],
    },
  },
  publicStatus: {
    ...buildingStatuses,
    demolitionWait: {
      de: 'Bestätigt, Wartemonat läuft',
      easy: 'Ihre Anzeige ist in Ordnung. Warten Sie noch einen Monat. Dann dürfen Sie abreißen.',
      en: 'Confirmed, one month to wait',
      actor: 'applicant',
      next: 'Beginnen Sie nicht vor Ablauf des Monats.',
    },
    demolitionFree: {
      de: 'Beseitigung darf beginnen',
      easy: 'Sie dürfen jetzt abreißen. Sagen Sie uns, wann Sie anfangen und wann Sie fertig sind.',
      en: 'Demolition may begin',
      actor: 'applicant',
      next: 'Teilen Sie Beginn und Ende mit.',
    },
    notNotifiable: {
      de: 'Keine Anzeige nötig',
      easy: 'Für diesen Abriss brauchen Sie uns nichts anzuzeigen.',
      en: 'No notification required',
      actor: 'nobody',
      next: 'Sie müssen bei uns nichts weiter tun.',
    },
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.waitingMonth.period': {
      evidence: 'derived',
      source: 'Auskunft anderer niedersächsischer Bauaufsichtsbehörden',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Anzeige, Lageplan und Bestätigung auf Vollständigkeit prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'duty',
        states: {
          duty: gate('Anzeigepflicht', 'inReview', [
            { to: '#case.notNotifiable', when: 'form.object = "annex" and form.height <= 22' },
            { to: 'statics' },
          ]),
          statics,
          otherLaw: taskState({
            id: 'otherLaw',
            state: 'Anderes Recht',
            status: 'inReview',
            task: 'Denkmalverzeichnis und Sanierungsgebiete ansehen, Hinweise in die Bestätigung aufnehmen',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 10 NDSchG, § 144 BauGB',
            outcomes: {
              confirm: {
                label: 'Anzeige bestätigen',
                to: [
                  {
                    to: 'telling',
                    when: 'form.monument = true or form.renewalArea = true or form.hazardous = true',
                  },
                  { to: '#case.approved' },
                ],
                fields: [brief.long('hints', 'Hinweise auf andere Genehmigungen', 3000, { required: false })],
              },
            },
          }),
          telling: transmissionState({
            id: 'telling',
            state: 'Mitteilung an die anderen Behörden',
            status: 'waitingForOthers',
            receivers:
              'concatenate(if form.monument = true then ["Untere Denkmalschutzbehörde"] else [], if form.renewalArea = true then ["Stadterneuerung und Wohnen"] else [], if form.hazardous = true then ["Staatliches Gewerbeaufsichtsamt Hannover"] else [])',
            legalBasis: '§ 10 NDSchG, § 144 BauGB, Anhang I GefStoffV',
            to: '#case.approved',
          }),
        },
      },
      approved: {
        meta: { label: 'Bestätigung', status: 'decided' },
        entry: [{ type: 'assessFee', params: { on: 'today' } }],
        initial: 'confirmationDocument',
        states: noticeStates('confirmation', 'Bestätigung', '#case.issued'),
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Bestätigt', status: 'demolitionWait' },
        onDone: '#case.closed',
        states: {
          works,
          // Only the fixing of the fee can be contested; what is upheld changes the money, not the confirmation.
          remedy: buildingObjection('remedyPeriod', 'demolitionWait', {
            to: 'final',
            then: [
              note('Kostenfestsetzung nach dem Ausgang des Rechtsbehelfs ändern und Überzahltes erstatten.'),
            ],
          }),
          payment: collection({
            id: 'feePayment',
            label: 'Gebühr',
            clock: 'feePeriod',
            status: 'feeDue',
            notBy: ['otherLaw'],
          }),
        },
      },
      notNotifiable: notification({
        label: 'Keine Anzeigepflicht',
        status: ['inReview', 'notNotifiable'],
        document: 'notNotifiable',
        entry: [conclude('notNotifiable')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
