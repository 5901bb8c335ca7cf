import {
  completeness,
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
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

const admission = vehicleAdmission({
  taxable: true,
  online: 'form.channel = "online"',
  handover: 'Vermerk der Außerbetriebsetzung in Teil I beenden oder Teil I neu ausfertigen',
  handoverFields: [
    {
      name: 'formerNumber',
      label: 'Reserviertes früheres Kennzeichen wieder zugeteilt',
      type: 'boolean',
      required: true,
    },
  ],
  receivers:
    '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
  then: 'readmitted',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Wiederzulassung des Fahrzeugs',
  legalBasis: '§ 16, § 6 FZV, § 13 Abs. 1 KraftStG',
  convinced: 'vehicleData',
  upheld: '#case.approved',
});

/**
 * Wiederzulassung (§ 16 FZV) on the same holder: what was known of the vehicle is known still, if it is not too long ago.
 * Seven years after it went out of service the register has erased the data (§ 44 StVG): then an expert must establish
 * them anew (`expertData`, FEEL over the date of the signing off). The inspection must be valid again, also if it ran out while the
 * vehicle stood still; the trip to it with the reserved, unstamped plates is allowed (§ 12 FZV).
 *
 * A vehicle once reported as recycled (§ 17 FZV) comes back only with an explanation (`recycled`). The number kept for
 * the holder is assigned again. Online (§ 29 FZV) only while the register still has the data and the number is kept.
 */
export default trafficProcedure({
  key: 'kfz-wiederzulassung',
  name: 'Kraftfahrzeug wieder zulassen',
  kind: 'registration',
  unit: '32.5',
  filePlan: '36.10.13',
  leika: [],
  legalBasis: ['§ 16 FZV', '§ 6 FZV', '§ 29 FZV', '§ 29 StVZO', '§ 13 KraftStG'],
  audience: ['citizen', 'company'],
  keywords: [
    'stillgelegtes Auto anmelden',
    'abgemeldetes Auto reaktivieren',
    'Auto nach Winterpause anmelden',
    'Scheunenfund anmelden',
  ],
  alike: {
    'kfz-neuzulassung':
      'Die Wiederzulassung ist eine Zulassung nach §§ 3, 6 FZV wie die erste: Versicherungsnachweis, Steuerhindernisse (§ 13 KraftStG), Zuteilung des Kennzeichens, Abstempelung und i-Kfz sind dieselben; verschieden ist, was zuvor feststehen muss: dort Typgenehmigung und Vordruck von Teil II (§ 6 FZV), hier gespeicherte Daten, gültige Hauptuntersuchung und Gutachten nach sieben Jahren (§ 16 FZV, § 21 StVZO, § 44 StVG).',
  },
  online: true,
  subject: 'Ihrem Antrag auf Wiederzulassung',
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
              { value: 'online', label: 'im Portal (i-Kfz)' },
            ],
          },
          vin,
          { name: 'formerPlate', label: 'Früheres Kennzeichen', type: 'text', maxLength: 12, required: true },
          {
            name: 'outOfServiceOn',
            label: 'Außer Betrieb gesetzt am',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          { name: 'reserved', label: 'Kennzeichen ist für mich reserviert', type: 'boolean', required: true },
          { name: 'inspectionDue', label: 'Nächste Hauptuntersuchung', type: 'date', required: true },
          insuranceCode,
        ],
      },
      { title: 'Kraftfahrzeugsteuer', fields: taxFields },
    ],
    [
      {
        holds: 'date(form.inspectionDue) >= date(today)',
        message:
          'Die Hauptuntersuchung muss gültig sein. Die Fahrt dorthin ist mit dem reservierten Kennzeichen erlaubt.',
        field: 'inspectionDue',
      },
      {
        holds:
          'form.channel = "counter" or (form.reserved = true and date(form.outOfServiceOn) + duration("P7Y") > date(today))',
        message:
          'Online geht es nur mit reserviertem Kennzeichen und solange die Fahrzeugdaten gespeichert sind (§ 29 FZV).',
        field: 'channel',
      },
    ],
  ),
  evidence: [
    { name: 'identity', label: 'Ausweis' },
    { name: 'parts', label: 'Zulassungsbescheinigung Teil I und II', legalBasis: '§ 16 FZV' },
    { name: 'inspection', label: 'Nachweis der Hauptuntersuchung', legalBasis: '§ 29 StVZO' },
    {
      name: 'plates',
      label: 'Kennzeichenschilder, wenn das Kennzeichen reserviert ist',
      when: 'form.reserved = true',
    },
    {
      name: 'expert',
      label: 'Gutachten nach § 21 StVZO',
      legalBasis: '§ 21 StVZO, § 44 StVG',
      when: 'date(form.outOfServiceOn) + duration("P7Y") <= date(today)',
    },
    { name: 'mandate', label: 'SEPA-Mandat Kfz-Steuer', when: 'form.tax = "mandate"' },
  ],
  fee: [
    trafficFee('online', 'Nr. 221 ff., internetbasierte Wiederzulassung', 1080, {
      when: 'form.channel = "online"',
    }),
    trafficFee('counter', 'Nr. 221 ff., Wiederzulassung', 'if form.reserved then 2420 else 2160'),
  ],
  parts: [admission, refusal],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Identität des Halters, Papiere und Hauptuntersuchung prüfen',
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'age',
      states: {
        age: {
          meta: { label: 'Dauer der Außerbetriebsetzung', status: 'inReview' },
          always: ways([
            { to: 'expertData', when: 'date(form.outOfServiceOn) + duration("P7Y") <= date(today)' },
            { to: 'vehicleData' },
          ]),
        },
        vehicleData: taskState({
          id: 'vehicleData',
          state: 'Daten und Verbleib',
          status: 'inReview',
          task: 'Fahrzeugdaten, Verwertungsvermerk, Fahndung und Reservierung im Fahrzeugregister prüfen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 16, § 17 FZV',
          outcomes: {
            known: { label: 'Daten vorhanden, keine Hindernisse', to: 'insurance' },
            recycled: { ...requestOutcome, label: 'Als verwertet gemeldet: Erklärung verlangen' },
            barred: meansToRefuse('Betrieb untersagt oder Fahndung', 'hearing'),
          },
        }),
        expertData: taskState({
          id: 'expertData',
          state: 'Neu festgestellte Fahrzeugdaten',
          status: 'inReview',
          task: 'Gutachten nach § 21 StVZO auswerten und Fahrzeugdaten neu erfassen',
          post: 'clerk',
          target: 'P2D',
          legalBasis: '§ 21 StVZO',
          outcomes: {
            entered: { label: 'Neu erfasst', to: 'insurance' },
            opinionMissing: { ...requestOutcome, label: 'Gutachten fehlt oder genügt nicht' },
          },
        }),
        ...admission.checks,
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Wiederzulassung freigegeben', status: 'decided' },
      on: withdrawal,
      initial: 'plateGate',
      states: admission.assignment,
    },
    issued: {
      meta: { label: 'Wiederzulassung', status: 'inProduction' },
      initial: 'admissionGate',
      onDone: '#case.closed',
      states: {
        ...admission.effect,
        readmitted: { type: 'final', meta: { label: 'Wieder zugelassen', status: 'closed' } },
      },
    },
    rejected: refusal.milestone,
  },
});
