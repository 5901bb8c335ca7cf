import {
  completeness,
  foreignPapers,
  foreignPapersField,
  insuranceCode,
  meansToRefuse,
  requestOutcome,
  roadTrafficRefusal,
  taskState,
  taxFields,
  trafficFee,
  vehicleAdmission,
  vehicleForm,
  vin,
  wishFields,
  withdrawal,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

const admission = vehicleAdmission({
  taxable: true,
  handover: 'Zulassungsbescheinigung Teil I und II erstmals ausfertigen, ausländische Papiere einziehen',
  handoverFields: [foreignPapersField],
  receivers:
    '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
  then: 'papersGate',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Zulassung des eingeführten Fahrzeugs',
  legalBasis: '§ 8, § 6 FZV, § 13 Abs. 1 KraftStG',
  convinced: 'customs',
  upheld: '#case.approved',
});

/**
 * Gebrauchtfahrzeug aus einem Nicht-EU-Staat (§ 8 FZV): cleared by customs, found fit by an expert, and the very vehicle of
 * the papers. Customs clearance is a condition the office cannot waive (`customs`). Without EU type approval the expert
 * opinion of § 21 StVZO goes to an individual approval given by this office itself (`individualApproval`); with one, an inspection
 * under § 29 StVZO suffices (§ 8 (3)). The vehicle is brought along and its number compared (`identity`); a theft
 * alert (SIS) hands it to the police and stops everything.
 *
 * The foreign certificate is withdrawn, kept for six months for its authority and then destroyed (§ 8 (4)): the clock
 * `keeping` ends in a task. The Kraftfahrt-Bundesamt is told of the withdrawal within a month. Only at the counter.
 */
export default trafficProcedure({
  key: 'kfz-import-drittstaat',
  name: 'Gebrauchtfahrzeug aus einem Nicht-EU-Staat zulassen',
  kind: 'registration',
  unit: '32.5',
  filePlan: '36.10.15',
  leika: ['99036008007004'],
  legalBasis: ['§ 6 FZV', '§ 8 FZV', '§ 21 StVZO', '§ 29 StVZO', '§ 13 KraftStG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Auto aus den USA einführen',
    'Wagen aus der Schweiz anmelden',
    'Zoll Fahrzeug',
    'US-Car anmelden',
    'Umzugsgut Auto aus Übersee',
  ],
  subject: 'Ihrem Antrag auf Zulassung eines eingeführten Fahrzeugs',
  target: 'P1W',
  retention: vehicleFile,
  form: vehicleForm([
    {
      title: 'Fahrzeug',
      fields: [
        vin,
        { name: 'originState', label: 'Herkunftsstaat', type: 'text', maxLength: 80, required: true },
        { name: 'foreignPlate', label: 'Letztes ausländisches Kennzeichen', type: 'text', maxLength: 15 },
        {
          name: 'firstAdmission',
          label: 'Erste Zulassung am',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'euApproval',
          label: 'EU-Typgenehmigung (CoC) vorhanden',
          type: 'boolean',
          required: true,
        },
        {
          name: 'customs',
          label: 'Zollnachweis',
          type: 'choice',
          required: true,
          options: [
            { value: 'clearance', label: 'Zollunbedenklichkeitsbescheinigung' },
            { value: 'removal', label: 'Übersiedlungsgut, Bescheinigung des Zolls' },
          ],
        },
        insuranceCode,
        ...wishFields,
      ],
    },
    { title: 'Kraftfahrzeugsteuer', fields: taxFields },
  ]),
  evidence: [
    { name: 'foreign', label: 'Ausländische Zulassungsdokumente', legalBasis: '§ 8 Abs. 1 FZV' },
    { name: 'customs', label: 'Zollunbedenklichkeitsbescheinigung' },
    {
      name: 'opinion',
      label: 'Gutachten nach § 21 StVZO',
      legalBasis: '§ 21 StVZO',
      when: 'form.euApproval = false',
    },
    {
      name: 'inspection',
      label: 'Untersuchung nach § 29 StVZO',
      legalBasis: '§ 8 Abs. 3 FZV',
      when: 'form.euApproval = true',
    },
    { name: 'ownership', label: 'Eigentumsnachweis (Kaufvertrag, Rechnung)' },
    { name: 'mandate', label: 'SEPA-Mandat Kfz-Steuer', when: 'form.tax = "mandate"' },
  ],
  fee: [
    trafficFee(
      'individual',
      'Nr. 221 ff. mit Einzelgenehmigung (Nr. 413)',
      'if form.wish then 9800 else 8780',
      {
        when: 'form.euApproval = false',
      },
    ),
    trafficFee(
      'import',
      'Nr. 221 ff., Erstzulassung nach Zulassung im Ausland',
      'if form.wish then 5650 else 4630',
    ),
  ],
  parts: [admission, refusal, foreignPapers],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Ausländische Papiere, Eigentumsnachweis und Gutachten auf Vollständigkeit prüfen',
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'customs',
      states: {
        customs: taskState({
          id: 'customs',
          state: 'Einfuhrabgaben',
          status: 'inReview',
          task: 'Zollunbedenklichkeit prüfen, Fahndung (SIS) und Vorzulassung abfragen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 8 Abs. 1 FZV',
          outcomes: {
            cleared: { label: 'Verzollt, keine Fahndung', to: 'identity' },
            uncleared: { ...requestOutcome, label: 'Zollnachweis fehlt' },
            alert: meansToRefuse('Fahrzeug zur Fahndung ausgeschrieben, Polizei unterrichtet', 'hearing'),
          },
        }),
        identity: taskState({
          id: 'identity',
          state: 'Identitätsprüfung am Fahrzeug',
          status: 'waitingForYou',
          task: 'Vorgeführtes Fahrzeug: Identifizierungsnummer und Fabrikschild mit den Papieren vergleichen',
          post: 'clerk',
          target: 'P2W',
          legalBasis: '§ 6 Abs. 8 FZV',
          outcomes: {
            identical: {
              label: 'Stimmt überein',
              to: [{ to: 'individualApproval', when: 'form.euApproval = false' }, { to: 'insurance' }],
            },
            notPresented: { ...requestOutcome, label: 'Nicht vorgeführt' },
            tampered: meansToRefuse('Nummer verändert', 'hearing'),
          },
        }),
        individualApproval: taskState({
          id: 'individualApproval',
          state: 'Einzelgenehmigung',
          status: 'inReview',
          task: 'Auf Grund des Gutachtens über die Einzelgenehmigung nach § 21 StVZO entscheiden',
          post: 'lead',
          target: 'P3D',
          notBy: ['identity'],
          legalBasis: '§ 21 StVZO',
          outcomes: {
            approved: { label: 'Genehmigt', to: 'insurance' },
            exceptionNeeded: { ...requestOutcome, label: 'Ausnahme nach § 70 StVZO nötig' },
            notApproved: meansToRefuse('Nicht vorschriftsmäßig', 'hearing'),
          },
        }),
        ...admission.checks,
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Zulassungsfähig', status: 'decided' },
      on: withdrawal,
      initial: 'plateGate',
      states: admission.assignment,
    },
    issued: {
      meta: { label: 'Zulassung', status: 'inProduction' },
      initial: 'admissionGate',
      onDone: '#case.closed',
      states: {
        ...admission.effect,
        ...foreignPapers.states,
        done: { type: 'final', meta: { label: 'Zugelassen', status: 'closed' } },
      },
    },
    rejected: refusal.milestone,
  },
});
