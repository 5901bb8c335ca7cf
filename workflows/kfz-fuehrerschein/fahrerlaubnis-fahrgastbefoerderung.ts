import {
  completeness,
  dispatchState,
  documentState,
  drivingFitness,
  licenceForm,
  meansToRefuse,
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

const fitness = drivingFitness({
  registers:
    '["Kraftfahrt-Bundesamt, Fahreignungsregister", "Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister", "Bundesamt für Justiz, Führungszeugnis"]',
  legalBasis: '§ 48 Abs. 4 Nr. 3 bis 5 FeV',
  task: 'Zeugnisse nach Anlagen 5 und 6 und Registerauskünfte auf die körperliche und geistige Eignung auswerten',
  fit: '#case.checked.reliability',
  opinions: [
    { value: 'medical', label: 'Ärztliches Gutachten (§ 48 Abs. 9, § 11 Abs. 2 FeV)' },
    { value: 'mpu', label: 'Medizinisch-psychologisches Gutachten (§ 48 Abs. 9, § 11 Abs. 3 FeV)' },
  ],
  period: 'P2M',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf eine Fahrerlaubnis zur Fahrgastbeförderung',
  legalBasis: '§ 48 Abs. 4 FeV',
  convinced: 'reliability',
  upheld: '#case.approved',
});

/**
 * Fahrerlaubnis zur Fahrgastbeförderung (§ 48 FeV): beside the car licence, for taxi, hired car with driver, ambulance and
 * pooled demand transport. Three examinations, each with its own ground of refusal: fitness (Anlagen 5 and 6), the
 * `reliability` for the special responsibility towards passengers (conduct record and fitness register, weighed, not
 * added up), and `expertise` (Fachkunde, since 2021 instead of local knowledge; not for ambulances, FEEL).
 *
 * Age 21 (19 for ambulances) and two years of class B within the last seven stand in the form. Limited to five years
 * (§ 48 (5)): the day is computed; extension is the same service anew. The document is made in the office and valid only with
 * the card licence. What comes up later (points, offences) is a withdrawal ex officio (§ 48 (10) FeV) in a file of its own.
 */
export default trafficProcedure({
  key: 'fahrerlaubnis-fahrgastbefoerderung',
  name: 'Fahrerlaubnis zur Fahrgastbeförderung',
  kind: 'permit',
  unit: '32.12',
  filePlan: '36.20.20',
  leika: ['99108053001000'],
  legalBasis: ['§ 48 FeV', '§ 2 Abs. 3 StVG', '§ 11 Abs. 9 FeV', '§ 12 Abs. 6 FeV'],
  audience: ['citizen'],
  keywords: [
    'P-Schein',
    'Taxischein',
    'Personenbeförderungsschein',
    'Taxifahrer werden',
    'Krankenwagen fahren',
    'Mietwagenfahrer',
  ],
  subject: 'Ihrem Antrag auf eine Fahrerlaubnis zur Fahrgastbeförderung',
  target: 'P6W',
  pausesIn: ['checked.fitness.awaitingConsent', 'checked.fitness.awaitingReport'],
  retention: { years: 10, legalBasis: '§ 2 Abs. 9 StVG', evidence: 'derived' },
  form: licenceForm(
    [
      {
        title: 'Beantragte Beförderung',
        fields: [
          {
            name: 'step',
            label: 'Antrag',
            type: 'choice',
            required: true,
            options: [
              { value: 'first', label: 'Ersterteilung' },
              { value: 'extension', label: 'Verlängerung' },
            ],
          },
          {
            name: 'services',
            label: 'Art',
            type: 'choice',
            many: true,
            required: true,
            options: [
              { value: 'taxi', label: 'Taxen' },
              { value: 'hire', label: 'Mietwagen' },
              { value: 'pooling', label: 'gebündelter Bedarfsverkehr' },
              { value: 'ambulance', label: 'Krankenkraftwagen' },
            ],
          },
          { name: 'licenceNumber', label: 'Führerscheinnummer', type: 'text', maxLength: 30, required: true },
          {
            name: 'classBSince',
            label: 'Klasse B seit',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          { name: 'employer', label: 'Unternehmen', type: 'name', maxLength: 160 },
        ],
      },
    ],
    [
      {
        holds:
          'date(form.birthDate) + duration("P21Y") <= date(today) or (count(form.services) = 1 and list contains(form.services, "ambulance") and date(form.birthDate) + duration("P19Y") <= date(today))',
        message: 'Das Mindestalter ist 21 Jahre, für Krankenkraftwagen 19 Jahre (§ 48 Abs. 4 Nr. 2 FeV).',
        field: 'birthDate',
      },
      {
        holds:
          'date(form.classBSince) + duration("P2Y") <= date(today) or (list contains(form.services, "ambulance") and date(form.classBSince) + duration("P1Y") <= date(today))',
        message:
          'Klasse B muss seit zwei Jahren bestehen, für Krankenkraftwagen seit einem Jahr (§ 48 Abs. 4 Nr. 6 FeV).',
        field: 'classBSince',
      },
    ],
  ),
  evidence: [
    { name: 'licence', label: 'EU-Kartenführerschein', legalBasis: '§ 48 Abs. 4 Nr. 1 FeV' },
    {
      name: 'conduct',
      label: 'Führungszeugnis zur Vorlage bei einer Behörde',
      legalBasis: '§ 48 Abs. 4 Nr. 2a FeV',
    },
    {
      name: 'medical',
      label: 'Ärztliches Zeugnis und Leistungsgutachten (Anlage 5)',
      legalBasis: '§ 11 Abs. 9 FeV',
    },
    { name: 'eyes', label: 'Augenärztliches Zeugnis (Anlage 6)', legalBasis: '§ 12 Abs. 6 FeV' },
    {
      name: 'expertise',
      label: 'Fachkundenachweis',
      legalBasis: '§ 48 Abs. 4 Nr. 7 FeV',
      when: 'form.step = "first" and (some s in form.services satisfies s != "ambulance")',
    },
  ],
  fee: [trafficFee('passengers', 'Nr. 201, 202.1 und Auslagen KBA', 4260, { evidence: 'derived' })],
  parts: [
    fitness,
    refusal,
    licenceTransfer,
    {
      documents: {
        passengerLicence: {
          kind: 'certificate',
          title: 'Führerschein zur Fahrgastbeförderung',
          signedBy: 'reliability',
          sealed: true,
          blocks: [
            {
              type: 'facts',
              rows: [
                ['Name', '{form.givenNames} {form.familyName}'],
                ['Geboren am', '{form.birthDate} in {form.birthPlace}'],
                ['Berechtigt zur Beförderung mit', '{choice("services", form.services)}'],
                ['Gültig bis', '{facts.validUntil}'],
              ],
            },
            {
              type: 'paragraph',
              text: 'Gilt nur in Verbindung mit dem Führerschein Nr. {form.licenceNumber} und ist bei der Beförderung mitzuführen (§ 48 Abs. 3 FeV).',
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
      task: 'Führerschein, Dauer des Besitzes, Zeugnisse und Führungszeugnis auf Alter und Vollständigkeit prüfen',
      outcomes: licenceTransfer.outcome,
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'fitness',
      states: {
        fitness: fitness.state,
        reliability: taskState({
          id: 'reliability',
          state: 'Gewähr für die Beförderung von Fahrgästen',
          status: 'inReview',
          task: 'Eintragungen würdigen: Gewähr für die besondere Verantwortung gegenüber Fahrgästen',
          post: 'clerk',
          target: 'P1W',
          legalBasis: '§ 48 Abs. 4 Nr. 2a FeV',
          outcomes: {
            given: {
              label: 'Gewähr gegeben',
              to: [
                {
                  to: 'expertise',
                  when: 'form.step = "first" and (some s in form.services satisfies s != "ambulance")',
                },
                { to: '#case.approved' },
              ],
            },
            notGiven: meansToRefuse('Gewähr nicht gegeben', 'hearing'),
          },
        }),
        expertise: taskState({
          id: 'expertise',
          state: 'Fachkunde',
          status: 'inReview',
          task: 'Nachweis der Fachkunde durch geeignete Stelle prüfen',
          post: 'clerk',
          legalBasis: '§ 48 Abs. 4 Nr. 7 FeV',
          outcomes: {
            proven: { label: 'Nachgewiesen', to: '#case.approved' },
            notProven: meansToRefuse('Nicht nachgewiesen', 'hearing'),
          },
        }),
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Erteilung beschlossen', status: 'decided' },
      entry: [set('validUntil', 'date(today) + duration("P5Y")')],
      on: withdrawal,
      initial: 'feeGate',
      states: trafficPayment('#case.issued'),
    },
    issued: {
      meta: { label: 'Erteilt', status: 'inProduction' },
      initial: 'production',
      onDone: '#case.closed',
      states: {
        production: documentState({
          id: 'passengerLicence',
          state: 'Führerschein zur Fahrgastbeförderung wird ausgefertigt',
          status: 'inProduction',
          document: 'passengerLicence',
          to: 'dispatch',
        }),
        dispatch: dispatchState({
          id: 'passengerDispatch',
          state: 'Wird übersandt',
          status: 'inProduction',
          document: 'passengerLicence',
          to: 'register',
        }),
        register: transmissionState({
          id: 'registerEntry',
          state: 'Eintragung im Zentralen Fahrerlaubnisregister',
          status: 'sent',
          receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
          legalBasis: '§§ 50, 51 StVG',
          to: 'granted',
        }),
        granted: { type: 'final', meta: { label: 'Erteilt für fünf Jahre', status: 'sent' } },
      },
    },
    rejected: refusal.milestone,
    transferred: licenceTransfer.milestone,
  },
});
