import {
  assistanceByMonth,
  assistanceClocks,
  assistanceEvents,
  assistanceExceptions,
  assistanceLetters,
  assistanceMilestones,
  assistanceRefusal,
  assistanceService,
  benefitRunning,
  brief,
  byMonthClocks,
  byMonthEvents,
  byMonthHearing,
  careBills,
  careEvents,
  careFundPeriod,
  careGrade,
  cooperation,
  cooperationStatuses,
  defineProcedure,
  gate,
  inHannover,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  ways,
  withdrawalUnless,
} from '@amtsweg/procedure';
import { form } from './hilfe-zur-pflege-stationaer.form.js';

const money = (name: string, label: string, max = 2000000) =>
  ({ name, label, type: 'money', min: 0, max, required: true }) as const;

/** The place that pays is that of the last ordinary residence before the home, however many homes followed (§ 98 (2) SGB XII). */
const competence = {
  residence: gate('Gewöhnlicher Aufenthalt vor dem Heim (§ 98 Abs. 2 SGB XII)', 'inReview', [
    {
      to: 'gradeGate',
      when: inHannover('form.residenceBefore'),
    },
    { to: 'clearing' },
  ]),
  clearing: taskState(
    {
      id: 'clearing',
      state: 'Örtliche Zuständigkeit wird geklärt',
      status: 'inReview',
      task: 'Aufenthalt in den zwei Monaten vor der Aufnahme klären; Übertritte von Heim zu Heim zurückverfolgen',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§ 98 Abs. 2, § 109 SGB XII',
      outcomes: {
        here: { label: 'Hannover zuständig', to: 'gradeGate' },
        elsewhere: {
          label: 'Anderer Träger zuständig, weiterleiten',
          to: [
            {
              to: '#case.transferred',
              then: [
                set(
                  'formalCheck',
                  '{receiver: event.receiver, ground: "Maßgeblich ist der gewöhnliche Aufenthalt in den zwei Monaten vor der Aufnahme (§ 98 Abs. 2 SGB XII)."}',
                ),
              ],
            },
          ],
          fields: [brief.text('receiver', 'Zuständiger Träger')],
        },
      },
    },
    { after: { competencePeriod: ways([{ to: 'gradeGate', then: [set('provisional', 'true')] }]) } },
  ),
};

/**
 * Hilfe zur Pflege in Einrichtungen (§§ 61, 65 SGB XII) with the livelihood in the home (§ 27b). Competent is where the person lived in the
 * two months before the first home; if that is not settled in four weeks, the place of the home pays at once and provisionally and
 * is reimbursed later (§ 98 (2) sentence 3, § 106): a clock, not a discretion.
 *
 * A home must be necessary: grade 2 and care at home or by day impossible (§ 65). Then all income is used, not only that above a
 * limit (§ 92 (2)), but a spouse who stays at home keeps what is needed there (§ 92a), and the resident has pocket money (§ 27b (3)).
 * What was given away in the last ten years is claimed back (§ 528 BGB, taken over by § 93 notice); a house makes it a loan (§ 91).
 * The home is paid, by bill. Absence in hospital and death change the bills.
 */
export default defineProcedure({
  ...assistanceService,
  key: 'hilfe-zur-pflege-stationaer',
  name: 'Hilfe zur Pflege in Einrichtungen',
  unit: '50.5',
  filePlan: '50.30.65',
  leika: [],
  legalBasis: ['§ 61 SGB XII', '§ 65 SGB XII', '§ 27b SGB XII', '§§ 92, 92a, 93, 98 Abs. 2 SGB XII'],
  keywords: [
    'Heimkosten',
    'Pflegeheim bezahlen',
    'Geld reicht nicht fürs Heim',
    'Seniorenheim Sozialamt',
    'Taschengeld im Heim',
  ],
  certainty: {
    filePlan: { evidence: 'assumed' },
    unit: { evidence: 'derived', source: 'Fachbereich Senioren, OE 57.1' },
    'clocks.reviewDay.period': { evidence: 'assumed' },
    'machine.checked.balance': {
      evidence: 'derived',
      source: 'Barbetrag 27 Prozent der Regelbedarfsstufe 1 = 152,01 Euro',
    },
  },
  form,
  evidence: [
    { name: 'contract', label: 'Heimvertrag' },
    { name: 'report', label: 'Pflegegutachten und Bescheid der Pflegekasse' },
    {
      name: 'means',
      label: 'Rentenbescheide, Kontoauszüge, Versicherungen, Grundbuchauszug',
      legalBasis: '§ 60 SGB I',
    },
    { name: 'guardian', label: 'Betreuerausweis', when: 'form.guardian != null' },
  ],
  clocks: {
    ...assistanceClocks('P8W'),
    ...byMonthClocks('Jährliche Überprüfung der Heimkosten', '§ 20 SGB X', 'today', 'P1Y'),
    fundPeriod: careFundPeriod,
    competencePeriod: {
      label: 'Vier Wochen zur Klärung der Zuständigkeit',
      kind: 'statutory',
      legalBasis: '§ 98 Abs. 2 Satz 3 SGB XII',
      bound: 'authority',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P4W',
    },
  },
  documents: {
    ...assistanceLetters('die Übernahme der Heimkosten', 'Die Übernahme der Heimkosten'),
    hearing: byMonthHearing('die Hilfe im Heim'),
    refusal: assistanceRefusal(
      'Hilfe zur Pflege im Heim',
      'Wenn das Vermögen verbraucht ist, genügt eine formlose Mitteilung; die Hilfe beginnt, sobald wir davon wissen (§ 18 SGB XII).',
    ),
    grant: {
      kind: 'notice',
      title: 'Übernahme ungedeckter Heimkosten',
      signedBy: 'order',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'ab dem {facts.from} übernehmen wir die ungedeckten Kosten in {form.home} von monatlich {euro(facts.monthly)} einschließlich Barbetrag und Bekleidung (§§ 27b, 65 SGB XII). Gezahlt wird an die Einrichtung.',
        },
        {
          type: 'facts',
          rows: [
            ['Heimentgelt', '{euro(form.homeCost)}'],
            ['Pflegekasse', '− {euro(form.fundShare)}'],
            ['Barbetrag', '{euro(facts.pocketMoney)}'],
            ['Einkommenseinsatz (§§ 92, 92a SGB XII)', '− {euro(facts.contribution)}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Leistung ist vorläufig; der zuständige Träger steht noch nicht fest (§ 98 Abs. 2 Satz 3 SGB XII).',
          when: 'facts.provisional = true',
        },
        {
          type: 'paragraph',
          text: 'Die Leistung ist ein Darlehen, gesichert an Ihrem Grundstück (§ 91 SGB XII): {facts.property.security}',
          when: 'facts.property.security != null',
        },
      ],
    },
  },
  events: {
    ...assistanceEvents,
    ...byMonthEvents,
    ...careEvents,
    movedOut: {
      label: 'Auszug aus dem Heim eintragen',
      by: ['clerk', 'applicant', 'authority'],
      fields: [brief.day('movedOn', 'Ausgezogen am'), brief.text('whereTo', 'Wohin')],
    },
    supplement: supplementEvent([
      { ...money('fundShare', 'Leistung der Pflegekasse'), required: false },
      { name: 'savings', label: 'Vermögen', type: 'money', min: 0, max: 1000000000 },
    ]),
  },
  publicStatus: { ...cooperationStatuses, benefitRunning },
  exceptions: assistanceExceptions(['checked.necessity', 'checked.property']),
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P5D',
        task: 'Tag der Kenntnis festhalten; Heimvertrag, Pflegebescheid und Vermögen auf Vollständigkeit prüfen',
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'residence',
        states: {
          ...competence,
          ...careGrade({ next: 'necessity', noGrade: 'necessity' }),
          necessity: taskState({
            id: 'necessity',
            state: 'Notwendigkeit des Heims (§ 65 SGB XII)',
            status: 'inReview',
            task: 'Prüfen, ob häusliche oder teilstationäre Pflege möglich und zumutbar ist; Vergütungsvereinbarung des Heims',
            post: 'clerk',
            target: 'P10D',
            legalBasis: '§§ 13, 65, 75 SGB XII',
            outcomes: {
              necessary: {
                label: 'Heim notwendig',
                to: [{ to: 'property', when: 'form.house or count(form.gifts) > 0' }, { to: 'income' }],
              },
              possibleAtHome: {
                label: 'Heim nicht notwendig: ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
              unclear: { ...requestOutcome, label: 'Unterlagen des Heims fehlen' },
            },
          }),
          property: taskState({
            id: 'property',
            state: 'Haus und Schenkungen',
            status: 'inReview',
            task: 'Verwertung des Grundstücks, Schonung für den Partner und Rückforderung von Schenkungen prüfen',
            post: 'lead',
            target: 'P21D',
            legalBasis: '§§ 90, 91, 93 SGB XII, § 528 BGB',
            outcomes: {
              loan: {
                label: 'Darlehen, dinglich gesichert',
                to: 'income',
                fields: [brief.text('security', 'Grundschuld, Grundbuchblatt', 300)],
              },
              claimTaken: {
                label: 'Schenkung: Anspruch übergeleitet',
                to: 'income',
                fields: [brief.text('claimFile', 'Vorgang der Überleitung', 60)],
              },
              protected: { label: 'Geschützt oder verjährt', to: 'income' },
              sellable: {
                label: 'Sofort einsetzbar: ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
            },
          }),
          income: taskState({
            id: 'income',
            state: 'Einsatz des Einkommens',
            status: 'inReview',
            task: 'Einkommen beider Partner, häuslichen Bedarf des Zurückbleibenden und Schonvermögen feststellen',
            post: 'clerk',
            target: 'P10D',
            legalBasis: '§§ 90, 92, 92a SGB XII',
            outcomes: {
              found: {
                label: 'Festgestellt',
                to: 'balance',
                fields: [
                  money('joint', 'Gemeinsames bereinigtes Einkommen'),
                  money('atHome', 'Bedarf des Partners zu Hause (0 ohne Partner)'),
                  brief.count('adults', 'Erwachsene mit Schonbetrag', 2, { min: 1 }),
                ],
              },
            },
          }),
          balance: {
            ...gate('Ungedeckte Heimkosten', 'inReview', [
              { to: '#case.rejected', when: 'facts.spare > 0 or facts.monthly = 0' },
              { to: 'decision' },
            ]),
            entry: [
              set('pocketMoney', '15201'),
              set('contribution', 'max([0, facts.income.joint - facts.income.atHome])'),
              set('spare', 'max([0, form.savings - facts.income.adults * 1000000])'),
              set(
                'monthly',
                'max([0, form.homeCost - form.fundShare + facts.pocketMoney - facts.contribution])',
              ),
              set(
                'from',
                'if facts.effectFrom != null then facts.effectFrom else if date(form.admittedOn) > date(facts.receivedOn) then form.admittedOn else facts.receivedOn',
              ),
              set(
                'refusalReason',
                'if facts.spare > 0 then "Das Vermögen übersteigt den Schonbetrag (§ 90 Abs. 2 Nr. 9 SGB XII)." else "Einkommen und Pflegekasse decken die Heimkosten (§§ 43, 92 SGB XII)."',
              ),
            ],
          },
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung über die Heimkosten',
            status: 'inReview',
            task: 'Berechnung prüfen, Kostenbeitrag und Unterhaltsrückgriff über 100.000 Euro bestimmen',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§§ 61, 65, 94 Abs. 1a SGB XII',
            outcomes: {
              grant: { label: 'Kosten übernehmen', to: '#case.approved' },
              again: { label: 'Noch einmal rechnen', to: 'income' },
            },
          }),
        },
      },
      ...assistanceMilestones({
        back: '#case.checked.income',
        status: 'benefitRunning',
        inForce: 'Heimkosten werden übernommen',
        beside: {
          benefit: assistanceByMonth({
            status: 'benefitRunning',
            payee: 'Barbetrag an die Bewohnerin oder den Bewohner; Heimentgelt nur auf Rechnung',
            back: '#case.checked.income',
            review: {
              state: 'Jährliche Überprüfung',
              task: 'Neue Entgelte, Zuschlag der Pflegekasse nach Verweildauer, Renten und Vermögen einsetzen',
              legalBasis: '§ 43c SGB XI, §§ 90, 92 SGB XII',
            },
            on: { ...careBills('benefitRunning').on, movedOut: ways('lastBill', ['record']) },
            more: {
              ...careBills('benefitRunning').more,
              lastBill: taskState({
                id: 'lastBill',
                state: 'Schlussabrechnung mit dem Heim',
                status: 'benefitRunning',
                task: 'Entgelt bis zum Auszug abrechnen, Überzahlung zurückfordern, Barbetrag beenden',
                post: 'clerk',
                target: 'P28D',
                legalBasis: '§ 87a SGB XI, § 50 SGB X',
                outcomes: { settled: { label: 'Abgerechnet', to: 'ended' } },
              }),
            },
          }),
          reimbursement: {
            meta: { label: 'Erstattung unter Trägern', status: 'benefitRunning' },
            initial: 'gate',
            states: {
              gate: gate('Vorläufig geleistet', 'benefitRunning', [
                { to: 'claim', when: 'facts.provisional = true' },
                { to: 'done' },
              ]),
              claim: taskState({
                id: 'claim',
                state: 'Kostenerstattung (§ 106 SGB XII)',
                status: 'benefitRunning',
                task: 'Zuständigen Träger ermitteln, Erstattung anmelden und den Fall abgeben',
                post: 'clerk',
                target: 'P90D',
                legalBasis: '§§ 98 Abs. 2, 106, 111 SGB XII',
                outcomes: {
                  reimbursed: {
                    label: 'Anerkannt',
                    to: 'done',
                    fields: [brief.text('debtor', 'Erstattungspflichtiger Träger')],
                  },
                  ours: { label: 'Doch Hannover zuständig', to: 'done' },
                },
              }),
              done: { type: 'final', meta: { label: 'Erstattung geklärt', status: 'benefitRunning' } },
            },
          },
        },
      }),
    },
  },
});
