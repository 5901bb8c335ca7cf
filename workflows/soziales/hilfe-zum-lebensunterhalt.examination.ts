import type { StateConfig } from '@amtsweg/engine';
import {
  brief,
  completedYears,
  decide,
  gate,
  requestOutcome,
  set,
  taskState,
  type DecisionTable,
  type Feel,
} from '@amtsweg/procedure';

/** Need levels of the annex to § 28 SGB XII, in cents of 2026. */
export const needLevel: DecisionTable = {
  label: 'Regelbedarfsstufe',
  legalBasis: '§ 27a Abs. 2 und 3 SGB XII, Anlage zu § 28 SGB XII',
  hitPolicy: 'unique',
  inputs: [
    {
      label: 'Vollendete Lebensjahre',
      expression: completedYears('form.birthDate', 18),
      type: 'number',
      min: 0,
      max: 18,
    },
    {
      label: 'Haushalt',
      expression: 'form.household',
      type: 'text',
      values: ['alone', 'partner', 'others'],
    },
  ],
  outputs: [
    { name: 'level', label: 'Stufe' },
    { name: 'rate', label: 'Regelbedarf im Monat in Cent' },
  ],
  rules: [
    { when: ['< 6', '-'], then: ['6', '35700'] },
    { when: ['[6..14)', '-'], then: ['5', '39000'] },
    { when: ['[14..18)', '-'], then: ['4', '47100'] },
    { when: ['>= 18', '"partner"'], then: ['2', '50600'] },
    { when: ['>= 18', '"alone", "others"'], then: ['1', '56300'] },
  ],
};

const jobcenter: Feel =
  '{receiver: "Jobcenter Region Hannover", ground: "Wer erwerbsfähig ist oder mit einer erwerbsfähigen Person in Bedarfsgemeinschaft lebt, bekommt Bürgergeld (§ 21 SGB XII, §§ 7, 19 Abs. 1 SGB II)."}';

/**
 * Access, advance, household, need, means. An advance is paid before anything is known for sure (§ 42 SGB I), because help
 * must come as soon as the need is known (§ 18 (1) SGB XII).
 */
export const examination: Record<string, StateConfig> = {
  access: gate('Abgrenzung zum Bürgergeld (§ 21 SGB XII)', 'inReview', [
    {
      to: '#case.transferred',
      when: 'form.capacity = "able" or form.withAble',
      then: [set('formalCheck', jobcenter)],
    },
    { to: 'advance', when: 'form.penniless and facts.advance = null' },
    { to: 'household' },
  ]),
  advance: taskState({
    id: 'advance',
    state: 'Vorschuss bei akuter Not',
    status: 'inReview',
    task: 'Am selben Tag über einen Vorschuss entscheiden, Bargeldersatz oder Gutschein',
    post: 'clerk',
    target: 'P1D',
    priority: 1,
    legalBasis: '§ 42 SGB I, § 18 Abs. 1 SGB XII',
    outcomes: {
      advanced: {
        label: 'Vorschuss zahlen',
        to: 'advancePayment',
        fields: [{ name: 'amount', label: 'Vorschuss', type: 'money', min: 1, max: 56300, required: true }],
      },
      notNeeded: { label: 'Not anders abgewendet', to: 'household' },
    },
  }),
  advancePayment: taskState({
    id: 'advancePayment',
    state: 'Vorschuss auszahlen',
    status: 'inReview',
    task: 'Vorschuss auszahlen und in den Bescheid zur Verrechnung vormerken',
    post: 'cashier',
    unit: '20.3',
    target: 'P1D',
    priority: 1,
    notBy: ['advance'],
    legalBasis: '§ 42 Abs. 5 KomHKVO',
    outcomes: { posted: { label: 'Ausgezahlt', to: 'household' } },
  }),
  household: taskState({
    id: 'household',
    state: 'Wer mit wem wirtschaftet',
    status: 'inReview',
    task: 'Einsatzgemeinschaft und Haushaltsgemeinschaft feststellen; die Vermutung des § 39 kann widerlegt werden',
    post: 'clerk',
    target: 'P7D',
    legalBasis: '§ 27 Abs. 2, § 39 SGB XII',
    outcomes: {
      settled: {
        label: 'Festgestellt',
        to: 'needs',
        fields: [
          {
            name: 'partnerIncome',
            label: 'Einkommen der Einsatzgemeinschaft über deren Bedarf',
            type: 'money',
            min: 0,
            max: 1000000,
            required: true,
          },
          {
            name: 'presumed',
            label: 'Vermutete Unterstützung der Haushaltsgemeinschaft (0, wenn widerlegt)',
            type: 'money',
            min: 0,
            max: 1000000,
            required: true,
          },
        ],
      },
      visit: { label: 'Nur vor Ort zu klären', to: 'visit' },
    },
  }),
  visit: taskState({
    id: 'visit',
    state: 'Hausbesuch',
    status: 'inReview',
    task: 'Mit Einverständnis und unter Hinweis auf das Recht zur Verweigerung die Wohnverhältnisse ansehen',
    post: 'inspector',
    target: 'P14D',
    legalBasis: '§ 20 SGB X, Art. 13 GG',
    outcomes: {
      seen: { label: 'Angesehen', to: 'household', fields: [brief.long('report', 'Feststellungen')] },
      declined: { label: 'Einlass verweigert, ohne Augenschein würdigen', to: 'household' },
    },
  }),
  needs: taskState({
    id: 'needs',
    state: 'Bedarf (§§ 27a bis 36 SGB XII)',
    status: 'inReview',
    task: 'Mehrbedarfe, Unterkunft und einmalige Bedarfe feststellen',
    post: 'clerk',
    target: 'P10D',
    legalBasis: '§§ 28, 30, 31, 32, 35 SGB XII',
    outcomes: {
      found: {
        label: 'Festgestellt',
        fields: [
          {
            name: 'additional',
            label: 'Mehrbedarfe im Monat (§ 30)',
            type: 'money',
            min: 0,
            max: 200000,
            required: true,
          },
          {
            name: 'housing',
            label: 'Anerkannte Unterkunft und Heizung',
            type: 'money',
            min: 0,
            max: 500000,
            required: true,
          },
          {
            name: 'insurance',
            label: 'Kranken- und Pflegeversicherung (§ 32)',
            type: 'money',
            min: 0,
            max: 200000,
            required: true,
          },
          {
            name: 'once',
            label: 'Einmalige Bedarfe zusammen (§ 31)',
            type: 'money',
            min: 0,
            max: 1000000,
            required: true,
          },
          brief.yes(
            'coldRent',
            'Unterkunft nach Ablauf der Karenzzeit unangemessen: Kostensenkung verlangt (§ 35 Abs. 3)',
          ),
        ],
        to: [
          {
            to: 'means',
            then: [
              decide('needLevel'),
              set(
                'reduction',
                'if facts.refusals = null then 0 else floor(facts.needLevel.rate * 0.25 * min([facts.refusals, 4]))',
              ),
              set(
                'need',
                'facts.needLevel.rate - facts.reduction + event.additional + event.housing + event.insurance',
              ),
            ],
          },
        ],
      },
      unclear: { ...requestOutcome, label: 'Mietvertrag oder Nachweise fehlen' },
    },
  }),
  means: taskState({
    id: 'assets',
    state: 'Einkommen und Vermögen (§§ 82, 90 SGB XII)',
    status: 'inReview',
    task: 'Bereinigtes Einkommen voll anrechnen, Vermögen über dem Schonbetrag feststellen',
    post: 'clerk',
    target: 'P10D',
    legalBasis: '§§ 82 bis 84, 90, 91 SGB XII',
    outcomes: {
      found: {
        label: 'Festgestellt',
        fields: [
          {
            name: 'income',
            label: 'Bereinigtes Einkommen',
            type: 'money',
            min: 0,
            max: 2000000,
            required: true,
          },
          {
            name: 'spare',
            label: 'Verwertbares Vermögen über dem Schonbetrag',
            type: 'money',
            min: 0,
            max: 1000000000,
            required: true,
          },
        ],
        to: [
          {
            to: 'balance',
            then: [
              set('credited', 'event.income + facts.household.partnerIncome + facts.household.presumed'),
              set('monthly', 'max([0, facts.need - facts.credited])'),
              set('spare', 'event.spare'),
            ],
          },
        ],
      },
      unclear: { ...requestOutcome, label: 'Kontoauszüge fehlen' },
    },
  }),
  balance: {
    ...gate('Bedarf gegen Mittel', 'inReview', [
      { to: '#case.rejected', when: 'facts.spare > 0 or (facts.monthly = 0 and facts.needs.once = 0)' },
      { to: 'decision' },
    ]),
    entry: [
      set(
        'refusalReason',
        'if facts.spare > 0 then "Verwertbares Vermögen geht der Hilfe vor (§ 90 SGB XII)." else "Das Einkommen deckt den notwendigen Lebensunterhalt (§§ 27, 82 SGB XII)."',
      ),
      // Known need, not the application, is the beginning (§ 18 (1) SGB XII).
      set('from', 'if facts.effectFrom = null then facts.formalCheck.knownOn else facts.effectFrom'),
    ],
  },
  decision: taskState({
    id: 'decision',
    state: 'Entscheidung über die Hilfe',
    status: 'inReview',
    task: 'Berechnung prüfen und entscheiden; bei kurzer Dauer als Darlehen (§ 38 SGB XII)',
    post: 'clerk',
    target: 'P3D',
    legalBasis: '§§ 17, 19 Abs. 1, 27, 38 SGB XII',
    outcomes: {
      grant: {
        label: 'Bewilligen',
        to: '#case.approved',
        fields: [
          brief.yes('loan', 'Nur für kurze Dauer: als Darlehen (§ 38)'),
          brief.yes('landlord', 'Unterkunft unmittelbar an die Vermieterseite (§ 35a Abs. 3)'),
        ],
      },
      again: { label: 'Neu berechnen', to: 'needs' },
    },
  }),
};
