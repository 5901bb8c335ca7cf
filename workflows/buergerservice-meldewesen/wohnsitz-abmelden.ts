import {
  completeness,
  defineProcedure,
  endings,
  replyPeriod,
  requestLetter,
  supplementEvent,
  taskState,
  withdrawEvent,
} from '@amtsweg/procedure';
import {
  confirming,
  familyFields,
  lateReport,
  personFields,
  registerEntry,
  registerService,
  reporting,
} from './registration-law.js';

/**
 * Wohnsitz abmelden (§ 17 (2) BMG): only who moves out and takes no new home in Germany signs off; inside Germany the new office does it.
 * No visit, no landlord: a written report is enough. It may come a week before the move at the earliest, and the register is
 * written only when the day has come (§ 17 (2) sentence 2): until then the report lies ready (`awaitingDeparture`) and can be taken back.
 *
 * Two peculiar consequences: the new address abroad is kept for elections and inquiries (§ 3 (1) no. 12), and cards get the remark
 * that there is no home in Germany. Somebody who is merely away keeps the home and gets no sign-off: the clerk checks it (§ 21).
 */
export default defineProcedure({
  ...registerService,
  key: 'wohnsitz-abmelden',
  name: 'Wohnsitz abmelden (Wegzug ins Ausland)',
  kind: 'registerChange',
  initiation: 'notification',
  filePlan: '33.20.03',
  leika: ['99115005070000'],
  legalBasis: ['§ 17 Abs. 2 BMG', '§ 24 Abs. 2 BMG', '§ 36 BMG'],
  keywords: [
    'auswandern',
    'Deutschland verlassen',
    'Wohnung in Deutschland aufgeben',
    'Abmeldebescheinigung',
    'Umzug nach Übersee',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog' },
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'assumed' } },
  addressee: ['{form.givenNames} {form.familyName}', '{form.newAddress}', '{form.country}'],
  form: {
    sections: [
      { title: 'Person', fields: [...personFields, familyFields] },
      {
        title: 'Auszug',
        fields: [
          { name: 'address', label: 'Anschrift in Hannover', type: 'text', maxLength: 200, required: true },
          { name: 'movedOutOn', label: 'Auszug am', type: 'date', required: true },
          { name: 'country', label: 'Neuer Staat', type: 'text', maxLength: 80, required: true },
          {
            name: 'newAddress',
            label: 'Neue Anschrift im Ausland',
            type: 'text',
            maxLength: 200,
            required: true,
          },
          {
            name: 'keepsHome',
            label: 'Ich behalte eine Wohnung in Deutschland',
            type: 'boolean',
            required: true,
          },
          {
            name: 'delivery',
            label: 'Abmeldebestätigung',
            type: 'choice',
            required: true,
            options: [
              { value: 'portal', label: 'In das Postfach des Nutzerkontos' },
              { value: 'post', label: 'Mit der Post ins Ausland' },
            ],
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.movedOutOn) <= date(today) + duration("P7D")',
        message: 'Die Abmeldung ist frühestens eine Woche vor dem Auszug möglich (§ 17 Abs. 2 BMG).',
        field: 'movedOutOn',
      },
      {
        holds: 'form.keepsHome = false',
        message: 'Wer eine Wohnung in Deutschland behält, meldet sich nicht ab.',
        field: 'keepsHome',
      },
    ],
  },
  evidence: [{ name: 'identity', label: 'Kopie des Ausweises, sofern nicht online ausgewiesen' }],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: die beantragte Fortschreibung des Registers belastet niemanden; Berichtigung nach § 12 BMG',
    validFrom: '2015-11-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    departureDay: {
      label: 'Tag des Auszugs',
      kind: 'statutory',
      legalBasis: '§ 17 Abs. 2 Satz 2 BMG',
      bound: 'authority',
      start: { rule: 'event', on: 'form.movedOutOn' },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
    },
  },
  documents: {
    request: requestLetter('Ihrer Abmeldung'),
    confirmation: {
      kind: 'certificate',
      title: 'Amtliche Abmeldebestätigung',
      signedBy: 'entry',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.givenNames} {form.familyName}'],
            ['Bisherige Anschrift', '{form.address}'],
            ['Abgemeldet zum', '{form.movedOutOn}'],
            ['Verzogen nach', '{form.country}'],
          ],
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Abmeldung zurücknehmen, ich ziehe nicht aus' },
    supplement: supplementEvent([
      { name: 'newAddress', label: 'Neue Anschrift im Ausland', type: 'text', maxLength: 200 },
    ]),
  },
  publicStatus: {
    waitingForDay: {
      de: 'Wartet auf den Tag des Auszugs',
      easy: 'Wir melden Sie ab, sobald Sie ausgezogen sind.',
      en: 'Waiting for the day of the move',
      actor: 'nobody',
      next: 'Am Tag nach dem Auszug schreiben wir das Register fort.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Identität, Unterschrift und Auslandsanschrift prüfen; keine weitere Wohnung in Deutschland',
        outcomes: {
          keepsHome: {
            label: 'Weitere Wohnung im Inland: keine Abmeldung, Statuswechsel nötig',
            to: '#case.discontinued',
          },
        },
      }),
      checked: {
        meta: { label: 'Wartet auf den Tag des Auszugs', status: 'waitingForDay' },
        on: { withdraw: [{ target: '#case.withdrawn', actions: ['record'] }] },
        initial: 'awaitingDeparture',
        states: {
          awaitingDeparture: {
            meta: { label: 'Auszug steht bevor', status: 'waitingForDay' },
            after: { departureDay: '#case.approved' },
          },
        },
      },
      approved: registerEntry('Auszug und Auslandsanschrift fortschreiben', '§ 3 Abs. 1 Nr. 12 und 13 BMG'),
      issued: {
        type: 'parallel',
        meta: { label: 'Abgemeldet', status: 'decided' },
        onDone: '#case.closed',
        states: {
          confirming,
          reporting: reporting(
            '["Bundeszentralamt für Steuern", "Rundfunkbeitragsservice", "Landeshauptstadt Hannover, Wahlen und Statistik"]',
            '§§ 34, 36 BMG',
          ),
          late: lateReport('date(form.movedOutOn) + duration("P14D") < date(facts.receivedOn)'),
          cards: {
            meta: { label: 'Ausweise', status: 'inProduction' },
            initial: 'remark',
            states: {
              remark: taskState({
                id: 'remark',
                state: 'Vermerk auf den Ausweisen',
                status: 'inProduction',
                task: 'Aufkleber „keine Hauptwohnung in Deutschland“ anbringen oder mitschicken',
                post: 'clerk',
                legalBasis: '§ 5 Abs. 2 Nr. 9 PAuswG',
                outcomes: {
                  done: { label: 'Angebracht oder mitgeschickt', to: 'settled' },
                  foreign: { label: 'Keine deutschen Dokumente', to: 'settled' },
                },
              }),
              settled: { type: 'final', meta: { label: 'Ausweise erledigt', status: 'inProduction' } },
            },
          },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
