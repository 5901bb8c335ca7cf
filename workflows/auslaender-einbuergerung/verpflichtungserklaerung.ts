import {
  completeness,
  conclude,
  defineProcedure,
  endings,
  notification,
  payment,
  paymentPeriod,
  processingTarget,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { aliensOffice } from './office.js';

/** What of a net income may be seized, roughly: the base sum and a supplement for each dependant; the table is the clerk's. */
const free = '155500 + 58500 * min(form.dependants, 5)';

/**
 * Verpflichtungserklärung (§ 68 AufenthG): a declaration of the host, taken down on the federal form; no administrative
 * act. The office examines only whether he can pay; it decides nothing about the visa.
 *
 * Peculiar: the declaration is signed in person on security paper, after the host was told how far he is liable (all
 * public money for five years, three for those before August 2016). Solvency is reckoned by FEEL from the amount that
 * can be seized; it is `proven`, `credible` or not, and a form is given out in the last case too when the host insists,
 * marked "nicht nachgewiesen": the mission abroad weighs it. The liability begins with the guest's entry; when it ends
 * (five years, § 68 (1)) is no state here, the claim is a file of its own (§ 68 (2)).
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'verpflichtungserklaerung',
  name: 'Verpflichtungserklärung',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '32.60.60',
  leika: [],
  legalBasis: ['§§ 66, 67, 68 AufenthG', '§ 47 Abs. 1 Nr. 12 AufenthV'],
  keywords: [
    'Besuchsvisum für Verwandte',
    'Gast aus dem Ausland einladen',
    'Einladung Visum',
    'Kosten für Besucher übernehmen',
    'Bürgschaft für Schengen-Visum',
  ],
  retention: {
    years: 6,
    legalBasis: 'nach Ende der Haftung; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  form: {
    sections: [
      {
        title: 'Gastgeberin oder Gastgeber',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
          { name: 'address', label: 'Anschrift in Hannover', type: 'text', maxLength: 200, required: true },
          { name: 'email', label: 'E-Mail', type: 'email' },
          {
            name: 'income',
            label: 'Nettoeinkommen im Monat',
            type: 'money',
            min: 0,
            max: 10000000,
            required: true,
          },
          {
            name: 'dependants',
            label: 'Personen, für die Sie Unterhalt leisten',
            type: 'integer',
            min: 0,
            max: 20,
            required: true,
          },
          {
            name: 'otherDeclarations',
            label: 'Weitere noch wirksame Verpflichtungserklärungen',
            type: 'integer',
            min: 0,
            max: 20,
            required: true,
          },
          { name: 'area', label: 'Wohnfläche in m²', type: 'decimal', min: 5, max: 1000, required: true },
        ],
      },
      {
        title: 'Gäste',
        fields: [
          {
            name: 'guests',
            label: 'Eingeladene Personen (Ehegatten und Kinder gemeinsam)',
            type: 'list',
            min: 1,
            max: 8,
            required: true,
            fields: [
              { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
              { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
              {
                name: 'nationality',
                label: 'Staatsangehörigkeit',
                type: 'text',
                maxLength: 80,
                required: true,
              },
              { name: 'passport', label: 'Passnummer', type: 'text', maxLength: 20 },
              { name: 'abroad', label: 'Anschrift im Ausland', type: 'text', maxLength: 200, required: true },
            ],
          },
          {
            name: 'stay',
            label: 'Aufenthalt',
            type: 'choice',
            required: true,
            options: [
              { value: 'visit', label: 'Besuch bis 90 Tage' },
              { value: 'study', label: 'Studium oder Sprachkurs' },
              { value: 'reception', label: 'Aufnahmeprogramm (§ 23 AufenthG)' },
            ],
          },
          { name: 'from', label: 'Einreise voraussichtlich am', type: 'date', required: true },
          {
            name: 'publicInterest',
            label: 'Die Einladung dient kulturellen, humanitären oder öffentlichen Belangen',
            type: 'boolean',
            required: true,
          },
          { name: 'days', label: 'Dauer in Tagen', type: 'integer', min: 1, max: 1830, required: true },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.stay != "visit" or form.days <= 90',
        message: 'Ein Besuch dauert höchstens 90 Tage.',
        field: 'days',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweis oder Pass mit Aufenthaltstitel' },
    { name: 'income', label: 'Gehaltsabrechnungen der letzten drei Monate oder Steuerbescheid' },
    { name: 'dwelling', label: 'Mietvertrag oder Grundbuchauszug' },
    {
      name: 'security',
      label: 'Sperrkonto oder Bankbürgschaft statt des Einkommens',
      when: 'form.income < 155500',
    },
  ],
  fee: [
    {
      id: 'public-interest',
      legalBasis: '§ 52 Abs. 7 AufenthV: kulturelle, humanitäre oder öffentliche Belange',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'assumed',
    },
    {
      id: 'declaration',
      legalBasis: '§ 47 Abs. 1 Nr. 12 AufenthV',
      type: 'fixed',
      cents: '2900',
      evidence: 'derived',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: die Entgegennahme einer Willenserklärung ist kein Verwaltungsakt (§ 68 AufenthG)',
    validFrom: '2016-08-06',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    paymentPeriod: { ...paymentPeriod, legalBasis: '§ 69 AufenthG' },
    processingTarget: processingTarget({
      period: 'P3W',
      pausesIn: ['submitted.awaitingApplicant', 'approved.awaitingPayment'],
    }),
    formValidity: {
      label: 'Verwendbarkeit im Visumverfahren',
      kind: 'setByAuthority',
      legalBasis: 'Visumhandbuch (sechs Monate, zu bestätigen)',
      bound: 'party',
      start: { rule: 'event', on: 'facts.signing.on' },
      period: 'P6M',
    },
  },
  documents: {
    request: requestLetter('Ihrer Verpflichtungserklärung'),
    declaration: {
      kind: 'certificate',
      title: 'Verpflichtungserklärung (§ 68 AufenthG)',
      signedBy: 'signing',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Verpflichtete Person', '{form.givenNames} {form.familyName}, {form.address}'],
            ['Aufenthalt', '{form.from}, {form.days} Tage'],
            ['Finanzielle Leistungsfähigkeit', '{facts.solvency}'],
            ['Vordrucknummer', '{facts.signing.formNumber}'],
          ],
        },
        {
          type: 'list',
          of: 'form.guests',
          item: '{item.name}, geboren am {item.birthDate}, {item.nationality}',
        },
        {
          type: 'paragraph',
          text: 'Die Haftung umfasst alle öffentlichen Mittel für Lebensunterhalt, Wohnraum, Krankheit und Pflege sowie die Kosten einer Ausreise und endet fünf Jahre nach der Einreise (§§ 66 bis 68 AufenthG).',
        },
      ],
    },
    declined: {
      kind: 'letter',
      title: 'Ihre Verpflichtungserklärung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihre finanzielle Leistungsfähigkeit ist nicht nachgewiesen, und Sie verzichten auf eine Erklärung mit diesem Vermerk. Eine Verpflichtungserklärung kommt nicht zustande; Ihr Gast kann den Lebensunterhalt anders nachweisen.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'income', label: 'Nettoeinkommen im Monat', type: 'money', min: 0, max: 10000000 },
      { name: 'from', label: 'Einreise voraussichtlich am', type: 'date' },
    ]),
    used: {
      label: 'Rückmeldung der Auslandsvertretung: Visum erteilt oder versagt',
      by: ['authority', 'clerk'],
      fields: [{ name: 'visa', label: 'Visum erteilt', type: 'boolean', required: true }],
    },
    liability: {
      label: 'Inanspruchnahme nach § 68 Abs. 2 AufenthG eingeleitet',
      by: ['authority', 'clerk'],
      fields: [{ name: 'caseNumber', label: 'Aktenzeichen', type: 'text', maxLength: 60, required: true }],
    },
  },
  publicStatus: {
    usable: {
      de: 'Erklärung ausgehändigt',
      easy: 'Sie haben die Erklärung bekommen. Ihr Gast braucht das Original für das Visum.',
      en: 'Declaration handed over',
      actor: 'applicant',
      next: 'Senden Sie das Original an Ihren Gast. Es kann sechs Monate lang benutzt werden.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Wohnsitz, Angaben zu den Gästen und Einkommensnachweise prüfen',
      }),
      checked: {
        meta: { label: 'Leistungsfähigkeit', status: 'inReview' },
        on: withdrawal,
        initial: 'solvency',
        entry: [
          set('seizable', `max(0, floor((form.income - (${free})) * 7 / 10))`),
          set('needed', '56300 * count(form.guests) * (1 + form.otherDeclarations)'),
        ],
        states: {
          solvency: taskState({
            id: 'solvencyCheck',
            state: 'Prüfung der Leistungsfähigkeit',
            status: 'inReview',
            task: 'Pfändbares Einkommen, Wohnraum und weitere Verpflichtungen prüfen',
            post: 'clerk',
            legalBasis: '§ 68 AufenthG, Nr. 68 AVwV-AufenthG',
            outcomes: {
              examined: {
                label: 'Einkommen nachgewiesen',
                to: [
                  {
                    to: '#case.approved',
                    when: 'facts.seizable >= facts.needed',
                    then: [set('solvency', '"nachgewiesen"')],
                  },
                  { to: 'insistence' },
                ],
              },
              security: {
                label: 'Sperrkonto oder Bürgschaft hinterlegt',
                to: [
                  { to: '#case.approved', then: [set('solvency', '"durch Sicherheit glaubhaft gemacht"')] },
                ],
                fields: [
                  { name: 'security', label: 'Art und Höhe', type: 'text', maxLength: 200, required: true },
                ],
              },
              proofMissing: { ...requestOutcome, label: 'Nachweise fehlen' },
            },
          }),
          insistence: taskState({
            id: 'insistence',
            state: 'Einkommen reicht nicht',
            status: 'inReview',
            task: 'Gastgeber über das Ergebnis belehren und fragen, ob die Erklärung mit Vermerk abgegeben wird',
            post: 'clerk',
            outcomes: {
              insists: {
                label: 'Erklärung mit Vermerk',
                to: [{ to: '#case.approved', then: [set('solvency', '"nicht nachgewiesen"')] }],
              },
              waives: { label: 'Verzichtet', to: '#case.declined' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Gebühr und Unterschrift', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: {
          ...payment({
            exemptionClaimed: 'form.publicInterest = true',
            exemptionBasis: '§ 52 Abs. 7 AufenthV',
            settled: 'signing',
          }),
          signing: taskState({
            id: 'signing',
            state: 'Persönliche Unterschrift',
            status: 'decided',
            task: 'Über die Haftung belehren, Unterschrift vor Ort beglaubigen und Vordrucknummer eintragen',
            post: 'clerk',
            legalBasis: '§ 68 Abs. 2 AufenthG',
            outcomes: {
              signed: {
                label: 'Unterschrieben',
                fields: [
                  { name: 'on', label: 'Unterschrieben am', type: 'date', required: true, notAfter: 'today' },
                  {
                    name: 'formNumber',
                    label: 'Nummer des Vordrucks',
                    type: 'text',
                    maxLength: 20,
                    required: true,
                  },
                ],
                to: '#case.issued',
              },
              absent: { label: 'Nicht erschienen', adverse: true, to: '#case.discontinued' },
            },
          }),
        },
      },
      issued: notification({
        label: 'Ausgehändigt',
        status: ['inProduction', 'usable'],
        document: 'declaration',
        prefix: 'declaration',
        then: {
          usable: {
            meta: { label: 'Im Visumverfahren verwendbar', status: 'usable' },
            on: { used: ways([{ to: 'liable', when: 'event.visa = true' }, { to: 'done' }], ['record']) },
            after: { formValidity: 'done' },
          },
          liable: taskState(
            {
              id: 'liabilityWatch',
              state: 'Haftung läuft',
              status: 'usable',
              task: 'Ausreise des Gastes oder Ende der Haftung feststellen',
              post: 'clerk',
              target: 'P180D',
              outcomes: { ended: { label: 'Ausgereist oder Haftung beendet', to: 'done' } },
            },
            { on: { liability: ways('done', ['record']) } },
          ),
        },
      }),
      declined: notification({
        label: 'Keine Erklärung abgegeben',
        status: ['inReview', 'closed'],
        document: 'declined',
        prefix: 'declined',
        entry: [conclude('declined')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
