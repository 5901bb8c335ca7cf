import {
  actionRemedy,
  askedByLetter,
  askingLetter,
  brief,
  defineProcedure,
  exemptionTerm,
  finished,
  frameFee,
  gate,
  opinionEvent,
  opinionPeriod,
  participation,
  permitCase,
  provisionsField,
  set,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { applicant, kept } from './applicant.js';
import { form, lastDay } from './haltverbot-sonstige.form.js';

const rows = [
  ['Anlass', '{choice("occasion", form.occasion)}'],
  ['Straße', '{form.street}'],
  ['Verantwortlich für die Verkehrssicherung', '{form.signFirm}'],
] as const;

const term = exemptionTerm({
  subject: 'die Anordnung des Haltverbots',
  label: 'Anordnung gültig',
  legalBasis: '§ 45 Abs. 1 StVO, Anordnung',
  duty: 'Die Schilder sind sofort zu entfernen oder abzudecken.',
  grounds: [
    { value: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', label: 'Schilder nicht nach Plan aufgestellt oder gewartet' },
    { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Fläche wird für Notfall oder Umleitung gebraucht' },
  ],
  givenUp: { label: 'Haltverbot wird nicht mehr gebraucht', by: ['applicant', 'clerk'] },
  more: { signsNeglected: ways('patrol', ['record']) },
  states: {
    patrol: taskState({
      id: 'patrol',
      state: 'Schilder beanstandet',
      status: 'permitValid',
      task: 'Standort, Sichtbarkeit und Kontrollbuch der Beschilderung prüfen',
      post: 'inspector',
      target: 'P1D',
      legalBasis: '§ 45 Abs. 6 StVO, ZTV-SA',
      outcomes: {
        repaired: { label: 'In Ordnung oder vor Ort behoben', to: 'valid' },
        revoke: {
          label: 'Widerruf vorschlagen',
          adverse: true,
          to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
        },
      },
    }),
  },
});

/** Setting up is reported and looked at where buses stop or the stretch is long; taking down is owed on the day after. */
const signs = {
  meta: { label: 'Beschilderung', status: 'permitValid' },
  initial: 'ordered',
  states: {
    ordered: {
      meta: { label: 'Schilder sind nach Plan aufzustellen', status: 'permitValid' },
      on: {
        signsUp: ways(
          [{ to: 'acceptance', when: 'form.busStop = true or form.metres > 50' }, { to: 'up' }],
          ['record'],
        ),
      },
      after: { signsDown: 'removal' },
    },
    acceptance: taskState({
      id: 'acceptance',
      state: 'Abnahme der Beschilderung',
      status: 'permitValid',
      task: 'Aufgestellte Schilder mit dem Verkehrszeichenplan vergleichen',
      post: 'inspector',
      target: 'P1D',
      legalBasis: 'RSA 21',
      outcomes: {
        asPlanned: { label: 'Nach Plan', to: 'up' },
        otherwise: { label: 'Nicht nach Plan, nachzubessern', adverse: true, to: 'ordered' },
      },
    }),
    up: {
      meta: { label: 'Schilder stehen', status: 'permitValid' },
      on: { signsGone: ways('gone', ['record']) },
      after: { signsDown: 'removal' },
    },
    removal: taskState(
      {
        id: 'removal',
        state: 'Abbau nicht gemeldet',
        status: 'permitValid',
        task: 'Abbau bei der Verkehrssicherungsfirma verfolgen und vor Ort nachsehen',
        post: 'inspector',
        target: 'P3D',
        legalBasis: '§ 45 Abs. 9 StVO',
        outcomes: { gone: { label: 'Sind abgebaut', to: 'gone' } },
      },
      { on: { signsGone: ways('gone', ['record']) } },
    ),
    gone: finished('Schilder abgebaut', 'closed'),
  },
};

const law = permitCase({
  subject: 'das Haltverbot',
  application: 'Ihrem Antrag auf ein Haltverbot',
  rows,
  target: 'P2W',
  pausesIn: ['checked.others', 'checked.awaitingPlan'],
  intake: { task: 'Lageplan, Zeiträume und verantwortliche Firma prüfen', target: 'P2D' },
  supplement: [brief.text('signFirm', 'Firma für die Verkehrssicherung', 200, { required: false })],
  examination: {
    route: gate('Wer zu hören ist', 'inReview', [
      { to: 'others', when: 'form.busStop = true or form.mainRoad = true' },
      { to: 'planCheck' },
    ]),
    others: {
      type: 'parallel',
      meta: { label: 'Anhörung', status: 'waitingForOthers' },
      onDone: 'planCheck',
      states: {
        police: participation({
          id: 'police',
          label: 'Polizei',
          authority: 'Polizeidirektion Hannover',
          effect: 'Benehmen',
          legalBasis: 'VwV-StVO zu § 45 Abs. 1 bis 1e, I. 1',
          clock: 'policeOpinionPeriod',
          needed: 'form.mainRoad = true',
        }),
        transport: participation({
          id: 'transport',
          label: 'Nahverkehr (Haltestelle)',
          authority: 'ÜSTRA Hannoversche Verkehrsbetriebe AG',
          effect: 'Benehmen',
          legalBasis: '§ 32 BOKraft, VwV-StVO zu Zeichen 224',
          clock: 'transportOpinionPeriod',
          needed: 'form.busStop = true',
        }),
      },
    },
    planCheck: taskState({
      id: 'planCheck',
      state: 'Prüfung des Verkehrszeichenplans',
      status: 'inReview',
      task: 'Standorte, Zusatzzeichen und Zeiten im Plan prüfen, Wege für Rad und Fuß freihalten',
      post: 'clerk',
      target: 'P3D',
      legalBasis: '§ 45 Abs. 9 StVO, RSA 21',
      outcomes: {
        fits: { label: 'Plan anordnungsfähig', to: 'decision' },
        change: {
          label: 'Plan ist zu ändern',
          to: 'awaitingPlan',
          fields: [brief.long('changes', 'Was zu ändern ist')],
        },
      },
    }),
    awaitingPlan: askedByLetter({
      id: 'planRequest',
      label: 'Geänderter Plan erwartet',
      on: { revisedPlan: [{ target: 'planCheck', actions: ['record', 'amendForm'] }] },
      clock: 'planPeriod',
      to: '#case.checked.decision',
    }),
  },
  decision: {
    state: 'Entscheidung über die Anordnung',
    task: 'Haltverbot für den Anlass anordnen oder ablehnen, Gebühr im Rahmen bemessen',
    legalBasis: '§ 45 Abs. 1, 9 StVO',
    target: 'P2D',
    grant: {
      label: 'Anordnen',
      to: [
        {
          to: '#case.approved',
          then: [set('validUntil', lastDay), { type: 'assessFee', params: { on: 'today' } }],
        },
      ],
      fields: [
        brief.count('leadDays', 'Volle Tage Vorlauf der Schilder', 14, { min: 3 }),
        provisionsField('§ 46 Abs. 3 StVO'),
        ...frameFee(1020, 76700),
      ],
    },
    refusalFields: frameFee(1020, 76700),
    grounds: [
      { value: '§ 45 Abs. 9 Satz 1 StVO', label: 'Nicht zwingend erforderlich' },
      { value: '§ 45 Abs. 1 Satz 1 StVO', label: 'Sicherheit und Ordnung des Verkehrs stehen entgegen' },
      { value: '§ 45 Abs. 1b StVO', label: 'Bewohner- oder Behindertenparkplätze ohne Ersatz' },
    ],
  },
  permit: {
    label: 'Anordnung des Haltverbots',
    title: 'Verkehrsrechtliche Anordnung: Haltverbot',
    blocks: [
      {
        type: 'table',
        caption: 'Zeiten',
        of: 'form.periods',
        columns: [
          ['von', '{item.from}'],
          ['bis', '{item.to}'],
          ['Uhrzeit', '{item.hours}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Die Schilder stehen {facts.decision.leadDays} volle Tage vorher; zwischen den Zeiträumen sind sie abzudecken. Führen Sie ein Kontrollbuch. Der Abbau ist am Tag nach dem {facts.validUntil} zu melden.',
      },
    ],
  },
  feeLaw: '§ 6a StVG, § 6 GebOSt',
  beside: { use: term.use, signs },
  parts: [term.part],
});

/**
 * Haltverbot für sonstige Anlässe (§ 45 (1), (9) StVO): crane, tree work, facade, delivery: other than for a move there is
 * a plan of signs by a firm that answers for them, several dates, and others who drive there.
 *
 * Who is heard follows from the place: the police on main roads, the transport company at a stop (VwV-StVO; consultation,
 * not consent). A plan that does not fit comes back once more before anybody decides. The fee lies within a frame and is
 * reasoned. Signs at stops and long stretches are accepted on the spot, neglected ones end in revocation. NOT transitions:
 * a road that is worked upon (§ 45 (6), `arbeitsstelle-verkehrsrechtliche-anordnung`), what stands on the area (§ 18 NStrG).
 */
export default defineProcedure({
  ...law,
  key: 'haltverbot-sonstige',
  name: 'Haltverbot für sonstige Anlässe',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'permit',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.42',
  leika: [],
  legalBasis: ['§ 45 Abs. 1 StVO', '§ 45 Abs. 9 StVO', '§ 46 Abs. 1 StVO'],
  keywords: [
    'Parkverbot für Baumfällung',
    'Kran aufstellen',
    'Anlieferung',
    'Halteverbotsschilder',
    'Dachdecker',
  ],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(2),
  addressee: applicant,
  form,
  evidence: [{ name: 'plan', label: 'Lageplan mit Verkehrszeichenplan' }],
  fee: [
    {
      id: 'gebost-261',
      legalBasis: 'Nr. 261 der Anlage zu § 1 GebOSt, Rahmen 10,20 bis 767 €',
      type: 'range',
      cents: 'facts.decision.feeCents',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  documents: {
    ...law.documents,
    planRequest: askingLetter(
      'Beschilderungsplan ändern',
      'bitte ändern Sie den Plan: {facts.planCheck.changes}',
      'einer Woche',
    ),
  },
  clocks: {
    ...law.clocks,
    policeOpinionPeriod: opinionPeriod('Frist der Polizei', 'VwV-StVO zu § 45', 'P1W'),
    transportOpinionPeriod: opinionPeriod('Frist des Nahverkehrs', '§ 31 Abs. 2 VwVfG', 'P1W'),
    planPeriod: {
      label: 'Frist für den geänderten Plan',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.planRequestDispatch' },
      period: 'P1W',
    },
    signsDown: {
      label: 'Abbau der Schilder',
      kind: 'setByAuthority',
      legalBasis: 'Auflage der Anordnung',
      bound: 'party',
      start: { rule: 'event', on: 'facts.validUntil' },
      period: 'P1D',
    },
  },
  events: {
    ...law.events,
    policeOpinion: opinionEvent('Stellungnahme der Polizei eintragen'),
    transportOpinion: opinionEvent('Stellungnahme des Nahverkehrs eintragen'),
    revisedPlan: {
      label: 'Geänderten Plan einreichen',
      by: ['applicant', 'clerk'],
      fields: [brief.count('metres', 'Länge in m', 500, { min: 3 })],
    },
    signsUp: {
      label: 'Aufgestellte Schilder melden',
      by: ['applicant', 'clerk'],
      fields: [brief.day('upOn', 'Aufgestellt am', { notAfter: 'today' })],
    },
    signsGone: { label: 'Schilder abgebaut melden', by: ['applicant', 'clerk'] },
    signsNeglected: {
      label: 'Mangel an der Beschilderung eintragen',
      by: ['clerk', 'authority'],
      fields: [brief.text('defect', 'Mangel', 500)],
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
