import {
  actionAgainst,
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  brief,
  completeness,
  costBlocks,
  courtEvents,
  defineProcedure,
  endings,
  excused,
  feeFixedBy,
  finished,
  gate,
  inactionMarker,
  plainNotice,
  processingTarget,
  refusedApplication,
  replyPeriod,
  requestLetter,
  set,
  supplementEvent,
  taskState,
  tradeAddressee,
  tradeApplicant,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { kept, tradeOffice } from './trade-office.js';

const MARKET = 'stallAdmitted';
/** FEEL: the last day for applications of the season: 15 February for the market of that year. */
const CLOSING = 'string(form.season) + "-02-15"';
const OPENING = 'string(form.season) + "-11-20"';
const score = (name: string, label: string) => brief.count(name, `${label} (0 bis 10 Punkte)`, 10);
const scores = [
  score('attractiveness', 'Attraktivität und Gestaltung'),
  score('goods', 'Warenangebot und Bezug zum Weihnachtsmarkt'),
  score('ecology', 'Nachhaltigkeit'),
  score('experience', 'Bewährung oder Neuheit'),
];

/**
 * Standplatz auf dem Weihnachtsmarkt (§§ 68, 70 GewO): everybody of the circle has a right to take part, but there are more
 * stalls than places – so this is a competition (§ 70 (3) GewO) and not an examination of one application. Nobody is
 * decided on before the closing day; late applications rank after all others, which FEEL finds out.
 *
 * Peculiar: two people score independently by the published criteria, the second may not be the first, and the sum is
 * computed; the lead ranks within the branch and admits, puts on the reserve list, or refuses. All refusals go out
 * together with points and last admitted score, so that rivals can sue in time (Art. 19 (4) GG); a hearing is dispensed
 * with, because acts of one kind are made in great number (§ 28 (2) no. 4 VwVfG). Reserves move up until the market opens.
 * Afterwards: fee, acceptance of the stall with gas and electricity, the market, hand-over of the clean place. A court that
 * quashes a refusal leads to a new ranking; a place given away is not taken back here.
 */
export default defineProcedure({
  ...tradeOffice,
  key: 'weihnachtsmarkt-standplatz',
  name: 'Standplatz auf dem Weihnachtsmarkt',
  kind: 'contract',
  initiation: 'application',
  unit: '23.2',
  filePlan: '23.40.20',
  remedy: actionRemedy,
  legalBasis: ['§ 68 GewO', '§ 70 GewO', 'Marktsatzung LHH und Vergaberichtlinie'],
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'assumed' },
    'clocks.closing.start': { evidence: 'assumed', source: 'Bewerbungsschluss zu bestätigen' },
  },
  keywords: [
    'Glühweinstand',
    'Bude auf dem Adventsmarkt',
    'Kunsthandwerk Hütte',
    'Christkindlmarkt Bewerbung',
  ],
  retention: kept(5, 'nach Ende der Marktsaison'),
  addressee: tradeAddressee,
  form: {
    sections: [
      tradeApplicant('Bewerberin oder Bewerber'),
      {
        title: 'Stand',
        fields: [
          { name: 'season', label: 'Marktjahr', type: 'integer', min: 2025, max: 2100, required: true },
          brief.pick('branch', 'Branche', {
            drinks: 'Glühwein und Getränke',
            food: 'Speisen',
            sweets: 'Süßwaren',
            crafts: 'Kunsthandwerk',
            toys: 'Spielwaren, Kerzen, Geschenke',
            rides: 'Kinderfahrgeschäft',
          }),
          brief.long('goods', 'Warenangebot mit Preisen', 2000),
          brief.text('stall', 'Front, Tiefe, Höhe des Stands', 80),
          { name: 'front', label: 'Front in Metern', type: 'integer', min: 1, max: 30, required: true },
          brief.yes('gas', 'Flüssiggas'),
          { name: 'power', label: 'Strom (kW)', type: 'integer', min: 0, max: 200, required: true },
          brief.text('trade', 'Gewerbenachweis (Reisegewerbekarte oder Anmeldung)', 160),
          brief.text('former', 'Frühere Teilnahmen', 300, { required: false }),
        ],
      },
    ],
  },
  evidence: [
    { name: 'photos', label: 'Bilder des Stands von außen, beleuchtet' },
    { name: 'trade', label: 'Gewerbenachweis' },
    { name: 'insurance', label: 'Betriebshaftpflicht' },
    { name: 'gas', label: 'Prüfbescheinigung der Gasanlage', when: 'form.gas = true' },
  ],
  fee: [
    {
      id: 'stall',
      legalBasis: 'Marktgebührensatzung LHH (Weihnachtsmarkt, je Frontmeter nach Branche; zu bestätigen)',
      type: 'value',
      cents:
        'form.front * (if form.branch = "drinks" then 120000 else if form.branch = "crafts" then 35000 else 70000)',
      evidence: 'assumed',
    },
  ],
  clocks: {
    replyPeriod,
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'] },
    processingTarget: processingTarget({
      period: 'P6M',
      pausesIn: ['submitted.awaitingApplicant', 'checked.pool', 'checked.reserve'],
    }),
    ...actionAgainst('permit'),
    ...actionAgainst('refusal'),
    ...feeFixedBy('permit', '§ 5 NKAG, Marktgebührensatzung LHH'),
    closing: {
      label: 'Bewerbungsschluss',
      kind: 'setByAuthority',
      legalBasis: 'Ausschreibung (§ 31 Abs. 2, Abs. 3 Satz 2 VwVfG)',
      bound: 'party',
      start: { rule: 'start-of-day', on: CLOSING },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
    },
    opening: {
      label: 'Eröffnung des Weihnachtsmarkts',
      kind: 'setByAuthority',
      legalBasis: 'Festsetzung des Markts (§ 69 GewO)',
      bound: 'authority',
      start: { rule: 'start-of-day', on: OPENING },
      period: 'P1D',
      endMoves: false,
    },
    lastDay: {
      label: 'Letzter Markttag',
      kind: 'setByAuthority',
      legalBasis: 'Festsetzung des Markts (§ 69 GewO)',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'string(form.season) + "-12-22"' },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents: {
    request: requestLetter('Ihrer Bewerbung für den Weihnachtsmarkt'),
    admission: plainNotice(
      'Zulassung zum Weihnachtsmarkt',
      'ranking',
      'Sie werden mit Ihrem Stand ({form.stall}) zum Weihnachtsmarkt {form.season} zugelassen, Platz {facts.admitted.place}.',
      'Der Stand ist bis zum Tag vor der Eröffnung abzunehmen. Abbau und Reinigung enden zwei Tage nach dem letzten Markttag. Das Angebot aus der Bewerbung ist einzuhalten.',
      ...costBlocks,
    ),
    refusal: plainNotice(
      'Ihre Bewerbung für den Weihnachtsmarkt',
      'ranking',
      'Ihr Stand kann zum Weihnachtsmarkt {form.season} nicht zugelassen werden, weil der Platz nicht ausreicht (§ 70 Abs. 3 GewO).',
      'Gründe: Ihr Stand erreichte {facts.points} Punkte. {facts.ranking.reason}',
      [
        'Die Bewerbung ging nach dem Bewerbungsschluss ein und wurde nachrangig behandelt.',
        'facts.late = true',
      ],
    ),
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      brief.long('goods', 'Warenangebot', 2000, { required: false }),
      brief.text('stall', 'Maße', 80, { required: false }),
    ]),
    ...courtEvents('permit', 'refusal'),
    placeFree: {
      label: 'Platz der Branche wird frei: nachrücken',
      by: ['clerk'],
      fields: [brief.text('place', 'Platznummer', 40)],
    },
    stallCancelled: { label: 'Teilnahme absagen', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    pool: {
      de: 'Bewerbung im Auswahlverfahren',
      easy: 'Ihre Bewerbung ist da. Nach dem Bewerbungsschluss wählen wir aus.',
      en: 'In the selection',
      actor: 'office',
      next: 'Nach dem Bewerbungsschluss wird bewertet; dann hören Sie von uns.',
    },
    reserve: {
      de: 'Auf der Nachrückliste',
      easy: 'Vielleicht wird noch ein Platz frei. Dann melden wir uns.',
      en: 'On the reserve list',
      actor: 'nobody',
      next: 'Wird ein Platz frei, rücken Sie nach.',
    },
    [MARKET]: {
      de: 'Zugelassen',
      easy: 'Sie haben einen Platz auf dem Weihnachtsmarkt.',
      en: 'Admitted',
      actor: 'applicant',
      next: 'Zahlen Sie die Marktgebühr und lassen Sie den Stand vor der Eröffnung abnehmen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Bewerbung, Bilder und Gewerbenachweis prüfen',
        target: 'P14D',
        checked: [{ to: '#case.checked', then: [set('late', `date(facts.receivedOn) > date(${CLOSING})`)] }],
      }),
      checked: {
        meta: { label: 'Auswahlverfahren', status: 'pool' },
        on: withdrawal,
        initial: 'pool',
        states: {
          pool: {
            meta: { label: 'Bis zum Bewerbungsschluss', status: 'pool' },
            after: { closing: 'firstScore' },
          },
          firstScore: taskState({
            id: 'firstScore',
            state: 'Erste Bewertung',
            status: 'pool',
            task: 'Stand nach der Vergaberichtlinie bewerten',
            post: 'clerk',
            target: 'P28D',
            legalBasis: '§ 70 Abs. 3 GewO, Vergaberichtlinie',
            outcomes: { scored: { label: 'Bewertet', to: 'secondScore', fields: scores } },
          }),
          secondScore: taskState({
            id: 'secondScore',
            state: 'Zweite, unabhängige Bewertung',
            status: 'pool',
            task: 'Stand ohne Kenntnis der ersten Bewertung bewerten',
            post: 'inspector',
            target: 'P28D',
            notBy: ['firstScore'],
            legalBasis: '§ 70 Abs. 3 GewO, Vergaberichtlinie',
            outcomes: {
              scored: {
                label: 'Bewertet',
                fields: scores,
                to: [
                  {
                    to: 'ranking',
                    then: [
                      set(
                        'points',
                        'facts.firstScore.attractiveness + facts.firstScore.goods + facts.firstScore.ecology + facts.firstScore.experience + event.attractiveness + event.goods + event.ecology + event.experience',
                      ),
                    ],
                  },
                ],
              },
            },
          }),
          ranking: taskState(
            {
              id: 'ranking',
              state: 'Rangfolge der Branche',
              status: 'pool',
              task: 'Punkte der Branche ordnen (verspätete Bewerbungen zuletzt) und über Zulassung, Nachrücken oder Ablehnung entscheiden',
              post: 'lead',
              notBy: ['firstScore', 'secondScore'],
              legalBasis: '§ 70 Abs. 1 und 3 GewO',
              outcomes: {
                admit: {
                  label: 'Zulassen',
                  fields: [brief.text('place', 'Platznummer', 40)],
                  to: [
                    { to: 'reserve', when: 'facts.late = true' },
                    { to: '#case.approved', then: [set('admitted', 'event')] },
                  ],
                },
                reserve: { label: 'Nachrückliste', to: 'reserve' },
                refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
              },
            },
            {
              meta: excused({
                rule: 'refusal-without-hearing',
                reason:
                  'Im Auswahlverfahren ergehen gleichartige Entscheidungen in größerer Zahl zum selben Zeitpunkt; eine Anhörung jeder unterlegenen Bewerbung ist nicht geboten.',
                legalBasis: '§ 28 Abs. 2 Nr. 4 VwVfG',
              }),
            },
          ),
          reserve: {
            meta: { label: 'Nachrückliste', status: 'reserve' },
            on: { placeFree: ways([{ to: '#case.approved', then: [set('admitted', 'event')] }], ['record']) },
            after: { opening: 'noPlace' },
          },
          noPlace: gate('Bis zur Eröffnung kein Platz', 'reserve', [
            {
              to: '#case.rejected',
              then: [
                set(
                  'ranking',
                  '{"reason": "Bis zur Eröffnung des Markts ist kein Platz Ihrer Branche frei geworden."}',
                ),
              ],
            },
          ]),
        },
      },
      approved: {
        meta: { label: 'Marktgebühr', status: 'decided' },
        initial: 'charging',
        states: {
          charging: {
            meta: { label: 'Gebühr nach Satzung', status: 'decided' },
            always: [{ target: '#case.issued', actions: ['assessFee'] }],
          },
        },
      },
      issued: appealableNotice({
        label: 'Zulassung',
        document: 'admission',
        prefix: 'permit',
        status: ['decided', MARKET],
        fee: { notBy: ['ranking'] },
        beside: { stall: stall() },
      }),
      rejected: refusedApplication({ label: 'Nicht zugelassen', anew: 'checked.ranking' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});

/** From admission to the clean place. */
function stall() {
  return {
    meta: { label: 'Stand', status: MARKET },
    initial: 'acceptance',
    states: {
      acceptance: taskState(
        {
          id: 'acceptance',
          state: 'Abnahme des Stands',
          status: MARKET,
          task: 'Stand vor der Eröffnung abnehmen: Maße, Gestaltung wie beworben, Gas, Strom, Feuerlöscher, Rettungsweg',
          post: 'inspector',
          legalBasis: 'Marktsatzung LHH, § 69a Abs. 2 GewO',
          outcomes: {
            accepted: { label: 'Abgenommen', to: 'running' },
            defects: {
              label: 'Mängel: nachbessern und wieder vorstellen',
              adverse: true,
              to: 'acceptance',
              fields: [brief.long('defects', 'Mängel', 1000)],
            },
          },
        },
        { on: { stallCancelled: ways('over', ['record']) } },
      ),
      running: {
        meta: { label: 'Weihnachtsmarkt', status: MARKET },
        on: { stallCancelled: ways('over', ['record']) },
        after: { lastDay: 'handover' },
      },
      handover: taskState({
        id: 'handover',
        state: 'Übergabe des geräumten Platzes',
        status: MARKET,
        task: 'Geräumten Platz auf Schäden und Sauberkeit ansehen',
        post: 'inspector',
        target: 'P5D',
        legalBasis: 'Marktsatzung LHH',
        outcomes: {
          clean: { label: 'Ohne Mängel', to: 'over' },
          damaged: { label: 'Schaden: Ersatz gefordert', adverse: true, to: 'over' },
        },
      }),
      over: finished('Markt beendet', 'closed'),
    },
  };
}
