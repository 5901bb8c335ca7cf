import {
  actionNotice,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  hearing,
  hearingPeriod,
  litigationStatus,
  set,
  statementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { electionRetention, electionsOffice, feeFree } from './office.js';
import { form } from './wahlhelfer-melden.form.js';

/** Allowance in cents: § 10 BWO names 35 and 25 euro; the city pays more. */
const allowance = 'if facts.calling.role in ("head", "deputy", "clerk") then 6000 else 5000';

/**
 * Offering oneself as a poll worker (§§ 9, 11 BWahlG, §§ 6, 10 BWO): an honorary office that is called, not granted.
 *
 * Peculiar: there is no application and no claim, so nothing is refused; who is not needed stays in the pool, and the data
 * is kept for later elections unless the person objects (§ 9 (4) BWahlG). The letter of appointment is an act, the office
 * a duty: whoever was called may decline for weighty reasons only (§ 9 BWO), the office decides, and an unexcused absence is
 * an offence (§ 49a BWahlG) that goes to another unit. Candidates and their agents cannot be members (§ 9 (3)): FEEL. After
 * the polling day attendance is noted and the allowance paid to the account by the cashier, never by whoever noted it.
 */
export default defineProcedure({
  ...electionsOffice,
  key: 'wahlhelfer-melden',
  name: 'Als Wahlhelfer melden',
  kind: 'registration',
  initiation: 'notification',
  filePlan: '15.10.60',
  legalBasis: ['§§ 9, 11, 49a BWahlG', '§§ 6, 9, 10 BWO', 'NKWG'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog' },
  retention: electionRetention,
  keywords: ['Wahlvorstand', 'im Wahllokal helfen', 'Stimmen auszählen', 'Erfrischungsgeld', 'Ehrenamt'],
  form,
  addressee: ['{form.givenNames} {form.familyName}', '{form.address}'],
  evidence: [],
  fee: feeFree('Ehrenamt'),
  remedy: directActionRemedy({}),
  clocks: {
    poolReview: {
      label: 'Ende der Besetzung der Wahlvorstände',
      kind: 'setByAuthority',
      legalBasis: '§ 6 BWO',
      bound: 'authority',
      start: { rule: 'event', on: 'form.electionOn' },
      period: 'P1D',
      endMoves: false,
    },
    pollingDay: {
      label: 'Wahltag',
      kind: 'statutory',
      legalBasis: '§ 16 BWahlG',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'form.electionOn' },
      period: 'P1D',
      endMoves: false,
    },
    refusalRemedyPeriod: directActionPeriod('facts.refusalDispatch'),
    hearingPeriod: { ...hearingPeriod(), period: 'P3D' },
  },
  documents: {
    appointment: {
      kind: 'notice',
      title: 'Ihre Berufung in den Wahlvorstand',
      signedBy: 'calling',
      remedy: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Wahltag', '{form.electionOn}'],
            ['Wahlraum', '{facts.calling.place}'],
            ['Treffen', '7.30 Uhr'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Sie sind zur unparteiischen Wahrnehmung des Amtes und zur Verschwiegenheit verpflichtet (§ 6 Abs. 3 BWO). Ablehnen können Sie nur aus wichtigem Grund. Die Schulung ist am {facts.calling.trainingOn}.',
        },
      ],
    },
    hearing: {
      kind: 'letter',
      title: 'Ihre Absage als Mitglied des Wahlvorstands',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'der genannte Grund ({facts.decline.ground}) ist voraussichtlich kein wichtiger Grund (§ 9 BWO). Bitte äußern Sie sich oder belegen Sie ihn binnen drei Tagen.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ihr Ablehnungsgrund wird nicht anerkannt',
      signedBy: 'excuse',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Sie bleiben Mitglied des Wahlvorstands.' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.excuse.reason}' },
      ],
    },
  },
  events: {
    ...directActionEvents,
    withdraw: {
      ...withdrawEvent,
      label: 'Meldung zurückziehen und der Speicherung widersprechen (§ 9 Abs. 4 BWahlG)',
      note: 'Vor der Berufung jederzeit möglich; danach nur aus wichtigem Grund.',
    },
    statement: statementEvent,
    decline: {
      label: 'Berufung aus wichtigem Grund ablehnen (§ 9 BWO)',
      by: ['applicant', 'clerk'],
      fields: [
        {
          name: 'ground',
          label: 'Grund',
          type: 'choice',
          required: true,
          options: [
            { value: 'Alter ab 65', label: 'Ich bin am Wahltag 65 Jahre oder älter' },
            { value: 'Fürsorge für die Familie', label: 'Fürsorge für die Familie' },
            { value: 'Krankheit oder Behinderung', label: 'Krankheit oder Behinderung' },
            { value: 'dringende Berufspflicht', label: 'dringende berufliche Gründe' },
            { value: 'anderer Grund', label: 'anderer Grund' },
          ],
        },
      ],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    excused: {
      de: 'Entbunden',
      easy: 'Wir verstehen Ihren Grund. Sie müssen am Wahltag nicht kommen.',
      en: 'Excused',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
    notEligible: {
      de: 'Mitwirkung nicht möglich',
      easy: 'Sie können bei dieser Wahl nicht helfen. Wer hilft, muss wählen dürfen und darf nicht kandidieren.',
      en: 'Not eligible',
      actor: 'nobody',
      next: 'Bei einer anderen Wahl können Sie sich wieder melden.',
    },
    pool: {
      de: 'Vorgemerkt',
      easy: 'Danke! Wir melden uns, wenn wir Sie brauchen.',
      en: 'In the pool',
      actor: 'office',
      next: 'Sechs bis acht Wochen vor der Wahl werden die Wahlvorstände besetzt.',
    },
    called: {
      de: 'In den Wahlvorstand berufen',
      easy: 'Sie sind Mitglied im Wahlvorstand. Bitte kommen Sie am Wahltag pünktlich.',
      en: 'Appointed',
      actor: 'applicant',
      next: 'Nehmen Sie an der Schulung teil. Absagen können Sie nur aus wichtigem Grund.',
    },
    allowance: {
      de: 'Erfrischungsgeld',
      easy: 'Danke für Ihre Hilfe. Wir überweisen Ihnen das Erfrischungsgeld.',
      en: 'Allowance being paid',
      actor: 'office',
      next: 'Das Geld geht auf Ihr Konto.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Gemeldet', status: 'received' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Kann Mitglied werden?', status: 'received' },
            always: ways([
              { to: '#case.notEligible', when: 'form.candidate = true' },
              {
                to: '#case.notEligible',
                when: 'date(form.birthDate) + duration(if form.election in ("european", "local") then "P16Y" else "P18Y") > date(form.electionOn)',
              },
              { to: '#case.checked' },
            ]),
          },
        },
      },
      checked: {
        meta: { label: 'Besetzung', status: 'pool' },
        on: withdrawal,
        initial: 'calling',
        states: {
          calling: taskState(
            {
              id: 'calling',
              state: 'Vorgemerkt',
              status: 'pool',
              task: 'Wahlberechtigung im Verzeichnis prüfen und einem Wahlvorstand mit Wunsch und Erfahrung zuteilen',
              post: 'clerk',
              legalBasis: '§ 9 Abs. 2 BWahlG, § 6 BWO',
              outcomes: {
                call: {
                  label: 'Zuteilen und berufen',
                  fields: [
                    {
                      name: 'place',
                      label: 'Wahlraum oder Briefwahlvorstand',
                      type: 'text',
                      maxLength: 160,
                      required: true,
                    },
                    {
                      name: 'role',
                      label: 'Funktion',
                      type: 'choice',
                      required: true,
                      options: [
                        { value: 'head', label: 'Wahlvorsteherin oder Wahlvorsteher' },
                        { value: 'deputy', label: 'Stellvertretung' },
                        { value: 'clerk', label: 'Schriftführung' },
                        { value: 'member', label: 'Beisitz' },
                      ],
                    },
                    { name: 'trainingOn', label: 'Schulung am', type: 'date', required: true },
                  ],
                  to: '#case.approved',
                },
              },
            },
            { after: { poolReview: '#case.closed' } },
          ),
        },
      },
      approved: {
        meta: { label: 'Berufen', status: 'called' },
        initial: 'production',
        states: {
          production: documentState({
            id: 'appointmentDocument',
            state: 'Berufung wird ausgefertigt',
            status: 'called',
            document: 'appointment',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'appointmentDispatch',
            state: 'Berufung geht hinaus',
            status: 'called',
            document: 'appointmentDocument',
            to: 'inOffice',
          }),
          inOffice: {
            meta: { label: 'Mitglied des Wahlvorstands', status: 'called' },
            on: {
              decline: ways(
                [
                  {
                    to: '#case.excused',
                    when: 'event.ground = "Alter ab 65" and date(form.birthDate) + duration("P65Y") <= date(form.electionOn)',
                  },
                  { to: 'excuse' },
                ],
                ['record'],
              ),
            },
            after: { pollingDay: '#case.issued' },
          },
          excuse: taskState(
            {
              id: 'excuse',
              state: 'Ablehnungsgrund',
              status: 'inReview',
              task: 'Ablehnungsgrund prüfen; Ersatz aus dem Vorrat bereithalten',
              post: 'lead',
              priority: 2,
              legalBasis: '§ 9 BWO',
              outcomes: {
                accepted: { label: 'Wichtiger Grund', to: '#case.excused' },
                notAccepted: {
                  label: 'Kein wichtiger Grund',
                  adverse: true,
                  to: [{ to: 'hearing', when: 'facts.hearingDispatch = null' }, { to: '#case.rejected' }],
                },
              },
            },
            { after: { pollingDay: '#case.issued' } },
          ),
          hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'excuse' }),
        },
      },
      issued: {
        meta: { label: 'Nach dem Wahltag', status: 'allowance' },
        initial: 'attendance',
        onDone: '#case.closed',
        states: {
          attendance: taskState({
            id: 'attendance',
            state: 'Anwesenheit',
            status: 'allowance',
            task: 'Anwesenheit nach der Niederschrift des Wahlvorstands eintragen',
            post: 'clerk',
            legalBasis: '§ 72 BWO, § 10 BWO',
            outcomes: {
              present: { label: 'War da', to: [{ to: 'payout', then: [set('allowanceCents', allowance)] }] },
              excused: { label: 'Entschuldigt gefehlt', to: 'done' },
              absent: { label: 'Unentschuldigt gefehlt: an die Bußgeldstelle', adverse: true, to: 'done' },
            },
          }),
          payout: taskState({
            id: 'payout',
            state: 'Auszahlung des Erfrischungsgelds',
            status: 'allowance',
            task: 'Erfrischungsgeld auf das angegebene Konto überweisen',
            post: 'cashier',
            unit: '20.3',
            notBy: ['attendance'],
            legalBasis: '§ 10 Abs. 2 BWO, § 42 Abs. 5 KomHKVO',
            outcomes: { paid: { label: 'Überwiesen', to: 'done' } },
          }),
          done: { type: 'final', meta: { label: 'Einsatz beendet', status: 'closed' } },
        },
      },
      rejected: actionNotice({
        label: 'Ablehnungsgrund nicht anerkannt',
        status: ['called', 'called'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalRemedyPeriod',
        upheld: { to: '#case.excused' },
        onDone: '#case.issued',
      }),
      excused: {
        type: 'final',
        meta: { label: 'Aus wichtigem Grund entbunden', status: 'excused' },
        entry: [conclude('excused')],
      },
      notEligible: {
        type: 'final',
        meta: { label: 'Kann nicht Mitglied eines Wahlvorstands sein', status: 'notEligible' },
        entry: [conclude('notEligible')],
      },
      ...endings('closed', 'withdrawn'),
    },
  },
});
