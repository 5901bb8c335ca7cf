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
  cooperation,
  cooperationStatuses,
  defineProcedure,
  payoutOnce,
  set,
  supplementEvent,
  withdrawalUnless,
  wrongOffice,
} from '@amtsweg/procedure';
import { examination, needLevel } from './hilfe-zum-lebensunterhalt.examination.js';
import { form } from './hilfe-zum-lebensunterhalt.form.js';

/**
 * Hilfe zum Lebensunterhalt (§§ 27 to 40 SGB XII): the last net between Bürgergeld (SGB II) and Grundsicherung (chapter 4).
 * Whoever can work three hours a day, or lives with somebody who can, goes to the Jobcenter; the form decides it.
 *
 * It begins when the office knows of the need (§ 18 (1)), whoever told it and on whatever day: the day is noted. Nobody may
 * starve while it is examined: an advance (§ 42 SGB I). Relatives in one household are presumed to help each other until they say
 * otherwise (§ 39). It is no pension: it is granted from month to month, looked at every six months, and whoever declines
 * acceptable work after being told loses a quarter of the standard rate each time (§ 39a), after a hearing.
 *
 * Not a transition: Grundsicherung (own service), to which the review hands over when incapacity has become permanent.
 */
export default defineProcedure({
  ...assistanceService,
  key: 'hilfe-zum-lebensunterhalt',
  name: 'Hilfe zum Lebensunterhalt',
  filePlan: '50.20.20',
  leika: ['99107012017000'],
  legalBasis: ['§§ 27 bis 40 SGB XII', '§§ 18, 19, 21 SGB XII', '§§ 82 bis 91 SGB XII'],
  keywords: [
    'Sozialhilfe',
    'Stütze',
    'kein Geld für Essen',
    'befristete Erwerbsminderungsrente',
    'Enkel lebt bei Oma',
  ],
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'derived', source: 'KOOS-Datenrepo, Verrichtung 017 ohne Titel' },
    'clocks.reviewDay.period': { evidence: 'assumed' },
    'machine.checked.needs': { evidence: 'derived', source: 'Regelbedarfsstufen 2026 unverändert zu 2024' },
  },
  form,
  evidence: [
    { name: 'identity', label: 'Ausweis' },
    { name: 'lease', label: 'Mietvertrag mit letzter Erhöhung' },
    { name: 'accounts', label: 'Kontoauszüge der letzten drei Monate', legalBasis: '§ 60 SGB I' },
    { name: 'means', label: 'Einkommens- und Vermögensnachweise', legalBasis: '§§ 82, 90 SGB XII' },
    {
      name: 'pension',
      label: 'Rentenbescheid oder ärztliche Feststellung',
      when: 'form.capacity in ("temporary", "early")',
    },
  ],
  clocks: {
    ...assistanceClocks('P4W'),
    ...byMonthClocks('Halbjährliche Überprüfung des Hilfefalls', '§ 17 SGB XII, § 20 SGB X', 'today', 'P6M'),
  },
  documents: {
    ...assistanceLetters('die Hilfe zum Lebensunterhalt', 'Die Hilfe zum Lebensunterhalt'),
    refusal: assistanceRefusal(
      'Hilfe zum Lebensunterhalt',
      'Bitte prüfen Sie, ob Wohngeld oder Kinderzuschlag in Frage kommt; wir beraten Sie dazu (§ 11 SGB XII).',
    ),
    hearing: {
      kind: 'letter',
      title: 'Anhörung: Ihre Hilfe soll geringer werden',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Hilfe soll ab dem {facts.effectFrom} geringer werden oder enden: {facts.changeReview.finding}',
          when: 'facts.refusals = null',
        },
        {
          type: 'paragraph',
          text: 'Sie haben eine zumutbare Tätigkeit abgelehnt: {facts.review.offer} Auf die Folge waren Sie am {facts.review.instructedOn} hingewiesen worden. Der Regelbedarf vermindert sich in einer ersten Stufe um bis zu 25 Prozent, bei wiederholter Ablehnung in weiteren Stufen (§ 39a SGB XII).',
          when: 'facts.refusals != null',
        },
        {
          type: 'paragraph',
          text: 'Äußern Sie sich bitte innerhalb von zwei Wochen nach der Bekanntgabe, gern auch in der Sprechstunde (§ 24 SGB X).',
        },
      ],
    },
    grant: {
      kind: 'notice',
      title: 'Bewilligung von Hilfe zum Lebensunterhalt',
      signedBy: 'order',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'ab dem {facts.from} erhalten Sie Hilfe zum Lebensunterhalt, zunächst für einen Monat und dann von Monat zu Monat, solange sich nichts ändert: {euro(facts.monthly)}.',
        },
        {
          type: 'facts',
          rows: [
            ['Regelbedarf', '{euro(facts.needLevel.rate)}'],
            ['Mehrbedarfe', '{euro(facts.needs.additional)}'],
            ['Unterkunft und Heizung', '{euro(facts.needs.housing)}'],
            ['Kranken- und Pflegeversicherung', '{euro(facts.needs.insurance)}'],
            ['Angerechnet', '− {euro(facts.credited)}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Für einmalige Bedarfe erhalten Sie {euro(facts.needs.once)} (§ 31 SGB XII).',
          when: 'facts.needs.once > 0',
        },
        {
          type: 'paragraph',
          text: 'Wegen der Ablehnung einer Tätigkeit ist der Regelbedarf um {euro(facts.reduction)} vermindert (§ 39a SGB XII).',
          when: 'facts.reduction > 0',
        },
        {
          type: 'paragraph',
          text: 'Der Vorschuss von {euro(facts.advance.amount)} wird angerechnet (§ 42 Abs. 2 SGB I).',
          when: 'facts.advance.amount > 0',
        },
        {
          type: 'paragraph',
          text: 'Die Hilfe wird als Darlehen gewährt (§ 38 SGB XII).',
          when: 'facts.decision.loan = true',
        },
        {
          type: 'paragraph',
          text: 'Ihre Unterkunftskosten sind unangemessen hoch; bitte senken Sie sie, in der Regel innerhalb von sechs Monaten (§ 35 Abs. 3 SGB XII).',
          when: 'facts.needs.coldRent = true',
        },
      ],
    },
  },
  decisions: { needLevel },
  events: {
    ...assistanceEvents,
    ...byMonthEvents,
    supplement: supplementEvent([
      { name: 'income', label: 'Eigenes Einkommen im Monat', type: 'money', min: 0, max: 2000000 },
      { name: 'assets', label: 'Vermögen', type: 'money', min: 0, max: 1000000000 },
      { name: 'rent', label: 'Miete mit Nebenkosten', type: 'money', min: 0, max: 500000 },
    ]),
  },
  publicStatus: { ...cooperationStatuses, benefitRunning },
  exceptions: assistanceExceptions([]),
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P2D',
        task: 'Tag der Kenntnis vom Bedarf festhalten, Unterlagen und örtliche Zuständigkeit prüfen',
        findings: [brief.day('knownOn', 'Bedarf bekannt seit', { notAfter: 'today' })],
        outcomes: { elsewhere: wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'access',
        states: examination,
      },
      ...assistanceMilestones({
        back: '#case.checked.household',
        status: 'benefitRunning',
        inForce: 'Hilfe zum Lebensunterhalt bewilligt',
        beside: {
          once: payoutOnce({
            id: 'oncePayment',
            task: 'Einmalige Bedarfe auszahlen',
            status: 'benefitRunning',
            due: 'facts.needs.once > 0',
          }),
          benefit: assistanceByMonth({
            status: 'benefitRunning',
            payee: 'Hilfe zum Lebensunterhalt; Unterkunft auf Anordnung an die Vermieterseite',
            back: '#case.checked.household',
            review: {
              state: 'Halbjährliche Überprüfung',
              task: 'Fortbestehen der Not, Mitwirkung und Wechsel zu Grundsicherung oder Bürgergeld prüfen',
              legalBasis: '§§ 11, 17, 39a, 41 SGB XII',
            },
            reviewed: {
              declinesWork: {
                label: 'Zumutbare Tätigkeit trotz Belehrung abgelehnt: anhören (§ 39a)',
                to: [
                  {
                    to: 'hearing',
                    then: [
                      set('refusals', 'if facts.refusals = null then 1 else facts.refusals + 1'),
                      set('effectFrom', 'event.effectFrom'),
                    ],
                  },
                ],
                fields: [
                  brief.long('offer', 'Abgelehnte Tätigkeit oder Vorbereitung'),
                  brief.day('instructedOn', 'Belehrt am', { notAfter: 'today' }),
                  brief.day('effectFrom', 'Verminderung ab'),
                ],
              },
            },
          }),
        },
      }),
    },
  },
});
