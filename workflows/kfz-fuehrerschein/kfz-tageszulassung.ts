import {
  completeness,
  dispatchState,
  documentState,
  insuranceCode,
  roadTrafficRefusal,
  set,
  taskState,
  taxFields,
  trafficFee,
  transmissionState,
  vehicleAdmission,
  vehicleForm,
  vin,
  withdrawal,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

// Of an admission only the checks and the assignment: nothing is stamped for a single day (§ 7 (1) sentence 2 FZV).
const admission = vehicleAdmission({
  taxable: true,
  handover: 'entfällt',
  receivers: '[]',
  then: 'admitted',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Tageszulassung',
  legalBasis: '§ 7 Abs. 1, § 6 FZV, § 13 Abs. 1 KraftStG',
  convinced: 'newness',
  upheld: '#case.approved',
});

/**
 * Tageszulassung (§ 7 FZV): the first admission of a new vehicle for the one day on which it takes effect. The dealer wants
 * the register entry, not the ride: no plates are stamped, a provisional proof is laid behind the windscreen.
 *
 * At midnight the vehicle counts as out of service by force of law, without application (§ 7 (2)): the clock `endOfDay`
 * does it, nobody decides, and the insurer and customs office get the second date. Both dates are entered in Teil I and
 * its security code is laid bare from the start, so that the buyer can have it admitted again online. Only a vehicle never admitted before
 * qualifies (`newness`); a used one is told to the ordinary admission by refusal.
 */
export default trafficProcedure({
  key: 'kfz-tageszulassung',
  name: 'Tageszulassung',
  kind: 'registration',
  unit: '32.5',
  filePlan: '36.10.12',
  leika: [],
  legalBasis: ['§ 7 FZV', '§ 6 FZV', '§ 13 FZV', '§ 13 KraftStG'],
  audience: ['company'],
  keywords: [
    'Kurzzulassung Händler',
    'Autohaus Rabatt Neuwagen',
    'für einen Tag zugelassen',
    'Vorführwagen anmelden Händler',
  ],
  subject: 'Ihrem Antrag auf Tageszulassung',
  target: 'P1WD',
  retention: vehicleFile,
  form: vehicleForm(
    [
      {
        title: 'Fahrzeug',
        fields: [
          vin,
          { name: 'model', label: 'Typ, Variante, Version', type: 'text', maxLength: 80, required: true },
          {
            name: 'day',
            label: 'Tag der Zulassung',
            type: 'date',
            required: true,
            notBefore: 'today',
            notAfter: 'date(today) + duration("P30D")',
          },
          insuranceCode,
        ],
      },
      { title: 'Kraftfahrzeugsteuer', fields: taxFields },
    ],
    [
      {
        holds: 'form.holderKind = "company"',
        message: 'Tageszulassungen werden für Händler und Hersteller vorgenommen.',
        field: 'holderKind',
      },
    ],
  ),
  evidence: [
    { name: 'partTwo', label: 'Zulassungsbescheinigung Teil II', legalBasis: '§ 6 Abs. 2 FZV' },
    { name: 'coc', label: 'CoC-Papier', legalBasis: '§ 6 Abs. 3 FZV' },
    { name: 'mandate', label: 'SEPA-Mandat Kfz-Steuer', when: 'form.tax = "mandate"' },
  ],
  fee: [trafficFee('day', 'Nr. 221 ff., Tageszulassung einschließlich Außerbetriebsetzung', 3700)],
  parts: [
    refusal,
    {
      documents: {
        dayProof: {
          kind: 'certificate',
          title: 'Vorläufiger Zulassungsnachweis (§ 7 Abs. 3 Nr. 3 FZV)',
          signedBy: 'partOne',
          blocks: [
            {
              type: 'facts',
              rows: [
                ['Zulassungsbehörde', 'Landeshauptstadt Hannover'],
                ['Kennzeichen', '{facts.plateAssignment.plate}'],
                ['Fahrzeug', '{form.vin}'],
                ['Zulassungsentscheidung vom', '{form.day}'],
                ['Außer Betrieb gesetzt mit Ablauf des', '{form.day}'],
              ],
            },
            {
              type: 'paragraph',
              text: 'Bis zum Ablauf des Tages von außen gut lesbar im Fahrzeug auszulegen (§ 7 Abs. 4 FZV).',
            },
          ],
        },
      },
      clocks: {
        endOfDay: {
          label: 'Ablauf des Zulassungstags',
          kind: 'statutory',
          legalBasis: '§ 7 Abs. 2 FZV',
          bound: 'party',
          start: { rule: 'event', on: 'date(form.day) - duration("P1D")' },
          period: 'P1D',
          endMoves: false,
          extension: 'never',
          suspension: 'never',
        },
      },
      publicStatus: {
        dayAdmission: {
          de: 'Für einen Tag zugelassen',
          easy: 'Ihr Fahrzeug ist nur für diesen Tag zugelassen.',
          en: 'Registered for one day',
          actor: 'nobody',
          next: 'Mit dem Ende des Tages gilt das Fahrzeug ohne Antrag als außer Betrieb gesetzt.',
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Händlereigenschaft, Vollmacht, CoC und Zulassungsbescheinigung Teil II prüfen',
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'newness',
      states: {
        newness: taskState({
          id: 'newness',
          state: 'Erstzulassung',
          status: 'inReview',
          task: 'Im Zentralen Fahrzeugregister prüfen, dass das Fahrzeug noch nie zugelassen war',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 7 Abs. 1 FZV',
          outcomes: {
            neverAdmitted: { label: 'Noch nie zugelassen', to: 'insurance' },
            used: {
              label: 'Schon zugelassen gewesen',
              adverse: true,
              to: [{ to: 'hearing', then: [set('refusalGround', 'event.reason')] }],
            },
          },
        }),
        ...admission.checks,
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Zulassungsfähig', status: 'decided' },
      on: withdrawal,
      initial: 'plateAssignment',
      states: Object.fromEntries(
        Object.entries(admission.assignment).filter(([name]) => name !== 'plateGate'),
      ),
    },
    issued: {
      meta: { label: 'Tageszulassung', status: 'inProduction' },
      initial: 'partOne',
      onDone: '#case.closed',
      states: {
        partOne: taskState({
          id: 'partOne',
          state: 'Zulassungsbescheinigungen',
          status: 'inProduction',
          task: 'Teil I und II ausfertigen, beide Daten vermerken, Sicherheitscode der Teil I freilegen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 7 Abs. 3 FZV',
          outcomes: { made: { label: 'Ausgefertigt', to: 'production' } },
        }),
        production: documentState({
          id: 'dayProof',
          state: 'Vorläufiger Zulassungsnachweis wird ausgestellt',
          status: 'inProduction',
          document: 'dayProof',
          to: 'dispatch',
        }),
        dispatch: dispatchState({
          id: 'dayProofDispatch',
          state: 'Nachweis und Papiere werden übergeben',
          status: 'inProduction',
          document: 'dayProof',
          to: 'register',
        }),
        register: transmissionState({
          id: 'registerEntry',
          state: 'Meldung der Erstzulassung',
          status: 'dayAdmission',
          receivers:
            '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
          legalBasis: '§§ 33, 35 StVG, § 7 FZV',
          to: 'admitted',
        }),
        admitted: {
          meta: { label: 'Für den Tag zugelassen', status: 'dayAdmission' },
          after: { endOfDay: 'outOfService' },
        },
        outOfService: transmissionState({
          id: 'outOfServiceEntry',
          state: 'Meldung der Außerbetriebsetzung kraft Gesetzes',
          status: 'closed',
          receivers:
            '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
          legalBasis: '§ 7 Abs. 2 FZV, § 35 StVG',
          to: 'over',
        }),
        over: { type: 'final', meta: { label: 'Außer Betrieb gesetzt', status: 'closed' } },
      },
    },
    rejected: refusal.milestone,
  },
});
