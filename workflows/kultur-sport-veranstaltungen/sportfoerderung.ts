import type { StateConfig } from '@amtsweg/engine';
import {
  actionAgainst,
  applicationDecision,
  brief,
  completeness,
  courtEvents,
  defineProcedure,
  directActionRemedy,
  endings,
  gate,
  grantClocks,
  grantDrawing,
  grantEvents,
  grantNotice,
  grantProof,
  grantRecovery,
  grantStatuses,
  hearingLetter,
  hearingPeriod,
  note,
  opinionEvent,
  opinionPeriod,
  participation,
  partyAddressee,
  recoveryDocuments,
  refusalNotice,
  refusedApplication,
  replyPeriod,
  requestLetter,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';
import { form } from './sportfoerderung.form.js';

const rows = [
  ['Verein', '{form.organisation}'],
  ['Förderung', '{choice("kind", form.kind)}'],
  ['Maßnahme', '{form.project}'],
] as const;

/** What the guidelines give: a rate per young member and trainer, or a share of the eligible costs. */
const owed =
  'if form.kind = "perHead" then form.children * 1250 + form.trainers * 9000 else min(floor(form.costs * 3 / 10), form.costs - form.ownFunds - form.otherFunds)';

/** Membership statistics are the federation's: it confirms the numbers, and speaks on investments (Benehmen). */
const examination: Record<string, StateConfig> = {
  computed: gate('Berechnung nach Richtlinie', 'inReview', [{ to: 'federation', then: [set('owed', owed)] }]),
  federation: {
    ...participation({
      id: 'federation',
      label: 'Stadtsportbund',
      authority: 'Stadtsportbund Hannover e. V.',
      effect: 'Benehmen',
      legalBasis: 'Sportförderrichtlinien LHH',
      clock: 'federationPeriod',
      needed: 'form.sportsFederation = true',
    }),
    onDone: 'way',
  },
  way: gate('Pauschale oder Maßnahme', 'inReview', [
    { to: 'decision', when: 'form.kind = "perHead"' },
    { to: 'inspection' },
  ]),
  inspection: taskState({
    id: 'inspection',
    state: 'Bedarf und Technik',
    status: 'inReview',
    task: 'Anlage oder Gerät mit dem Verein ansehen, Bedarf, Kosten und Baurecht beurteilen',
    post: 'clerk',
    target: 'P21D',
    legalBasis: 'Sportförderrichtlinien LHH',
    outcomes: {
      needed: {
        label: 'Bedarf besteht',
        to: [{ to: 'committee', when: 'facts.owed > 2500000' }, { to: 'decision' }],
        fields: [
          brief.long('appraisal', 'Beurteilung', 3000),
          { name: 'eligible', label: 'Anerkannte Kosten', type: 'money', min: 0, required: true },
        ],
      },
      notNeeded: {
        label: 'Kein Bedarf',
        to: 'decision',
        fields: [brief.long('appraisal', 'Beurteilung', 3000)],
      },
    },
  }),
  committee: taskState({
    id: 'committee',
    state: 'Sportausschuss',
    status: 'waitingForOthers',
    task: 'Beschluss des Sportausschusses eintragen',
    post: 'lead',
    target: 'P8W',
    legalBasis: '§§ 71, 76 NKomVG',
    outcomes: {
      resolved: {
        label: 'Zugestimmt',
        to: 'decision',
        fields: [brief.day('on', 'Am', { notAfter: 'today' })],
      },
      declined: {
        label: 'Nicht zugestimmt',
        to: 'decision',
        fields: [brief.day('on', 'Am', { notAfter: 'today' })],
      },
    },
  }),
};

const decision = applicationDecision({
  state: 'Entscheidung über die Sportförderung',
  task: 'Pauschale nach Richtlinie bewilligen oder über die Maßnahme entscheiden',
  legalBasis: 'Sportförderrichtlinien LHH, §§ 23, 44 LHO entsprechend',
  grant: {
    label: 'Bewilligen',
    to: [
      {
        to: '#case.approved',
        when: 'event.amount <= facts.owed and not(form.begun = true) and (facts.committee = null or facts.committee.outcome = "resolved")',
      },
      {
        to: 'decision',
        then: [
          note(
            'Über der Richtlinie, schon begonnen oder ohne Zustimmung des Ausschusses: nicht zu bewilligen.',
          ),
        ],
      },
    ],
    fields: [
      { name: 'amount', label: 'Zuwendung', type: 'money', min: 100, required: true },
      brief.day('fundedUntil', 'Bewilligungszeitraum bis', { notBefore: 'today' }),
    ],
  },
  grounds: [
    { value: 'Haushaltsmittel', label: 'Haushaltsmittel erschöpft' },
    { value: 'kein Bedarf', label: 'Kein Bedarf' },
    { value: 'vorzeitiger Beginn', label: 'Vor der Bewilligung begonnen' },
    { value: 'keine Mitgliedschaft im Sportbund', label: 'Nicht im Stadtsportbund' },
  ],
  refused: [{ to: '#case.rejected' }],
});

/** A lump sum by heads goes out at once and is proved by next year's statistics. */
const lumpSum: Record<string, StateConfig> = {
  kind: gate('Pauschale?', 'grantInForce', [
    { to: 'lump', when: 'form.kind = "perHead"' },
    { to: 'drawing' },
  ]),
  lump: taskState({
    id: 'lump',
    state: 'Pauschale wird ausgezahlt',
    status: 'grantInForce',
    task: 'Pauschale an den Verein auszahlen',
    post: 'cashier',
    unit: '20.3',
    notBy: ['decision'],
    legalBasis: '§ 42 KomHKVO',
    outcomes: {
      paid: {
        label: 'Ausgezahlt',
        to: 'settled',
        fields: [brief.day('paidOn', 'Am', { notAfter: 'today' })],
      },
    },
  }),
};

/** What was built or bought is bound to its purpose: twenty-five years a ground, ten a device. */
const binding: Record<string, StateConfig> = {
  bound: {
    meta: { label: 'Zweckbindung', status: 'bound' },
    on: { disposal: ways('disposal', ['record']) },
    after: { buildingBinding: 'settled', visitAgain: 'look' },
  },
  look: taskState({
    id: 'look',
    state: 'Zweckbindung wird angesehen',
    status: 'bound',
    task: 'Nutzung der geförderten Anlage oder des Geräts prüfen',
    post: 'clerk',
    outcomes: {
      used: { label: 'Wie bewilligt genutzt', to: 'bound' },
      otherwise: {
        label: 'Zweck verfehlt',
        adverse: true,
        to: [{ to: 'recoveryHearing', then: [set('recoveryReason', 'event.reason')] }],
      },
    },
  }),
  disposal: taskState({
    id: 'disposal',
    state: 'Veräußerung mitgeteilt',
    status: 'bound',
    task: 'Über Zustimmung, Ersatz oder anteilige Rückforderung entscheiden',
    post: 'lead',
    legalBasis: 'Nr. 4 ANBest-P entsprechend, § 49 Abs. 3 VwVfG',
    outcomes: {
      consent: { label: 'Zugestimmt, Ersatz beschafft', to: 'bound' },
      recover: {
        label: 'Anteilige Rückforderung vorbereiten',
        adverse: true,
        to: [{ to: 'recoveryHearing', then: [set('recoveryReason', 'event.reason')] }],
      },
    },
  }),
};

/**
 * Sportförderung für Vereine: two grants under one guideline, told apart by the form. The lump sum is arithmetic (a rate for
 * each young member and each licensed trainer) and needs no proof but the federation's statistics; the investment is a
 * share of three tenths, called for when needed, accounted for with vouchers and bound to its purpose for years.
 *
 * Peculiar: the Stadtsportbund confirms the numbers and is heard on every investment (Benehmen); above 25,000 € the sports
 * committee votes; nothing begun before is funded and the computed amount is the ceiling, both as guards. The binding of
 * 25 years (ground) or ten (device) is a clock of its own with visits; selling meanwhile costs a share back. NOT a transition:
 * letting sports halls, a contract of its own.
 */
export default defineProcedure({
  key: 'sportfoerderung',
  name: 'Sportförderung für Vereine',
  domain: 'kultur-sport-veranstaltungen',
  kind: 'benefit',
  initiation: 'application',
  unit: '52.1',
  filePlan: '52.10.10',
  leika: [],
  keywords: [
    'Zuschuss für den Sportverein',
    'Übungsleiterzuschuss',
    'Geld für Vereinsheim',
    'Kunstrasen bezuschussen',
    'Turngerät kaufen',
  ],
  legalBasis: ['Sportförderrichtlinien LHH', '§ 4 NKomVG', '§§ 23, 44 LHO entsprechend', '§§ 49, 49a VwVfG'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 30,
    legalBasis: 'bis zum Ende der Zweckbindung (Aktenplan der Stadt, zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: partyAddressee,
  form,
  evidence: [
    { name: 'application', label: 'Antrag' },
    { name: 'statistics', label: 'Mitgliederstatistik des Landessportbunds' },
    { name: 'charitable', label: 'Gemeinnützigkeitsnachweis', legalBasis: '§ 60a AO' },
    { name: 'plan', label: 'Finanzierungsplan und drei Angebote', when: 'form.kind != "perHead"' },
  ],
  fee: [],
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    federationPeriod: opinionPeriod('Stellungnahme des Stadtsportbunds', 'Sportförderrichtlinien LHH', 'P1M'),
    ...grantClocks('P3M'),
    ...actionAgainst('refusal'),
    buildingBinding: {
      label: 'Zweckbindungsfrist',
      kind: 'setByAuthority',
      legalBasis: 'Zuwendungsbescheid, Nr. 4 ANBest-P entsprechend',
      bound: 'party',
      start: {
        rule: 'event',
        on: 'if form.kind = "building" then date(facts.payout.paidOn) + duration("P15Y") else facts.payout.paidOn',
      },
      period: 'P10Y',
      endMoves: false,
    },
    visitAgain: {
      label: 'Besuch in der Zweckbindung',
      kind: 'target',
      legalBasis: 'Sportförderrichtlinien LHH',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P5Y',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Sportförderung'),
    hearing: hearingLetter('die Förderung', rows),
    permit: {
      kind: 'notice',
      title: 'Bescheid über Sportförderung',
      remedy: true,
      signedBy: 'decision',
      blocks: [
        { type: 'facts', rows: [...rows, ['Bewilligt', '{euro(facts.decision.amount)}']] },
        {
          type: 'paragraph',
          text: 'Berechnet nach {form.children} jungen Mitgliedern und {form.trainers} Lizenzen. Ein Verwendungsnachweis ist nicht nötig; maßgebend ist die nächste Statistik.',
          when: 'form.kind = "perHead"',
        },
        {
          type: 'paragraph',
          text: 'Die Förderung beträgt höchstens drei Zehntel der förderfähigen Kosten und wird bei Bedarf abgerufen. Drei Monate nach dem Ende ist die Verwendung mit Rechnungen nachzuweisen. Die Zweckbindung dauert {if form.kind = "building" then "25" else "10"} Jahre ab der letzten Zahlung; Gegenstände über 800 € sind zu inventarisieren.',
          when: 'form.kind != "perHead"',
        },
      ],
    },
    refusal: refusalNotice('Ablehnung der Sportförderung', rows),
    ...recoveryDocuments('des Förderbescheids'),
  },
  events: {
    withdraw: { ...withdrawEvent, note: 'Die Rücknahme ist kostenfrei.' },
    statement: statementEvent,
    supplement: supplementEvent([
      brief.count('children', 'Mitglieder bis 18 Jahre', 20000, { required: false }),
    ]),
    federationOpinion: opinionEvent('Stellungnahme des Stadtsportbunds eintragen'),
    ...grantEvents(),
    ...courtEvents('refusal'),
    disposal: {
      label: 'Verkauf oder andere Nutzung mitteilen',
      by: ['applicant', 'clerk'],
      fields: [brief.text('what', 'Was', 300), brief.day('on', 'Zum')],
    },
  },
  publicStatus: {
    ...grantStatuses,
    bound: {
      de: 'Zweckbindung läuft',
      easy: 'Was mit unserem Geld gekauft wurde, muss noch lange dem Sport dienen.',
      en: 'Bound to its purpose',
      actor: 'applicant',
      next: 'Fragen Sie uns, bevor Sie etwas verkaufen oder anders nutzen.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P7D',
        task: 'Antrag, Statistik, Gemeinnützigkeit und Finanzierungsplan prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'computed',
        states: { ...examination, ...decision },
      },
      approved: {
        meta: { label: 'Bewilligt', status: 'decided' },
        initial: 'production',
        states: grantNotice({ to: '#case.issued', upheld: '#case.checked.decision' }),
      },
      issued: {
        meta: { label: 'Förderung läuft', status: 'grantInForce' },
        initial: 'kind',
        onDone: '#case.closed',
        states: {
          ...lumpSum,
          ...grantDrawing(),
          ...grantProof({
            task: 'Rechnungen, Zahlungsbelege und Inventar prüfen, Anlage oder Gerät ansehen',
            good: 'bound',
          }),
          ...binding,
          ...grantRecovery(['decision', 'proofCheck']),
        },
      },
      rejected: refusedApplication({ label: 'Sportförderung abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
