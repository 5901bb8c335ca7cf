import {
  actionAgainst,
  brief,
  collection,
  collectionPeriod,
  conclude,
  courtEvents,
  courtRemedy,
  dispatchState,
  documentState,
  finished,
  revocation,
  set,
  taskState,
  ways,
  type ClockSpec,
  type DocumentSpec,
  type EventSpec,
} from '@amtsweg/procedure';

const status = 'funded';

const revoked = revocation({
  subject: 'der Förderbescheid über die Begrünung',
  kept: 'issued.inForce.project.bound',
  to: 'reclaim',
  duty: 'Der Zuschuss ist zu erstatten und vom Eintritt der Unwirksamkeit an zu verzinsen (§ 49a VwVfG).',
  grounds: [
    { value: '§ 49 Abs. 3 Satz 1 Nr. 1 VwVfG', label: 'Begrünung vor Ablauf der Bindung entfernt' },
    {
      value: '§ 49 Abs. 3 Satz 1 Nr. 2 VwVfG',
      label: 'Auflage (Pflege, Wechsel des Eigentums) nicht erfüllt',
    },
  ],
});

/** Repayment is fixed by an act of its own once the revocation stands (§ 49a (1) sentence 2 VwVfG). */
const reclaim = {
  reclaim: taskState({
    id: 'reclaim',
    state: 'Erstattung wird festgesetzt',
    status: 'revoked',
    task: 'Erstattung nach dem nicht erfüllten Teil der Bindungszeit und Zinsen festsetzen',
    post: 'clerk',
    target: 'P14D',
    legalBasis: '§ 49a Abs. 1 und 3 VwVfG',
    outcomes: {
      fixed: {
        label: 'Erstattung festsetzen',
        adverse: true,
        to: 'reclaimDocument',
        fields: [
          { name: 'amount', label: 'Erstattung', type: 'money', min: 1, max: 1000000, required: true },
          brief.day('interestFrom', 'Zinsen ab', { notAfter: 'today' }),
        ],
      },
    },
  }),
  reclaimDocument: documentState({
    id: 'reclaimDocument',
    state: 'Erstattungsbescheid wird ausgefertigt',
    status: 'revoked',
    document: 'reclaim',
    to: 'reclaimDispatch',
  }),
  reclaimDispatch: dispatchState({
    id: 'reclaimDispatch',
    state: 'Erstattungsbescheid geht hinaus',
    status: 'revoked',
    document: 'reclaimDocument',
    to: 'repaying',
  }),
  repaying: {
    type: 'parallel' as const,
    meta: { label: 'Erstattung', status: 'revoked' },
    onDone: 'free',
    states: {
      remedy: courtRemedy({ prefix: 'reclaim', status: 'revoked' }),
      payment: collection({
        id: 'reclaimPayment',
        label: 'Erstattung',
        clock: 'reclaimPeriod',
        status: 'revoked',
        notBy: ['reclaim'],
      }),
    },
  },
};

const documents: Readonly<Record<string, DocumentSpec>> = {
  revocationHearing: {
    kind: 'letter',
    title: 'Anhörung zu Widerruf und Erstattung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'wir beabsichtigen, den Förderbescheid über die Begrünung zu widerrufen und den gezahlten Zuschuss ganz oder teilweise zurückzufordern: {facts.startRevocation.facts}',
      },
      {
        type: 'paragraph',
        text: 'Dazu können Sie sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 28 Abs. 1 VwVfG), auch dazu, ob Sie wieder begrünen.',
      },
    ],
  },
  revocation: {
    kind: 'notice',
    title: 'Widerruf des Förderbescheids',
    signedBy: 'revocation',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'der Förderbescheid wird auch mit Wirkung für die Vergangenheit widerrufen ({facts.revocation.ground}). Der Zuschuss ist zu erstatten und zu verzinsen; die Höhe setzen wir gesondert fest (§ 49a VwVfG).',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.revocation.reason}' },
    ],
  },
  reclaim: {
    kind: 'notice',
    title: 'Erstattung des Zuschusses',
    signedBy: 'reclaim',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'Sie haben {euro(facts.reclaim.amount)} zu erstatten (§ 49a Abs. 1 VwVfG), verzinst vom {facts.reclaim.interestFrom} an mit fünf Prozentpunkten über dem Basiszinssatz (§ 49a Abs. 3 VwVfG). Zahlen Sie innerhalb eines Monats nach der Bekanntgabe.',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.reclaim.reason}' },
    ],
  },
};

/** Execution, proof of use, inspection, payment, ten years: money comes after the green, and the green has to stay. */
export const project = {
  meta: { label: 'Gefördertes Vorhaben', status },
  initial: 'executing',
  states: {
    executing: {
      meta: { label: 'Begrünung wird ausgeführt', status },
      on: { usageProof: ways('proofCheck', ['record']), givenUp: ways('unused', ['record']) },
      after: { completion: 'late' },
    },
    late: taskState(
      {
        id: 'late',
        state: 'Ausführungsfrist abgelaufen',
        status,
        task: 'Nach Pflanzzeit und Handwerkslage Frist verlängern oder den Bescheid als erledigt schließen',
        post: 'clerk',
        target: 'P14D',
        legalBasis: '§ 43 Abs. 2 VwVfG',
        outcomes: {
          extended: { label: 'Ein Jahr verlängert', to: 'executing' },
          lapsed: { label: 'Auflösende Bedingung eingetreten, Mittel frei', adverse: true, to: 'unused' },
        },
      },
      { on: { usageProof: ways('proofCheck', ['record']) } },
    ),
    proofCheck: taskState({
      id: 'proofCheck',
      state: 'Prüfung des Verwendungsnachweises',
      status,
      task: 'Rechnungen, Zahlbelege und Fotos prüfen; andere Zuschüsse abziehen',
      post: 'clerk',
      target: 'P14D',
      legalBasis: 'Förderrichtlinie LHH, VV zu § 44 LHO (entsprechend)',
      outcomes: {
        accepted: {
          label: 'Anerkannt',
          fields: [
            {
              name: 'costCents',
              label: 'Anerkannte Kosten',
              type: 'money',
              min: 1,
              max: 100000000,
              required: true,
            },
          ],
          to: [
            // A third of what was really spent, never more than was granted.
            {
              to: 'visit',
              then: [set('payoutCents', 'min(facts.grantCents, floor(event.costCents / 3))')],
            },
          ],
        },
        incomplete: { label: 'Belege fehlen', adverse: true, to: 'executing' },
      },
    }),
    visit: taskState({
      id: 'visit',
      state: 'Besichtigung der Begrünung',
      status,
      task: 'Fläche, Schichtaufbau und Pflanzen mit dem Förderbescheid vergleichen',
      post: 'inspector',
      target: 'P1M',
      legalBasis: 'Förderrichtlinie LHH',
      outcomes: {
        asGranted: { label: 'Wie bewilligt', to: 'payout' },
        smaller: {
          label: 'Weniger Fläche',
          adverse: true,
          fields: [brief.count('share', 'Ausgeführter Anteil in Prozent', 99, { min: 1 })],
          to: [{ to: 'payout', then: [set('payoutCents', 'floor(facts.payoutCents * event.share / 100)')] }],
        },
      },
    }),
    payout: taskState({
      id: 'payoutOrder',
      state: 'Auszahlungsanordnung',
      status,
      task: 'Auszahlung des Zuschusses anordnen',
      post: 'lead',
      notBy: ['proofCheck', 'decision'],
      target: 'P7D',
      legalBasis: '§ 42 Abs. 4 KomHKVO',
      outcomes: { ordered: { label: 'Angeordnet', to: 'paying' } },
    }),
    paying: taskState({
      id: 'paying',
      state: 'Auszahlung',
      status,
      task: 'Zuschuss auf das angegebene Konto auszahlen',
      post: 'cashier',
      unit: '20.3',
      notBy: ['payoutOrder', 'proofCheck'],
      legalBasis: '§ 42 Abs. 5 KomHKVO',
      outcomes: {
        paid: {
          label: 'Ausgezahlt',
          to: 'bound',
          fields: [brief.day('paidOn', 'Gezahlt am', { notAfter: 'today' })],
        },
      },
    }),
    bound: {
      meta: { label: 'Zweckbindung läuft', status: 'bound' },
      on: { ...revoked.on, ownerChanged: ways('successor', ['record']) },
      after: { bindingEnd: 'free' },
    },
    successor: taskState({
      id: 'successor',
      state: 'Eigentumswechsel',
      status: 'bound',
      task: 'Übernahme der Zweckbindung durch die neuen Eigentümer schriftlich einholen',
      post: 'clerk',
      target: 'P1M',
      outcomes: {
        takenOver: { label: 'Bindung übernommen', to: 'bound' },
        refused: {
          label: 'Nicht übernommen, Widerruf einleiten',
          adverse: true,
          to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
        },
      },
    }),
    revocation: revoked.state,
    ...reclaim,
    unused: {
      type: 'final' as const,
      meta: { label: 'Zuschuss nicht abgerufen', status: 'closed' },
      entry: [conclude('unused')],
    },
    free: finished('Bindung beendet', 'closed'),
  },
};

export const projectPart = {
  clocks: {
    ...revoked.clocks,
    ...actionAgainst('reclaim'),
    reclaimPeriod: collectionPeriod(
      'reclaimPayment',
      'Erstattungsfrist',
      '§ 49a Abs. 1, 3 VwVfG',
      'facts.reclaimDispatch',
    ),
    completion: {
      label: 'Ausführung und Verwendungsnachweis',
      kind: 'setByAuthority',
      legalBasis: 'Förderbescheid, Nebenbestimmung (§ 36 Abs. 2 VwVfG)',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1Y',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
    bindingEnd: {
      label: 'Ende der Zweckbindung',
      kind: 'setByAuthority',
      legalBasis: 'Förderrichtlinie LHH (zehn Jahre, zu bestätigen)',
      bound: 'party',
      start: { rule: 'event', on: 'facts.paying.paidOn' },
      period: 'P10Y',
    },
  } satisfies Readonly<Record<string, ClockSpec>>,
  events: {
    ...revoked.events,
    ...courtEvents('reclaim'),
    usageProof: {
      label: 'Verwendungsnachweis vorlegen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'spentCents', label: 'Ausgaben', type: 'money', min: 1, max: 100000000, required: true },
        brief.text('otherFunding', 'Andere Zuschüsse', 300, { required: false }),
      ],
    },
    givenUp: { label: 'Auf die Förderung verzichten', by: ['applicant', 'clerk'] },
    ownerChanged: {
      label: 'Eigentumswechsel mitteilen',
      by: ['applicant', 'clerk'],
      fields: [brief.text('owner', 'Neue Eigentümerin oder neuer Eigentümer', 200)],
    },
  } satisfies Readonly<Record<string, EventSpec>>,
  documents,
  publicStatus: {
    funded: {
      de: 'Förderung bewilligt',
      easy: 'Sie bekommen Geld, wenn das Dach oder die Wand grün ist. Schicken Sie uns dann die Rechnungen.',
      en: 'Funding granted',
      actor: 'applicant' as const,
      next: 'Führen Sie die Begrünung aus und legen Sie den Verwendungsnachweis vor.',
    },
    bound: {
      de: 'Ausgezahlt, Zweckbindung',
      easy: 'Sie haben das Geld. Das Grün muss zehn Jahre bleiben.',
      en: 'Paid, to be kept',
      actor: 'applicant' as const,
      next: 'Pflegen Sie die Begrünung und melden Sie einen Verkauf.',
    },
    revoked: {
      de: 'Förderung widerrufen',
      easy: 'Das Grün ist nicht mehr da. Deshalb müssen Sie Geld zurückzahlen.',
      en: 'Funding revoked',
      actor: 'applicant' as const,
      next: 'Im Bescheid steht, wie viel Sie bis wann zahlen und was Sie dagegen tun können.',
    },
  },
};
