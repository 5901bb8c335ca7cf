import {
  completeness,
  insuranceCode,
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
  online: 'form.channel = "online"',
  handover: 'Zulassungsbescheinigung Teil I und II ausfertigen und aushändigen',
  handoverFields: [
    {
      name: 'partTwo',
      label: 'Nummer der Zulassungsbescheinigung Teil II',
      type: 'text',
      maxLength: 10,
      required: true,
    },
    {
      name: 'inspectionDue',
      label: 'Nächste Hauptuntersuchung',
      type: 'date',
      required: true,
      notBefore: 'today',
    },
  ],
  receivers:
    '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
  then: 'admitted',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Zulassung des Fahrzeugs',
  legalBasis: '§ 3 Abs. 1, § 6 FZV, § 13 Abs. 1 KraftStG',
  convinced: 'typeApproval',
  upheld: '#case.approved',
});

/**
 * Neuzulassung (§§ 3, 6 FZV): a vehicle nobody has had admitted before. The clerk compares it with its type approval: the
 * certificate of conformity, whose data the Kraftfahrt-Bundesamt holds by identification number, or an individual approval;
 * end-of-series vehicles need an exception (`exception`, § 47 FZV, by another authority). A Teil II blank that the
 * manufacturer filled in is checked against the list of lost blanks; without one the office makes it out itself.
 *
 * Online (§ 27 FZV) needs both, data at the Kraftfahrt-Bundesamt and a Teil II with security code: FEEL in the form keeps
 * anything else to the counter. The car tax is assessed by the customs office, not here. The first inspection falls due
 * after three years for cars (§ 29 StVZO). `issued` means admitted: the moment of stamping, or of fetching the decision.
 */
export default trafficProcedure({
  key: 'kfz-neuzulassung',
  name: 'Kraftfahrzeug neu zulassen',
  kind: 'registration',
  unit: '32.5',
  filePlan: '36.10.10',
  leika: [],
  legalBasis: ['§ 3 FZV', '§ 6 FZV', '§ 9 FZV', '§§ 12 bis 14 FZV', '§ 27 FZV', '§ 13 KraftStG', '§ 1 PflVG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Neuwagen anmelden',
    'neues Auto anmelden',
    'Erstzulassung',
    'Motorrad neu gekauft anmelden',
    'eVB-Nummer',
    'i-Kfz Neufahrzeug',
  ],
  online: true,
  subject: 'Ihrem Antrag auf Neuzulassung',
  target: 'P3WD',
  retention: vehicleFile,
  form: vehicleForm(
    [
      {
        title: 'Fahrzeug',
        fields: [
          {
            name: 'channel',
            label: 'Antrag',
            type: 'choice',
            required: true,
            options: [
              { value: 'counter', label: 'in der Zulassungsbehörde' },
              { value: 'online', label: 'im Portal (i-Kfz) mit Online-Ausweis' },
            ],
          },
          vin,
          {
            name: 'conformity',
            label: 'Genehmigung',
            type: 'choice',
            required: true,
            options: [
              { value: 'coc', label: 'EU-Typgenehmigung, Übereinstimmungsbescheinigung (CoC)' },
              { value: 'national', label: 'nationale Typgenehmigung oder Datenbestätigung' },
              { value: 'individual', label: 'Einzelgenehmigung' },
            ],
          },
          {
            name: 'partTwo',
            label: 'Zulassungsbescheinigung Teil II vom Hersteller vorhanden',
            type: 'boolean',
            required: true,
          },
          {
            name: 'securityCode',
            label: 'Verdeckter Sicherheitscode der Zulassungsbescheinigung Teil II',
            type: 'text',
            maxLength: 12,
            when: 'form.channel = "online"',
            required: true,
          },
          insuranceCode,
          ...wishFields,
        ],
      },
      { title: 'Kraftfahrzeugsteuer', fields: taxFields },
    ],
    [
      {
        holds: 'form.channel = "counter" or (form.conformity = "coc" and form.partTwo = true)',
        message:
          'Online ist die Zulassung nur mit CoC-Daten und Zulassungsbescheinigung Teil II möglich (§ 27 FZV).',
        field: 'channel',
      },
    ],
  ),
  evidence: [
    { name: 'identity', label: 'Ausweis; bei Firmen Gewerbeanmeldung oder Registerauszug' },
    { name: 'proxy', label: 'Vollmacht und Ausweis der bevollmächtigten Person', when: 'form.agent != null' },
    {
      name: 'partTwo',
      label: 'Zulassungsbescheinigung Teil II',
      legalBasis: '§ 6 Abs. 2 FZV',
      when: 'form.partTwo = true',
    },
    { name: 'ownership', label: 'Kaufvertrag oder Rechnung', when: 'form.partTwo = false' },
    { name: 'coc', label: 'CoC-Papier oder Genehmigung', legalBasis: '§ 6 Abs. 3 FZV' },
    {
      name: 'mandate',
      label: 'SEPA-Mandat Kfz-Steuer',
      legalBasis: '§ 13 KraftStG',
      when: 'form.tax = "mandate"',
    },
  ],
  fee: [
    trafficFee(
      'online',
      'Nr. 221 ff., internetbasierte Erstzulassung',
      'if form.wish then 1230 + 1020 else 1230',
      {
        when: 'form.channel = "online"',
      },
    ),
    trafficFee('wish', 'Nr. 221 ff. und Nr. 230 (Wunschkennzeichen 10,20 Euro)', 3060 + 1020, {
      when: 'form.wish = true',
    }),
    trafficFee('counter', 'Nr. 221 ff., Erstzulassung', 3060),
  ],
  parts: [admission, refusal],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Identität, Vollmacht, Sitz oder Hauptwohnung in Hannover und Fahrzeugpapiere prüfen',
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'typeApproval',
      states: {
        typeApproval: taskState({
          id: 'typeApproval',
          state: 'Typgenehmigung und Papiere',
          status: 'inReview',
          task: 'Genehmigungsdaten beim Kraftfahrt-Bundesamt abrufen; Vordruck Teil II gegen die Verlustliste prüfen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 6 Abs. 3 bis 7 FZV',
          outcomes: {
            approved: { label: 'Genehmigung liegt vor', to: 'insurance' },
            exception: { ...requestOutcome, label: 'Auslaufende Serie: Ausnahmegenehmigung nachfordern' },
            inspectVehicle: { label: 'Fahrzeug vorführen lassen', to: 'inspection' },
            lostBlank: {
              label: 'Vordruck als gestohlen gemeldet',
              adverse: true,
              to: [
                {
                  to: 'hearing',
                  then: [{ type: 'set', params: { fact: 'refusalGround', value: 'event.reason' } }],
                },
              ],
            },
          },
        }),
        inspection: taskState({
          id: 'inspection',
          state: 'Vorführung des Fahrzeugs',
          status: 'waitingForYou',
          task: 'Identifizierungsnummer am vorgeführten Fahrzeug mit den Papieren vergleichen',
          post: 'clerk',
          target: 'P1W',
          legalBasis: '§ 6 Abs. 8 FZV',
          outcomes: {
            identical: { label: 'Stimmt überein', to: 'insurance' },
            notPresented: { ...requestOutcome, label: 'Nicht vorgeführt, noch einmal auffordern' },
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
        admitted: { type: 'final', meta: { label: 'Zugelassen', status: 'closed' } },
      },
    },
    rejected: refusal.milestone,
  },
});
