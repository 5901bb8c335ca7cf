import {
  brief,
  completeness,
  documentState,
  finished,
  gate,
  meansToRefuse,
  requestOutcome,
  roadTrafficRefusal,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  validityEnd,
  vehicleForm,
  vin,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf ein Ausfuhrkennzeichen',
  legalBasis: '§ 45 FZV, § 13 Abs. 1 KraftStG',
  convinced: 'presentation',
  upheld: '#case.approved',
});

/**
 * Ausfuhrkennzeichen (§ 45 FZV): admission for leaving the country for good, for at most a year, as long as the insurance
 * runs; that last day is printed red on the plate and ends the admission by itself (`validity`). The vehicle is presented
 * and its number compared (§ 6 (8)), the next inspection due after that day (§ 45 (1) no. 1 b), tax paid in advance for the whole time to the
 * customs office, which gives no plate to debtors. A German admission ends at the same moment: old plates invalidated,
 * part II marked, former insurer told.
 *
 * Whoever has no residence here names somebody who receives letters for him (§ 46 (2) FZV): condition of the form. Abroad the
 * foreign authority may report the new admission before the day (`admittedAbroad`); a vehicle that stays is either
 * admitted ordinarily, in a case of its own, or off the road. The plate is not returned.
 */
export default trafficProcedure({
  key: 'ausfuhrkennzeichen',
  name: 'Ausfuhrkennzeichen',
  kind: 'registration',
  unit: '32.5',
  filePlan: '36.10.33',
  leika: [],
  legalBasis: ['§ 45 FZV', '§ 46 Abs. 2 FZV', '§ 1 AuslPflVG', '§ 13 KraftStG', '§ 29 StVZO'],
  audience: ['citizen', 'company'],
  keywords: ['Zollkennzeichen', 'Auto ins Ausland verkaufen', 'Wagen exportieren', 'Fahrzeug überführen'],
  subject: 'Ihrem Antrag auf ein Ausfuhrkennzeichen',
  target: 'P1WD',
  retention: vehicleFile,
  form: vehicleForm(
    [
      {
        title: 'Ausfuhr',
        fields: [
          brief.text('destination', 'Bestimmungsstaat', 80),
          brief.day('from', 'Gültig ab', { notBefore: 'today' }),
          brief.day('until', 'Versichert bis (Ablaufdatum)', { notBefore: 'form.from' }),
          brief.text('insurance', 'Versicherer und Nummer der Bescheinigung (gelbes Formular)', 160),
          brief.yes('residentAbroad', 'Ich habe keinen Wohnsitz oder Sitz in Deutschland'),
          brief.text('recipient', 'Empfangsbevollmächtigte Person im Inland mit Anschrift', 300, {
            when: 'form.residentAbroad = true',
          }),
        ],
      },
      {
        title: 'Fahrzeug',
        fields: [
          vin,
          brief.yes('admitted', 'Es ist noch in Deutschland zugelassen'),
          brief.text('currentPlate', 'Jetziges Kennzeichen', 12, { when: 'form.admitted = true' }),
          brief.day('inspectionDue', 'Hauptuntersuchung gültig bis'),
        ],
      },
    ],
    [
      {
        holds: 'date(form.until) < date(form.from) + duration("P1Y")',
        message: 'Das Ausfuhrkennzeichen gilt höchstens ein Jahr (§ 45 Abs. 1 Satz 1 Nr. 2 FZV).',
        field: 'until',
      },
      {
        holds: 'date(form.inspectionDue) > date(form.until)',
        message:
          'Der nächste Termin der Hauptuntersuchung muss nach dem Ablaufdatum liegen (§ 45 Abs. 1 Satz 1 Nr. 1 FZV); sonst ist vorher zu untersuchen.',
        field: 'inspectionDue',
      },
    ],
  ),
  evidence: [
    { name: 'identity', label: 'Ausweis; Ausweis der empfangsbevollmächtigten Person' },
    { name: 'parts', label: 'Zulassungsbescheinigung Teil I und II', legalBasis: '§ 45 FZV' },
    {
      name: 'insurance',
      label: 'Versicherungsbestätigung für Ausfuhrkennzeichen',
      legalBasis: '§ 45 Abs. 1 FZV',
    },
    { name: 'inspection', label: 'Bericht der Hauptuntersuchung', legalBasis: '§ 29 StVZO' },
    {
      name: 'tax',
      label: 'SEPA-Mandat oder Zahlungsnachweis des Hauptzollamts',
      legalBasis: '§ 13 KraftStG',
    },
    { name: 'plates', label: 'Bisherige Kennzeichenschilder', when: 'form.admitted = true' },
  ],
  fee: [
    trafficFee('export', 'Nr. 221 ff., Ausfuhrkennzeichen mit Außerbetriebsetzung', 4080, {
      when: 'form.admitted = true',
    }),
    trafficFee('export-only', 'Nr. 221 ff., Zuteilung eines Ausfuhrkennzeichens', 3210),
  ],
  parts: [
    refusal,
    {
      clocks: { validity: validityEnd('form.until', '§ 45 Abs. 1 Satz 1 Nr. 2 FZV') },
      documents: {
        certificate: {
          kind: 'certificate',
          title: 'Zulassungsbescheinigung Teil I für die Ausfuhr',
          signedBy: 'assignment',
          sealed: true,
          blocks: [
            {
              type: 'facts',
              rows: [
                ['Ausfuhrkennzeichen', '{facts.assignment.plate}'],
                ['Identifizierungsnummer', '{form.vin}'],
                ['Gültig', '{form.from} bis {form.until}'],
                ['Versicherung', '{form.insurance}'],
              ],
            },
            {
              type: 'paragraph',
              text: 'Die Zulassung gilt nur bis zu diesem Tag; danach darf das Fahrzeug im Inland nicht mehr in Betrieb gesetzt werden (§ 45 FZV).',
            },
          ],
        },
      },
      events: {
        admittedAbroad: {
          label: 'Zulassung im Ausland mitgeteilt',
          by: ['authority', 'clerk'],
          fields: [brief.text('state', 'Staat und Kennzeichen', 120)],
        },
      },
      publicStatus: {
        exporting: {
          de: 'Ausfuhrkennzeichen gültig',
          easy: 'Sie dürfen mit diesem Kennzeichen ins Ausland fahren, bis zum Tag auf dem Schild.',
          en: 'Export plate valid',
          actor: 'applicant',
          next: 'Führen Sie das Fahrzeug vor dem Ablaufdatum aus. Das Kennzeichen müssen Sie nicht zurückgeben.',
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Identität, Versicherungsdauer, Hauptuntersuchung und Empfangsvollmacht prüfen',
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'presentation',
      states: {
        presentation: taskState({
          id: 'presentation',
          state: 'Vorführung',
          status: 'waitingForYou',
          task: 'Identifizierungsnummer am vorgeführten Fahrzeug mit den Papieren vergleichen; Fahndung abfragen',
          post: 'clerk',
          target: 'P1W',
          legalBasis: '§ 6 Abs. 8, § 45 Abs. 1 FZV',
          outcomes: {
            identical: { label: 'Stimmt überein', to: 'advanceTax' },
            notPresented: { ...requestOutcome, label: 'Nicht vorgeführt' },
            tampered: meansToRefuse('Nummer verändert oder Fahrzeug gesucht', 'hearing'),
          },
        }),
        advanceTax: taskState({
          id: 'advanceTax',
          state: 'Steuer im Voraus',
          status: 'inReview',
          task: 'Steuer für die ganze Dauer nachweisen lassen; Rückstände beim Hauptzollamt abfragen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 13 Abs. 1, § 11 Abs. 5 KraftStG',
          outcomes: {
            paid: { label: 'Entrichtet oder SEPA-Mandat', to: '#case.approved' },
            open: { ...requestOutcome, label: 'Zahlungsnachweis anfordern' },
            arrears: meansToRefuse('Steuerrückstände: Zuteilung verweigern', 'hearing'),
          },
        }),
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Zuteilung', status: 'decided' },
      on: withdrawal,
      initial: 'assignment',
      states: {
        assignment: taskState({
          id: 'assignment',
          state: 'Ausfuhrkennzeichen wird zugeteilt',
          status: 'decided',
          task: 'Erkennungsnummer aus Ziffern und Endbuchstabe zuteilen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 45 Abs. 1 FZV, Anlage 4 FZV',
          outcomes: {
            assigned: {
              label: 'Zugeteilt',
              to: 'feeGate',
              fields: [
                {
                  ...brief.text('plate', 'Kennzeichen', 10),
                  type: 'text',
                  pattern: '^H-[1-9][0-9]{0,3}[A-Z]$',
                },
              ],
            },
          },
        }),
        ...trafficPayment('#case.issued'),
      },
    },
    issued: {
      meta: { label: 'Ausfuhr', status: 'inProduction' },
      initial: 'formerAdmission',
      onDone: '#case.closed',
      states: {
        formerAdmission: gate('Deutsche Zulassung', 'inProduction', [
          { to: 'deregistration', when: 'form.admitted = true' },
          { to: 'production' },
        ]),
        deregistration: taskState({
          id: 'deregistration',
          state: 'Außerbetriebsetzung',
          status: 'inProduction',
          task: 'Bisherige Schilder entstempeln, Zulassung beenden und Teil II mit dem Ausfuhrvermerk versehen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 45 Abs. 3, § 16 FZV',
          outcomes: { done: { label: 'Beendet', to: 'production' } },
        }),
        production: documentState({
          id: 'certificateDocument',
          state: 'Zulassungsbescheinigung wird ausgefertigt',
          status: 'inProduction',
          document: 'certificate',
          to: 'stamping',
        }),
        stamping: taskState({
          id: 'stamping',
          state: 'Abstempelung und Aushändigung',
          status: 'inProduction',
          task: 'Schilder mit Ablaufdatum abstempeln, Bescheinigung und auf Wunsch Internationalen Zulassungsschein aushändigen',
          post: 'clerk',
          legalBasis: '§ 45 FZV',
          outcomes: { handed: { label: 'Ausgehändigt', to: 'register' } },
        }),
        register: transmissionState({
          id: 'registerEntry',
          state: 'Mitteilungen',
          status: 'exporting',
          receivers:
            '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
          legalBasis: '§§ 33, 35 StVG, § 45 FZV',
          to: 'valid',
        }),
        valid: {
          meta: { label: 'Gültig bis zum Ablaufdatum', status: 'exporting' },
          on: { admittedAbroad: ways('exported', ['record']) },
          after: { validity: 'expired' },
        },
        exported: finished('Im Ausland zugelassen', 'closed'),
        expired: finished('Abgelaufen', 'closed'),
      },
    },
    rejected: refusal.milestone,
  },
});
