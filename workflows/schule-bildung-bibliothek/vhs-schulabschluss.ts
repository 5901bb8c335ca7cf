import {
  brief,
  civilCharge,
  civilChargePeriod,
  civilRemedy,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  educationRetention,
  educationService,
  endings,
  finished,
  gate,
  notification,
  offerPeriod,
  opinionPeriod,
  placeOffer,
  placeOfferEvents,
  plainLetter,
  registrationWithdrawn,
  replyPeriod,
  requestLetter,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { publicStatus } from './vhs-schulabschluss.status.js';
import { form } from './vhs-schulabschluss.form.js';

/**
 * Catching up on a school certificate at the adult education centre (NEBG; examination of non-pupils, § 27 NSchG).
 *
 * The centre teaches, the state examines: the course place is a private-law contract, but admission to the examination
 * and the certificate are acts of the Regionales Landesamt für Schule und Bildung, not of the city, so no remedy is told here. Who
 * still owes full-time schooling (nine years, § 65, § 66 NSchG) cannot come; reckoned from the school years. The kind of
 * course follows from the last certificate: a certificate that is already held is not taught again. Everybody has a talk and a placement test, some need a
 * preparatory course first. The candidates are registered by a fixed day; the Landesamt admits or not; written and oral
 * examination, and who fails may repeat once (as registered again). The charge falls away for recipients of benefits.
 */
export default defineProcedure({
  ...educationService,
  key: 'vhs-schulabschluss',
  name: 'Nachholen von Schulabschlüssen an der Volkshochschule',
  kind: 'registration',
  initiation: 'application',
  unit: '43.1',
  filePlan: '43.20.10',
  leika: [],
  legalBasis: ['NEBG', '§ 27 NSchG', 'Entgeltordnung VHS der LHH'],
  keywords: [
    'Hauptschulabschluss',
    'Realschulabschluss nachmachen',
    'Abendschule',
    'zweiter Bildungsweg',
    'Nichtschülerprüfung',
  ],
  retention: educationRetention(10, 'nach der Prüfung; Zeugnisse verwahrt das Regionale Landesamt'),
  fee: [
    {
      id: 'free',
      legalBasis: 'Entgeltordnung VHS (Leistungsbezug, unter 18)',
      type: 'free',
      cents: '0',
      when: 'form.benefits or date(form.birthDate) + duration("P18Y") > date(today)',
      evidence: 'assumed',
    },
    {
      id: 'course',
      legalBasis: 'Entgeltordnung VHS (je Halbjahr)',
      type: 'fixed',
      cents: '9000',
      when: 'not(form.benefits) and date(form.birthDate) + duration("P18Y") <= date(today)',
      evidence: 'assumed',
    },
  ],
  form,
  evidence: [
    { name: 'certificate', label: 'Letztes Zeugnis' },
    {
      name: 'foreign',
      label: 'Übersetzung und Bewertung ausländischer Zeugnisse',
      when: 'form.foreign = true',
    },
    { name: 'benefits', label: 'Leistungsbescheid', when: 'form.benefits = true' },
  ],
  remedy: civilRemedy('Der Lehrgangsplatz'),
  clocks: {
    replyPeriod,
    offerPeriod: offerPeriod('P2W'),
    chargePeriod: civilChargePeriod('charge', 'facts.contractDispatch'),
    registrationDay: {
      label: 'Meldeschluss zur Prüfung',
      kind: 'setByAuthority',
      legalBasis: 'Vorgabe des Regionalen Landesamts (zu bestätigen)',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.registerBy' },
      period: 'P1D',
    },
    admissionPeriod: opinionPeriod('Zulassung durch das Regionale Landesamt', '§ 27 NSchG', 'P6W'),
    resultPeriod: opinionPeriod('Prüfungsergebnis', '§ 27 NSchG', 'P3M'),
  },
  documents: {
    request: requestLetter('Ihrer Anmeldung zum Schulabschlusslehrgang'),
    notPossible: plainLetter(
      'Ihre Anmeldung zum Schulabschlusslehrgang',
      '{facts.why}',
      'Unsere Schullaufbahnberatung hilft Ihnen gern weiter.',
    ),
    offer: plainLetter(
      'Platz im Lehrgang',
      'für Sie ist ein Platz frei: {facts.course}. Bitte nehmen Sie ihn innerhalb von zwei Wochen an.',
    ),
    contract: plainLetter(
      'Vertrag über den Lehrgang',
      'Sie nehmen teil: {facts.course}. Entgelt je Halbjahr: {euro(facts.fee.cents)} ({facts.fee.legalBasis}).',
      'Zur Prüfung melden wir Sie beim Regionalen Landesamt an; über Zulassung und Zeugnis entscheidet es.',
    ),
    passed: plainLetter(
      'Herzlichen Glückwunsch',
      'Sie haben die Prüfung bestanden. Das Zeugnis stellt das Regionale Landesamt aus; wir überreichen es Ihnen bei der Abschlussfeier.',
    ),
  },
  events: {
    ...placeOfferEvents,
    withdraw: registrationWithdrawn,
    leaveCourse: { label: 'Lehrgang abbrechen', by: ['applicant', 'clerk'] },
    admission: {
      label: 'Entscheidung des Landesamts über die Zulassung eintragen',
      by: ['authority', 'clerk'],
      fields: [
        brief.pick('result', 'Entscheidung', { admitted: 'zugelassen', rejected: 'nicht zugelassen' }),
      ],
    },
    examResult: {
      label: 'Prüfungsergebnis des Landesamts eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.pick('result', 'Ergebnis', { passed: 'bestanden', failed: 'nicht bestanden' })],
    },
    supplement: supplementEvent([brief.text('lastSchool', 'Letzte Schule', 200, { required: false })]),
  },
  publicStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Zeugnisse und Schuljahre prüfen, Beratungstermin geben',
      }),
      checked: {
        meta: { label: 'Beratung und Einstufung', status: 'advice' },
        on: withdrawal,
        initial: 'duty',
        states: {
          duty: gate('Schulpflicht erfüllt?', 'advice', [
            {
              to: '#case.notPossible',
              when: 'form.schoolYears < 9 and date(form.birthDate) + duration("P18Y") > date(today)',
              then: [
                set(
                  'why',
                  '"Sie sind noch schulpflichtig (§§ 65, 66 NSchG). Bitte wenden Sie sich an Ihre Schule oder das Regionale Landesamt."',
                ),
              ],
            },
            { to: 'advice' },
          ]),
          advice: taskState({
            id: 'advice',
            state: 'Beratungsgespräch',
            status: 'advice',
            task: 'Ziel, Lebenslage, Sprache und Zeit besprechen',
            post: 'clerk',
            target: 'P14D',
            outcomes: {
              goOn: { label: 'Einstufungstest', to: 'placement' },
              elsewhere: {
                label: 'Anderer Weg besser (Berufsschule, Kolleg)',
                fields: [brief.text('where', 'Empfehlung', 300)],
                to: [
                  { to: '#case.notPossible', then: [set('why', '"Wir empfehlen Ihnen: " + event.where')] },
                ],
              },
              absent: { label: 'Nicht gekommen, neuer Termin', to: 'advice' },
            },
          }),
          placement: taskState({
            id: 'placement',
            state: 'Einstufungstest',
            status: 'advice',
            task: 'Deutsch, Mathematik und Englisch testen und auswerten',
            post: 'clerk',
            outcomes: {
              ready: {
                label: 'Lehrgang passt',
                fields: [brief.text('course', 'Lehrgang und Beginn')],
                to: [{ to: 'offerLetter', then: [set('course', 'event.course')] }],
              },
              preparatory: {
                label: 'Zuerst Vorkurs',
                fields: [brief.text('course', 'Vorkurs und Beginn')],
                to: [{ to: 'offerLetter', then: [set('course', 'event.course')] }],
              },
              full: { label: 'Alle Lehrgänge voll: nächstes Halbjahr', to: 'placement' },
            },
          }),
          ...placeOffer({
            accepted: '#case.approved',
            declined: '#case.withdrawn',
            lapsed: '#case.discontinued',
          }),
        },
      },
      approved: {
        meta: { label: 'Lehrgangsvertrag', status: 'learning' },
        entry: [{ type: 'assessFee' }],
        initial: 'contract',
        states: {
          contract: documentState({
            id: 'contractDocument',
            state: 'Lehrgangsvertrag wird geschrieben',
            status: 'learning',
            document: 'contract',
            to: 'contractDispatch',
          }),
          contractDispatch: dispatchState({
            id: 'contractDispatch',
            state: 'Lehrgangsvertrag geht hinaus',
            status: 'learning',
            document: 'contractDocument',
            to: '#case.issued',
          }),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Lehrgang und Prüfung', status: 'learning' },
        onDone: '#case.closed',
        states: {
          charge: civilCharge({
            id: 'charge',
            label: 'Lehrgangsentgelt',
            due: 'facts.fee.cents > 0',
            clock: 'chargePeriod',
            notBy: ['advice', 'placement'],
          }),
          course: {
            meta: { label: 'Weg zum Abschluss', status: 'learning' },
            initial: 'learning',
            states: {
              learning: taskState(
                {
                  id: 'learning',
                  state: 'Unterricht',
                  status: 'learning',
                  task: 'Lernstand und Anwesenheit auswerten, über die Meldung zur Prüfung beraten',
                  post: 'lead',
                  outcomes: {
                    register: {
                      label: 'Zur Prüfung melden',
                      fields: [
                        brief.day('registerBy', 'Meldeschluss des Landesamts', { notBefore: 'today' }),
                      ],
                      to: [{ to: 'untilRegistration', then: [set('registerBy', 'event.registerBy')] }],
                    },
                    another: { label: 'Noch ein Halbjahr', to: 'learning' },
                  },
                },
                { on: { leaveCourse: ways('#case.leftCourse', ['record']) } },
              ),
              untilRegistration: {
                meta: { label: 'Bis zum Meldeschluss', status: 'learning' },
                on: { leaveCourse: ways('#case.leftCourse', ['record']) },
                after: { registrationDay: 'registration' },
              },
              registration: transmissionState({
                id: 'registration',
                state: 'Meldung zur Nichtschülerprüfung',
                status: 'exam',
                receivers: '["Regionales Landesamt für Schule und Bildung Hannover"]',
                legalBasis: '§ 27 NSchG',
                to: 'awaitingAdmission',
              }),
              awaitingAdmission: {
                meta: { label: 'Wartet auf die Zulassung', status: 'exam' },
                on: {
                  admission: ways(
                    [{ to: 'awaitingResult', when: 'event.result = "admitted"' }, { to: 'learning' }],
                    ['record'],
                  ),
                },
                after: { admissionPeriod: 'askAdmission' },
              },
              askAdmission: taskState({
                id: 'askAdmission',
                state: 'Zulassung steht aus',
                status: 'exam',
                task: 'Beim Regionalen Landesamt nach der Zulassung fragen',
                post: 'clerk',
                outcomes: { asked: { label: 'Nachgefragt', to: 'awaitingAdmission' } },
              }),
              awaitingResult: {
                meta: { label: 'Prüfung beim Landesamt', status: 'exam' },
                on: {
                  examResult: ways(
                    [
                      { to: 'ceremony', when: 'event.result = "passed"' },
                      { to: 'repetition', when: 'facts.repeated != true' },
                      { to: '#case.leftCourse' },
                    ],
                    ['record'],
                  ),
                },
                after: { resultPeriod: 'askResult' },
              },
              askResult: taskState({
                id: 'askResult',
                state: 'Ergebnis steht aus',
                status: 'exam',
                task: 'Beim Prüfungsausschuss nach dem Ergebnis fragen',
                post: 'clerk',
                outcomes: { asked: { label: 'Nachgefragt', to: 'awaitingResult' } },
              }),
              repetition: taskState({
                id: 'repetition',
                state: 'Nicht bestanden',
                status: 'learning',
                task: 'Über die einmalige Wiederholung beraten',
                post: 'clerk',
                outcomes: {
                  again: { label: 'Wiederholt', to: [{ to: 'learning', then: [set('repeated', 'true')] }] },
                  stop: { label: 'Hört auf', to: '#case.leftCourse' },
                },
              }),
              ceremony: documentState({
                id: 'passedDocument',
                state: 'Glückwunsch wird geschrieben',
                status: 'passed',
                document: 'passed',
                to: 'passedDispatch',
              }),
              passedDispatch: dispatchState({
                id: 'passedDispatch',
                state: 'Glückwunsch geht hinaus',
                status: 'passed',
                document: 'passedDocument',
                to: 'over',
              }),
              over: finished('Abschluss erreicht', 'passed'),
            },
          },
        },
      },
      leftCourse: {
        type: 'final',
        meta: { label: 'Ohne Abschluss beendet', status: 'leftCourse' },
        entry: [conclude('leftCourse')],
      },
      notPossible: notification({
        label: 'Lehrgang nicht möglich',
        status: ['advice', 'notPossible'],
        document: 'notPossible',
        prefix: 'notPossible',
        entry: [conclude('notPossible')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
