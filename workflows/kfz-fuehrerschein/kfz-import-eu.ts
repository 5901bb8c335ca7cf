import {
  admissionMilestones,
  brief,
  foreignPapers,
  foreignPapersField,
  gate,
  insuranceCode,
  meansToRefuse,
  requestOutcome,
  roadTrafficRefusal,
  taskState,
  taxFields,
  trafficFee,
  transmissionState,
  vehicleAdmission,
  vehicleForm,
  vin,
  ways,
  wishFields,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

/** § 1b (3) UStG: new is what is six months young or has run six thousand kilometres at most; either suffices. */
const NEW_VEHICLE =
  'form.mileage <= 6000 or date(form.firstAdmission) + duration("P6M") >= date(form.acquiredOn)';

const admission = vehicleAdmission({
  taxable: true,
  handover:
    'Zulassungsbescheinigung Teil I und II mit den Daten des CoC ausfertigen, ausländische Papiere einziehen',
  handoverFields: [foreignPapersField],
  receivers:
    '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
  then: 'vatGate',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Zulassung des Fahrzeugs aus einem EU-Staat',
  legalBasis: '§ 8 Abs. 1 und 2, § 6 FZV, § 13 Abs. 1 KraftStG',
  convinced: 'originRecord',
  upheld: '#case.approved',
});

/**
 * Gebrauchtfahrzeug aus einem EU-Staat (§ 8 FZV, Richtlinie 1999/37/EG): no customs and no new approval, because the
 * approval of one member state holds in all. What is examined is the record of the vehicle in its state of origin, over
 * the Kraftfahrt-Bundesamt (EUCARIS): theft, export, withdrawn admission (`originRecord`). Where part II of the foreign
 * certificate is missing, admission waits until the state of origin has confirmed that the holder may dispose of the
 * vehicle (`awaitingConfirmation`): silence confirms nothing. An inspection still running in the other state is recognised;
 * otherwise one under § 29 StVZO.
 *
 * The office also works for the tax authorities: a vehicle new in the sense of § 1b UStG is reported, because its buyer, even
 * a private one, owes VAT here (§ 18 (10) UStG). EEA and Swiss papers follow the same way (§ 8 (1)). Only at the counter.
 */
export default trafficProcedure({
  key: 'kfz-import-eu',
  name: 'Gebrauchtfahrzeug aus einem EU-Staat zulassen',
  kind: 'registration',
  unit: '32.5',
  filePlan: '36.10.16',
  leika: ['99036008007003'],
  legalBasis: ['§ 6 FZV', '§ 8 FZV', '§ 29 StVZO', '§ 13 KraftStG', '§ 18 Abs. 10 UStG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Auto aus dem Ausland anmelden',
    'Importfahrzeug',
    'Wagen in Polen gekauft',
    'Reimport',
    'COC-Papier',
  ],
  subject: 'Ihrem Antrag auf Zulassung eines Fahrzeugs aus einem EU-Staat',
  target: 'P1W',
  pausesIn: ['checked.awaitingConfirmation'],
  retention: vehicleFile,
  form: vehicleForm(
    [
      {
        title: 'Fahrzeug und Herkunft',
        fields: [
          vin,
          brief.pick('originState', 'Bisher zugelassen in', {
            AT: 'Österreich',
            BE: 'Belgien',
            CZ: 'Tschechien',
            DK: 'Dänemark',
            FR: 'Frankreich',
            IT: 'Italien',
            NL: 'Niederlande',
            PL: 'Polen',
            other: 'anderem EU- oder EWR-Staat',
          }),
          brief.text('foreignPlate', 'Letztes Kennzeichen', 15),
          brief.yes(
            'partTwo',
            'Teil II der ausländischen Zulassungsbescheinigung liegt vor (oder es gibt nur einen Teil)',
          ),
          brief.yes('coc', 'CoC-Papier (EU-Übereinstimmungsbescheinigung) liegt vor'),
          brief.day('firstAdmission', 'Erste Zulassung', { notAfter: 'today' }),
          brief.day('acquiredOn', 'Erworben am', { notAfter: 'today' }),
          brief.count('mileage', 'Kilometerstand beim Erwerb', 2000000),
          brief.text('seller', 'Verkäufer mit Anschrift und Umsatzsteuer-Nummer, falls Händler', 300),
          brief.day('foreignInspectionUntil', 'Untersuchung im Herkunftsstaat gültig bis', {
            required: false,
          }),
          insuranceCode,
          ...wishFields,
        ],
      },
      { title: 'Kraftfahrzeugsteuer', fields: taxFields },
    ],
    [
      {
        holds: 'date(form.firstAdmission) <= date(form.acquiredOn)',
        message: 'Ein gebrauchtes Fahrzeug war vor dem Erwerb schon zugelassen.',
        field: 'acquiredOn',
      },
    ],
  ),
  evidence: [
    {
      name: 'foreign',
      label: 'Ausländische Zulassungsbescheinigung (alle Teile)',
      legalBasis: '§ 8 Abs. 1 FZV',
    },
    { name: 'coc', label: 'CoC-Papier oder Datenbestätigung', legalBasis: '§ 6 Abs. 3 FZV' },
    { name: 'ownership', label: 'Kaufvertrag oder Rechnung' },
    { name: 'inspection', label: 'Untersuchungsbericht', legalBasis: '§ 8 Abs. 1, § 29 StVZO' },
    { name: 'mandate', label: 'SEPA-Mandat Kfz-Steuer', when: 'form.tax = "mandate"' },
    {
      name: 'vat',
      label: 'Mitteilung für Umsatzsteuerzwecke',
      legalBasis: '§ 18 Abs. 10 UStG',
      when: NEW_VEHICLE,
    },
  ],
  fee: [
    trafficFee(
      'eu',
      'Nr. 221 ff., Zulassung nach Zulassung im EU-Ausland',
      'if form.wish then 5320 else 4300',
    ),
  ],
  parts: [
    admission,
    refusal,
    foreignPapers,
    {
      clocks: {
        confirmationPeriod: {
          label: 'Bestätigung des Herkunftsstaats',
          kind: 'target',
          legalBasis: '§ 8 Abs. 2 FZV, Art. 9 Richtlinie 1999/37/EG',
          bound: 'authority',
          start: { rule: 'event' },
          period: 'P1M',
        },
      },
      events: {
        originConfirmed: {
          label: 'Antwort des Herkunftsstaats über das Kraftfahrt-Bundesamt eintragen',
          by: ['authority', 'clerk'],
          fields: [
            brief.pick('result', 'Ergebnis', {
              confirmed: 'Zulassung und Verfügungsberechtigung bestätigt',
              denied: 'nicht bestätigt oder gesperrt',
            }),
          ],
        },
      },
      publicStatus: {
        originAsked: {
          de: 'Herkunftsstaat gefragt',
          easy: 'Ein Papier fehlt. Wir fragen im anderen Land nach.',
          en: 'State of origin asked',
          actor: 'other',
          next: 'Ohne die Bestätigung des Herkunftsstaats können wir das Fahrzeug nicht zulassen.',
        },
      },
    },
  ],
  states: admissionMilestones({
    admission,
    refusal,
    intake: { task: 'Ausländische Papiere, CoC und Eigentumsnachweis auf Vollständigkeit prüfen' },
    labels: ['Zulassungsfähig', 'Zulassung', 'Zugelassen'],
    examination: {
      originQuery: transmissionState({
        id: 'originQuery',
        state: 'Abruf im Herkunftsstaat',
        status: 'waitingForOthers',
        receivers: '["Kraftfahrt-Bundesamt, EUCARIS"]',
        legalBasis: '§ 8 Abs. 2 FZV, §§ 37, 37a StVG',
        to: 'originRecord',
      }),
      originRecord: taskState({
        id: 'originRecord',
        state: 'Eintragung im Herkunftsstaat',
        status: 'inReview',
        task: 'Auskunft mit Papieren und CoC vergleichen: Fahndung, Ausfuhrvermerk, Sperren, Kilometerstände',
        post: 'clerk',
        target: 'P1D',
        legalBasis: '§ 8 Abs. 1 und 2 FZV',
        outcomes: {
          consistent: {
            label: 'Stimmt überein',
            to: [{ to: 'inspectionGate', when: 'form.partTwo = true' }, { to: 'confirmationRequest' }],
          },
          dataMissing: { ...requestOutcome, label: 'CoC oder Papiere passen nicht: anfordern' },
          wanted: meansToRefuse('Als gestohlen oder gesperrt gemeldet (Polizei unterrichtet)', 'hearing'),
        },
      }),
      confirmationRequest: transmissionState({
        id: 'confirmationRequest',
        state: 'Bestätigung wird erbeten',
        status: 'originAsked',
        receivers: '["Kraftfahrt-Bundesamt, für die Behörde des Herkunftsstaats"]',
        legalBasis: '§ 8 Abs. 2 FZV',
        to: 'awaitingConfirmation',
      }),
      awaitingConfirmation: {
        meta: { label: 'Wartet auf den Herkunftsstaat', status: 'originAsked' },
        on: {
          originConfirmed: ways(
            [{ to: 'inspectionGate', when: 'event.result = "confirmed"' }, { to: 'disposal' }],
            ['record'],
          ),
        },
        after: { confirmationPeriod: 'disposal' },
      },
      disposal: taskState({
        id: 'disposal',
        state: 'Verfügungsberechtigung ungeklärt',
        status: 'originAsked',
        task: 'Nachfragen oder auf die fehlende Bestätigung hin entscheiden',
        post: 'clerk',
        legalBasis: '§ 8 Abs. 2 FZV',
        outcomes: {
          again: { label: 'Noch einmal anfragen', to: 'confirmationRequest' },
          unproven: meansToRefuse('Nicht bestätigt: Zulassung ablehnen', 'hearing'),
        },
      }),
      inspectionGate: gate('Technische Untersuchung', 'inReview', [
        {
          to: 'insurance',
          when: 'form.foreignInspectionUntil != null and date(form.foreignInspectionUntil) >= date(today)',
        },
        { to: 'inspection' },
      ]),
      inspection: taskState({
        id: 'inspection',
        state: 'Hauptuntersuchung im Inland',
        status: 'inReview',
        task: 'Bericht der Hauptuntersuchung nach § 29 StVZO prüfen oder anfordern',
        post: 'clerk',
        target: 'P1D',
        legalBasis: '§ 8 Abs. 1 FZV, § 29 StVZO',
        outcomes: {
          passed: { label: 'Ohne erhebliche Mängel', to: 'insurance' },
          missing: { ...requestOutcome, label: 'Untersuchung anfordern' },
        },
      }),
    },
    afterwards: {
      vatGate: gate('Umsatzsteuer', 'closed', [{ to: 'vatReport', when: NEW_VEHICLE }, { to: 'papersGate' }]),
      vatReport: transmissionState({
        id: 'vatReport',
        state: 'Mitteilung des innergemeinschaftlichen Erwerbs',
        status: 'closed',
        receivers: '["Zuständiges Finanzamt, Fahrzeugeinzelbesteuerung"]',
        legalBasis: '§ 18 Abs. 10 Nr. 1 UStG',
        to: 'papersGate',
      }),
      ...foreignPapers.states,
    },
  }),
});
