import {
  admissionMilestones,
  brief,
  cityPlate,
  gate,
  insuranceCode,
  requestOutcome,
  roadTrafficRefusal,
  set,
  taskState,
  taxFields,
  trafficFee,
  vehicleAdmission,
  vehicleForm,
  vin,
  wishFields,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

/** Months from the first to the last, both whole and over the turn of the year. */
const MONTHS =
  '(if form.toMonth >= form.fromMonth then form.toMonth - form.fromMonth + 1 else form.toMonth - form.fromMonth + 13)';

const DUE = 'date(form.inspectionDue).month';

/** Whether the month in which the inspection is due lies inside the season. */
const DUE_IN_SEASON = `(if form.toMonth >= form.fromMonth then ${DUE} >= form.fromMonth and ${DUE} <= form.toMonth else ${DUE} >= form.fromMonth or ${DUE} <= form.toMonth)`;

const admission = vehicleAdmission({
  taxable: true,
  handover: 'Betriebszeitraum in Teil I und II eintragen, bisherige Schilder entstempeln',
  handoverFields: [brief.yes('oldPlatesCancelled', 'Bisherige Schilder entstempelt')],
  receivers:
    '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB (Saison)", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
  then: 'done',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf ein Saisonkennzeichen',
  legalBasis: '§ 10 Abs. 3 FZV, § 13 Abs. 1 KraftStG',
  convinced: 'inspectionGate',
  upheld: '#case.approved',
});

/**
 * Saisonkennzeichen (§ 10 (3) FZV): admission for the same two to eleven whole months of every year, which stand on the
 * plate. The months are arithmetic, over the turn of the year too; twelve are no season, one is too short: the form knows.
 * The vehicle stays admitted all year, but outside the season it may be neither driven nor parked on public roads, insured
 * only at rest; hence an eVB for the season and a tax by months, told to insurer and customs office.
 *
 * An inspection that fell due outside the season is made up in its first month (Anlage VIII Nr. 2.6 StVZO) and bars
 * nothing; one that fell due inside has to be there (`inspection`). The plate needs room for the months, so the number is
 * assigned anew or shortened. A later change of months is this procedure again; giving it up is an ordinary change.
 */
export default trafficProcedure({
  key: 'saisonkennzeichen',
  name: 'Saisonkennzeichen',
  kind: 'registerChange',
  unit: '32.5',
  filePlan: '36.10.22',
  leika: [],
  legalBasis: ['§ 10 Abs. 3 FZV', '§ 9 FZV', '§ 13 KraftStG', 'Anlage VIII Nr. 2.6 StVZO'],
  audience: ['citizen', 'company'],
  keywords: [
    'Motorrad nur im Sommer anmelden',
    'Cabrio von April bis Oktober',
    'Wohnmobil zeitweise zulassen',
    'Monate auf dem Nummernschild',
  ],
  subject: 'Ihrem Antrag auf ein Saisonkennzeichen',
  target: 'P3WD',
  retention: vehicleFile,
  form: vehicleForm(
    [
      {
        title: 'Fahrzeug und Betriebszeitraum',
        fields: [
          vin,
          { ...cityPlate, label: 'Bisheriges Kennzeichen' },
          brief.count('fromMonth', 'Erster Monat (1 bis 12)', 12, { min: 1 }),
          brief.count('toMonth', 'Letzter Monat (1 bis 12)', 12, { min: 1 }),
          brief.pick('suffix', 'Zusatz', { none: 'keiner', H: 'H (Oldtimer)', E: 'E (elektrisch)' }),
          brief.day('inspectionDue', 'Nächste Hauptuntersuchung'),
          brief.text('parking', 'Stellplatz außerhalb der Saison (nicht im öffentlichen Straßenraum)', 200),
          ...wishFields,
          insuranceCode,
        ],
      },
      { title: 'Kraftfahrzeugsteuer', fields: taxFields },
    ],
    [
      {
        holds: `${MONTHS} >= 2 and ${MONTHS} <= 11`,
        message:
          'Der Betriebszeitraum umfasst mindestens zwei und höchstens elf volle Monate (§ 10 Abs. 3 FZV).',
        field: 'toMonth',
      },
      {
        holds: 'form.suffix = "none" or form.wish = false or string length(form.wishedPlate) <= 8',
        message: 'Mit Saison und Zusatzbuchstaben hat das Kennzeichen nur Platz für sieben Stellen.',
        field: 'wishedPlate',
      },
    ],
  ),
  evidence: [
    { name: 'identity', label: 'Ausweis' },
    { name: 'parts', label: 'Zulassungsbescheinigung Teil I und II', legalBasis: '§ 10 Abs. 3, § 13 FZV' },
    { name: 'plates', label: 'Bisherige Kennzeichenschilder' },
    { name: 'mandate', label: 'SEPA-Mandat Kfz-Steuer', when: 'form.tax = "mandate"' },
  ],
  fee: [
    trafficFee(
      'season',
      'Nr. 221 ff., Zuteilung eines Saisonkennzeichens',
      'if form.wish then 3970 else 2950',
    ),
  ],
  parts: [admission, refusal],
  states: admissionMilestones({
    admission,
    refusal,
    intake: {
      task: 'Zulassungsbescheinigungen, eVB mit Saisonzeitraum und bisherige Schilder prüfen',
    },
    labels: ['Saison festgelegt', 'Umkennzeichnung', 'Saisonkennzeichen zugeteilt'],
    examination: {
      season: {
        meta: { label: 'Betriebszeitraum', status: 'inReview' },
        always: [{ target: 'inspectionGate', actions: [set('months', MONTHS)] }],
      },
      inspectionGate: gate('Hauptuntersuchung und Saison', 'inReview', [
        { to: 'insurance', when: 'date(form.inspectionDue) >= date(today)' },
        { to: 'insurance', when: `not(${DUE_IN_SEASON})`, then: [set('inspectionInFirstMonth', 'true')] },
        { to: 'inspection' },
      ]),
      inspection: taskState({
        id: 'inspection',
        state: 'Hauptuntersuchung in der Saison abgelaufen',
        status: 'inReview',
        task: 'Nachgeholte Hauptuntersuchung prüfen oder anfordern',
        post: 'clerk',
        target: 'P1D',
        legalBasis: '§ 29 StVZO, Anlage VIII Nr. 2.6',
        outcomes: {
          madeUp: {
            label: 'Nachgeholt',
            to: 'insurance',
            fields: [brief.day('inspectedOn', 'Untersucht am', { notAfter: 'today' })],
          },
          missing: { ...requestOutcome, label: 'Hauptuntersuchung anfordern' },
        },
      }),
    },
  }),
});
