import {
  appealableNoticeStatus,
  brief,
  completeness,
  conclude,
  dispatchState,
  documentState,
  finished,
  meansToRefuse,
  requestOutcome,
  revocation,
  roadTrafficRefusal,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { evidence, form } from './fahrlehrerlaubnis.form.js';
import { licenceTransfer } from './licence-competence.js';
import { teachingStatus, recurringDuty } from './driving-instruction.js';
import { trafficProcedure } from './traffic-procedure.js';

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Erteilung der Fahrlehrerlaubnis',
  legalBasis: '§ 2 FahrlG',
  convinced: 'reliability',
  upheld: '#case.checked.reliability',
});

const revoked = revocation({
  subject: 'die Fahrlehrerlaubnis',
  grounds: [
    { value: '§ 14 Abs. 2 FahrlG', label: 'Nicht mehr zuverlässig' },
    { value: '§ 14 Abs. 2 i. V. m. § 13 FahrlG', label: 'Geistig oder körperlich ungeeignet' },
    { value: '§ 53 Abs. 4 FahrlG', label: 'Fortbildung wiederholt versäumt' },
  ],
  kept: 'issued.teaching.inForce',
  to: 'surrender',
  duty: 'Der Fahrlehrerschein ist unverzüglich zurückzugeben (§ 14 Abs. 4 FahrlG).',
});

const training = recurringDuty({
  period: 'P4Y',
  legalBasis: '§ 53 Abs. 1 FahrlG',
  label: 'Fortbildung (drei Tage in vier Jahren)',
  task: 'Fortbildungsbescheinigung prüfen; bei Versäumnis Frist setzen oder Widerruf einleiten',
  fulfilled: 'Fortbildung nachgewiesen',
});

/**
 * Fahrlehrerlaubnis (§§ 1 ff. FahrlG): the permit to teach driving, in the two steps that the law of 2018 laid down. After seven
 * months at a training centre the applicant passes practical and theoretical examination before the Landesprüfungsausschuss and
 * gets a permit for two years as a candidate (`trainee`, § 9), teaches under supervision at a training school, and passes two trial
 * lessons; only then the permit itself (`approved`). Each examination may be repeated twice (§ 8 (3)); two years without
 * lessons end the case (`lapsed`). Conditions of the person (21 years, class BE for three years, reliability, health of group 2) come first.
 *
 * Issued, it obliges: training every four years (§ 53), and whoever does not teach for long hands nothing back, the permit
 * merely rests. Withdrawn driving licence means resting too (§ 13). Revocation has hearing and remedy of its own; the
 * paper comes back. Further classes (A, CE, DE) and seminars are applications of their own.
 */
export default trafficProcedure({
  key: 'fahrlehrerlaubnis',
  name: 'Fahrlehrerlaubnis',
  kind: 'permit',
  unit: '32.12',
  filePlan: '36.30.10',
  leika: ['99150005001000'],
  legalBasis: [
    '§ 1 FahrlG',
    '§ 2 FahrlG',
    '§ 4 FahrlG',
    '§ 8 FahrlG',
    '§ 9 FahrlG',
    '§ 14 FahrlG',
    '§ 53 FahrlG',
  ],
  audience: ['citizen'],
  keywords: ['Fahrlehrer werden', 'Fahrlehrerschein', 'Anwärterschein', 'Fahrschüler ausbilden'],
  subject: 'Ihrem Antrag auf die Fahrlehrerlaubnis',
  target: 'P6W',
  pausesIn: ['checked.examination', 'checked.trainee'],
  retention: { years: 5, legalBasis: '§ 61 FahrlG (nach Erlöschen; zu bestätigen)', evidence: 'assumed' },
  form,
  evidence,
  fee: [
    trafficFee('abroad', 'Nr. 302 ff., Anerkennung und Erteilung', 12270, { when: 'form.route = "abroad"' }),
    trafficFee('training', 'Nr. 301, 302 ff., Anwärterbefugnis und Fahrlehrerlaubnis', 8180),
  ],
  parts: [
    refusal,
    revoked,
    licenceTransfer,
    training,
    { publicStatus: { ...appealableNoticeStatus, ...teachingStatus } },
    {
      clocks: {
        examinationPeriod: {
          label: 'Abschluss der Prüfungen',
          kind: 'setByAuthority',
          legalBasis: '§ 8 FahrlG, § 26 Abs. 2 VwVfG',
          bound: 'party',
          start: { rule: 'event' },
          period: 'P2Y',
        },
        traineePeriod: {
          label: 'Befristung der Anwärterbefugnis',
          kind: 'statutory',
          legalBasis: '§ 9 Abs. 2 FahrlG',
          bound: 'party',
          start: { rule: 'event' },
          period: 'P2Y',
          endMoves: false,
          warnings: [{ before: 'P2M', to: 'clerk' }],
        },
      },
      documents: {
        traineeNotice: {
          kind: 'notice',
          title: 'Anwärterbefugnis (§ 9 FahrlG)',
          signedBy: 'reliability',
          remedy: true,
          blocks: [
            {
              type: 'paragraph',
              text: 'Sie haben die fahrpraktische Prüfung und die Fachkundeprüfung bestanden. Sie dürfen auf zwei Jahre befristet in der Ausbildungsfahrschule {form.trainingSchool} unter Aufsicht ausbilden. Die Befristung ist gesetzlich (§ 9 Abs. 2 FahrlG).',
            },
          ],
        },
        permit: {
          kind: 'notice',
          title: 'Fahrlehrerlaubnis',
          signedBy: 'reliability',
          remedy: true,
          blocks: [
            {
              type: 'paragraph',
              text: 'Ihnen wird die Fahrlehrerlaubnis der Klasse BE erteilt (§§ 1, 2 FahrlG). Von ihr darf nur mit Fahrschulerlaubnis oder im Beschäftigungsverhältnis mit einer Fahrschule Gebrauch gemacht werden (§ 1 Abs. 4 FahrlG).',
            },
            {
              type: 'paragraph',
              text: 'Alle vier Jahre ist eine mindestens dreitägige Fortbildung nachzuweisen (§ 53 FahrlG).',
            },
          ],
        },
      },
      events: {
        examined: {
          label: 'Ergebnis des Prüfungsausschusses eintragen',
          by: ['authority', 'clerk'],
          fields: [
            brief.pick('result', 'Fahrpraktische und Fachkundeprüfung', {
              passed: 'bestanden',
              repeat: 'nicht bestanden, Wiederholung möglich',
              failed: 'endgültig nicht bestanden',
            }),
          ],
        },
        lessonsExamined: {
          label: 'Ergebnis der Lehrproben eintragen',
          by: ['authority', 'clerk'],
          fields: [
            brief.pick('result', 'Lehrproben', {
              passed: 'bestanden',
              repeat: 'nicht bestanden, Wiederholung möglich',
              failed: 'endgültig nicht bestanden',
            }),
          ],
        },
        givenUp: { label: 'Auf die Fahrlehrerlaubnis verzichten', by: ['applicant', 'clerk'] },
      },
      publicStatus: {
        examinationOpen: {
          de: 'Prüfung beim Prüfungsausschuss',
          easy: 'Sie können sich jetzt zur Prüfung anmelden.',
          en: 'Examination pending',
          actor: 'applicant',
          next: 'Melden Sie sich beim Prüfungsausschuss an. Wir erhalten das Ergebnis von dort.',
        },
        trainee: {
          de: 'Anwärterin oder Anwärter',
          easy: 'Sie dürfen zwei Jahre lang unter Aufsicht unterrichten.',
          en: 'Trainee instructor',
          actor: 'applicant',
          next: 'Legen Sie die Lehrproben vor Ablauf der zwei Jahre ab.',
        },
        lapsed: {
          de: 'Ohne Ergebnis beendet',
          easy: 'Die Prüfung ist nicht rechtzeitig bestanden. Das Verfahren ist beendet.',
          en: 'Lapsed',
          actor: 'nobody',
          next: 'Sie können einen neuen Antrag stellen.',
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1W',
      task: 'Führerschein, Zeugnisse, Führungszeugnis, ärztliche Nachweise und Zuständigkeit prüfen',
      outcomes: licenceTransfer.outcome,
    }),
    checked: {
      meta: { label: 'Persönliche Voraussetzungen und Prüfungen', status: 'inReview' },
      on: withdrawal,
      initial: 'registers',
      states: {
        registers: transmissionState({
          id: 'registerInquiry',
          state: 'Registerauskünfte',
          status: 'waitingForOthers',
          receivers:
            '["Kraftfahrt-Bundesamt, Fahreignungsregister", "Bundesamt für Justiz, Gewerbezentralregister"]',
          legalBasis: '§ 4 Abs. 4 FahrlG, § 30 StVG',
          to: 'reliability',
        }),
        reliability: taskState({
          id: 'reliability',
          state: 'Zuverlässigkeit und Eignung',
          status: 'inReview',
          task: 'Führungszeugnis, Punkte und Zeugnisse würdigen; ausländische Befähigung vergleichen',
          post: 'clerk',
          target: 'P2W',
          legalBasis: '§ 2 Abs. 1, § 3 FahrlG',
          outcomes: {
            suitable: {
              label: 'Voraussetzungen der Person erfüllt',
              to: [{ to: 'admission', when: 'form.route = "training"' }, { to: '#case.approved' }],
            },
            adaptation: {
              ...requestOutcome,
              label: 'Eignungsprüfung oder Anpassungslehrgang nachweisen lassen (§ 3 FahrlG)',
            },
            unsuitable: meansToRefuse('Unzuverlässig oder ungeeignet', 'hearing'),
          },
        }),
        admission: transmissionState({
          id: 'examinationAdmission',
          state: 'Meldung zum Prüfungsausschuss',
          status: 'examinationOpen',
          receivers: '["Landesprüfungsausschuss für Fahrlehrer"]',
          legalBasis: '§ 8 FahrlG, FahrlPrüfV',
          to: 'examination',
        }),
        examination: {
          meta: { label: 'Fahrpraktische Prüfung und Fachkunde', status: 'examinationOpen' },
          on: {
            examined: ways(
              [
                { to: 'traineeNotice', when: 'event.result = "passed"' },
                { to: 'admission', when: 'event.result = "repeat"' },
                { to: '#case.lapsed' },
              ],
              ['record'],
            ),
          },
          after: { examinationPeriod: '#case.lapsed' },
        },
        traineeNotice: documentState({
          id: 'traineeDocument',
          state: 'Anwärterbefugnis wird ausgefertigt',
          status: 'trainee',
          document: 'traineeNotice',
          to: 'traineeDispatch',
        }),
        traineeDispatch: dispatchState({
          id: 'traineeDispatch',
          state: 'Anwärterbefugnis geht hinaus',
          status: 'trainee',
          document: 'traineeDocument',
          to: 'trainee',
        }),
        trainee: {
          meta: { label: 'Ausbildung an der Ausbildungsfahrschule', status: 'trainee' },
          on: {
            lessonsExamined: ways(
              [
                { to: '#case.approved', when: 'event.result = "passed"' },
                { to: 'trainee', when: 'event.result = "repeat"' },
                { to: '#case.lapsed' },
              ],
              ['record'],
            ),
          },
          after: { traineePeriod: '#case.lapsed' },
        },
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Fahrlehrerlaubnis zu erteilen', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: trafficPayment('#case.issued'),
    },
    issued: {
      meta: { label: 'Fahrlehrerlaubnis', status: 'teaching' },
      initial: 'notice',
      onDone: '#case.closed',
      states: {
        notice: documentState({
          id: 'permitDocument',
          state: 'Bescheid wird ausgefertigt',
          status: 'inProduction',
          document: 'permit',
          to: 'dispatch',
        }),
        dispatch: dispatchState({
          id: 'permitDispatch',
          state: 'Bescheid geht hinaus',
          status: 'inProduction',
          document: 'permitDocument',
          to: 'certificate',
        }),
        certificate: taskState({
          id: 'certificate',
          state: 'Fahrlehrerschein',
          status: 'inProduction',
          task: 'Fahrlehrerschein aushändigen, Anwärterschein einziehen',
          post: 'clerk',
          legalBasis: '§ 5 FahrlG',
          outcomes: {
            handed: {
              label: 'Ausgehändigt',
              to: 'register',
              fields: [brief.text('number', 'Nummer des Fahrlehrerscheins', 20)],
            },
          },
        }),
        register: transmissionState({
          id: 'registerEntry',
          state: 'Eintragung der Fahrlehrerlaubnis',
          status: 'teaching',
          receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister und Fahreignungsregister"]',
          legalBasis: '§ 60 FahrlG, § 28 StVG',
          to: 'teaching',
        }),
        teaching: {
          meta: { label: 'Fahrlehrerlaubnis in Kraft', status: 'teaching' },
          initial: 'inForce',
          onDone: 'over',
          states: {
            inForce: {
              meta: { label: 'In Kraft', status: 'teaching' },
              on: { ...revoked.on, givenUp: ways('surrender', ['record']) },
              after: training.after,
            },
            ...training.states,
            revocation: revoked.state,
            surrender: taskState({
              id: 'surrender',
              state: 'Rückgabe des Fahrlehrerscheins',
              status: 'toReturn',
              task: 'Fahrlehrerschein einziehen und Beschäftigungsfahrschule unterrichten',
              post: 'clerk',
              target: 'P2W',
              legalBasis: '§ 14 Abs. 4 FahrlG',
              outcomes: { returned: { label: 'Zurückgegeben oder für verloren erklärt', to: 'ended' } },
            }),
            ended: finished('Fahrlehrerlaubnis erloschen', 'closed'),
          },
        },
        over: finished('Beendet', 'closed'),
      },
    },
    lapsed: {
      type: 'final',
      meta: { label: 'Prüfung nicht bestanden oder Frist abgelaufen', status: 'lapsed' },
      entry: [conclude('lapsed')],
    },
    rejected: refusal.milestone,
    transferred: licenceTransfer.milestone,
  },
});
