import {
  actionAgainst,
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  conclude,
  courtEvents,
  defineProcedure,
  endings,
  feeFixedBy,
  hearing,
  hearingPeriod,
  set,
  statementEvent,
  taskState,
  type Field,
} from '@amtsweg/procedure';

const forces: Field = {
  name: 'forces',
  label: 'Eingesetzte Kräfte und Fahrzeuge',
  type: 'list',
  required: true,
  min: 1,
  max: 60,
  fields: [
    { name: 'unit', label: 'Fahrzeug oder Kraft', type: 'text', maxLength: 120, required: true },
    {
      name: 'halfHours',
      label: 'Angefangene halbe Stunden',
      type: 'integer',
      min: 1,
      max: 200,
      required: true,
    },
    { name: 'rate', label: 'Satz je halbe Stunde', type: 'money', min: 0, required: true },
  ],
};

/** Fires and rescue from danger to life are free for whoever needs them; the list of what is charged is closed. */
const chargeable = taskState({
  id: 'chargeable',
  state: 'Entgeltlichkeit des Einsatzes',
  status: 'inReview',
  task: 'Einsatzart einordnen: unentgeltliche Pflichtaufgabe oder kostenpflichtiger Einsatz',
  post: 'clerk',
  target: 'P1M',
  legalBasis: '§ 29 Abs. 1 und 2 NBrandSchG',
  outcomes: {
    free: {
      label: 'Unentgeltlich (Brand, Lebensgefahr, Notstand)',
      to: '#case.free',
      fields: [{ name: 'ground', label: 'Warum', type: 'text', maxLength: 500, required: true }],
    },
    charged: {
      label: 'Kostenpflichtig',
      to: 'debtor',
      fields: [
        {
          name: 'offence',
          label: 'Tatbestand (§ 29 Abs. 2 NBrandSchG)',
          type: 'choice',
          required: true,
          options: [
            { value: 'intent', label: 'Vorsätzlich oder grob fahrlässig verursacht' },
            { value: 'vehicle', label: 'Betrieb eines Kraftfahrzeugs (Gefährdungshaftung)' },
            { value: 'falseAlarm', label: 'Fehlalarm einer Brandmeldeanlage' },
            { value: 'malicious', label: 'Missbräuchliche Alarmierung' },
            { value: 'voluntary', label: 'Freiwillige Leistung (zum Beispiel Türöffnung)' },
          ],
        },
      ],
    },
  },
});

const debtor = taskState({
  id: 'debtor',
  state: 'Kostenschuldner',
  status: 'inReview',
  task: 'Kostenschuldner ermitteln (Halter, Betreiber, Auftraggeber), Polizei und Versicherung anfragen',
  post: 'clerk',
  target: 'P1M',
  legalBasis: '§ 29 Abs. 4 NBrandSchG, § 5 NVwKostG',
  outcomes: {
    found: { label: 'Steht fest', to: 'calculation' },
    unknown: {
      label: 'Nicht zu ermitteln',
      to: '#case.free',
      fields: [
        { name: 'ground', label: 'Was versucht wurde', type: 'longText', maxLength: 2000, required: true },
      ],
    },
  },
});

/** Half hours by rates of the by-law, no more than were needed: not every vehicle that came is charged. */
const calculation = taskState({
  id: 'calculation',
  state: 'Berechnung',
  status: 'inReview',
  task: 'Erforderliche Kräfte nach Einsatzbericht und Gebührentarif berechnen',
  post: 'clerk',
  target: 'P14D',
  legalBasis: 'Feuerwehrgebührensatzung LHH',
  outcomes: {
    computed: {
      label: 'Berechnet',
      to: [
        { to: 'hearing', when: 'facts.heard = null', then: [set('heard', 'true')] },
        { to: 'signature', then: [{ type: 'assessFee', params: { on: 'form.alarmOn' } }] },
      ],
      fields: [
        forces,
        {
          name: 'material',
          label: 'Verbrauchsmaterial und Entsorgung',
          type: 'money',
          min: 0,
          required: true,
        },
      ],
    },
    unreasonable: {
      label: 'Verzicht aus Billigkeit (§ 29 Abs. 5 NBrandSchG)',
      to: '#case.free',
      fields: [
        { name: 'ground', label: 'Gründe der Billigkeit', type: 'longText', maxLength: 2000, required: true },
      ],
    },
  },
});

/**
 * Kostenersatz für Feuerwehreinsätze (§ 29 NBrandSchG): ex officio, from the operation report to the payment.
 *
 * Peculiar: nobody applies; what the law makes free (fire, danger to life) ends the case without a notice; the tariff is
 * that of the day of alarm, not of the notice; only needed forces count, in half hours; every debtor is heard before the
 * burden; the notice is signed by one who did not compute; the money is due at once whatever the court says (§ 80 (2)
 * sentence 1 no. 1 VwGO). Not here: objection (§ 80 (1) NJG); the insurer, who pays as a third party and is no addressee.
 */
export default defineProcedure({
  key: 'feuerwehreinsatz-kostenersatz',
  name: 'Kostenersatz für Feuerwehreinsätze',
  domain: 'feuerwehr-brandschutz',
  kind: 'assessment',
  initiation: 'exOfficio',
  unit: '37.1',
  filePlan: '37.30.10',
  leika: [],
  legalBasis: ['§ 29 NBrandSchG', 'Feuerwehrgebührensatzung LHH'],
  audience: ['citizen', 'company'],
  keywords: [
    'Rechnung von der Feuerwehr',
    'Fehlalarm bezahlen',
    'Ölspur Kosten',
    'Tür geöffnet Gebühr',
    'Katze vom Baum Rechnung',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 10, legalBasis: '§ 41 KomHKVO, Aktenplan (zu bestätigen)', evidence: 'assumed' },
  form: {
    sections: [
      {
        title: 'Einsatzbericht',
        fields: [
          { name: 'operation', label: 'Einsatznummer', type: 'text', maxLength: 30, required: true },
          { name: 'alarmOn', label: 'Alarmiert am', type: 'date', notAfter: 'today', required: true },
          { name: 'place', label: 'Einsatzort', type: 'text', maxLength: 200, required: true },
          { name: 'report', label: 'Hergang', type: 'longText', maxLength: 5000, required: true },
        ],
      },
      {
        title: 'Voraussichtlicher Kostenschuldner',
        fields: [
          {
            name: 'familyName',
            label: 'Familienname oder Firma',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120 },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          { name: 'plate', label: 'Kfz-Kennzeichen', type: 'text', maxLength: 12 },
          { name: 'insurer', label: 'Haftpflichtversicherung', type: 'text', maxLength: 120 },
        ],
      },
    ],
  },
  evidence: [{ name: 'report', label: 'Einsatzbericht' }],
  fee: [
    {
      id: 'fire-tariff',
      legalBasis: 'Gebührentarif der Feuerwehrgebührensatzung LHH am Tag des Einsatzes',
      type: 'time',
      cents:
        'sum(for f in facts.calculation.forces return f.halfHours * f.rate) + facts.calculation.material',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    hearingPeriod: hearingPeriod(),
    ...actionAgainst('cost'),
    ...feeFixedBy('cost', '§ 4 NKAG i. V. m. Feuerwehrgebührensatzung LHH'),
    limitation: {
      label: 'Festsetzungsverjährung',
      kind: 'statutory',
      legalBasis: '§ 11 Abs. 1 Nr. 4 NKAG i. V. m. §§ 169, 170 AO',
      bound: 'authority',
      start: { rule: 'event', on: 'string(date(date(form.alarmOn).year, 12, 31))' },
      period: 'P4Y',
      warnings: [{ before: 'P6M', to: 'lead' }],
      runsIn: ['checked'],
      atEnd: 'escalate',
    },
  },
  documents: {
    hearing: {
      kind: 'letter',
      title: 'Anhörung: Kosten eines Feuerwehreinsatzes',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'am {form.alarmOn} war die Feuerwehr in {form.place} im Einsatz (Nr. {form.operation}). Nach unseren Feststellungen haben Sie die Kosten zu tragen. Sie können sich innerhalb von zwei Wochen zum Hergang äußern (§ 28 VwVfG) und Ihre Versicherung nennen.',
        },
      ],
    },
    cost: {
      kind: 'notice',
      title: 'Gebührenbescheid für einen Feuerwehreinsatz',
      remedy: true,
      signedBy: 'signature',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Einsatz', '{form.operation} vom {form.alarmOn}'],
            ['Ort', '{form.place}'],
            ['Gebühr', '{euro(facts.fee.cents)}'],
          ],
        },
        {
          type: 'table',
          caption: 'Berechnung',
          of: 'facts.calculation.forces',
          columns: [
            ['Kräfte', '{item.unit}'],
            ['Halbe Stunden', '{item.halfHours}'],
            ['Satz', '{euro(item.rate)}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Material und Entsorgung: {euro(facts.calculation.material)}',
          when: 'facts.calculation.material > 0',
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.signature.grounds}' },
      ],
    },
  },
  events: { statement: statementEvent, ...courtEvents('cost') },
  publicStatus: {
    ...appealableNoticeStatus,
    free: {
      de: 'Keine Kosten',
      easy: 'Sie müssen für den Einsatz nichts bezahlen.',
      en: 'No charge',
      actor: 'nobody',
      next: 'Das Verfahren ist beendet.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.limitation.legalBasis': { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Einsatzbericht eingegangen', status: 'received' },
        initial: 'report',
        states: {
          report: taskState({
            id: 'report',
            state: 'Einsatzbericht',
            status: 'received',
            task: 'Einsatzbericht auf abrechnungsrelevante Angaben prüfen',
            post: 'clerk',
            target: 'P14D',
            outcomes: {
              usable: { label: 'Vollständig', to: '#case.checked' },
              inquire: { label: 'Rückfrage beim Einsatzleiter', to: 'inquiry' },
            },
          }),
          inquiry: taskState({
            id: 'commander',
            state: 'Rückfrage beim Einsatzleiter',
            status: 'received',
            task: 'Angaben zu Kräften, Zeiten und Ursache ergänzen',
            post: 'inspector',
            target: 'P7D',
            outcomes: {
              answered: {
                label: 'Ergänzt',
                to: 'report',
                fields: [
                  { name: 'answer', label: 'Ergänzung', type: 'longText', maxLength: 3000, required: true },
                ],
              },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        initial: 'chargeable',
        states: {
          chargeable,
          debtor,
          calculation,
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'calculation',
          }),
          signature: taskState({
            id: 'signature',
            state: 'Bescheid zur Zeichnung',
            status: 'inReview',
            task: 'Tatbestand, Schuldner und Berechnung prüfen und zeichnen',
            post: 'lead',
            notBy: ['calculation', 'debtor'],
            legalBasis: '§ 42 Abs. 5 KomHKVO',
            outcomes: {
              signed: {
                label: 'Gezeichnet',
                to: '#case.approved',
                fields: [
                  { name: 'grounds', label: 'Gründe', type: 'longText', maxLength: 5000, required: true },
                ],
              },
              returned: { label: 'Neu berechnen', adverse: true, to: 'calculation' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Festgesetzt', status: 'decided' },
        initial: 'ready',
        states: { ready: { meta: { label: 'Zur Ausfertigung', status: 'decided' }, always: '#case.issued' } },
      },
      issued: appealableNotice({
        label: 'Gebührenbescheid',
        document: 'cost',
        prefix: 'cost',
        status: ['decided', 'feeDue'],
        fee: { notBy: ['calculation', 'signature'] },
      }),
      free: {
        type: 'final',
        meta: { label: 'Ohne Bescheid erledigt', status: 'free' },
        entry: [conclude('free')],
      },
      ...endings('closed'),
    },
  },
});
