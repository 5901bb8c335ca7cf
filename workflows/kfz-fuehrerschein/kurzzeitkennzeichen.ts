import {
  completeness,
  conclude,
  documentState,
  insuranceCode,
  notification,
  requestOutcome,
  set,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  vehicleForm,
  vin,
  withdrawal,
} from '@amtsweg/procedure';
import { trafficProcedure } from './traffic-procedure.js';

/**
 * Kurzzeitkennzeichen (§ 42 FZV): a plate for test and transfer trips of one named vehicle, at most five days from the
 * assignment, by the office of residence or of the vehicle's place. The five days are counted by the machine and stand
 * on the plate itself, so nothing is given back: it runs out (`validity`), and the register entry with it.
 *
 * Without valid inspection the plate is not refused but narrowed by law: trips to the next testing station in the own and the
 * neighbouring district only (§ 42 (4)); that is FEEL (`restricted`), not the clerk's choice, and stands in the
 * certificate. Vehicle data must come from the register or papers, blank plates ended in 2015. Refused simply, without
 * hearing: the application shows itself that neither residence nor vehicle is here, or its kind is not admissible.
 */
export default trafficProcedure({
  key: 'kurzzeitkennzeichen',
  name: 'Kurzzeitkennzeichen',
  kind: 'registration',
  unit: '32.5',
  filePlan: '36.10.30',
  leika: ['99108042000000'],
  legalBasis: ['§ 42 FZV', '§ 49 FZV', '§ 1 PflVG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Überführung Auto',
    'Überführungskennzeichen',
    'Probefahrt ohne Zulassung',
    '04-Kennzeichen',
    'fünf Tage Nummernschild',
    'Nummernschild mit gelbem Rand',
  ],
  subject: 'Ihrem Antrag auf ein Kurzzeitkennzeichen',
  target: 'P1WD',
  retention: { years: 1, legalBasis: '§ 44 StVG, § 73 FZV (zu bestätigen)', evidence: 'assumed' },
  form: vehicleForm(
    [
      {
        title: 'Fahrzeug und Fahrt',
        fields: [
          vin,
          { name: 'make', label: 'Hersteller und Typ', type: 'text', maxLength: 80, required: true },
          { name: 'place', label: 'Standort des Fahrzeugs', type: 'text', maxLength: 200, required: true },
          {
            name: 'competence',
            label: 'Hannover ist',
            type: 'choice',
            required: true,
            options: [
              { value: 'residence', label: 'mein Wohnsitz oder Sitz' },
              { value: 'vehicle', label: 'der Standort des Fahrzeugs' },
              { value: 'neither', label: 'weder noch' },
            ],
          },
          {
            name: 'trip',
            label: 'Zweck',
            type: 'choice',
            required: true,
            options: [
              { value: 'test', label: 'Probefahrt' },
              { value: 'transfer', label: 'Überführungsfahrt' },
              { value: 'inspection', label: 'Fahrt zur Hauptuntersuchung oder Begutachtung' },
            ],
          },
          { name: 'route', label: 'Von – nach', type: 'text', maxLength: 200, required: true },
          { name: 'inspected', label: 'Hauptuntersuchung gültig', type: 'boolean', required: true },
          {
            name: 'from',
            label: 'Gültig ab',
            type: 'date',
            required: true,
            notBefore: 'today',
            notAfter: 'date(today) + duration("P7D")',
          },
          insuranceCode,
        ],
      },
    ],
    [
      {
        holds: 'form.inspected = true or form.trip = "inspection"',
        message:
          'Ohne gültige Hauptuntersuchung sind nur Fahrten zur Untersuchung oder Reparatur erlaubt (§ 42 Abs. 4 FZV).',
        field: 'trip',
      },
    ],
  ),
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.vehicleData',
      reason:
        'Der Antrag wird auf der Grundlage der eigenen Angaben abgelehnt; in eine bestehende Rechtsposition wird nicht eingegriffen.',
      legalBasis: '§ 28 Abs. 2 Nr. 3 VwVfG',
    },
  ],
  evidence: [
    { name: 'identity', label: 'Ausweis; ohne Wohnsitz im Inland eine empfangsbevollmächtigte Person' },
    { name: 'papers', label: 'Zulassungsbescheinigung, CoC oder Datenblatt', legalBasis: '§ 42 Abs. 1 FZV' },
    { name: 'inspection', label: 'Nachweis der Hauptuntersuchung', when: 'form.inspected = true' },
    { name: 'location', label: 'Nachweis des Standorts', when: 'form.competence = "vehicle"' },
  ],
  fee: [trafficFee('short', 'Nr. 221.5, Zuteilung eines Kurzzeitkennzeichens', 1310)],
  parts: [
    {
      documents: {
        certificate: {
          kind: 'certificate',
          title: 'Fahrzeugschein für Fahrzeuge mit Kurzzeitkennzeichen',
          signedBy: 'assignment',
          sealed: true,
          blocks: [
            {
              type: 'facts',
              rows: [
                ['Kennzeichen', '{facts.assignment.plate}'],
                ['Fahrzeug', '{form.make}, {form.vin}'],
                ['Gültig von', '{form.from}'],
                ['Gültig bis', '{facts.validUntil}'],
              ],
            },
            {
              type: 'paragraph',
              text: 'Nur Fahrten zur nächstgelegenen Untersuchungsstelle und zur Reparatur im Zulassungsbezirk Hannover und in angrenzenden Bezirken sowie zurück (§ 42 Abs. 4 FZV).',
              when: 'facts.restricted = true',
            },
            {
              type: 'paragraph',
              text: 'Der Schein ist mitzuführen. Nach dem {facts.validUntil} darf das Fahrzeug auf öffentlichen Straßen nicht mehr betrieben werden.',
            },
          ],
        },
        refusal: {
          kind: 'notice',
          title: 'Ablehnung des Kurzzeitkennzeichens',
          signedBy: 'vehicleData',
          remedy: true,
          blocks: [
            { type: 'paragraph', text: 'Ihren Antrag vom {facts.receivedOn} lehnen wir ab (§ 42 FZV).' },
            { type: 'paragraph', text: 'Gründe: {facts.vehicleData.reason}' },
          ],
        },
      },
      clocks: {
        validity: {
          label: 'Gültigkeit des Kurzzeitkennzeichens',
          kind: 'statutory',
          legalBasis: '§ 42 Abs. 2 FZV',
          bound: 'party',
          start: { rule: 'event', on: 'date(form.from) - duration("P1D")' },
          period: 'P5D',
          endMoves: false,
          extension: 'never',
          suspension: 'never',
        },
        refusalLawsuitPeriod: {
          label: 'Klagefrist',
          kind: 'statutory',
          legalBasis: '§ 74 Abs. 1 Satz 2, Abs. 2 VwGO, § 80 Abs. 1 NJG',
          bound: 'party',
          start: { notified: 'facts.refusalDispatch' },
          period: 'P1M',
          remedy: true,
        },
      },
      publicStatus: {
        shortTerm: {
          de: 'Kurzzeitkennzeichen gültig',
          easy: 'Sie dürfen fünf Tage mit diesem Kennzeichen fahren.',
          en: 'Short-term plate valid',
          actor: 'nobody',
          next: 'Nach dem Ablauf verliert das Kennzeichen seine Gültigkeit. Sie müssen es nicht zurückgeben.',
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Identität, örtliche Zuständigkeit, Fahrzeugpapiere und Hauptuntersuchung prüfen',
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'vehicleData',
      states: {
        vehicleData: taskState({
          id: 'vehicleData',
          state: 'Fahrzeugdaten und Versicherung',
          status: 'inReview',
          task: 'Genehmigung und Daten des Fahrzeugs, Fahndung und eVB für Kurzzeitkennzeichen abrufen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 42 Abs. 1 und 3, § 49 FZV',
          outcomes: {
            usable: {
              label: 'Zuteilbar',
              to: [{ to: '#case.approved', then: [set('restricted', 'form.inspected = false')] }],
            },
            insuranceMissing: {
              ...requestOutcome,
              label: 'eVB fehlt oder gilt nicht für Kurzzeitkennzeichen',
            },
            notPossible: {
              label: 'Nicht zuständig oder Fahrzeug nicht genehmigt: ablehnen',
              adverse: true,
              to: '#case.rejected',
            },
          },
        }),
      },
    },
    approved: {
      meta: { label: 'Zuteilung', status: 'decided' },
      on: withdrawal,
      initial: 'assignment',
      states: {
        assignment: taskState({
          id: 'assignment',
          state: 'Kurzzeitkennzeichen wird zugeteilt',
          status: 'decided',
          task: 'Erkennungsnummer 03 oder 04 zuteilen und Ablaufdatum berechnen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 42 Abs. 2 FZV',
          outcomes: {
            assigned: {
              label: 'Zugeteilt',
              to: [{ to: 'feeGate', then: [set('validUntil', 'date(form.from) + duration("P4D")')] }],
              fields: [
                {
                  name: 'plate',
                  label: 'Kennzeichen',
                  type: 'text',
                  maxLength: 10,
                  required: true,
                },
              ],
            },
          },
        }),
        ...trafficPayment('#case.issued'),
      },
    },
    issued: {
      meta: { label: 'Ausgegeben', status: 'inProduction' },
      initial: 'production',
      onDone: '#case.closed',
      states: {
        production: documentState({
          id: 'certificateDocument',
          state: 'Fahrzeugschein wird ausgefertigt',
          status: 'inProduction',
          document: 'certificate',
          to: 'stamping',
        }),
        stamping: taskState({
          id: 'stamping',
          state: 'Abstempelung und Aushändigung',
          status: 'inProduction',
          task: 'Schilder mit Ablaufdatum abstempeln und Fahrzeugschein aushändigen',
          post: 'clerk',
          outcomes: { handed: { label: 'Ausgehändigt', to: 'register' } },
        }),
        register: transmissionState({
          id: 'registerEntry',
          state: 'Mitteilung an Register und Versicherung',
          status: 'shortTerm',
          receivers:
            '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB"]',
          legalBasis: '§ 33 StVG, § 42 Abs. 5, § 49 FZV',
          to: 'valid',
        }),
        valid: {
          meta: { label: 'Gültig', status: 'shortTerm' },
          after: { validity: 'expired' },
        },
        expired: { type: 'final', meta: { label: 'Abgelaufen', status: 'closed' } },
      },
    },
    rejected: notification({
      label: 'Abgelehnt',
      status: ['inReview', 'rejected'],
      document: 'refusal',
      prefix: 'refusal',
      remedyClock: 'refusalLawsuitPeriod',
      entry: [conclude('rejected')],
    }),
  },
});
