import {
  completeness,
  conclude,
  drivingFitness,
  drivingTest,
  licenceCard,
  licenceClasses,
  licenceForm,
  meansToRefuse,
  roadTrafficRefusal,
  set,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { foreignResidence, licenceTransfer } from './licence-competence.js';
import { trafficProcedure } from './traffic-procedure.js';

const fitness = drivingFitness({
  registers:
    '["Kraftfahrt-Bundesamt, Fahreignungsregister", "Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
  legalBasis: '§ 31 Abs. 1 und 2, § 11 FeV',
  task: 'Registerauskünfte, Sehtest und bei Klassen C und D die Zeugnisse auswerten',
  fit: '#case.checked.recognition',
  opinions: [
    { value: 'medical', label: 'Ärztliches Gutachten (§ 11 Abs. 2 FeV)' },
    { value: 'mpu', label: 'Medizinisch-psychologisches Gutachten (§ 11 Abs. 3, §§ 13, 14 FeV)' },
  ],
  period: 'P3M',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Umschreibung Ihrer ausländischen Fahrerlaubnis',
  legalBasis: '§ 31 FeV',
  convinced: 'authenticity',
  upheld: '#case.checked.recognition',
});

const test = drivingTest({
  theory: 'facts.recognition.tests in ["both", "theory"]',
  practice: 'facts.recognition.tests in ["both", "practice"]',
  passed: [{ to: '#case.issued.cardGate' }],
  lapsed: '#case.lapsed',
});

const card = licenceCard({
  card: 'Kartenführerschein',
  legalBasis: '§ 31 Abs. 4 FeV',
  made: '#case.issued',
  handed: 'foreignLicence',
  surrender: [
    {
      name: 'foreignLicence',
      label: 'Ausländischer Führerschein',
      type: 'choice',
      required: true,
      options: [
        { value: 'kept', label: 'in Verwahrung genommen' },
        { value: 'returned', label: 'an den Ausstellerstaat zurück (Vereinbarung nach Anlage 11)' },
      ],
    },
  ],
  uncollected: '#case.discontinued',
});

/**
 * Umschreibung aus einem Drittstaat (§ 31 FeV): a German licence on the strength of a foreign one, not an exchange of
 * documents. The foreign licence must be genuine and valid when applied for, and made without residence here: a doubtful one goes to
 * the document examiners of the police first (`documentExamination`), whose finding alone refuses nobody.
 *
 * Which tests are taken follows from Anlage 11: listed states none or one, all others both, though training at a driving
 * school is never compulsory (§ 31 (2)). With Anlage 11 the licence must have been used lawfully; after three years of
 * residence nothing is lost any more. The card is handed over by the office in exchange for the foreign licence, also after a test,
 * because it must be kept or sent back (§ 31 (4)); who moves away gets it back in exchange: an act of its own.
 */
export default trafficProcedure({
  key: 'fahrerlaubnis-umschreibung-drittstaat',
  name: 'Umschreibung einer ausländischen Fahrerlaubnis (Nicht-EU)',
  kind: 'permit',
  unit: '32.12',
  filePlan: '36.20.14',
  leika: ['99108047050003'],
  legalBasis: ['§ 31 FeV', 'Anlage 11 FeV', '§ 29 FeV', '§ 7 FeV'],
  audience: ['citizen'],
  keywords: [
    'türkischer Führerschein',
    'syrischer Führerschein umtauschen',
    'amerikanischer Führerschein',
    'ukrainischer Führerschein',
    'außerhalb der EU Führerschein gemacht',
  ],
  subject: 'Ihrem Antrag auf Umschreibung der ausländischen Fahrerlaubnis',
  target: 'P8W',
  pausesIn: ['checked.documentExamination'],
  retention: { years: 10, legalBasis: '§ 2 Abs. 9 StVG', evidence: 'derived' },
  form: licenceForm([
    {
      title: 'Ausländische Fahrerlaubnis',
      fields: [
        { name: 'state', label: 'Ausstellerstaat', type: 'text', maxLength: 80, required: true },
        { name: 'foreignNumber', label: 'Nummer', type: 'text', maxLength: 40, required: true },
        { name: 'issuedOn', label: 'Ausgestellt am', type: 'date', required: true, notAfter: 'today' },
        { name: 'validUntil', label: 'Gültig bis', type: 'date' },
        {
          name: 'residentSince',
          label: 'In Deutschland wohnhaft seit',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'classes',
          label: 'Umzuschreibende Klassen',
          type: 'choice',
          many: true,
          required: true,
          options: licenceClasses('A1', 'A2', 'A', 'B', 'BE', 'C1', 'C', 'CE', 'D1', 'D', 'DE'),
        },
        {
          name: 'drivingSchool',
          label: 'Fahrschule für die Prüfung, falls nötig',
          type: 'text',
          maxLength: 200,
        },
        {
          name: 'lawful',
          label: 'Ich versichere, dass die Fahrerlaubnis gültig ist und nicht entzogen wurde',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ]),
  evidence: [
    { name: 'foreign', label: 'Ausländischer Führerschein im Original', legalBasis: '§ 31 Abs. 3 FeV' },
    {
      name: 'translation',
      label: 'Übersetzung, wenn nicht verständlich oder ohne Muster',
      legalBasis: '§ 31 Abs. 3 FeV',
    },
    { name: 'photo', label: 'Biometrisches Lichtbild' },
    { name: 'sightTest', label: 'Sehtest oder Zeugnisse nach Anlagen 5 und 6', legalBasis: '§§ 11, 12 FeV' },
    {
      name: 'firstAid',
      label: 'Erste-Hilfe-Bescheinigung, wenn der Staat nicht in Anlage 11 steht',
      legalBasis: '§ 19 FeV',
    },
  ],
  fee: [
    trafficFee('annex-11', 'Nr. 201, 202.2 und Auslagen KBA', 3500, {
      when: 'facts.recognition.tests = "none"',
      evidence: 'derived',
    }),
    trafficFee('with-test', 'Nr. 201, 202.1 und Auslagen KBA', 4260),
  ],
  parts: [
    fitness,
    refusal,
    licenceTransfer,
    test,
    card,
    {
      clocks: {
        examinationPeriod: {
          label: 'Frist der urkundentechnischen Untersuchung',
          kind: 'setByAuthority',
          legalBasis: '§ 24 Abs. 1, §§ 4, 5 VwVfG',
          bound: 'authority',
          start: { rule: 'event' },
          period: 'P3M',
        },
      },
      events: {
        documentFinding: {
          label: 'Ergebnis der urkundentechnischen Untersuchung eintragen',
          by: ['authority', 'clerk'],
          fields: [
            {
              name: 'result',
              label: 'Ergebnis',
              type: 'choice',
              required: true,
              options: [
                { value: 'genuine', label: 'echt oder ohne Fälschungsmerkmale' },
                { value: 'forged', label: 'falsch oder verfälscht' },
              ],
            },
          ],
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P3D',
      task: 'Ausländischen Führerschein, Übersetzung und Wohnsitz prüfen; Lichtbild und Unterschrift aufnehmen',
      findings: foreignResidence,
      outcomes: licenceTransfer.outcome,
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'authenticity',
      states: {
        authenticity: taskState({
          id: 'authenticity',
          state: 'Echtheit und Gültigkeit',
          status: 'inReview',
          task: 'Echtheit, Gültigkeit, Erteilung vor der Wohnsitznahme und Berechtigung nach § 29 FeV prüfen',
          post: 'clerk',
          target: 'P1W',
          legalBasis: '§ 31 Abs. 3, § 29 FeV',
          outcomes: {
            plausible: { label: 'Keine Zweifel', to: 'fitness' },
            doubtful: { label: 'Zweifel an der Echtheit', to: 'sendingDocument' },
            notValid: meansToRefuse(
              'Nicht gültig oder während des Wohnsitzes in Deutschland erworben',
              'hearing',
            ),
          },
        }),
        sendingDocument: transmissionState({
          id: 'documentSending',
          state: 'Führerschein geht zur urkundentechnischen Untersuchung',
          status: 'waitingForOthers',
          receivers: '["Polizeidirektion Hannover, Kriminaltechnik"]',
          legalBasis: '§ 24 Abs. 1 VwVfG, § 2 Abs. 12 StVG',
          to: 'documentExamination',
        }),
        documentExamination: {
          meta: { label: 'Urkundentechnische Untersuchung', status: 'waitingForOthers' },
          on: {
            documentFinding: ways(
              [
                { to: 'fitness', when: 'event.result = "genuine"' },
                {
                  to: 'hearing',
                  then: [
                    set(
                      'refusalGround',
                      '"Der vorgelegte Führerschein ist nach der urkundentechnischen Untersuchung nicht echt."',
                    ),
                  ],
                },
              ],
              ['record'],
            ),
          },
          after: { examinationPeriod: 'authenticity' },
        },
        fitness: fitness.state,
        recognition: taskState({
          id: 'recognition',
          state: 'Anlage 11 FeV',
          status: 'inReview',
          task: 'Staat und Klassen in Anlage 11 nachschlagen und nötige Prüfungen festlegen',
          post: 'clerk',
          legalBasis: '§ 31 Abs. 1 und 2 FeV, Anlage 11',
          outcomes: {
            settled: {
              label: 'Festgelegt',
              to: '#case.approved',
              fields: [
                {
                  name: 'tests',
                  label: 'Prüfungen',
                  type: 'choice',
                  required: true,
                  options: [
                    { value: 'none', label: 'keine (Anlage 11)' },
                    { value: 'theory', label: 'nur theoretische' },
                    { value: 'practice', label: 'nur praktische' },
                    { value: 'both', label: 'beide' },
                  ],
                },
              ],
            },
          },
        }),
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Umschreibung freigegeben', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: { ...trafficPayment('cardOrder'), ...card.making },
    },
    issued: {
      meta: { label: 'Prüfung und Erteilung', status: 'testOrdered' },
      initial: 'testGate',
      onDone: '#case.closed',
      states: {
        testGate: {
          meta: { label: 'Prüfung nötig?', status: 'cardReady' },
          always: ways([{ to: 'cardGate', when: 'facts.recognition.tests = "none"' }, { to: 'test' }]),
        },
        test: { ...test.state, on: withdrawal },
        ...card.handing,
        foreignLicence: transmissionState({
          id: 'foreignReturn',
          state: 'Register und Ausstellerstaat werden unterrichtet',
          status: 'sent',
          receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
          legalBasis: '§ 31 Abs. 4 FeV, §§ 50, 51 StVG',
          to: 'granted',
        }),
        granted: { type: 'final', meta: { label: 'Deutsche Fahrerlaubnis erteilt', status: 'sent' } },
      },
    },
    lapsed: {
      type: 'final',
      meta: { label: 'Prüfauftrag verfallen (§ 22 Abs. 5 FeV)', status: 'testLapsed' },
      entry: [conclude('lapsed')],
    },
    rejected: refusal.milestone,
    transferred: licenceTransfer.milestone,
  },
});
