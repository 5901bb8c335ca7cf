import {
  actionAgainst,
  appealableNotice,
  brief,
  cemetery,
  cemeteryApplicant,
  cemeteryService,
  completeness,
  conclude,
  courtEvents,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  feeFixedBy,
  finished,
  gate,
  gravePlace,
  notification,
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

/** Whether the rest of the last buried is over; the register's date decides, nobody else. */
const RESTED = 'date(facts.restUntil) <= date(today)';

/**
 * Grabstätte zurückgeben (Friedhofssatzung): a declaration, not an application. Whoever holds a right may give it up, so nobody grants
 * or refuses; the office finds out what the declaration can bring about. After the period of rest (§ 14 BestattG) of the last
 * buried the right ends. Before it the dead may not be disturbed: the right can end only for a grave that is levelled and kept as lawn by the
 * cemetery until the rest is over, at a fee by the year that the register's date computes (`offer`); who does not accept keeps the grave (`kept`).
 *
 * What stands on it is the holder's: stone and border go within three months, seen by the inspector; left ones are cleared by the
 * cemetery at his cost (`clearance`), settled in a file of its own. Fees paid for the years left over are not refunded. Row
 * graves cannot be given back, they are cleared by notice.
 */
export default defineProcedure({
  ...cemeteryService,
  key: 'grabstaette-rueckgabe',
  name: 'Grabstätte zurückgeben',
  kind: 'notification',
  initiation: 'notification',
  filePlan: '67.40.21',
  legalBasis: ['Friedhofssatzung LHH', 'Friedhofsgebührensatzung LHH', '§ 14 BestattG'],
  keywords: ['Grab auflösen', 'Grab kündigen', 'Grabstein entfernen', 'Ruhezeit abgelaufen', 'Grab einebnen'],
  form: {
    sections: [
      { title: 'Nutzungsberechtigte Person', fields: cemeteryApplicant },
      {
        title: 'Grabstätte',
        fields: [
          cemetery,
          gravePlace,
          brief.count('places', 'Zahl der Stellen', 12, { min: 1 }),
          brief.pick('extent', 'Zurückgegeben wird', {
            whole: 'die ganze Grabstätte',
            part: 'ein Teil der Stellen',
          }),
          brief.count('returned', 'Zahl der zurückgegebenen Stellen', 11, {
            min: 1,
            when: 'form.extent = "part"',
          }),
          brief.pick('stone', 'Grabmal und Einfassung', {
            own: 'lasse ich entfernen',
            cemetery: 'soll der Friedhof gegen Gebühr entfernen',
            none: 'nicht vorhanden',
          }),
          brief.yes('noRefund', 'Mir ist bekannt, dass Gebühren nicht erstattet werden'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.extent = "whole" or form.returned < form.places',
        message: 'Bei teilweiser Rückgabe muss mindestens eine Stelle bleiben.',
        field: 'returned',
      },
      { holds: 'form.noRefund = true', message: 'Bitte nehmen Sie dies zur Kenntnis.', field: 'noRefund' },
    ],
  },
  evidence: [
    { name: 'declaration', label: 'Unterschriebene Erklärung der nutzungsberechtigten Person' },
    { name: 'graveLetter', label: 'Grabbrief im Original' },
  ],
  fee: [
    {
      id: 'early',
      legalBasis: 'Friedhofsgebührensatzung LHH, Rasenpflege bis zum Ende der Ruhezeit je Jahr und Abräumung',
      type: 'value',
      cents: 'facts.yearsLeft * 6500 + (if form.stone = "cemetery" then 28000 else 0)',
      when: 'facts.yearsLeft > 0',
      evidence: 'assumed',
    },
    {
      id: 'clearing',
      legalBasis: 'Friedhofsgebührensatzung LHH, Abräumung durch den Friedhof',
      type: 'fixed',
      cents: 'if form.stone = "cemetery" then 28000 else 0',
      evidence: 'assumed',
    },
  ],
  clocks: {
    replyPeriod,
    processingTarget: processingTarget({
      period: 'P3W',
      runsIn: ['submitted', 'checked'],
      pausesIn: ['submitted.awaitingApplicant', 'checked.offered'],
    }),
    offerPeriod: {
      label: 'Antwort auf das Angebot der vorzeitigen Rückgabe',
      kind: 'setByAuthority',
      legalBasis: 'Friedhofssatzung LHH, § 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.offerDispatch' },
      period: 'P1M',
    },
    removalPeriod: {
      label: 'Entfernung von Grabmal und Einfassung',
      kind: 'statutory',
      legalBasis: 'Friedhofssatzung LHH (drei Monate, zu bestätigen)',
      bound: 'party',
      start: {
        notified: 'if facts.removalRemindedOn = null then facts.returnDispatch else facts.removalRemindedOn',
      },
      period: 'P3M',
    },
    ...actionAgainst('return'),
    ...feeFixedBy('return', 'Friedhofsgebührensatzung LHH'),
  },
  documents: {
    request: requestLetter('der Rückgabe Ihrer Grabstätte'),
    offer: {
      kind: 'letter',
      title: 'Vorzeitige Rückgabe: die Ruhezeit läuft noch',
      signedBy: 'graveRegister',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Ruhezeit der zuletzt bestatteten Person endet am {facts.restUntil}. Bis dahin kann das Grab nur als Rasenfläche weiter gepflegt werden; dafür fällt für {facts.yearsLeft} Jahre eine Gebühr an. Bitte teilen Sie uns innerhalb eines Monats mit, ob Sie dabei bleiben. Sonst behalten Sie Ihr Nutzungsrecht.',
        },
      ],
    },
    confirmation: {
      kind: 'notice',
      title: 'Bestätigung der Rückgabe Ihrer Grabstätte',
      signedBy: 'confirmation',
      remedy: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Grabstätte', '{choice("cemetery", form.cemetery)}, {form.gravePlace}'],
            ['Umfang', '{choice("extent", form.extent)}'],
            ['Recht endet am', '{facts.confirmation.endsOn}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Grabmal und Einfassung sind innerhalb von drei Monaten nach der Bekanntgabe zu entfernen; danach räumt der Friedhof sie auf Ihre Kosten ab.',
          when: 'form.stone = "own"',
        },
        {
          type: 'paragraph',
          text: 'Es werden Gebühren von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}), fällig einen Monat nach der Bekanntgabe.',
          when: 'facts.fee.cents > 0',
        },
      ],
    },
    kept: {
      kind: 'letter',
      title: 'Ihr Nutzungsrecht besteht weiter',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Grabstätte {form.gravePlace} bleibt Ihnen mit allen Rechten und der Pflegepflicht. Nach dem {facts.restUntil} können Sie sie ohne Gebühr für die Pflege zurückgeben.',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Erklärung widerrufen (bis zur Bestätigung)' },
    supplement: supplementEvent([brief.count('places', 'Zahl der Stellen', 12, { min: 1, required: false })]),
    offerAccepted: { label: 'Vorzeitige Rückgabe gegen Gebühr annehmen', by: ['applicant', 'clerk'] },
    offerDeclined: { label: 'Grabstätte doch behalten', by: ['applicant', 'clerk'] },
    stoneRemoved: {
      label: 'Entfernung des Grabmals melden',
      by: ['applicant', 'clerk'],
      fields: [brief.day('removedOn', 'Entfernt am', { notAfter: 'today' })],
    },
    ...courtEvents('return'),
  },
  publicStatus: {
    ...cemeteryService.publicStatus,
    offered: {
      de: 'Ruhezeit läuft noch',
      easy: 'Sie können das Grab früher zurückgeben. Das kostet Geld. Bitte antworten Sie.',
      en: 'Period of rest not over',
      actor: 'applicant',
      next: 'Entscheiden Sie, ob Sie das Grab gegen Gebühr zurückgeben oder behalten.',
    },
    returned: {
      de: 'Rückgabe bestätigt',
      easy: 'Das Grab gehört wieder dem Friedhof. Grabstein und Einfassung müssen weg.',
      en: 'Return confirmed',
      actor: 'applicant',
      next: 'Entfernen Sie das Grabmal in der Frist oder warten Sie auf den Friedhof, wenn Sie ihn beauftragt haben.',
    },
    clearing: {
      de: 'Abräumung durch den Friedhof',
      easy: 'Wir sehen uns das Grab an und räumen es ab.',
      en: 'Grave being cleared',
      actor: 'office',
      next: 'Sie müssen nichts weiter tun.',
    },
    kept: {
      de: 'Grab behalten',
      easy: 'Sie behalten das Grab.',
      en: 'Grave kept',
      actor: 'nobody',
      next: 'Ihr Nutzungsrecht und Ihre Pflegepflicht bestehen weiter.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Erklärung, Grabbrief und Berechtigung mit dem Grabregister vergleichen',
      }),
      checked: {
        meta: { label: 'Wirkung der Erklärung', status: 'inReview' },
        on: withdrawal,
        initial: 'graveRegister',
        states: {
          graveRegister: taskState({
            id: 'graveRegister',
            state: 'Ruhezeit laut Bestattungsregister',
            status: 'inReview',
            task: 'Letzte Beisetzung der zurückgegebenen Stellen und Ende der Ruhezeit feststellen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 14 BestattG, Friedhofssatzung LHH',
            outcomes: {
              read: {
                label: 'Festgestellt',
                to: [
                  {
                    to: 'restGate',
                    then: [
                      set('restUntil', 'event.restUntil'),
                      set(
                        'yearsLeft',
                        'max(0, ceiling((date(event.restUntil) - date(today)) / duration("P365D")))',
                      ),
                    ],
                  },
                ],
                fields: [brief.day('restUntil', 'Ruhezeit endet am')],
              },
              coHolder: { ...requestOutcome, label: 'Weitere Berechtigte: Zustimmung anfordern' },
            },
          }),
          restGate: gate('Ruhezeit abgelaufen?', 'inReview', [
            { to: 'confirmation', when: RESTED },
            { to: 'offerLetter' },
          ]),
          offerLetter: documentState({
            id: 'offerLetter',
            state: 'Angebot der vorzeitigen Rückgabe wird erstellt',
            status: 'offered',
            document: 'offer',
            to: 'offerDispatch',
          }),
          offerDispatch: dispatchState({
            id: 'offerDispatch',
            state: 'Angebot geht hinaus',
            status: 'offered',
            document: 'offerLetter',
            to: 'offered',
          }),
          offered: {
            meta: { label: 'Wartet auf Antwort zur vorzeitigen Rückgabe', status: 'offered' },
            on: {
              offerAccepted: ways('confirmation', ['record']),
              offerDeclined: ways('#case.kept', ['record']),
            },
            after: { offerPeriod: '#case.kept' },
          },
          confirmation: taskState({
            id: 'confirmation',
            state: 'Bestätigung und Gebühr',
            status: 'inReview',
            task: 'Ende des Rechts bestimmen, Grabbrief einziehen oder ändern, Gebühren festsetzen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: 'Friedhofssatzung LHH',
            outcomes: {
              confirmed: {
                label: 'Bestätigt',
                to: [{ to: '#case.approved', then: [{ type: 'assessFee' }] }],
                fields: [brief.day('endsOn', 'Das Recht endet am')],
              },
            },
          }),
        },
      },
      approved: { meta: { label: 'Rückgabe wirksam', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Bestätigung und Abräumung',
        document: 'confirmation',
        prefix: 'return',
        status: ['inProduction', 'returned'],
        fee: { due: 'facts.fee.cents > 0', notBy: ['confirmation'] },
        beside: { clearance: clearance() },
      }),
      kept: notification({
        label: 'Grabstätte behalten',
        status: ['inReview', 'kept'],
        document: 'kept',
        prefix: 'kept',
        entry: [conclude('kept')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});

/** From the confirmation to the cleared ground, by whoever has to clear it. */
function clearance() {
  return {
    meta: { label: 'Abräumung', status: 'returned' },
    initial: 'gate',
    states: {
      gate: gate('Wer räumt ab?', 'returned', [
        { to: 'removal', when: 'form.stone = "own"' },
        { to: 'levelling' },
      ]),
      removal: {
        meta: { label: 'Wartet auf Entfernung des Grabmals', status: 'returned' },
        on: { stoneRemoved: ways('inspection', ['record']) },
        after: { removalPeriod: 'inspection' },
      },
      inspection: taskState({
        id: 'inspection',
        state: 'Blick auf die Grabstätte',
        status: 'clearing',
        task: 'Grabstätte ansehen: Grabmal, Einfassung, Fundament und Bepflanzung entfernt?',
        post: 'inspector',
        target: 'P2W',
        outcomes: {
          cleared: { label: 'Abgeräumt', to: 'levelling' },
          notYet: {
            label: 'Nicht entfernt: noch einmal drei Monate',
            to: [{ to: 'removal', then: [set('removalRemindedOn', 'today')] }],
          },
          byCemetery: {
            label: 'Nicht entfernt: Abräumung durch den Friedhof, Kosten in eigener Akte',
            adverse: true,
            to: 'levelling',
          },
        },
      }),
      levelling: taskState({
        id: 'levelling',
        state: 'Einebnung',
        status: 'clearing',
        task: 'Grabstätte abräumen, einebnen, einsäen und im Grabregister freigeben oder als ruhend vermerken',
        post: 'inspector',
        target: 'P6W',
        outcomes: { levelled: { label: 'Eingeebnet und vermerkt', to: 'cleared' } },
      }),
      cleared: finished('Grabstätte abgeräumt', 'closed'),
    },
  };
}
