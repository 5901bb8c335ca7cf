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
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { form } from './waehlerverzeichnis-auslandsdeutsche.form.js';
import { electionRetention, electionsOffice, feeFree } from './office.js';

const request = requestWithin('Ihrem Antrag auf Eintragung in das Wählerverzeichnis', 'P1W', 'einer Woche');

/**
 * Registration of Germans abroad (§ 12 (2) BWahlG, § 18 BWO): for each election anew, on a form with oath, in writing.
 *
 * Peculiar: two doors. Whoever lived in Germany for three months without a break after the fourteenth birthday, and not
 * more than twenty-five years ago, has the right by dates: FEEL. All others must have become familiar with politics here
 * personally and directly and be affected by them: examined, not presumed. The original with signature must lie here on
 * the twenty-first day before the election; nobody can extend that day. Only the municipality of the last residence is
 * competent; a wrong one hands the form on at once. The second copy goes to the Bundeswahlleitung, whose file finds those
 * who applied twice; then ballot papers go abroad without any further application, as soon as they are printed.
 */
export default defineProcedure({
  ...electionsOffice,
  key: 'waehlerverzeichnis-auslandsdeutsche',
  name: 'Eintragung von Auslandsdeutschen in das Wählerverzeichnis',
  kind: 'registerChange',
  initiation: 'application',
  filePlan: '15.10.30',
  legalBasis: ['§ 12 Abs. 2 BWahlG', '§ 18 BWO', 'Anlage 2 BWO', '§ 28 BWO'],
  retention: electionRetention,
  keywords: ['im Ausland lebend wählen', 'wählen ohne deutschen Wohnsitz', 'ausgewandert und wählen'],
  form,
  addressee: ['{form.givenNames} {form.familyName}', '{form.address}'],
  evidence: [
    {
      name: 'original',
      label: 'Eigenhändig unterschriebenes Formblatt in zwei Stücken',
      legalBasis: 'Anlage 2 BWO',
    },
    {
      name: 'formerHome',
      label: 'Nachweis der früheren Wohnung, wenn nicht mehr im Melderegister',
      when: 'form.track = "lived"',
    },
  ],
  fee: feeFree('§ 18 BWO'),
  remedy: electoralRemedy(
    '§§ 22, 31 BWO',
    'Gegen die Ablehnung kann Einspruch beim Wahlamt der Landeshauptstadt Hannover eingelegt werden, gegen die Entscheidung darüber binnen zwei Tagen nach Zustellung Beschwerde an die Kreiswahlleitung.',
  ),
  clocks: {
    replyPeriod: request.clock,
    nationalReply: {
      label: 'Rückmeldung der Bundeswahlleitung (Doppelantrag)',
      kind: 'target',
      legalBasis: '§ 18 Abs. 5 BWO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2W',
    },
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
      title: 'Wahlschein für Auslandsdeutsche',
      signedBy: 'entry',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Wählerin oder Wähler', '{form.familyName}, {form.givenNames}'],
            ['Wahlscheinnummer', '{facts.entry.number}'],
            ['Wahlkreis', '{facts.entry.constituency}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Der Wahlbrief muss am Wahltag bis 18 Uhr in Hannover sein; Porto im Ausland tragen Sie selbst. Manche Vertretungen nehmen Wahlbriefe mit.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Eintragung in das Wählerverzeichnis',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Sie können nicht in das Wählerverzeichnis eingetragen werden.' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.refusalReason}' },
      ],
    },
    objectionNotice: objectionNotice('die Ablehnung der Eintragung'),
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'address', label: 'Anschrift im Ausland', type: 'text', maxLength: 300 },
      { name: 'familiarity', label: 'Weitere Angaben zur Vertrautheit', type: 'longText', maxLength: 4000 },
    ]),
    doubleApplication: {
      label: 'Mitteilung der Bundeswahlleitung: auch in anderer Gemeinde beantragt',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'municipality', label: 'Andere Gemeinde', type: 'text', maxLength: 120, required: true },
      ],
    },
    returned: {
      label: 'Rückkehr nach Deutschland mitteilen (Anmeldung einer Wohnung)',
      by: ['applicant', 'authority', 'clerk'],
      fields: [
        {
          name: 'municipality',
          label: 'Gemeinde der neuen Wohnung',
          type: 'text',
          maxLength: 120,
          required: true,
        },
      ],
    },
    ...electoralEvents(true),
  },
  publicStatus: {
    ...electoralRemedyStatus,
    entered: {
      de: 'Eingetragen',
      easy: 'Sie stehen im Wählerverzeichnis. Die Unterlagen kommen, sobald die Stimmzettel gedruckt sind.',
      en: 'Registered',
      actor: 'office',
      next: 'Sie müssen keinen Wahlschein beantragen; er kommt von selbst.',
    },
    abroad: {
      de: 'Briefwahlunterlagen unterwegs',
      easy: 'Die Wahlunterlagen sind auf dem Weg zu Ihnen.',
      en: 'Voting papers on their way',
      actor: 'applicant',
      next: 'Schicken Sie den Wahlbrief so früh wie möglich zurück.',
    },
  },
  exceptions: electoralExceptions('checked.familiarity', 'rejected.objectionDecision'),
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Original, Unterschrift, Versicherung an Eides statt und Zuständigkeit (letzte Gemeinde) prüfen',
        checked: [
          {
            to: '#case.rejected',
            when: 'date(facts.receivedOn) > date(form.electionOn) - duration("P21D")',
            then: [
              set(
                'refusalReason',
                '"Der Antrag muss am 21. Tag vor der Wahl eingegangen sein (§ 18 Abs. 1 BWO)."',
              ),
            ],
          },
          {
            to: '#case.rejected',
            when: 'form.track = "lived" and (date(form.livedUntil) < date(form.livedFrom) + duration("P3M") or date(form.livedUntil) + duration("P25Y") < date(form.electionOn) or date(form.livedUntil) < date(form.birthDate) + duration("P14Y3M"))',
            then: [
              set(
                'refusalReason',
                '"Drei Monate nach dem 14. Lebensjahr, nicht länger als 25 Jahre zurück, sind nicht gegeben (§ 12 Abs. 2 Satz 1 Nr. 1 BWahlG)."',
              ),
            ],
          },
          { to: '#case.checked' },
        ],
        outcomes: {
          elsewhere: {
            label: 'Andere Gemeinde zuständig: sofort weiterleiten',
            fields: [
              { name: 'municipality', label: 'Gemeinde', type: 'text', maxLength: 120, required: true },
            ],
            to: '#case.transferred',
          },
        },
      }),
      checked: {
        meta: { label: 'Wahlrecht wird geprüft', status: 'inReview' },
        on: withdrawal,
        initial: 'track',
        states: {
          track: {
            meta: { label: 'Welcher Bezug?', status: 'inReview' },
            always: ways([{ to: 'familiarity', when: 'form.track = "familiar"' }, { to: 'nationalFile' }]),
          },
          familiarity: taskState({
            id: 'familiarity',
            state: 'Vertrautheit und Betroffenheit',
            status: 'inReview',
            task: 'Persönliche und unmittelbare Vertrautheit (nicht nur aus Medien) und Betroffenheit würdigen',
            post: 'lead',
            legalBasis: '§ 12 Abs. 2 Satz 1 Nr. 2 BWahlG',
            outcomes: {
              shown: { label: 'Glaubhaft', to: 'nationalFile' },
              notShown: {
                label: 'Nicht glaubhaft',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
            },
          }),
          nationalFile: transmissionState({
            id: 'nationalFile',
            state: 'Zweitausfertigung an die Bundeswahlleitung',
            status: 'waitingForOthers',
            receivers: '["Bundeswahlleiterin, Statistisches Bundesamt"]',
            legalBasis: '§ 18 Abs. 5 BWO',
            to: 'awaitingNational',
          }),
          awaitingNational: {
            meta: { label: 'Wartet auf Hinweise zu Doppelanträgen', status: 'waitingForOthers' },
            on: {
              doubleApplication: ways(
                [
                  {
                    to: '#case.rejected',
                    then: [set('refusalReason', '"Bereits beantragt in: " + event.municipality')],
                  },
                ],
                ['record'],
              ),
            },
            after: { nationalReply: '#case.approved' },
          },
        },
      },
      approved: {
        meta: { label: 'Eintragung', status: 'entered' },
        on: withdrawal,
        initial: 'entry',
        states: {
          entry: taskState({
            id: 'entry',
            state: 'Eintragung in das Wählerverzeichnis',
            status: 'entered',
            task: 'In das Wählerverzeichnis eintragen, „W“ vermerken und Wahlschein vorbereiten',
            post: 'clerk',
            legalBasis: '§ 17 Abs. 1, § 18 Abs. 4 BWO',
            outcomes: {
              entered: {
                label: 'Eingetragen',
                fields: [
                  { name: 'number', label: 'Wahlscheinnummer', type: 'text', maxLength: 12, required: true },
                  {
                    name: 'constituency',
                    label: 'Wahlkreis',
                    type: 'integer',
                    min: 1,
                    max: 299,
                    required: true,
                  },
                ],
                to: [
                  { to: 'awaitingBallots', when: 'date(form.electionOn) - duration("P42D") > date(today)' },
                  { to: '#case.issued' },
                ],
              },
            },
          }),
          awaitingBallots: {
            meta: { label: 'Wartet auf die Stimmzettel', status: 'entered' },
            on: { returned: ways('striking', ['record']) },
            after: { ballotsReady: '#case.issued' },
          },
          striking: taskState({
            id: 'striking',
            state: 'Rückkehr nach Deutschland',
            status: 'inReview',
            task: 'Streichen und die neue Gemeinde unterrichten; bei Wohnung in Hannover als Einwohner eintragen',
            post: 'clerk',
            legalBasis: '§ 16 Abs. 1, § 18 BWO',
            outcomes: { struck: { label: 'Gestrichen, Gemeinde unterrichtet', to: '#case.transferred' } },
          }),
        },
      },
      issued: {
        meta: { label: 'Wahlunterlagen', status: 'abroad' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'cardDocument',
            state: 'Wahlschein wird ausgefertigt',
            status: 'entered',
            document: 'pollingCard',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'cardDispatch',
            state: 'Luftpost ins Ausland',
            status: 'entered',
            document: 'cardDocument',
            to: 'voting',
          }),
          voting: {
            meta: { label: 'Unterlagen im Ausland', status: 'abroad' },
            after: { electionEnd: 'done' },
          },
          done: { type: 'final', meta: { label: 'Wahl beendet', status: 'closed' } },
        },
      },
      rejected: electoralRefusal({
        label: 'Abgelehnt',
        legalBasis: '§§ 22, 31 BWO',
        refusedBy: ['formalCheck', 'familiarity'],
      }),
      ...endings('closed', 'withdrawn', 'discontinued', 'transferred'),
    },
  },
});
