import type { StateConfig } from '@amtsweg/engine';
import {
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  collection,
  collectionPeriod,
  completeness,
  conclude,
  costBlocks,
  defineProcedure,
  dispatchState,
  documentState,
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
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { company, kept } from './applicant.js';
import { evidence, form } from './sondernutzung-aussengastronomie.form.js';

const rows = [
  ['Gaststätte', '{form.venue}'],
  ['Fläche', '{form.length} m × {form.depth} m, {form.seats} Sitzplätze'],
  ['Saison', '{choice("season", form.season)}, {form.seasons} Jahr(e) ab {form.start}'],
] as const;

const use = specialUse({
  subject: 'die Sondernutzungserlaubnis für die Außengastronomie',
  status: 'permitValid',
  handBack: 'Räumung von Mobiliar, Podest und Verankerungen und den Zustand des Belags prüfen',
});

const others: StateConfig = {
  type: 'parallel',
  meta: { label: 'Beteiligung', status: 'waitingForOthers' },
  onDone: 'siteVisit',
  states: {
    fire: participation({
      id: 'fire',
      label: 'Feuerwehr (Aufstellflächen, Rettungsweg)',
      authority: 'Landeshauptstadt Hannover, Feuerwehr',
      effect: 'Einvernehmen',
      legalBasis: '§ 4 NBauO, DIN 14090',
      clock: 'fireOpinionPeriod',
      needed: 'form.depth > 2 or form.fixed = true',
    }),
    building: participation({
      id: 'building',
      label: 'Bauordnung (feste Anlagen)',
      authority: 'Landeshauptstadt Hannover, Bauordnung',
      effect: 'Benehmen',
      legalBasis: '§ 59 NBauO',
      clock: 'buildingOpinionPeriod',
      needed: 'form.fixed = true or form.seats > 50',
    }),
    restaurant: participation({
      id: 'restaurant',
      label: 'Gaststätten- und Spielrecht (Lärm, Sperrzeit)',
      authority: 'Landeshauptstadt Hannover, Gaststätten- und Spielrecht',
      effect: 'Benehmen',
      legalBasis: '§ 5 NGastG',
      clock: 'restaurantOpinionPeriod',
      needed: 'form.seats >= 20',
    }),
  },
};

const examination = applicationDecision({
  state: 'Entscheidung über die Außengastronomie',
  task: 'Aufmaß, Stellungnahmen und Gestaltung des Straßenraums abwägen und entscheiden',
  legalBasis: '§ 18 Abs. 1 und 2 NStrG',
  target: 'P7D',
  grant: {
    label: 'Erlaubnis auf Widerruf erteilen',
    to: [
      {
        to: '#case.approved',
        then: [
          set('validUntil', 'event.validUntil'),
          set('seasonsLeft', 'form.seasons - 1'),
          { type: 'assessFee', params: { on: 'form.start' } },
        ],
      },
    ],
    fields: [
      {
        name: 'squareMetres',
        label: 'Erlaubte Fläche in m²',
        type: 'decimal',
        min: 0.5,
        max: 3000,
        required: true,
      },
      {
        name: 'closing',
        label: 'Betriebsende draußen',
        type: 'text',
        pattern: '^(2[0-3]|0[0-1]):[0-5][0-9]$',
        required: true,
      },
      { name: 'validUntil', label: 'Erlaubt bis', type: 'date', required: true, notBefore: 'today' },
      provisionsField('§ 18 Abs. 2 NStrG'),
    ],
  },
  grounds: specialUseGrounds,
});

/** The fee of each further season is a notice of its own, made when the season begins, as long as the permit lives. */
const seasons: StateConfig = {
  meta: { label: 'Gebühr weiterer Jahre', status: 'permitValid' },
  initial: 'gate',
  states: {
    gate: {
      meta: { label: 'Weitere Saison?', status: 'permitValid' },
      always: ways([{ to: 'awaitingSeason', when: 'facts.seasonsLeft > 0' }, { to: 'settled' }]),
    },
    awaitingSeason: {
      meta: { label: 'Wiedervorlage: nächste Saison', status: 'permitValid' },
      after: { nextSeason: 'seasonCheck' },
    },
    seasonCheck: taskState({
      id: 'seasonCheck',
      state: 'Neue Saison',
      status: 'permitValid',
      task: 'Prüfen, ob die Fläche weiter genutzt wird, und Jahresgebühr festsetzen',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§ 21 NStrG, Sondernutzungsgebührensatzung LHH',
      outcomes: {
        continued: {
          label: 'Weiter genutzt, Gebühr festsetzen',
          to: [
            {
              to: 'feeNotice',
              then: [
                set('seasonsLeft', 'facts.seasonsLeft - 1'),
                set('seasonPaymentRemindedOn', 'null'),
                { type: 'assessFee', params: { on: 'today' } },
              ],
            },
          ],
        },
        ended: { label: 'Aufgegeben, widerrufen oder Betrieb geschlossen', to: 'settled' },
      },
    }),
    feeNotice: documentState({
      id: 'seasonDocument',
      state: 'Gebührenbescheid wird ausgefertigt',
      status: 'permitValid',
      document: 'seasonFee',
      to: 'feeDispatch',
    }),
    feeDispatch: dispatchState({
      id: 'seasonDispatch',
      state: 'Gebührenbescheid geht hinaus',
      status: 'permitValid',
      document: 'seasonDocument',
      to: 'collecting',
    }),
    collecting: collection({
      id: 'seasonPayment',
      label: 'Jahresgebühr',
      clock: 'seasonFeePeriod',
      status: 'feeDue',
      notBy: ['seasonCheck'],
      onDone: 'gate',
    }),
    settled: { type: 'final', meta: { label: 'Keine weitere Saison', status: 'permitValid' } },
  },
};

/**
 * Sondernutzung für Außengastronomie (§§ 18, 21 NStrG): tables in the street, for up to three seasons and revocable. Here
 * the inspector measures before anybody decides, because the plan is never the place: 1.80 m of footway must be left, or
 * the area shrinks. Fire brigade (consent), building and restaurant office are asked by depth, fixtures and seats on the
 * form; the taste of the furniture counts only as far as it concerns the street (BVerwG: reasons related to the road).
 *
 * The fee is yearly: the first with the permit, each further one with a notice of its own when the season begins
 * (`seasons`), as long as the area is used; an action against a yearly notice stops no payment (§ 80 (2) no. 1 VwGO) and
 * is a file of its own. Noise and closing time are § 5 NGastG and orders of that office, NOT
 * transitions; another innkeeper needs a new permit, because it is personal; a Parklet takes parking bays away, which
 * the traffic authority orders in its own service.
 */
export default defineProcedure({
  key: 'sondernutzung-aussengastronomie',
  name: 'Sondernutzung für Außengastronomie',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'specialUse',
  initiation: 'application',
  unit: '66.1',
  filePlan: '66.20.20',
  leika: [],
  legalBasis: ['§ 18 NStrG', '§ 21 NStrG', 'Sondernutzungssatzung LHH'],
  audience: ['company'],
  keywords: [
    'Tische vor dem Café',
    'Biergarten auf dem Gehweg',
    'Stühle draußen aufstellen',
    'Terrasse Restaurant Straße',
    'Heizpilz',
    'Freisitz',
  ],
  online: null,
  secrecy: 'general',
  retention: kept(5),
  addressee: company,
  form,
  evidence,
  fee: [
    {
      id: 'refused',
      legalBasis: 'Verwaltungskostensatzung LHH, Ablehnung',
      type: 'fixed',
      cents: '5000',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'season',
      legalBasis: '§ 21 NStrG, Sondernutzungsgebührensatzung LHH, Außengastronomie je m² und Jahr',
      type: 'value',
      cents:
        'max(6000, ceiling(facts.decision.squareMetres) * (if form.season = "year" then 4800 else 3600))',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P4W', pausesIn: ['checked.others'], feeLaw: '§ 21 NStrG, § 7 NVwKostG' }),
    ...use.clocks,
    fireOpinionPeriod: opinionPeriod('Frist der Feuerwehr', '§ 26 Abs. 1 VwVfG', 'P2W'),
    buildingOpinionPeriod: opinionPeriod('Frist der Bauordnung', '§ 26 Abs. 1 VwVfG', 'P2W'),
    restaurantOpinionPeriod: opinionPeriod('Frist des Gaststättenrechts', '§ 26 Abs. 1 VwVfG', 'P2W'),
    nextSeason: {
      label: 'Beginn der nächsten Saison',
      kind: 'setByAuthority',
      legalBasis: 'Sondernutzungsgebührensatzung LHH',
      bound: 'authority',
      start: {
        rule: 'event',
        on: 'if facts.seasonDispatch = null then form.start else facts.seasonDispatch.dispatchedOn',
      },
      period: 'P1Y',
    },
    seasonFeePeriod: collectionPeriod(
      'seasonPayment',
      'Zahlungsfrist',
      '§ 7 NVwKostG',
      'facts.seasonDispatch',
    ),
  },
  documents: {
    ...use.documents,
    request: requestLetter('Ihrem Antrag auf Außengastronomie'),
    hearing: hearingLetter('die Sondernutzungserlaubnis', rows),
    refusal: refusalNotice('Ablehnung der Außengastronomie', rows),
    permit: {
      kind: 'notice',
      title: 'Sondernutzungserlaubnis für Außengastronomie (§ 18 NStrG)',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'Sie dürfen {facts.decision.squareMetres} m² bis zum {facts.validUntil} widerruflich nutzen, täglich bis {facts.decision.closing} Uhr. Die Erlaubnis gilt nur für Sie und diese Gaststätte. Die Gebühr wird für jedes weitere Jahr gesondert festgesetzt.',
        },
        ...provisionBlocks,
        ...costBlocks,
      ],
    },
    seasonFee: {
      kind: 'notice',
      title: 'Sondernutzungsgebühr für die neue Saison',
      signedBy: 'seasonCheck',
      remedy: true,
      blocks: [{ type: 'facts', rows }, ...costBlocks],
    },
  },
  events: {
    ...applicationEvents([
      { name: 'footwayLeft', label: 'Verbleibende Gehwegbreite in m', type: 'decimal', min: 0, max: 50 },
      { name: 'furniture', label: 'Tische, Stühle, Schirme', type: 'longText', maxLength: 1000 },
    ]),
    ...use.events,
    fireOpinion: opinionEvent('Stellungnahme der Feuerwehr eintragen'),
    buildingOpinion: opinionEvent('Stellungnahme der Bauordnung eintragen'),
    restaurantOpinion: opinionEvent('Stellungnahme des Gaststättenrechts eintragen'),
  },
  publicStatus: { ...appealableNoticeStatus, ...permitTermStatus, ...use.publicStatus },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Gewerbeanzeige, Bestuhlungsplan und Fotos des Mobiliars prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'others',
        states: {
          others,
          siteVisit: taskState({
            id: 'siteVisit',
            state: 'Aufmaß vor Ort',
            status: 'inReview',
            task: 'Fläche, Restgehweg, Leitstreifen, Hydranten und Zugänge vor Ort messen',
            post: 'inspector',
            target: 'P7D',
            legalBasis: '§ 26 Abs. 1 Satz 2 Nr. 4 VwVfG, DIN 18040-3',
            outcomes: {
              measured: {
                label: 'Gemessen',
                to: [{ to: 'decision', when: 'event.footwayLeft >= 1.8' }, { to: 'reduction' }],
                fields: [
                  {
                    name: 'footwayLeft',
                    label: 'Gemessener Restgehweg in m',
                    type: 'decimal',
                    min: 0,
                    max: 50,
                    required: true,
                  },
                  { name: 'findings', label: 'Feststellungen', type: 'longText', maxLength: 2000 },
                ],
              },
            },
          }),
          reduction: taskState({
            id: 'reduction',
            state: 'Restgehweg unter 1,80 m',
            status: 'inReview',
            task: 'Mit dem Betrieb eine kleinere Fläche abstimmen',
            post: 'clerk',
            target: 'P7D',
            outcomes: {
              reduced: {
                label: 'Kleinere Fläche vereinbart',
                to: 'decision',
                fields: [
                  {
                    name: 'depth',
                    label: 'Neue Tiefe in m',
                    type: 'decimal',
                    min: 0.6,
                    max: 30,
                    required: true,
                  },
                ],
              },
              noAgreement: { label: 'Keine Einigung', to: 'decision' },
            },
          }),
          ...examination,
        },
      },
      approved: { meta: { label: 'Erlaubnis erteilt', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Erlaubnis für Außengastronomie',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'permitValid'],
        fee: { notBy: ['decision'] },
        beside: { use: use.use, seasons },
        onDone: [{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }],
      }),
      rejected: refusedApplication({
        label: 'Außengastronomie abgelehnt',
        feeSetBy: ['decision'],
        anew: 'checked.decision',
      }),
      revoked: {
        type: 'final',
        meta: { label: 'Erlaubnis widerrufen', status: 'revoked' },
        entry: [conclude('revoked')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
