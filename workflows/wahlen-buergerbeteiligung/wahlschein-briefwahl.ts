import {
  ballotClocks,
  completeness,
  defineProcedure,
  dispatchState,
  documentState,
  electoralClocks,
  electoralEvents,
  electoralExceptions,
  electoralRefusal,
  electoralRemedy,
  electoralRemedyStatus,
  endings,
  objectionNotice,
  requestWithin,
  set,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { form } from './wahlschein-briefwahl.form.js';
import { electionRetention, electionsOffice, feeFree } from './office.js';

const request = requestWithin('Ihrem Antrag auf einen Wahlschein', 'P2D', 'zwei Tagen');

/**
 * Wahlschein with postal voting papers (§ 17 (2) BWahlG, §§ 25 to 31 BWO): a mass service bound to one day.
 *
 * Peculiar: an application by telephone is none; it ends on Friday before the election at 15 o'clock, only sudden illness
 * is heard until the polling day (FEEL over the day of the election). Whoever is registered has a claim and is marked with
 * `W` in the register before the papers go out, so that nobody votes twice; whoever is not registered without fault gets a
 * Wahlschein under § 25 (2) and no mark. Papers are ready only when the nominations are admitted and the ballots printed
 * (clock `ballotsReady`). A proxy shows a written power and may collect for four voters at most. A lost Wahlschein is
 * declared void, and a new one given until the day before the election, noon (§ 28 (10)).
 *
 * A refusal is contested with objection and complaint alone (§ 31 BWO, § 49 BWahlG): no court before the election, and no
 * hearing, because the register and the calendar leave nothing to be heard.
 */
export default defineProcedure({
  ...electionsOffice,
  key: 'wahlschein-briefwahl',
  name: 'Wahlschein und Briefwahlunterlagen',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '15.10.10',
  legalBasis: ['§ 17 Abs. 2 BWahlG', '§§ 25 bis 31 BWO', '§ 19 NKWG'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog' },
  retention: electionRetention,
  keywords: [
    'per Post wählen',
    'Wahlunterlagen zuschicken',
    'Wahlbenachrichtigung verloren',
    'im Urlaub wählen',
  ],
  form,
  addressee: [
    '{form.givenNames} {form.familyName}',
    '{if form.postalAddress = null then form.address else form.postalAddress}',
  ],
  evidence: [
    {
      name: 'proxy',
      label: 'Schriftliche Vollmacht',
      legalBasis: '§ 27 Abs. 3 BWO',
      when: 'form.handover = "proxy"',
    },
    { name: 'illness', label: 'Nachweis der plötzlichen Erkrankung', when: 'form.suddenIllness = true' },
  ],
  fee: feeFree('§ 17 BWahlG: keine Gebühr; Rücksendung im Inland frei'),
  remedy: electoralRemedy(
    '§ 31 i. V. m. § 22 BWO',
    'Gegen die Versagung des Wahlscheins kann bis zum Wahltag Einspruch beim Wahlamt der Landeshauptstadt Hannover eingelegt werden, gegen die Entscheidung darüber binnen zwei Tagen nach der Zustellung Beschwerde an die Kreiswahlleitung; sie ist beim Wahlamt einzulegen.',
  ),
  clocks: {
    replyPeriod: request.clock,
    ...ballotClocks('form.electionOn'),
    ...electoralClocks({
      electionOn: 'form.electionOn',
      dispatch: 'facts.objectionDispatch',
      objection: true,
    }),
  },
  documents: {
    request: request.letter,
    pollingCard: {
      kind: 'certificate',
      title: 'Wahlschein',
      signedBy: 'marking',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Wahltag', '{form.electionOn}'],
            ['Wählerin oder Wähler', '{form.familyName}, {form.givenNames}, geboren {form.birthDate}'],
            ['Wohnhaft', '{form.address}'],
            ['Wahlscheinnummer', '{facts.marking.number}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Erteilt nach § 25 Abs. 2 der Bundeswahlordnung (nicht im Wählerverzeichnis).',
          when: 'facts.register.outcome = "faultless"',
        },
        {
          type: 'paragraph',
          text: 'Der Wahlbrief muss am Wahltag bis 18 Uhr beim Wahlamt eingehen. Bei der Briefwahl ist die Versicherung an Eides statt auf dem Wahlschein zu unterschreiben.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Versagung des Wahlscheins',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Ihr Antrag auf einen Wahlschein kann nicht erfüllt werden.' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.refusalReason}' },
      ],
    },
    objectionNotice: objectionNotice('die Versagung des Wahlscheins'),
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'district', label: 'Nummer im Wählerverzeichnis', type: 'text', maxLength: 20 },
      { name: 'postalAddress', label: 'Anschrift für den Versand', type: 'text', maxLength: 200 },
    ]),
    lost: {
      label: 'Unterlagen nicht angekommen oder verloren (glaubhaft versichert)',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'account', label: 'Was ist geschehen?', type: 'text', maxLength: 500, required: true },
      ],
    },
    ...electoralEvents(true),
  },
  publicStatus: {
    ...electoralRemedyStatus,
    printing: {
      de: 'Stimmzettel noch nicht da',
      easy: 'Die Stimmzettel werden noch gedruckt. Wir schicken Ihnen die Unterlagen, sobald sie da sind.',
      en: 'Ballots being printed',
      actor: 'office',
      next: 'Etwa sechs Wochen vor der Wahl gehen die ersten Unterlagen hinaus.',
    },
    toCollect: {
      de: 'Unterlagen liegen bereit',
      easy: 'Ihre Wahlunterlagen liegen im Wahlamt. Bitte holen Sie sie mit Ihrem Ausweis ab.',
      en: 'Ready for collection',
      actor: 'applicant',
      next: 'Wer für Sie abholt, braucht Ihre schriftliche Vollmacht.',
    },
    voting: {
      de: 'Unterlagen ausgegeben',
      easy: 'Sie haben Ihre Wahlunterlagen. Schicken Sie den roten Brief rechtzeitig ab.',
      en: 'Voting papers issued',
      actor: 'applicant',
      next: 'Ohne den Wahlschein können Sie auch im Wahlraum nicht wählen. Ein Verlust ist sofort zu melden.',
    },
  },
  exceptions: electoralExceptions('checked.register', 'rejected.objectionDecision'),
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Antrag (Textform, keine telefonischen Anträge), Identität und Vollmacht prüfen',
        checked: [
          {
            to: '#case.rejected',
            when: 'date(facts.receivedOn) > date(form.electionOn) - duration("P2D") and form.suddenIllness = false',
            then: [
              set(
                'refusalReason',
                '"Anträge sind nur bis zum zweiten Tag vor der Wahl, 15 Uhr, möglich (§ 27 Abs. 4 BWO)."',
              ),
            ],
          },
          { to: '#case.checked' },
        ],
      }),
      checked: {
        meta: { label: 'Abgleich mit dem Wählerverzeichnis', status: 'inReview' },
        on: withdrawal,
        initial: 'register',
        states: {
          register: taskState({
            id: 'register',
            state: 'Wählerverzeichnis',
            status: 'inReview',
            task: 'Person im Wählerverzeichnis suchen; nicht Eingetragene nach § 25 Abs. 2 BWO prüfen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 25 BWO',
            outcomes: {
              registered: { label: 'Eingetragen, kein Sperrvermerk', to: '#case.approved' },
              faultless: {
                label: 'Ohne Verschulden nicht eingetragen (§ 25 Abs. 2)',
                fields: [
                  {
                    name: 'proof',
                    label: 'Wodurch nachgewiesen',
                    type: 'text',
                    maxLength: 300,
                    required: true,
                  },
                ],
                to: '#case.approved',
              },
              alreadyMarked: {
                label: 'Wahlschein bereits erteilt',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
              notEligible: {
                label: 'Nicht eingetragen und nicht wahlberechtigt',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Zu erteilen', status: 'inProduction' },
        on: withdrawal,
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Stimmzettel vorhanden?', status: 'inProduction' },
            always: ways([
              { to: 'awaitingBallots', when: 'date(form.electionOn) - duration("P42D") > date(today)' },
              { to: 'marking' },
            ]),
          },
          awaitingBallots: {
            meta: { label: 'Wartet auf die Stimmzettel', status: 'printing' },
            after: { ballotsReady: 'marking' },
          },
          marking: taskState({
            id: 'marking',
            state: 'Sperrvermerk und Erteilung',
            status: 'inProduction',
            task: 'Im Wählerverzeichnis „W“ eintragen (außer § 25 Abs. 2), Wahlscheinverzeichnis fortführen, zeichnen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 28 Abs. 6, § 30 BWO',
            outcomes: {
              issued: {
                label: 'Eingetragen und erteilt',
                fields: [
                  { name: 'number', label: 'Wahlscheinnummer', type: 'text', maxLength: 12, required: true },
                ],
                to: '#case.issued',
              },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Ausgabe', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'cardDocument',
            state: 'Wahlschein wird ausgefertigt',
            status: 'inProduction',
            document: 'pollingCard',
            to: [{ to: 'counter', when: 'form.handover in ("counter", "proxy")' }, { to: 'dispatch' }],
          }),
          dispatch: dispatchState({
            id: 'cardDispatch',
            state: 'Unterlagen gehen hinaus',
            status: 'inProduction',
            document: 'cardDocument',
            to: 'voting',
          }),
          counter: taskState(
            {
              id: 'counter',
              state: 'Ausgabe im Wahlamt',
              status: 'toCollect',
              task: 'Ausweis und Vollmacht prüfen, Unterlagen ausgeben, Kabine für die sofortige Briefwahl anbieten',
              post: 'clerk',
              legalBasis: '§ 28 Abs. 5 BWO',
              outcomes: {
                given: { label: 'Ausgegeben', to: 'voting' },
                votedHere: { label: 'An Ort und Stelle gewählt', to: 'done' },
              },
            },
            { after: { electionEnd: 'done' } },
          ),
          voting: {
            meta: { label: 'Unterlagen ausgegeben', status: 'voting' },
            on: { lost: ways('replacement', ['record']) },
            after: { electionEnd: 'done' },
          },
          replacement: taskState(
            {
              id: 'replacement',
              state: 'Verlust oder Nichtzugang',
              status: 'voting',
              task: 'Alten Wahlschein für ungültig erklären, Verzeichnis und Wahlvorstände unterrichten, neu erteilen',
              post: 'clerk',
              priority: 1,
              legalBasis: '§ 28 Abs. 10 BWO',
              outcomes: {
                renewed: {
                  label: 'Ungültig erklärt, neu erteilt',
                  to: '#case.approved.marking',
                },
                tooLate: { label: 'Nach Samstag 12 Uhr: kein Ersatz möglich', adverse: true, to: 'voting' },
              },
            },
            { after: { electionEnd: 'done' } },
          ),
          done: { type: 'final', meta: { label: 'Wahl beendet', status: 'closed' } },
        },
      },
      rejected: electoralRefusal({ label: 'Versagt', legalBasis: '§ 31 BWO', refusedBy: ['register'] }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
