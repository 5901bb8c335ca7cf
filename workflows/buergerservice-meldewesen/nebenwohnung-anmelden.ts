import {
  brief,
  counter,
  counterRequest,
  defineProcedure,
  endings,
  finished,
  gate,
  set,
  taskState,
  transmissionState,
  withdrawal,
} from '@amtsweg/procedure';
import {
  appointmentSection,
  confirming,
  entryRefused,
  homeFields,
  lateReport,
  moveExamination,
  personFields,
  registerEntry,
  registrationClocks,
  registrationEvents,
  registrationEvidence,
  registrationLetters,
  registrationService,
  reportedLate,
} from './registration-law.js';

/**
 * § 22 BMG: which home is the main one is no choice but a finding: where somebody mostly lives; of the married where the
 * family mostly lives; of minors where those with custody live; in doubt the centre of life. Found here, because two main
 * homes would give two votes.
 */
const status = gate('Haupt- oder Nebenwohnung (§ 22 BMG)', 'inReview', [
  { to: 'entry', when: 'form.daysHere <= 182 and form.familyHere = false' },
  { to: 'weighing' },
]);

/**
 * Nebenwohnung anmelden (§§ 17, 21, 22 BMG): a further home in Germany beside the main one; same duty within two weeks, same
 * landlord's proof, but the former home stays. What is peculiar: the status has to be found (`weighing`) when the person is here most
 * days or the family lives here: then it is the main home, and the case goes on as a registration, not as this.
 *
 * Whoever is away for less than six months and is registered elsewhere need not register at all (§ 27 (2)); reckoned from the form.
 * The office of the main home is told (§ 33 (3)), the tax office of the city for the tax on second homes, and nobody else: no election
 * register, no change on cards. Not a transition: swapping main and secondary home (own service).
 */
export default defineProcedure({
  ...registrationService,
  key: 'nebenwohnung-anmelden',
  name: 'Nebenwohnung anmelden',
  filePlan: '33.20.04',
  leika: [],
  legalBasis: ['§ 17 Abs. 1 BMG', '§ 21 BMG', '§ 22 BMG', '§ 27 Abs. 2 BMG', '§ 33 BMG'],
  keywords: ['Zweitwohnsitz', 'Zweitwohnung', 'Studentenzimmer', 'Pendlerwohnung', 'zweite Adresse'],
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: personFields },
      { title: 'Die weitere Wohnung in Hannover', fields: homeFields },
      {
        title: 'Hauptwohnung',
        fields: [
          brief.text('mainAddress', 'Anschrift der Hauptwohnung in Deutschland'),
          brief.text('mainOffice', 'Gemeinde der Hauptwohnung', 120),
          brief.count('daysHere', 'Tage im Jahr in Hannover', 365),
          brief.yes(
            'familyHere',
            'Meine Familie (Ehe-, Lebenspartner, minderjährige Kinder) wohnt in Hannover',
          ),
          brief.pick('purpose', 'Wofür', {
            work: 'Arbeit',
            study: 'Studium oder Ausbildung',
            other: 'anderes',
          }),
          brief.yes('underSixMonths', 'Ich bleibe keine sechs Monate'),
        ],
      },
      appointmentSection,
    ],
  },
  evidence: [...registrationEvidence],
  clocks: registrationClocks,
  documents: {
    request: counterRequest('Ihre Nebenwohnung'),
    ...registrationLetters('Anmeldung einer Nebenwohnung'),
  },
  events: registrationEvents,
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Ausweis prüfen, Meldeschein mit allen Wohnungen im Inland aufnehmen und unterschreiben lassen',
        legalBasis: '§ 21 Abs. 4, § 23 Abs. 1 BMG',
        taken: {
          label: 'Meldeschein unterschrieben',
          to: [{ to: '#case.notNeeded', when: 'form.underSixMonths' }, { to: '#case.checked' }],
        },
      }),
      checked: {
        meta: { label: 'Prüfung der Wohnung', status: 'inReview' },
        on: withdrawal,
        initial: 'landlordGate',
        states: moveExamination(),
      },
      approved: {
        meta: { label: 'Art der Wohnung und Eintragung', status: 'decided' },
        initial: 'status',
        states: {
          status,
          weighing: taskState({
            id: 'weighing',
            state: 'Überwiegend benutzte Wohnung',
            status: 'inReview',
            task: 'Tage, Familie und Lebensmittelpunkt feststellen; Hauptwohnung bestimmen',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 22 Abs. 1 bis 4 BMG',
            outcomes: {
              secondary: { label: 'Nebenwohnung', to: 'entry' },
              main: {
                label: 'Hauptwohnung ist Hannover: als Zuzug weiterführen',
                to: [{ to: '#case.continuedAsMain', then: [set('mainReason', 'event.ground')] }],
                fields: [brief.text('ground', 'Warum', 300)],
              },
            },
          }),
          entry: registerEntry('Nebenwohnung eintragen, Hauptwohnung als Verweis', '§ 3 Abs. 1 Nr. 12 BMG'),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Nebenwohnung eingetragen', status: 'decided' },
        onDone: '#case.closed',
        states: {
          confirming,
          mainOffice: {
            meta: { label: 'Meldebehörde der Hauptwohnung', status: 'inReview' },
            initial: 'telling',
            states: {
              telling: transmissionState({
                id: 'telling',
                state: 'Mitteilung an Hauptwohnung und Zweitwohnungsteuer',
                status: 'inReview',
                receivers:
                  'if form.purpose = "other" then ["Meldebehörde " + form.mainOffice, "Landeshauptstadt Hannover, Zweitwohnungsteuer"] else ["Meldebehörde " + form.mainOffice, "Landeshauptstadt Hannover, Zweitwohnungsteuer (Befreiung prüfen)"]',
                legalBasis: '§ 33 Abs. 3, § 37 BMG, Zweitwohnungsteuersatzung LHH',
                to: 'told',
              }),
              told: finished('Mitgeteilt', 'inReview'),
            },
          },
          late: lateReport(reportedLate('form.movedInOn')),
        },
      },
      rejected: entryRefused(),
      notNeeded: {
        type: 'final',
        meta: { label: 'Keine Meldepflicht unter sechs Monaten', status: 'closed' },
        entry: [{ type: 'conclude', params: { ending: 'notNeeded' } }],
      },
      continuedAsMain: {
        meta: { label: 'Wird als Zuzug weitergeführt', status: 'transferred' },
        entry: [{ type: 'conclude', params: { ending: 'continuedAsMain' } }],
        initial: 'opening',
        states: {
          opening: taskState({
            id: 'opening',
            state: 'Zuzug anlegen',
            status: 'transferred',
            task: 'Zuzug mit den aufgenommenen Daten anlegen; die Meldung gilt als am selben Tag erstattet',
            post: 'clerk',
            target: 'P1D',
            outcomes: {
              opened: {
                label: 'Angelegt',
                to: '#case.closed',
                fields: [brief.text('file', 'Aktenzeichen des Zuzugs', 60)],
              },
            },
          }),
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
