import {
  brief,
  completeness,
  finished,
  licenceCard,
  licenceForm,
  meansToRefuse,
  requestOutcome,
  roadTrafficRefusal,
  set,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  withdrawal,
} from '@amtsweg/procedure';
import { licenceTransfer } from './licence-competence.js';
import { trafficProcedure } from './traffic-procedure.js';

/** Only key 196 has conditions beside the training: 25 years of age and five years of class B (§ 6b (1) FeV). */
const CONDITIONS =
  'form.key != "B196" or (date(form.birthDate) + duration("P25Y") <= date(today) and date(event.classBSince) + duration("P5Y") <= date(today))';

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Eintragung der Schlüsselzahl',
  legalBasis: '§§ 6a, 6b, 17a FeV',
  convinced: 'training',
  upheld: '#case.approved',
});

const card = licenceCard({
  card: 'Kartenführerschein',
  legalBasis: '§ 25 FeV, Anlage 8 FeV',
  direct: 'form.delivery = "direct"',
  made: '#case.issued',
  handed: 'register',
  surrender: [
    brief.pick('formerCard', 'Bisheriger Führerschein', {
      withdrawn: 'eingezogen',
      invalidated: 'entwertet zurückgegeben',
    }),
  ],
  uncollected: '#case.discontinued',
});

/**
 * Schlüsselzahl B96, B196, B197 (§§ 6a, 6b, 17a FeV): more to drive without another class and without an official examination. A
 * driving school has trained, its certificate is the only proof, so the office checks its form, its hours and who signed it (`training`).
 * What the certificate must contain differs: seven hours for trailers up to 4.25 t (B96, Anlage 7a), nine times 90 minutes for light motorcycles
 * (B196, Anlage 7b, at most a year old, and only in Germany), ten hours and a test drive for the manual gear (B197, Anlage 7).
 *
 * Age and years of class B for key 196 are arithmetic over the register's date (`CONDITIONS`), not weighed. The right exists with the
 * entry, so a provisional proof bridges the making of the card; medical fitness is not examined anew. Not a transition:
 * revocation, since the number shares the fate of class B.
 */
export default trafficProcedure({
  key: 'fahrerlaubnis-schluesselzahl',
  name: 'Schlüsselzahl in den Führerschein eintragen (B96, B196, B197)',
  kind: 'registerChange',
  unit: '32.12',
  filePlan: '36.20.21',
  leika: [],
  legalBasis: ['§ 6a FeV', '§ 6b FeV', '§ 17a FeV', 'Anlage 7a FeV', 'Anlage 7b FeV', 'Anlage 9 FeV'],
  audience: ['citizen'],
  keywords: [
    '125er mit Autoführerschein',
    'Automatik und Schaltwagen',
    'Wohnwagen bis 4,25 Tonnen',
    'Leichtkraftrad ohne Prüfung',
  ],
  subject: 'Ihrem Antrag auf Eintragung einer Schlüsselzahl',
  target: 'P2W',
  retention: { years: 10, legalBasis: '§ 2 Abs. 9 StVG', evidence: 'derived' },
  form: licenceForm(
    [
      {
        title: 'Schlüsselzahl und Schulung',
        fields: [
          brief.pick('key', 'Schlüsselzahl', {
            B96: 'B96 (Anhänger, Zug bis 4 250 kg)',
            B196: 'B196 (Leichtkrafträder, nur in Deutschland)',
            B197: 'B197 (Schaltgetriebe nach Prüfung auf Automatik)',
          }),
          brief.text('licenceNumber', 'Nummer des Führerscheins', 11),
          brief.day('classBOn', 'Klasse B erteilt am', { notAfter: 'today' }),
          brief.text('school', 'Fahrschule', 160),
          brief.day('trainedOn', 'Schulung abgeschlossen am', { notAfter: 'today' }),
          brief.count('units', 'Bescheinigte Dauer in Minuten', 5000, { min: 1 }),
          brief.pick('delivery', 'Die neue Karte', {
            pickup: 'hole ich ab',
            direct: 'kommt mit der Post (bisheriger Führerschein entwertet)',
          }),
        ],
      },
    ],
    [
      {
        holds: 'form.key != "B196" or date(form.birthDate) + duration("P25Y") <= date(today)',
        message: 'Die Schlüsselzahl 196 setzt ein Alter von 25 Jahren voraus (§ 6b Abs. 1 Nr. 1 FeV).',
        field: 'birthDate',
      },
      {
        holds: 'form.key != "B196" or date(form.trainedOn) + duration("P1Y") >= date(today)',
        message: 'Die Bescheinigung darf bei B196 höchstens ein Jahr alt sein (§ 6b Abs. 3 FeV).',
        field: 'trainedOn',
      },
      {
        holds: 'form.units >= (if form.key = "B96" then 420 else if form.key = "B196" then 810 else 450)',
        message: 'Die vorgeschriebene Mindestdauer der Schulung ist nicht erreicht.',
        field: 'units',
      },
    ],
  ),
  evidence: [
    { name: 'licence', label: 'Führerschein' },
    { name: 'photo', label: 'Biometrisches Lichtbild', legalBasis: '§ 21 Abs. 3 Nr. 2 FeV' },
    { name: 'training', label: 'Teilnahmebescheinigung der Fahrschule', legalBasis: 'Anlagen 7, 7a, 7b FeV' },
    {
      name: 'automatic',
      label: 'Prüfung auf Automatikfahrzeug (Schlüsselzahl 78)',
      when: 'form.key = "B197"',
    },
  ],
  fee: [
    trafficFee(
      'key',
      'Nr. 202.3, Eintragung einer Schlüsselzahl mit Kartenführerschein',
      'if form.delivery = "direct" then 3420 else 2910',
    ),
  ],
  parts: [refusal, licenceTransfer, card],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P3D',
      task: 'Führerschein, Teilnahmebescheinigung und Lichtbild prüfen; Unterschrift aufnehmen',
      outcomes: licenceTransfer.outcome,
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'licenceRegister',
      states: {
        licenceRegister: transmissionState({
          id: 'licenceRegister',
          state: 'Abruf im Fahrerlaubnisregister',
          status: 'waitingForOthers',
          receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
          legalBasis: '§ 52 StVG, § 22 Abs. 2 FeV',
          to: 'training',
        }),
        training: taskState({
          id: 'training',
          state: 'Schulung und Besitz der Klasse B',
          status: 'inReview',
          task: 'Fahrschulerlaubnis des Ausstellers, Inhalt und Unterschriften der Bescheinigung prüfen; Erteilung der Klasse B eintragen',
          post: 'clerk',
          target: 'P1W',
          legalBasis: '§§ 6a, 6b, 17a FeV',
          outcomes: {
            valid: {
              label: 'Schulung nachgewiesen',
              to: [
                { to: '#case.approved', when: CONDITIONS },
                {
                  to: 'hearing',
                  then: [
                    set(
                      'refusalGround',
                      '"Nach dem Fahrerlaubnisregister besitzen Sie die Klasse B noch keine fünf Jahre (§ 6b Abs. 1 Nr. 2 FeV)."',
                    ),
                  ],
                },
              ],
              fields: [brief.day('classBSince', 'Klasse B laut Register seit', { notAfter: 'today' })],
            },
            formalDefect: { ...requestOutcome, label: 'Bescheinigung mangelhaft: neue anfordern' },
            noClassB: meansToRefuse(
              'Klasse B nicht vorhanden, entzogen oder Schule nicht berechtigt',
              'hearing',
            ),
          },
        }),
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Eintragung freigegeben', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: { ...trafficPayment('cardOrder'), ...card.making },
    },
    issued: {
      meta: { label: 'Neuer Führerschein', status: 'cardReady' },
      initial: 'cardGate',
      onDone: '#case.closed',
      states: {
        ...card.handing,
        register: transmissionState({
          id: 'registerEntry',
          state: 'Register wird unterrichtet',
          status: 'sent',
          receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
          legalBasis: '§§ 50, 51 StVG, Anlage 9 FeV',
          to: 'entered',
        }),
        entered: finished('Schlüsselzahl eingetragen', 'sent'),
      },
    },
    rejected: refusal.milestone,
    transferred: licenceTransfer.milestone,
  },
});
