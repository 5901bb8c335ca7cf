import {
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  completeness,
  costBlocks,
  defineProcedure,
  endings,
  hearingLetter,
  opinionEvent,
  opinionPeriod,
  participation,
  permitTermStatus,
  provisionBlocks,
  provisionsField,
  refusalNotice,
  refusedApplication,
  requestLetter,
  set,
  specialUse,
  specialUseGrounds,
  withdrawal,
} from '@amtsweg/procedure';
import { applicant, kept } from './applicant.js';
import { evidence, form } from './sondernutzung-baustelleneinrichtung.form.js';

const rows = [
  ['Ort', '{form.location}'],
  ['Beantragter Zeitraum', '{form.start} bis {form.end}'],
  ['Verbleibende Gehwegbreite', '{form.footwayLeft} m'],
] as const;

const use = specialUse({
  subject: 'die Sondernutzungserlaubnis für Ihre Baustelleneinrichtung',
  status: 'permitValid',
  handBack: 'Abbau prüfen, Belag und Borde mit den Fotos vom Beginn vergleichen',
});

const examination = applicationDecision({
  state: 'Entscheidung über die Sondernutzung',
  task: 'Fläche, Restbreiten und Dauer beurteilen und entscheiden',
  legalBasis: '§ 18 Abs. 1 und 2 NStrG',
  target: 'P5D',
  grant: {
    label: 'Erlaubnis erteilen',
    to: [
      {
        to: '#case.approved',
        then: [set('validUntil', 'event.validUntil'), { type: 'assessFee', params: { on: 'form.start' } }],
      },
    ],
    fields: [
      { name: 'validUntil', label: 'Erlaubt bis', type: 'date', required: true, notBefore: 'today' },
      provisionsField('§ 18 Abs. 2 NStrG'),
    ],
  },
  grounds: specialUseGrounds,
});

const squareMetres = 'sum(for o in form.objects return o.length * o.width)';
const weeks = 'ceiling(((date(facts.validUntil) - date(form.start)).days + 1) / 7)';

/**
 * Sondernutzung für Gerüst, Container, Baustelleneinrichtung (§ 18 NStrG): the clerk decides from plan and measures,
 * nobody visits the place before; the inspector comes at the end, or when somebody complains (`specialUse`).
 *
 * The traffic authority is asked when the carriageway is used or less than 1.50 m of the footway is left: by the
 * measures of the form, not by the clerk's choice. It consents (Einvernehmen), because without signs of § 45 (6) StVO
 * the thing must not stand there; the order itself is a service of its own. Fee: square metres × weeks × zone, at
 * least 40 €, of the tariff valid when the use begins. NOT transitions: a longer stay is a new application with its
 * own fee (§ 18 (2) NStrG: on time); a scaffold without a permit is § 22 NStrG and a fine, each a file of its own.
 */
export default defineProcedure({
  key: 'sondernutzung-baustelleneinrichtung',
  name: 'Sondernutzung für Gerüst, Container oder Baustelleneinrichtung',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'specialUse',
  initiation: 'application',
  unit: '66.1',
  filePlan: '66.20.10',
  leika: ['99108012005000'],
  legalBasis: ['§ 18 NStrG', '§ 21 NStrG', 'Sondernutzungssatzung LHH'],
  audience: ['citizen', 'company'],
  keywords: [
    'Schuttmulde auf der Straße',
    'Baukran am Gehweg',
    'Bauzaun',
    'Baumaterial auf dem Gehweg lagern',
    'Fassade einrüsten',
    'Bauwagen',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: kept(5),
  addressee: applicant,
  form,
  evidence,
  fee: [
    {
      id: 'refused',
      legalBasis: 'Verwaltungskostensatzung LHH, Ablehnung',
      type: 'fixed',
      cents: '3500',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'area-weeks',
      legalBasis: '§ 21 NStrG, Sondernutzungsgebührensatzung LHH, Baustelleneinrichtungen',
      type: 'value',
      cents: `max(4000, ceiling(${squareMetres}) * ${weeks} * (if form.zone = "centre" then 180 else if form.zone = "district" then 120 else 80))`,
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({
      target: 'P2W',
      pausesIn: ['checked.traffic.awaiting'],
      feeLaw: '§ 21 NStrG, § 7 NVwKostG',
    }),
    ...use.clocks,
    trafficOpinionPeriod: opinionPeriod('Frist der Straßenverkehrsbehörde', '§ 45 Abs. 6 StVO', 'P1W'),
  },
  documents: {
    ...use.documents,
    request: requestLetter('Ihrem Antrag auf eine Sondernutzungserlaubnis'),
    hearing: hearingLetter('die Sondernutzungserlaubnis', rows),
    refusal: refusalNotice('Ablehnung der Sondernutzung', rows),
    permit: {
      kind: 'notice',
      title: 'Sondernutzungserlaubnis (§ 18 NStrG)',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'Sie dürfen die Straße vom {form.start} bis zum {facts.validUntil} widerruflich für folgende Gegenstände benutzen:',
        },
        {
          type: 'list',
          of: 'form.objects',
          item: '{if item.kind = "scaffold" then "Gerüst" else if item.kind = "skip" then "Container" else if item.kind = "crane" then "Kran, Hubarbeitsbühne" else if item.kind = "fence" then "Bauzaun, Lagerfläche" else "Bauwagen, Baustellen-WC"}: {item.length} m × {item.width} m',
        },
        {
          type: 'paragraph',
          text: 'Diese Erlaubnis ersetzt keine verkehrsrechtliche Anordnung (§ 45 Abs. 6 StVO). Melden Sie den Abbau; die Fläche ist sauber und unbeschädigt zurückzugeben (§ 18 Abs. 4 NStrG).',
        },
        ...provisionBlocks,
        ...costBlocks,
      ],
    },
  },
  events: {
    ...applicationEvents([
      { name: 'footwayLeft', label: 'Verbleibende Gehwegbreite in m', type: 'decimal', min: 0, max: 30 },
      { name: 'end', label: 'Bis', type: 'date' },
    ]),
    ...use.events,
    trafficOpinion: opinionEvent('Stellungnahme der Straßenverkehrsbehörde eintragen'),
  },
  publicStatus: { ...appealableNoticeStatus, ...permitTermStatus, ...use.publicStatus },
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Lageplan, Maße und Zeitraum der Baustelleneinrichtung prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'traffic',
        states: {
          traffic: {
            ...participation({
              id: 'traffic',
              label: 'Straßenverkehrsbehörde',
              authority: 'Landeshauptstadt Hannover, Straßenverkehrsbehörde',
              effect: 'Einvernehmen',
              legalBasis: '§ 45 Abs. 6 StVO',
              clock: 'trafficOpinionPeriod',
              needed: 'form.carriageway = true or form.footwayLeft < 1.5',
            }),
            onDone: 'decision',
          },
          ...examination,
        },
      },
      approved: { meta: { label: 'Erlaubnis erteilt', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Sondernutzungserlaubnis',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'permitValid'],
        fee: { notBy: ['decision'] },
        beside: { use: use.use },
        onDone: [{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }],
      }),
      rejected: refusedApplication({
        label: 'Sondernutzung abgelehnt',
        feeSetBy: ['decision'],
        anew: 'checked.decision',
      }),
      revoked: {
        type: 'final',
        meta: { label: 'Erlaubnis widerrufen', status: 'revoked' },
        entry: [{ type: 'conclude', params: { ending: 'revoked' } }],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
