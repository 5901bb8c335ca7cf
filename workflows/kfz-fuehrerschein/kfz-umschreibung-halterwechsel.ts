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
  keepsPlates: 'form.plates = "keep"',
  handover:
    'Halter in Teil II eintragen, Teil I neu ausfertigen, alte Teil I einziehen, bisherige Schilder entstempeln',
  handoverFields: [
    {
      name: 'oldPlates',
      label: 'Bisherige Kennzeichenschilder',
      type: 'choice',
      required: true,
      options: [
        { value: 'cancelled', label: 'entstempelt' },
        { value: 'previously', label: 'Fahrzeug war bereits außer Betrieb gesetzt' },
      ],
    },
  ],
  receivers:
    '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB", "bisheriges Versicherungsunternehmen", "bisherige Zulassungsbehörde", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
  then: 'rewritten',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Umschreibung des Fahrzeugs',
  legalBasis: '§ 15 Abs. 4, § 6 FZV, § 13 Abs. 1 KraftStG',
  convinced: 'ownership',
  upheld: '#case.approved',
});

/**
 * Umschreibung bei Halterwechsel (§ 15 (4) FZV): duty of the buyer, whom the seller has named to the office. The register
 * entry proves no property; who brings Teil II is trusted to be entitled, unless the former holder objects or the vehicle
 * is searched for (`ownership`): then the office does not decide who owns it but keeps the entry until the parties settle
 * (`disputed`), and refuses only when the right of disposal stays unproven.
 *
 * The plates may stay with the vehicle in the whole country (§ 15 (4) sentence 4). Inspection must be valid (§ 29 StVZO).
 * Former insurer and customs office are told, because insurance and tax of the seller end with this entry. What happens to a buyer
 * who does not apply (prohibition of use, § 15 (5) FZV) is a procedure ex officio.
 */
export default trafficProcedure({
  key: 'kfz-umschreibung-halterwechsel',
  name: 'Kraftfahrzeug umschreiben bei Halterwechsel',
  kind: 'registerChange',
  unit: '32.5',
  filePlan: '36.10.11',
  leika: ['99036008007001'],
  legalBasis: ['§ 15 FZV', '§ 6 FZV', '§ 30 FZV', '§ 13 KraftStG', '§ 29 StVZO'],
  audience: ['citizen', 'company'],
  keywords: [
    'Gebrauchtwagen anmelden',
    'Auto gekauft ummelden',
    'Auto privat verkauft',
    'neuer Besitzer Auto',
    'Kennzeichen übernehmen',
    'Auto geerbt',
  ],
  online: true,
  subject: 'Ihrem Antrag auf Umschreibung',
  target: 'P3WD',
  pausesIn: ['checked.disputed'],
  retention: vehicleFile,
  form: vehicleForm(
    [
      {
        title: 'Fahrzeug und bisherige Halterin oder bisheriger Halter',
        fields: [
          {
            name: 'channel',
            label: 'Antrag',
            type: 'choice',
            required: true,
            options: [
              { value: 'counter', label: 'in der Zulassungsbehörde' },
              { value: 'online', label: 'im Portal (i-Kfz) mit Sicherheitscodes von Teil I und II' },
            ],
          },
          vin,
          {
            name: 'formerPlate',
            label: 'Bisheriges Kennzeichen',
            type: 'text',
            maxLength: 12,
            required: true,
          },
          { name: 'formerHolder', label: 'Bisherige Halterin oder Halter', type: 'name', maxLength: 160 },
          { name: 'formerAddress', label: 'Deren Anschrift', type: 'text', maxLength: 200 },
          { name: 'acquiredOn', label: 'Übernommen am', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'inspectionDue',
            label: 'Nächste Hauptuntersuchung',
            type: 'date',
            required: true,
          },
          {
            name: 'plates',
            label: 'Kennzeichen',
            type: 'choice',
            required: true,
            options: [
              { value: 'keep', label: 'bisheriges Kennzeichen behalten' },
              { value: 'new', label: 'neues Kennzeichen' },
            ],
          },
          ...wishFields,
          insuranceCode,
        ],
      },
      { title: 'Kraftfahrzeugsteuer', fields: taxFields },
    ],
    [
      {
        holds: 'date(form.inspectionDue) >= date(today)',
        message:
          'Die Hauptuntersuchung ist abgelaufen. Bitte lassen Sie das Fahrzeug zuerst untersuchen (§ 29 StVZO).',
        field: 'inspectionDue',
      },
      {
        holds: 'form.plates = "new" or form.wish = false',
        message: 'Ein Wunschkennzeichen setzt ein neues Kennzeichen voraus.',
        field: 'wish',
      },
    ],
  ),
  evidence: [
    { name: 'identity', label: 'Ausweis; bei Firmen Gewerbeanmeldung oder Registerauszug' },
    { name: 'parts', label: 'Zulassungsbescheinigung Teil I und II', legalBasis: '§ 15 Abs. 4 FZV' },
    { name: 'inspection', label: 'Nachweis der Hauptuntersuchung', legalBasis: '§ 29 StVZO' },
    { name: 'plates', label: 'Bisherige Kennzeichenschilder', when: 'form.plates = "new"' },
    {
      name: 'mandate',
      label: 'SEPA-Mandat Kfz-Steuer',
      legalBasis: '§ 13 KraftStG',
      when: 'form.tax = "mandate"',
    },
    { name: 'proxy', label: 'Vollmacht', when: 'form.agent != null' },
  ],
  fee: [
    trafficFee('online', 'Nr. 221 ff., internetbasierte Umschreibung', 1260, {
      when: 'form.channel = "online"',
    }),
    trafficFee('keep', 'Nr. 221 ff., Halterwechsel unter Beibehaltung des Kennzeichens', 2090, {
      when: 'form.plates = "keep"',
    }),
    trafficFee(
      'new',
      'Nr. 221 ff., Halterwechsel mit neuem Kennzeichen, ggf. Nr. 230',
      'if form.wish then 4100 else 3080',
    ),
  ],
  parts: [
    admission,
    refusal,
    {
      clocks: {
        settlePeriod: {
          label: 'Frist zum Nachweis der Verfügungsberechtigung',
          kind: 'setByAuthority',
          legalBasis: '§ 14 Abs. 1, § 15 FZV, § 31 Abs. 2 VwVfG',
          bound: 'party',
          start: { rule: 'event' },
          period: 'P1M',
        },
      },
      events: {
        dispositionProven: {
          label: 'Verfügungsberechtigung nachweisen (Urteil, Einigung, Freigabe)',
          by: ['applicant', 'clerk'],
          fields: [{ name: 'proof', label: 'Nachweis', type: 'text', maxLength: 300, required: true }],
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Identität, Zulassungsbescheinigung Teil I und II, Hauptuntersuchung und Schilder prüfen',
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'ownership',
      states: {
        ownership: taskState({
          id: 'ownership',
          state: 'Veräußerung und Sperrvermerke',
          status: 'inReview',
          task: 'Veräußerungsanzeige, Sperrvermerke, Fahndung und Betriebsuntersagungen im Fahrzeugregister prüfen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 14 Abs. 1, § 15 Abs. 4 und 5 FZV',
          outcomes: {
            clear: { label: 'Keine Hindernisse', to: 'insurance' },
            claim: { label: 'Bisheriger Halter oder Bank widerspricht', to: 'disputed' },
            codeWrong: { ...requestOutcome, label: 'Papiere oder Sicherheitscode passen nicht' },
          },
        }),
        disputed: {
          meta: { label: 'Verfügungsberechtigung streitig', status: 'waitingForYou' },
          on: { dispositionProven: [{ target: 'insurance', actions: ['record'] }] },
          after: { settlePeriod: 'unsettled' },
        },
        unsettled: taskState({
          id: 'unsettled',
          state: 'Verfügungsberechtigung nicht geklärt',
          status: 'inReview',
          task: 'Über weiteres Abwarten oder Ablehnung entscheiden; über Eigentum entscheidet das Zivilgericht',
          post: 'clerk',
          legalBasis: '§ 14 Abs. 1 FZV',
          outcomes: {
            wait: { label: 'Zivilverfahren abwarten', to: 'disputed' },
            refuse: {
              label: 'Ablehnen',
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
        ...admission.checks,
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Umschreibung freigegeben', status: 'decided' },
      on: withdrawal,
      initial: 'plateGate',
      states: admission.assignment,
    },
    issued: {
      meta: { label: 'Umschreibung', status: 'inProduction' },
      initial: 'admissionGate',
      onDone: '#case.closed',
      states: {
        ...admission.effect,
        rewritten: { type: 'final', meta: { label: 'Umgeschrieben', status: 'closed' } },
      },
    },
    rejected: refusal.milestone,
  },
});
