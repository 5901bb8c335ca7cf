import {
  assistanceByMonth,
  assistanceClocks,
  assistanceEvents,
  assistanceExceptions,
  assistanceMilestones,
  assistanceService,
  benefitRunning,
  brief,
  byMonthClocks,
  byMonthEvents,
  cooperation,
  cooperationStatuses,
  decide,
  defineProcedure,
  gate,
  hearing,
  hearingPeriod,
  inHannover,
  informationEvent,
  informationPeriod,
  informationRequest,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  ways,
  withdrawalUnless,
  wrongOffice,
} from '@amtsweg/procedure';
import { card } from './asylbewerberleistungen.card.js';
import { rate } from './asylbewerberleistungen.decisions.js';
import { form } from './asylbewerberleistungen.form.js';
import { documents } from './asylbewerberleistungen.documents.js';

const passOn = (receiver: string, ground: string) => [
  set('formalCheck', `{receiver: ${receiver}, ground: ${ground}}`),
];

/**
 * Leistungen nach dem AsylbLG: not part of the SGB, so §§ 28, 39 VwVfG govern and only single rules of SGB I and X apply (§ 9 (3) and (4));
 * the social courts and the objection do (§ 51 (1) no. 6a SGG). Entitled is whoever has one of the papers of § 1 (1); the papers decide and
 * the aliens authority confirms them. Competent is where somebody was assigned (§ 10a), not where they are.
 *
 * Three levels: basic (§ 3), after 36 months of stay as under SGB XII (§ 2): the day is reckoned and the case comes up by itself;
 * and restricted (§ 1a), after a hearing, by the lead, for six months at most (§ 14). Paid by card (§ 3 (2), § 2 (2)): made, handed over in
 * person, loaded monthly; a lost one is blocked at once. Assets above 200 euros a person are used up first (§ 7 (5)). Illness is treated
 * on a voucher (§ 4), special needs on decision (§ 6). A granted right to stay ends it with the month after next (§ 1 (3)).
 */
export default defineProcedure({
  ...assistanceService,
  key: 'asylbewerberleistungen',
  name: 'Leistungen nach dem Asylbewerberleistungsgesetz',
  law: 'VwVfG',
  filePlan: '50.70.10',
  leika: ['99107029017000'],
  legalBasis: ['§§ 1, 1a, 2, 3, 3a, 4, 6, 7, 10a, 14 AsylbLG', '§ 9 Abs. 3 und 4 AsylbLG'],
  keywords: [
    'Geld für Flüchtlinge',
    'Bezahlkarte',
    'Krankenschein Asyl',
    'Duldung Sozialleistung',
    'AsylbLG',
  ],
  remedy: {
    kind: 'objection',
    legalBasis: '§§ 51 Abs. 1 Nr. 6a, 78, 83, 84 SGG',
    text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch bei der Landeshauptstadt Hannover, Trammplatz 2, 30159 Hannover, schriftlich, in elektronischer Form nach § 3a Absatz 2 des Verwaltungsverfahrensgesetzes oder zur Niederschrift erhoben werden. Gegen eine Einschränkung der Leistung hat er keine aufschiebende Wirkung (§ 11 Absatz 4 des Asylbewerberleistungsgesetzes).',
    validFrom: '2022-01-01',
    evidence: 'derived',
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'derived', source: 'KOOS-Datenrepo' },
    'machine.checked.level': {
      evidence: 'assumed',
      source: 'Bedarfssätze 2026 nach § 3a AsylbLG zu bestätigen: 455, 409, 364 Euro',
    },
    'machine.checked.restriction': {
      evidence: 'assumed',
      source: 'Höhe der eingeschränkten Leistung: hier die Hälfte; nach § 1a AsylbLG im Einzelfall',
    },
    'machine.issued.inForce.card': {
      evidence: 'assumed',
      source: 'Ausgestaltung der Bezahlkarte in Hannover zu bestätigen',
    },
  },
  form,
  evidence: [
    { name: 'paper', label: 'Aufenthaltsgestattung oder Duldung', legalBasis: '§ 1 Abs. 1 AsylbLG' },
    { name: 'assignment', label: 'Zuweisungsbescheid', legalBasis: '§ 10a AsylbLG' },
    { name: 'means', label: 'Angaben über Vermögen und Einkommen', legalBasis: '§ 7 AsylbLG' },
  ],
  clocks: {
    ...assistanceClocks('P2W'),
    ...byMonthClocks(
      'Überprüfung: Ende der 36 Monate oder nach sechs Monaten',
      '§ 2 Abs. 1, § 14 AsylbLG',
      'if date(facts.analogueOn) > date(today) and date(facts.analogueOn) < date(today) + duration("P6M") then facts.analogueOn else string(date(today) + duration("P6M"))',
      'P1D',
    ),
    hearingPeriod: hearingPeriod(),
    changePeriod: hearingPeriod('change'),
    aliensPeriod: informationPeriod('Auskunft der Ausländerbehörde', '§ 9 Abs. 4 AsylbLG, § 8 AZRG', 'P10D'),
    cardCheck: {
      label: 'Halbjährlicher Blick auf die Karte',
      kind: 'target',
      legalBasis: '§ 3 Abs. 2 AsylbLG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6M',
    },
    pickupPeriod: {
      label: 'Abholung der Bezahlkarte',
      kind: 'setByAuthority',
      legalBasis: '§ 11 Abs. 5 AsylbLG, § 31 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2W',
    },
  },
  documents,
  decisions: { rate },
  events: {
    ...assistanceEvents,
    ...byMonthEvents,
    aliensInformation: informationEvent('Auskunft der Ausländerbehörde eintragen'),
    specialNeed: {
      label: 'Krankenbehandlung oder sonstige Leistung beantragen (§§ 4, 6)',
      by: ['applicant', 'clerk', 'authority'],
      fields: [brief.long('need', 'Was gebraucht wird')],
    },
    titleGranted: {
      label: 'Aufenthaltserlaubnis oder Anerkennung eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.day('grantedOn', 'Erteilt am', { notAfter: 'today' })],
    },
    cardLost: { label: 'Bezahlkarte verloren melden', by: ['applicant', 'clerk'] },
    caseMoved: { label: 'Karte nicht mehr gebraucht (Ende der Leistung oder Konto)', by: ['clerk'] },
    supplement: supplementEvent([
      { name: 'assets', label: 'Vermögen der Familie', type: 'money', min: 0, max: 100000000 },
      { name: 'income', label: 'Einkommen im Monat', type: 'money', min: 0, max: 2000000 },
    ]),
  },
  publicStatus: { ...cooperationStatuses, benefitRunning },
  exceptions: assistanceExceptions([]),
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P1D',
        task: 'Papiere ansehen, Sprache und Sprachmittlung klären, Unterkunft und Essen für heute sichern',
        outcomes: { elsewhere: wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'entitlement',
        states: {
          entitlement: gate('Papiere und Zuweisung', 'inReview', [
            {
              to: '#case.transferred',
              when: 'form.paper = "title"',
              then: passOn(
                '"Jobcenter Region Hannover"',
                '"Mit dieser Aufenthaltserlaubnis besteht Anspruch nach dem SGB II oder SGB XII."',
              ),
            },
            {
              to: '#case.transferred',
              when: `not(${inHannover('form.assignedTo')})`,
              then: passOn(
                '"Sozialamt " + form.assignedTo',
                '"Zuständig ist die Behörde des Ortes der Zuweisung (§ 10a Abs. 1 AsylbLG); hier wird nur das Nötige für die Reise geleistet (§ 11 Abs. 2 AsylbLG)."',
              ),
            },
            { to: 'aliens' },
          ]),
          aliens: {
            ...informationRequest({
              id: 'aliens',
              label: 'Ausländerbehörde: Status, Identität, Einreise',
              receivers: '["Landeshauptstadt Hannover, Ausländerbehörde"]',
              legalBasis: '§ 90 Abs. 3 AufenthG, § 11 Abs. 3 AsylbLG',
              clock: 'aliensPeriod',
              needed: 'form.paper != "title"',
            }),
            onDone: 'means',
          },
          means: taskState({
            id: 'asylumMeans',
            state: 'Vermögen und Einkommen (§ 7 AsylbLG)',
            status: 'inReview',
            task: 'Einsetzbares Vermögen über 200 Euro je Person und Einkommen nach Freibetrag feststellen',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 7 AsylbLG',
            outcomes: {
              found: {
                label: 'Festgestellt',
                to: 'level',
                fields: [
                  brief.count('persons', 'Personen der Familie', 13, { min: 1 }),
                  {
                    name: 'assets',
                    label: 'Vermögen',
                    type: 'money',
                    min: 0,
                    max: 100000000,
                    required: true,
                  },
                  {
                    name: 'income',
                    label: 'Anrechenbares Einkommen',
                    type: 'money',
                    min: 0,
                    max: 2000000,
                    required: true,
                  },
                  {
                    name: 'inKind',
                    label: 'Abzug für Sachleistungen der Unterkunft',
                    type: 'money',
                    min: 0,
                    max: 500000,
                    required: true,
                  },
                ],
              },
              unclear: { ...requestOutcome, label: 'Angaben fehlen' },
            },
          }),
          level: {
            ...gate('Leistungsstufe', 'inReview', [
              {
                to: '#case.rejected',
                when: 'facts.asylumMeans.assets > facts.asylumMeans.persons * 20000 or facts.monthly = 0',
              },
              { to: 'decision' },
            ]),
            entry: [
              set('analogueOn', 'string(date(form.enteredOn) + duration("P36M"))'),
              set('analogue', 'date(facts.analogueOn) <= date(today)'),
              decide('rate'),
              set('childRates', 'if form.children = null then 0 else count(form.children) * 36400'),
              set(
                'monthly',
                'max([0, facts.rate.cents + facts.childRates - facts.asylumMeans.income - facts.asylumMeans.inKind])',
              ),
              set('from', 'if facts.effectFrom = null then facts.receivedOn else facts.effectFrom'),
              set(
                'refusalReason',
                'if facts.monthly = 0 then "Das Einkommen deckt den Bedarf (§ 7 Abs. 1 AsylbLG)." else "Vermögen über 200 Euro je Person ist zuerst aufzubrauchen (§ 7 Abs. 1 und 5 AsylbLG)."',
              ),
            ],
          },
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung über Leistung und Form',
            status: 'inReview',
            task: 'Form der Leistung nach Ermessen bestimmen; Gründe einer Einschränkung (§ 1a) prüfen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§§ 1a, 2, 3 AsylbLG',
            outcomes: {
              grant: {
                label: 'Bewilligen',
                to: [{ to: '#case.approved', then: [set('restrictedUntil', 'null')] }],
                fields: [brief.pick('means', 'Form', { card: 'Bezahlkarte', transfer: 'Überweisung' })],
              },
              restrict: {
                label: 'Einschränkung beabsichtigt: anhören',
                to: 'restrictionHearing',
                fields: [
                  brief.pick('means', 'Form', { card: 'Bezahlkarte', transfer: 'Überweisung' }),
                  brief.long('facts', 'Tatsachen (Identität, Mitwirkung, Schutz in anderem Staat)'),
                ],
              },
            },
          }),
          restrictionHearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'restriction',
          }),
          restriction: taskState({
            id: 'restriction',
            state: 'Entscheidung über die Einschränkung (§ 1a AsylbLG)',
            status: 'inReview',
            task: 'Persönlich vorwerfbares Verhalten, Verhältnismäßigkeit und Kinder prüfen; höchstens sechs Monate',
            post: 'lead',
            target: 'P5D',
            legalBasis: '§§ 1a, 14 AsylbLG',
            outcomes: {
              restricted: {
                label: 'Einschränken',
                adverse: true,
                to: [
                  {
                    to: '#case.approved',
                    then: [
                      set('restrictedUntil', 'string(date(today) + duration("P6M"))'),
                      set('monthly', 'floor(facts.monthly * 0.5)'),
                    ],
                  },
                ],
              },
              full: {
                label: 'Ungekürzt leisten',
                to: [{ to: '#case.approved', then: [set('restrictedUntil', 'null')] }],
              },
            },
          }),
        },
      },
      ...assistanceMilestones({
        back: '#case.checked.means',
        status: 'benefitRunning',
        inForce: 'Leistung wird erbracht',
        beside: {
          card,
          benefit: assistanceByMonth({
            status: 'benefitRunning',
            payee: 'Grund- oder Analogleistung monatlich auf die Karte laden oder überweisen',
            back: '#case.checked.means',
            review: {
              state: 'Überprüfung von Stufe und Status',
              task: '36 Monate, Ende einer Einschränkung, Status und Einkommen prüfen',
              legalBasis: '§ 2 Abs. 1, § 14 AsylbLG',
            },
            on: { specialNeed: ways('special', ['record']), titleGranted: ways('handover', ['record']) },
            more: {
              hearing: hearing({
                prefix: 'change',
                document: 'hearing',
                event: 'statement',
                clock: 'changePeriod',
                to: 'afterHearing',
              }),
              special: taskState({
                id: 'special',
                state: 'Krankenbehandlung oder sonstige Leistung',
                status: 'benefitRunning',
                task: 'Behandlungsschein ausstellen oder über die unerlässliche Leistung entscheiden (gesonderter Bescheid)',
                post: 'clerk',
                target: 'P2D',
                priority: 2,
                legalBasis: '§§ 4, 6 AsylbLG',
                outcomes: {
                  voucher: { label: 'Schein ausgestellt', to: 'running' },
                  separate: { label: 'Bescheid nach § 6 erteilt', to: 'running' },
                },
              }),
              handover: taskState({
                id: 'handover',
                state: 'Wechsel des Leistungssystems',
                status: 'benefitRunning',
                task: 'Jobcenter oder Grundsicherung ohne Lücke einleiten; Leistung bis zum Ende des übernächsten Monats',
                post: 'clerk',
                target: 'P7D',
                legalBasis: '§ 1 Abs. 3 AsylbLG',
                outcomes: {
                  handedOver: {
                    label: 'Übergeleitet',
                    to: 'ended',
                    fields: [brief.day('lastOn', 'Letzte Leistung am')],
                  },
                },
              }),
            },
          }),
        },
      }),
    },
  },
});
