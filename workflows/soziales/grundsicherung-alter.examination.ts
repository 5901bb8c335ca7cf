import type { StateConfig } from '@amtsweg/engine';
import {
  decide,
  informationRequest,
  requestOutcome,
  set,
  taskState,
  ways,
  type DecisionTable,
} from '@amtsweg/procedure';

const birthYear = 'number(substring(form.birthDate, 1, 4))';

export const decisions: Readonly<Record<string, DecisionTable>> = {
  ageLimit: {
    label: 'Altersgrenze nach dem Geburtsjahr: 65 Jahre, schrittweise 67',
    legalBasis: '§ 41 Abs. 2 SGB XII',
    hitPolicy: 'unique',
    inputs: [{ label: 'Geburtsjahr', expression: birthYear, type: 'number' }],
    outputs: [{ name: 'months', label: 'Lebensmonate' }],
    rules: [
      { when: ['<= 1946'], then: ['780'] },
      { when: ['(1946..1958]'], then: [`780 + (${birthYear} - 1946)`] },
      { when: ['(1958..1963]'], then: [`792 + (${birthYear} - 1958) * 2`] },
      { when: ['> 1963'], then: ['804'] },
    ],
  },
  needLevel: {
    label: 'Regelbedarfsstufe',
    legalBasis: '§ 42 Nr. 1, § 27a Abs. 2 und 3 SGB XII, Anlage zu § 28 SGB XII',
    hitPolicy: 'unique',
    inputs: [
      {
        label: 'Haushalt',
        expression: 'form.household',
        type: 'text',
        values: ['alone', 'partner', 'facility'],
      },
    ],
    outputs: [
      { name: 'level', label: 'Stufe' },
      { name: 'rate', label: 'Regelbedarf im Monat in Cent' },
    ],
    rules: [
      { when: ['"alone"'], then: ['1', '56300'] },
      { when: ['"partner"'], then: ['2', '50600'] },
      { when: ['"facility"'], then: ['3', '45100'] },
    ],
  },
};

/** The three gates to this benefit: age is reckoned, the workshop is proved, incapacity is found by the pension insurer. */
export const gates: Record<string, StateConfig> = {
  gate: {
    meta: { label: 'Zugang zur Grundsicherung (§ 41 SGB XII)', status: 'inReview' },
    entry: [
      decide('ageLimit'),
      set('reaches', 'string(date(form.birthDate) + duration("P" + string(facts.ageLimit.months) + "M"))'),
    ],
    always: ways([
      { to: 'needs', when: 'facts.incapacity = true or form.ground = "workshop"' },
      { to: 'needs', when: 'date(facts.reaches) <= date(today)' },
      { to: 'insurer', when: 'form.ground = "incapacity"' },
      { to: 'tooYoung' },
    ]),
  },
  insurer: {
    ...informationRequest({
      id: 'insurer',
      label: 'Rentenversicherung: dauerhafte volle Erwerbsminderung (§ 45 SGB XII)',
      receivers: '["Deutsche Rentenversicherung Braunschweig-Hannover"]',
      legalBasis: '§ 45 SGB XII',
      clock: 'insurerPeriod',
      needed: 'form.ground = "incapacity"',
    }),
    onDone: 'insurerResult',
  },
  insurerResult: taskState({
    id: 'insurerResult',
    state: 'Feststellung der Rentenversicherung auswerten',
    status: 'inReview',
    task: 'Feststellung übernehmen; sie bindet das Sozialamt',
    post: 'clerk',
    target: 'P7D',
    legalBasis: '§ 45 Satz 2 SGB XII',
    outcomes: {
      permanent: {
        label: 'Dauerhaft voll erwerbsgemindert',
        to: [{ to: 'needs', then: [set('incapacity', 'true')] }],
      },
      temporary: { label: 'Nur befristet: Hilfe zum Lebensunterhalt prüfen', to: 'tooYoung' },
      none: { label: 'Nicht voll erwerbsgemindert: Jobcenter zuständig', to: 'tooYoung' },
      unclear: { ...requestOutcome, label: 'Unterlagen für die Feststellung fehlen' },
    },
  }),
  tooYoung: taskState({
    id: 'tooYoung',
    state: 'Kein Zugang zur Grundsicherung',
    status: 'inReview',
    task: 'Bedarf nach einer anderen Leistung klären; der Antrag umfasst im Zweifel alle Leistungen (§ 18 SGB XII)',
    post: 'clerk',
    target: 'P3D',
    legalBasis: '§ 16 Abs. 2 SGB I, § 18 SGB XII, § 37 SGB II',
    outcomes: {
      jobcenter: {
        label: 'An das Jobcenter weiterleiten',
        to: [
          {
            to: '#case.transferred',
            then: [
              set('receiver', '"Jobcenter Region Hannover"'),
              set(
                'ground',
                '"Die Altersgrenze ist nicht erreicht und volle Erwerbsminderung nicht festgestellt."',
              ),
            ],
          },
        ],
      },
      livelihood: {
        label: 'Als Hilfe zum Lebensunterhalt weiterführen',
        to: [
          {
            to: '#case.transferred',
            then: [
              set('receiver', '"Landeshauptstadt Hannover, Hilfe zum Lebensunterhalt"'),
              set('ground', '"Es besteht Anspruch auf eine andere Leistung der Sozialhilfe."'),
            ],
          },
        ],
      },
    },
  }),
};

const needs = taskState({
  id: 'needs',
  state: 'Bedarf (§§ 42, 42a SGB XII)',
  status: 'inReview',
  task: 'Mehrbedarfe und angemessene Kosten der Unterkunft feststellen',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§§ 30, 42, 42a SGB XII',
  outcomes: {
    found: {
      label: 'Festgestellt',
      fields: [
        {
          name: 'additional',
          label: 'Mehrbedarfe',
          type: 'list',
          max: 6,
          fields: [
            {
              name: 'kind',
              label: 'Art',
              type: 'choice',
              required: true,
              options: [
                { value: 'mobility', label: 'Merkzeichen G (17 Prozent)' },
                { value: 'nutrition', label: 'Kostenaufwändige Ernährung' },
                { value: 'water', label: 'Dezentrale Warmwassererzeugung' },
                { value: 'other', label: 'Anderer' },
              ],
            },
            { name: 'amount', label: 'Betrag im Monat', type: 'money', min: 1, max: 100000, required: true },
          ],
        },
        {
          name: 'housing',
          label: 'Anerkannte Unterkunft und Heizung im Monat',
          type: 'money',
          min: 0,
          max: 500000,
          required: true,
        },
        {
          name: 'waiting',
          label: 'Karenzzeit läuft: tatsächliche Unterkunftskosten (§ 42a Abs. 5, § 35 SGB XII)',
          type: 'boolean',
          required: true,
        },
        {
          name: 'insurance',
          label: 'Beiträge zur Kranken- und Pflegeversicherung (§ 32 SGB XII)',
          type: 'money',
          min: 0,
          max: 200000,
          required: true,
        },
      ],
      to: [
        {
          to: 'means',
          then: [
            decide('needLevel'),
            set('additional', 'if event.additional = null then [] else event.additional'),
            set(
              'need',
              'facts.needLevel.rate + event.housing + event.insurance + sum(append(for a in facts.additional return a.amount, 0))',
            ),
          ],
        },
      ],
    },
    unclear: { ...requestOutcome, label: 'Unterlagen fehlen' },
  },
});

const means = taskState({
  id: 'means',
  state: 'Einkommen und Vermögen (§§ 43, 82 bis 84, 90, 91 SGB XII)',
  status: 'inReview',
  task: 'Anzurechnendes Einkommen, Freibeträge und verwertbares Vermögen feststellen',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§§ 43, 82, 82a, 90 SGB XII',
  outcomes: {
    found: {
      label: 'Festgestellt',
      fields: [
        {
          name: 'income',
          label: 'Bereinigtes Einkommen im Monat, auch des Partners über dessen Bedarf',
          type: 'money',
          min: 0,
          max: 1000000,
          required: true,
        },
        {
          name: 'allowance',
          label: 'Freibeträge (§ 82 Abs. 3 bis 5, § 82a SGB XII)',
          type: 'money',
          min: 0,
          max: 200000,
          required: true,
        },
        {
          name: 'assets',
          label: 'Einzusetzendes Vermögen',
          type: 'money',
          min: 0,
          max: 1000000000,
          required: true,
        },
        {
          name: 'persons',
          label: 'Personen, für die der Schonbetrag von 10.000 Euro gilt',
          type: 'integer',
          min: 1,
          max: 2,
          required: true,
        },
        {
          name: 'hardship',
          label: 'Vermögen nur als Darlehen einzusetzen, weil nicht sofort verwertbar (§ 91 SGB XII)',
          type: 'boolean',
          required: true,
        },
      ],
      to: [
        {
          to: 'loan',
          when: 'event.assets > event.persons * 1000000 and event.hardship = true',
          then: [set('monthly', 'max([0, facts.need - event.income + event.allowance])')],
        },
        {
          to: '#case.rejected',
          when: 'event.assets > event.persons * 1000000',
          then: [
            set(
              'refusal',
              '"Das einzusetzende Vermögen übersteigt den Schonbetrag (§ 90 Abs. 2 Nr. 9 SGB XII)."',
            ),
          ],
        },
        { to: 'decision', then: [set('monthly', 'max([0, facts.need - event.income + event.allowance])')] },
      ],
    },
    gifts: { ...requestOutcome, label: 'Schenkungen oder Konten ungeklärt' },
  },
});

/** Assets that cannot be sold at once: the help is a loan, and the property secures it (§ 91 SGB XII). */
const loan = taskState({
  id: 'loan',
  state: 'Leistung als Darlehen (§ 91 SGB XII)',
  status: 'inReview',
  task: 'Darlehensbedingungen und dingliche Sicherung festlegen',
  post: 'lead',
  target: 'P14D',
  legalBasis: '§ 91 SGB XII',
  outcomes: {
    secured: {
      label: 'Als Darlehen bewilligen',
      fields: [{ name: 'security', label: 'Sicherung', type: 'text', maxLength: 300, required: true }],
      to: 'decision',
    },
    notNeeded: {
      label: 'Verwertung sofort möglich: ablehnen',
      adverse: true,
      to: [{ to: '#case.rejected', then: [set('refusal', 'event.reason')] }],
    },
  },
});

const decision = taskState({
  id: 'decision',
  state: 'Entscheidung über die Grundsicherung',
  status: 'inReview',
  task: 'Berechnung prüfen und entscheiden; ein Rückgriff auf Unterhalt nur über 100.000 Euro Jahreseinkommen',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§§ 41 bis 44, § 94 Abs. 1a SGB XII',
  outcomes: {
    grant: {
      label: 'Bewilligen',
      fields: [
        {
          name: 'provisional',
          label: 'Vorläufig, weil das Einkommen schwankt (§ 44a SGB XII)',
          type: 'boolean',
          required: true,
        },
        {
          name: 'maintenance',
          label: 'Unterhaltspflichtige über 100.000 Euro: Anspruch übergeleitet',
          type: 'boolean',
          required: true,
        },
      ],
      to: [
        {
          to: '#case.approved',
          when: 'facts.monthly > 0',
          then: [
            set(
              'from',
              'if facts.effectFrom != null then facts.effectFrom else substring(facts.receivedOn, 1, 8) + "01"',
            ),
            set('until', 'string(date(facts.from) + duration("P12M") - duration("P1D"))'),
          ],
        },
        { to: 'noNeed' },
      ],
    },
    again: { label: 'Neu berechnen', to: 'needs' },
  },
});

/** Need, means, loan, decision. Someone who had the benefit is heard before it is taken (§ 24 SGB X); others are not. */
export const assessment: Record<string, StateConfig> = {
  needs,
  means,
  loan,
  decision,
  noNeed: {
    meta: { label: 'Einkommen deckt den Bedarf (§ 41 Abs. 1, § 43 SGB XII)', status: 'inReview' },
    entry: [set('refusal', '"Das Einkommen deckt den Bedarf."')],
    always: ways([{ to: 'hearing', when: 'facts.grantDispatch != null' }, { to: '#case.rejected' }]),
  },
};
