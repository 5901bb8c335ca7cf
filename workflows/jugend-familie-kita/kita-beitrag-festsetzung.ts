import type { StateConfig } from '@amtsweg/engine';
import {
  actionAgainst,
  appealableNotice,
  applicantSection,
  birthday,
  brief,
  chargeOrder,
  childSection,
  courtEvents,
  decide,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  litigationStatus,
  plainLetter,
  plainNotice,
  set,
  taskState,
  waitingFor,
  ways,
  youthRemedy,
  youthRetention,
  youthService,
} from '@amtsweg/procedure';
import { decisions } from './kita-beitrag-festsetzung.decisions.js';

const ageAt = (years: number) => `${birthday(years)} <= date(facts.from)`;

/** Fixes the contribution anew with effect from a day: changes do not wait for the next year (§ 48 SGB X). */
const reassessed = (from: string) => ways([{ to: '#case.checked.ageGate', then: [set('from', from)] }]);

function running(after: NonNullable<StateConfig['after']>): StateConfig {
  return {
    meta: { label: 'Kind wird betreut', status: 'contribution' },
    on: {
      incomeDeclared: ways(
        [
          {
            to: '#case.checked.proof',
            when: 'event.choice = "declared"',
            then: [set('from', 'today'), set('highest', 'false')],
          },
          { to: '#case.checked.reckoning', then: [set('from', 'today'), set('highest', 'true')] },
        ],
        ['record'],
      ),
      hoursChanged: ways(
        [{ to: '#case.checked.ageGate', then: [set('hours', 'event.hours'), set('from', 'event.since')] }],
        ['record'],
      ),
      careEnded: ways('over', ['record']),
    },
    after: { yearlyReview: reassessed('today'), ...after },
  };
}

const declaration = [
  brief.pick('choice', 'Erklärung', {
    declared: 'Einkommen wird nachgewiesen',
    highest: 'Ich nenne kein Einkommen und zahle den höchsten Beitrag',
  }),
  {
    name: 'income',
    label: 'Einkommen der Eltern im Jahr nach Abzügen',
    type: 'money' as const,
    min: 0,
    max: 100000000,
    when: 'event.choice = "declared"',
    required: true,
  },
];

/**
 * Fixing the parents' contribution for a day nursery (§ 90 (1), (3) SGB VIII, § 22 NKiTaG, the city's by-law).
 *
 * Nobody applies: the carrier reports the care contract, and the office asks the parents for their income. Silence is not
 * punished but rated: the letter says so beforehand and serves as the hearing (§ 24 SGB X), then the highest step holds. From the third birthday on care up to
 * eight hours is free by law (§ 22 NKiTaG), so age comes before income and a clock on the birthday fixes the
 * contribution anew without anybody asking. It is a charge that recurs: certified by one and ordered by another
 * (§ 42 KomHKVO), reviewed once a year, changed with effect from the change. The action does not stop it (§ 80 (2) no. 1
 * VwGO). Relief is the case `kita-beitrag-ermaessigung`. No withdrawal: there is no application.
 */
export default defineProcedure({
  ...youthService,
  key: 'kita-beitrag-festsetzung',
  name: 'Festsetzung des Kita-Beitrags',
  kind: 'assessment',
  initiation: 'exOfficio',
  filePlan: '51.10.20',
  leika: [],
  legalBasis: ['§ 90 SGB VIII', '§ 22 NKiTaG', 'Gebührensatzung für Kindertagesstätten der LHH'],
  keywords: ['Elternbeitrag', 'Kindergartengebühr', 'Was kostet die Krippe', 'Einkommenserklärung'],
  retention: youthRetention(10, 'nach Ende der Betreuung, § 41 KomHKVO'),
  fee: [
    {
      id: 'contribution',
      legalBasis: '§ 90 Abs. 1 und 3 SGB VIII, Gebührensatzung der LHH (Staffel zu bestätigen)',
      type: 'value',
      cents: 'facts.monthly',
      evidence: 'assumed',
    },
  ],
  form: {
    sections: [
      applicantSection(
        'Beitragspflichtige Eltern',
        brief.yes('bothParents', 'Beide Eltern leben mit dem Kind zusammen'),
        brief.count('siblings', 'Geschwister in beitragspflichtiger Betreuung', 10),
      ),
      childSection(15),
      {
        title: 'Betreuungsvertrag (Meldung des Trägers)',
        fields: [
          brief.text('facility', 'Einrichtung'),
          brief.text('carrier', 'Träger'),
          brief.day('careFrom', 'Betreuung ab'),
          brief.count('hours', 'Stunden je Tag', 12, { min: 4 }),
          brief.yes('lunch', 'Mittagessen'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'contract', label: 'Betreuungsvertrag' },
    {
      name: 'income',
      label: 'Einkommensnachweise oder Verzicht auf den Nachweis',
      legalBasis: '§ 90 Abs. 3 SGB VIII',
    },
  ],
  remedy: {
    ...youthRemedy,
    text: `${youthRemedy.text ?? ''} Die Klage hat keine aufschiebende Wirkung (§ 80 Abs. 2 Satz 1 Nr. 1 der Verwaltungsgerichtsordnung).`,
  },
  clocks: {
    incomePeriod: {
      label: 'Frist zur Einkommenserklärung',
      kind: 'setByAuthority',
      legalBasis: '§ 26 Abs. 7, § 24 Abs. 1 SGB X',
      bound: 'party',
      start: { notified: 'facts.incomeDispatch' },
      period: 'P3W',
    },
    yearlyReview: waitingFor(
      'Jährliche Überprüfung des Einkommens',
      'P1Y',
      'Gebührensatzung der LHH (zu bestätigen)',
      'authority',
    ),
    thirdBirthday: {
      label: 'Beitragsfreiheit ab dem dritten Geburtstag',
      kind: 'statutory',
      legalBasis: '§ 22 NKiTaG',
      bound: 'authority',
      start: { rule: 'start-of-day', on: `string${birthday(3)}` },
      period: 'P1D',
      endMoves: false,
    },
    ...actionAgainst('assessment'),
  },
  documents: {
    incomeRequest: plainLetter(
      'Erklärung zum Einkommen für den Kita-Beitrag',
      '{form.childName} wird ab {form.careFrom} in der Einrichtung {form.facility} betreut. Die Höhe des Beitrags richtet sich nach Ihrem Einkommen.',
      'Bitte weisen Sie Ihr Einkommen innerhalb von drei Wochen nach der Bekanntgabe nach. Sonst setzen wir den höchsten Beitrag der Staffel fest. Auch dazu können Sie sich in dieser Frist äußern (§ 24 Abs. 1 SGB X).',
    ),
    assessment: plainNotice(
      'Bescheid über den Kita-Beitrag',
      'order',
      'für {form.childName} wird ab {facts.from} ein Beitrag von {euro(facts.monthly)} im Monat festgesetzt; er ist zum Ersten jedes Monats fällig.',
      [
        'Ab dem dritten Geburtstag ist die Betreuung bis zu acht Stunden am Tag beitragsfrei (§ 22 NKiTaG).',
        'facts.free = true',
      ],
      [
        'Grundlage ist ein Einkommen von {euro(facts.income)} im Jahr.',
        'facts.free = false and facts.highest = false',
      ],
      [
        'Sie haben kein Einkommen nachgewiesen; es gilt der höchste Beitrag.',
        'facts.free = false and facts.highest = true',
      ],
      ['Für Geschwisterkinder ist der Beitrag auf die Hälfte ermäßigt.', 'form.siblings > 0'],
      ['Die Verpflegung rechnet der Träger gesondert ab.', 'form.lunch = true'],
      'Ändert sich Ihr Einkommen um mehr als ein Zehntel, teilen Sie es bitte mit. Einen Erlass können Sie beantragen (§ 90 Abs. 4 SGB VIII).',
    ),
  },
  decisions,
  events: {
    ...courtEvents('assessment'),
    incomeDeclared: { label: 'Einkommen erklären', by: ['applicant', 'clerk'], fields: declaration },
    hoursChanged: {
      label: 'Geänderte Betreuungszeit melden',
      by: ['authority', 'clerk'],
      fields: [brief.count('hours', 'Stunden je Tag', 12, { min: 4 }), brief.day('since', 'Ab')],
    },
    careEnded: {
      label: 'Ende der Betreuung melden',
      by: ['authority', 'applicant', 'clerk'],
      fields: [brief.day('lastDay', 'Letzter Tag')],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    incomeWanted: {
      de: 'Einkommen erbeten',
      easy: 'Bitte sagen Sie uns, wie viel Sie verdienen. Sonst müssen Sie den höchsten Beitrag zahlen.',
      en: 'Income statement wanted',
      actor: 'applicant',
      next: 'Reichen Sie die Nachweise innerhalb der Frist ein oder wählen Sie den höchsten Beitrag.',
    },
    contribution: {
      de: 'Beitrag festgesetzt',
      easy: 'Im Brief steht, wie viel Sie jeden Monat zahlen.',
      en: 'Contribution fixed',
      actor: 'applicant',
      next: 'Zahlen Sie zum Ersten des Monats. Melden Sie Änderungen Ihres Einkommens.',
    },
    assessing: {
      de: 'Beitrag wird berechnet',
      easy: 'Wir rechnen aus, wie viel Sie zahlen.',
      en: 'Contribution being reckoned',
      actor: 'office',
      next: 'Sie erhalten einen Bescheid.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Betreuungsvertrag gemeldet', status: 'received' },
        initial: 'contract',
        states: {
          contract: taskState({
            id: 'contract',
            state: 'Prüfung der Trägermeldung',
            status: 'received',
            task: 'Meldung des Trägers mit Kind, Eltern und Stunden abgleichen',
            post: 'clerk',
            target: 'P5D',
            outcomes: {
              matches: {
                label: 'Stimmt',
                to: [
                  {
                    to: '#case.checked',
                    then: [set('from', 'form.careFrom'), set('hours', 'form.hours')],
                  },
                ],
              },
              otherOffice: {
                label: 'Familie wohnt nicht in Hannover: an das örtliche Jugendamt (§ 86 SGB VIII)',
                to: '#case.transferred',
              },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Ermittlung des Beitrags', status: 'assessing' },
        initial: 'ageGate',
        states: {
          ageGate: gate('Beitragsfreiheit nach dem Alter', 'assessing', [
            {
              to: 'reckoning',
              when: `${ageAt(3)} and not(${ageAt(6)}) and facts.hours <= 8`,
              then: [set('free', 'true'), set('highest', 'false')],
            },
            { to: 'incomeRequest', then: [set('free', 'false')] },
          ]),
          incomeRequest: documentState({
            id: 'incomeDocument',
            state: 'Aufforderung wird erstellt',
            status: 'incomeWanted',
            document: 'incomeRequest',
            to: 'incomeDispatch',
          }),
          incomeDispatch: dispatchState({
            id: 'incomeDispatch',
            state: 'Aufforderung geht hinaus',
            status: 'incomeWanted',
            document: 'incomeDocument',
            to: 'awaitingIncome',
          }),
          awaitingIncome: {
            meta: { label: 'Wartet auf die Einkommenserklärung', status: 'incomeWanted' },
            on: {
              incomeDeclared: ways(
                [
                  {
                    to: 'proof',
                    when: 'event.choice = "declared"',
                    then: [set('highest', 'false')],
                  },
                  { to: 'reckoning', then: [set('highest', 'true')] },
                ],
                ['record'],
              ),
            },
            after: { incomePeriod: ways([{ to: 'reckoning', then: [set('highest', 'true')] }]) },
          },
          proof: taskState({
            id: 'proof',
            state: 'Prüfung der Einkommensnachweise',
            status: 'assessing',
            task: 'Nachweise prüfen und das maßgebliche Einkommen feststellen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 90 Abs. 3 SGB VIII, Satzung',
            outcomes: {
              established: {
                label: 'Einkommen festgestellt',
                fields: [
                  {
                    name: 'income',
                    label: 'Maßgebliches Einkommen im Jahr',
                    type: 'money',
                    min: 0,
                    max: 100000000,
                    required: true,
                  },
                ],
                to: [{ to: 'reckoning', then: [set('income', 'event.income')] }],
              },
              unproven: { label: 'Nachweise fehlen, noch einmal auffordern', to: 'incomeRequest' },
            },
          }),
          reckoning: {
            meta: { label: 'Berechnung nach der Staffel', status: 'assessing' },
            entry: [
              decide('step'),
              set(
                'monthly',
                `round half up(facts.step.fullDay * (if ${ageAt(3)} and not(${ageAt(6)}) then max([0, facts.hours - 8]) else facts.hours) / 8 * (if form.siblings > 0 then 0.5 else 1), 0)`,
              ),
            ],
            always: '#case.approved',
          },
        },
      },
      approved: {
        meta: { label: 'Feststellung und Anordnung', status: 'assessing' },
        initial: 'certification',
        states: chargeOrder({
          what: 'Kita-Beitrag',
          reckonedIn: [],
          reassess: '#case.checked.ageGate',
          ordered: '#case.issued',
        }),
      },
      issued: appealableNotice({
        label: 'Beitragsbescheid',
        document: 'assessment',
        prefix: 'assessment',
        status: ['assessing', 'contribution'],
        upheld: { to: '#case.checked.ageGate' },
        beside: {
          account: {
            meta: { label: 'Beitragskonto', status: 'contribution' },
            initial: 'posting',
            states: {
              posting: taskState({
                id: 'posting',
                state: 'Sollstellung',
                status: 'contribution',
                task: 'Monatlichen Beitrag am Kassenzeichen zum Soll stellen, Lastschrift einrichten',
                post: 'cashier',
                unit: '20.3',
                notBy: ['certification', 'order'],
                legalBasis: '§ 42 Abs. 5 KomHKVO',
                outcomes: {
                  posted: {
                    label: 'Zum Soll gestellt',
                    fields: [brief.text('cashReference', 'Kassenzeichen', 20)],
                    to: 'posted',
                  },
                },
              }),
              posted: finished('Beitrag steht im Soll', 'contribution'),
            },
          },
          course: {
            meta: { label: 'Laufende Betreuung', status: 'contribution' },
            initial: 'age',
            states: {
              age: gate('Vor oder nach dem dritten Geburtstag', 'contribution', [
                { to: 'underThree', when: `not(${ageAt(3)})` },
                { to: 'older' },
              ]),
              underThree: running({ thirdBirthday: reassessed(`string${birthday(3)}`) }),
              older: running({}),
              over: finished('Betreuung beendet', 'closed'),
            },
          },
        },
      }),
      ...endings('closed', 'transferred'),
    },
  },
});
