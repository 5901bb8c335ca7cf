import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  endings,
  finished,
  gate,
  inHannover,
  notification,
  replyPeriod,
  requestLetter,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawEvent,
} from '@amtsweg/procedure';
import {
  confirming,
  lateReport,
  personFields,
  registerEntry,
  registerService,
  reportedLate,
} from './registration-law.js';

/**
 * Nebenwohnung abmelden (§ 21 (4) BMG): given up where the main home is registered, not where the secondary one was. So who has
 * the main home here may sign off a secondary home anywhere in Germany, and who had only the secondary one here is sent to his main
 * office, or the report is passed on if he wants (`elsewhere`); the competence follows from the form.
 *
 * It takes a day that is past: the home must be left. Nothing is granted; the entry is changed, the other office is told and
 * answers whether it knew the home at all. A sole secondary home cannot exist: if the main home was given up too, the move is
 * reported first. The tax on second homes ends with the month and by its own notice.
 */
export default defineProcedure({
  ...registerService,
  key: 'nebenwohnung-abmelden',
  name: 'Nebenwohnung abmelden',
  kind: 'registerChange',
  initiation: 'notification',
  filePlan: '33.20.05',
  leika: [],
  legalBasis: ['§ 21 Abs. 4 BMG', '§ 17 Abs. 2 BMG', '§ 33 Abs. 3 BMG'],
  keywords: [
    'Zweitwohnsitz aufgeben',
    'Zweitwohnung kündigen',
    'Studium beendet Zimmer aufgegeben',
    'Zweitwohnungsteuer loswerden',
  ],
  online: { since: '2022-12', evidence: 'nach Plausibilität gesetzt' },
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: personFields },
      {
        title: 'Wohnungen',
        fields: [
          brief.text('secondAddress', 'Aufgegebene Nebenwohnung'),
          brief.text('secondOffice', 'Gemeinde der Nebenwohnung', 120),
          brief.day('leftOn', 'Ausgezogen am', { notAfter: 'today' }),
          brief.text('address', 'Anschrift der Hauptwohnung'),
          brief.text('mainOffice', 'Gemeinde der Hauptwohnung', 120),
          brief.yes('passOn', 'Falls Hannover nicht zuständig ist: bitte weiterleiten'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.secondAddress != form.address',
        message: 'Haupt- und Nebenwohnung müssen verschieden sein.',
        field: 'secondAddress',
      },
    ],
  },
  evidence: [{ name: 'identity', label: 'Personalausweis oder Reisepass, sofern nicht online ausgewiesen' }],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: die angezeigte Fortschreibung regelt nichts; Berichtigung nach § 12 BMG',
    validFrom: '2015-11-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    answerPeriod: {
      label: 'Rückmeldung der anderen Meldebehörde',
      kind: 'statutory',
      legalBasis: '§ 33 Abs. 3 BMG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3WD',
    },
  },
  documents: {
    request: requestLetter('Ihrer Abmeldung'),
    confirmation: {
      kind: 'certificate',
      title: 'Bestätigung über die Abmeldung einer Nebenwohnung',
      signedBy: 'entry',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.givenNames} {form.familyName}'],
            ['Nebenwohnung', '{form.secondAddress}'],
            ['Abgemeldet zum', '{form.leftOn}'],
            ['Alleinige Wohnung', '{form.address}'],
          ],
        },
      ],
    },
    pointer: {
      kind: 'letter',
      title: 'Ihre Abmeldung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Nebenwohnung wird bei der Meldebehörde der Hauptwohnung abgemeldet (§ 21 Abs. 4 BMG): {form.mainOffice}. {if form.passOn then "Wir haben Ihre Abmeldung dorthin weitergeleitet." else "Bitte melden Sie sich dort innerhalb von zwei Wochen nach dem Auszug."}',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Abmeldung zurücknehmen, ich behalte die Wohnung' },
    secondAnswered: {
      label: 'Rückmeldung der anderen Meldebehörde',
      by: ['authority', 'clerk'],
      fields: [
        brief.pick('result', 'Ergebnis', {
          known: 'Nebenwohnung fortgeschrieben',
          unknown: 'dort nie gemeldet',
        }),
      ],
    },
    supplement: supplementEvent([
      brief.day('leftOn', 'Ausgezogen am', { required: false, notAfter: 'today' }),
      brief.text('secondAddress', 'Aufgegebene Nebenwohnung', 200, { required: false }),
    ]),
  },
  publicStatus: {
    discontinued: {
      de: 'Nicht abgemeldet',
      easy: 'Wir konnten die Abmeldung nicht eintragen. Sind Sie ganz umgezogen, melden Sie zuerst den Umzug.',
      en: 'Not signed off',
      actor: 'applicant',
      next: 'Melden Sie sich mit Ausweis und dem Tag des Auszugs noch einmal bei uns.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Identität prüfen; Haupt- und Nebenwohnung im Register nachsehen',
        outcomes: {
          mainGivenUp: {
            label: 'Auch die Hauptwohnung ist aufgegeben: erst den Umzug melden',
            to: '#case.discontinued',
          },
        },
      }),
      checked: {
        ...gate('Wo die Hauptwohnung ist', 'inReview', [
          { to: '#case.approved', when: inHannover('form.mainOffice') },
          { to: '#case.elsewhere' },
        ]),
      },
      approved: registerEntry(
        'Nebenwohnung zum Tag des Auszugs beenden, Hauptwohnung wird alleinige Wohnung',
        '§ 21 Abs. 4, § 3 Abs. 1 Nr. 12 BMG',
      ),
      issued: {
        type: 'parallel',
        meta: { label: 'Abgemeldet', status: 'decided' },
        onDone: '#case.closed',
        states: {
          confirming,
          secondOffice: {
            meta: { label: 'Meldebehörde der Nebenwohnung', status: 'inReview' },
            initial: 'gate',
            states: {
              gate: gate('Lag sie in Hannover', 'inReview', [
                { to: 'tax', when: inHannover('form.secondOffice') },
                { to: 'telling' },
              ]),
              tax: transmissionState({
                id: 'taxNote',
                state: 'Mitteilung an die Zweitwohnungsteuer',
                status: 'inReview',
                receivers: '["Landeshauptstadt Hannover, Zweitwohnungsteuer"]',
                legalBasis: '§ 37 BMG',
                to: 'settled',
              }),
              telling: transmissionState({
                id: 'secondNote',
                state: 'Mitteilung an die andere Meldebehörde',
                status: 'inReview',
                receivers: '["Meldebehörde " + form.secondOffice]',
                legalBasis: '§ 33 Abs. 3 BMG',
                to: 'awaiting',
              }),
              awaiting: {
                meta: { label: 'Wartet auf die andere Meldebehörde', status: 'waitingForOthers' },
                on: {
                  secondAnswered: ways(
                    [{ to: 'settled', when: 'event.result = "known"' }, { to: 'clearing' }],
                    ['record'],
                  ),
                },
                after: { answerPeriod: 'clearing' },
              },
              clearing: taskState({
                id: 'clearing',
                state: 'Rückmeldung klären',
                status: 'inReview',
                task: 'Nachfragen oder feststellen, dass die Wohnung dort nie gemeldet war',
                post: 'clerk',
                outcomes: {
                  settled: { label: 'Geklärt', to: 'settled' },
                  again: { label: 'Noch einmal mitteilen', to: 'telling' },
                },
              }),
              settled: finished('Mitgeteilt', 'inReview'),
            },
          },
          late: lateReport(reportedLate('form.leftOn')),
        },
      },
      elsewhere: {
        meta: { label: 'Andere Meldebehörde zuständig', status: 'transferred' },
        entry: [conclude('elsewhere')],
        initial: 'gate',
        states: {
          gate: gate('Weiterleiten gewünscht', 'transferred', [
            { to: 'passing', when: 'form.passOn' },
            { to: 'pointer' },
          ]),
          passing: transmissionState({
            id: 'passing',
            state: 'Abmeldung wird weitergeleitet',
            status: 'transferred',
            receivers: '["Meldebehörde " + form.mainOffice]',
            legalBasis: '§ 21 Abs. 4 BMG, Einwilligung',
            to: 'pointer',
          }),
          pointer: notification({
            label: 'Hinweis',
            status: ['transferred', 'transferred'],
            document: 'pointer',
            prefix: 'pointer',
          }),
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
