import {
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  completeness,
  conclude,
  costBlocks,
  defineProcedure,
  endings,
  frameFee,
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
  taskState,
  validityEnd,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { company, kept } from './applicant.js';
import { form } from './arbeitsstelle-verkehrsrechtliche-anordnung.form.js';

const rows = [
  ['Arbeitsstelle', '{form.location}'],
  ['Zeitraum', '{form.start} bis {form.end}'],
  ['Einschränkung', '{choice("restriction", form.restriction)}'],
] as const;

const hearingOfOthers = {
  type: 'parallel',
  meta: { label: 'Anhörung nach VwV-StVO zu § 45 Abs. 1', status: 'waitingForOthers' },
  onDone: 'decision',
  states: {
    police: participation({
      id: 'police',
      label: 'Polizei',
      authority: 'Polizeidirektion Hannover',
      effect: 'Benehmen',
      legalBasis: 'VwV-StVO zu § 45 Abs. 1 bis 1e, I. 1',
      clock: 'policeOpinionPeriod',
      needed: 'form.restriction != "footway"',
    }),
    road: participation({
      id: 'road',
      label: 'Straßenbaubehörde',
      authority: 'Landeshauptstadt Hannover, Tiefbau',
      effect: 'Benehmen',
      legalBasis: 'VwV-StVO zu § 45 Abs. 1 bis 1e, I. 1',
      clock: 'roadOpinionPeriod',
      needed: 'form.roadPermit = null',
    }),
    transit: participation({
      id: 'transit',
      label: 'Nahverkehrsunternehmen',
      authority: 'ÜSTRA Hannoversche Verkehrsbetriebe AG, regiobus',
      effect: 'Benehmen',
      legalBasis: 'VwV-StVO zu § 45 Abs. 6',
      clock: 'transitOpinionPeriod',
      needed: 'form.transit = true',
    }),
    fire: participation({
      id: 'fire',
      label: 'Feuerwehr (Rettungswege)',
      authority: 'Landeshauptstadt Hannover, Feuerwehr',
      effect: 'Einvernehmen',
      legalBasis: '§ 4 NBauO, DIN 14090; VwV-StVO zu § 45 Abs. 6',
      clock: 'fireOpinionPeriod',
      needed: 'form.restriction = "full"',
    }),
  },
} as const;

const examination = applicationDecision({
  state: 'Entscheidung über die Anordnung',
  task: 'Verkehrszeichenplan prüfen, Zeichen und Umleitung festlegen und anordnen',
  legalBasis: '§ 45 Abs. 1 Satz 2 Nr. 1, Abs. 2, 6 und 9 StVO',
  target: 'P3D',
  grant: {
    label: 'Anordnen',
    to: [
      {
        to: '#case.approved',
        then: [set('validUntil', 'event.validUntil'), { type: 'assessFee', params: { on: 'today' } }],
      },
    ],
    fields: [
      { name: 'validUntil', label: 'Angeordnet bis', type: 'date', required: true, notBefore: 'today' },
      {
        name: 'signs',
        label: 'Zeichen und Einrichtungen',
        type: 'list',
        min: 1,
        max: 60,
        required: true,
        fields: [
          { name: 'number', label: 'Zeichen', type: 'text', maxLength: 20, required: true },
          { name: 'place', label: 'Aufstellort', type: 'text', maxLength: 120, required: true },
        ],
      },
      provisionsField('§ 45 Abs. 6 StVO, RSA 21, ZTV-SA'),
      ...frameFee(1020, 76700),
    ],
  },
  refusalFields: frameFee(1020, 76700),
  grounds: [
    { value: '§ 45 Abs. 6 StVO, Verkehrszeichenplan', label: 'Plan unsicher oder nicht nach RSA' },
    { value: '§ 45 Abs. 6 StVO, Qualifikation', label: 'Verantwortliche Person nicht qualifiziert (MVAS)' },
    { value: '§ 45 Abs. 1 StVO, Koordinierung', label: 'Umleitungsstrecke durch andere Baustelle belegt' },
    { value: '§ 18 NStrG', label: 'Wegerechtliche Erlaubnis fehlt' },
  ],
});

/**
 * Verkehrsrechtliche Anordnung für Arbeitsstellen (§ 45 (6) StVO): the contractor must obtain it before work begins and
 * set up the signs himself; what is ordered are traffic signs, which take effect towards road users only when they stand
 * (§ 39 StVO). Hence the execution: set up and reported → accepted on site → in force → taken down.
 *
 * Whom VwV-StVO has heard follows from the restriction on the form: police for the carriageway, transit, fire brigade for
 * a full closure (its consent blocks). A certificate under MVAS older than five years, or an own plan, goes to the lead:
 * the form's date decides that. A defect found by the daily control (ZTV-SA) must be put right at once, else the work is
 * stopped. NOT transitions: the road-law permit (Aufgrabung, Sondernutzung) is a service of its own; a longer time is a
 * new application before the end; work without an order is a fine (§ 49 (4) no. 3 StVO).
 */
export default defineProcedure({
  key: 'arbeitsstelle-verkehrsrechtliche-anordnung',
  name: 'Verkehrsrechtliche Anordnung für Arbeitsstellen',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'permit',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.20',
  leika: [],
  legalBasis: ['§ 45 Abs. 6 StVO', '§ 45 Abs. 1 und 9 StVO', 'RSA 21', 'MVAS 99'],
  audience: ['company'],
  keywords: [
    'Baustelle absperren',
    'Straße sperren für Bauarbeiten',
    'Verkehrszeichenplan',
    'Baustellenampel',
    'Umleitung ausschildern',
    'Halbseitige Sperrung',
  ],
  online: null,
  secrecy: 'general',
  retention: kept(5),
  addressee: company,
  form,
  evidence: [
    { name: 'signPlan', label: 'Verkehrszeichenplan', when: 'form.plan = "own"' },
    { name: 'schedule', label: 'Bauzeitenplan' },
    { name: 'qualification', label: 'Qualifikationsnachweis nach MVAS 99' },
  ],
  fee: [
    {
      id: 'gebost-261',
      legalBasis: 'Nr. 261 der Anlage zu § 1 GebOSt, Rahmen 10,20 bis 767 €',
      type: 'range',
      cents: 'facts.decision.feeCents',
      evidence: 'derived',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P2W', pausesIn: ['checked.others'], feeLaw: '§ 6a StVG, § 4 GebOSt' }),
    policeOpinionPeriod: opinionPeriod('Frist der Polizei', 'VwV-StVO zu § 45', 'P1W'),
    roadOpinionPeriod: opinionPeriod('Frist der Straßenbaubehörde', 'VwV-StVO zu § 45', 'P1W'),
    transitOpinionPeriod: opinionPeriod('Frist des Nahverkehrs', 'VwV-StVO zu § 45', 'P2W'),
    fireOpinionPeriod: opinionPeriod('Frist der Feuerwehr', 'VwV-StVO zu § 45', 'P1W'),
    validity: validityEnd('facts.validUntil', '§ 45 Abs. 6 StVO'),
    setUpDue: {
      label: 'Aufbau der Verkehrszeichen',
      kind: 'setByAuthority',
      legalBasis: '§ 45 Abs. 6 StVO, § 36 Abs. 2 Nr. 1 VwVfG',
      bound: 'party',
      start: { rule: 'event', on: 'form.start' },
      period: 'P2W',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine verkehrsrechtliche Anordnung'),
    hearing: hearingLetter('die verkehrsrechtliche Anordnung', rows),
    refusal: refusalNotice('Ablehnung der verkehrsrechtlichen Anordnung', rows),
    permit: {
      kind: 'notice',
      title: 'Verkehrsrechtliche Anordnung (§ 45 Abs. 6 StVO)',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ...rows,
            ['Angeordnet bis', '{facts.validUntil}'],
            ['Verantwortlich', '{form.responsible}, {form.responsiblePhone}'],
          ],
        },
        {
          type: 'table',
          caption: 'Angeordnete Zeichen',
          of: 'facts.decision.signs',
          columns: [
            ['Zeichen', '{item.number}'],
            ['Aufstellort', '{item.place}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Zeichen stellen Sie auf Ihre Kosten auf, zeigen den Aufbau an und kontrollieren sie mindestens zweimal täglich (ZTV-SA). Die Anordnung liegt auf der Baustelle bereit.',
        },
        ...provisionBlocks,
        ...costBlocks,
      ],
    },
  },
  events: {
    ...applicationEvents([{ name: 'end', label: 'Bis', type: 'date' }]),
    policeOpinion: opinionEvent('Stellungnahme der Polizei eintragen'),
    roadOpinion: opinionEvent('Stellungnahme des Tiefbaus eintragen'),
    transitOpinion: opinionEvent('Stellungnahme des Nahverkehrs eintragen'),
    fireOpinion: opinionEvent('Stellungnahme der Feuerwehr eintragen'),
    setUp: {
      label: 'Aufbau der Verkehrszeichen anzeigen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'setUpOn', label: 'Aufgebaut am', type: 'date', required: true, notAfter: 'today' }],
    },
    takenDown: { label: 'Abbau und Verkehrsfreigabe anzeigen', by: ['applicant', 'clerk'] },
    defect: {
      label: 'Mangel der Absicherung eintragen',
      by: ['authority', 'clerk'],
      fields: [{ name: 'defect', label: 'Mangel', type: 'text', maxLength: 500, required: true }],
    },
  },
  publicStatus: { ...appealableNoticeStatus, ...permitTermStatus },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Verkehrszeichenplan, Bauzeitenplan und MVAS-Nachweis prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'qualification',
        states: {
          qualification: {
            meta: { label: 'Qualifikation und Plan', status: 'inReview' },
            always: ways([
              {
                to: 'planReview',
                when: 'form.plan = "own" or form.signals = true or date(form.certificateDate) + duration("P5Y") < date(today)',
              },
              { to: 'others' },
            ]),
          },
          planReview: taskState({
            id: 'planReview',
            state: 'Prüfung abweichender Pläne',
            status: 'inReview',
            task: 'Eigenen Plan, Signalsteuerung oder alten MVAS-Nachweis prüfen und freigeben',
            post: 'lead',
            target: 'P5D',
            legalBasis: 'RSA 21 Teil A, MVAS 99',
            outcomes: {
              released: { label: 'Freigegeben', to: 'others' },
              notReleased: { label: 'Nicht freigegeben', adverse: true, to: 'decision' },
            },
          }),
          others: hearingOfOthers,
          ...examination,
        },
      },
      approved: { meta: { label: 'Angeordnet', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Verkehrsrechtliche Anordnung',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'permitValid'],
        fee: { notBy: ['decision'] },
        beside: {
          site: {
            meta: { label: 'Arbeitsstelle', status: 'permitValid' },
            initial: 'awaitingSetUp',
            states: {
              awaitingSetUp: {
                meta: { label: 'Wartet auf den Aufbau', status: 'permitValid' },
                on: { setUp: ways('acceptance', ['record']) },
                after: { setUpDue: ways([{ to: 'down', then: [set('aftermath', '"lapsed"')] }]) },
              },
              acceptance: taskState({
                id: 'acceptance',
                state: 'Abnahme der Absicherung',
                status: 'permitValid',
                task: 'Aufbau mit dem Verkehrszeichenplan vergleichen',
                post: 'inspector',
                target: 'P2D',
                legalBasis: '§ 45 Abs. 6 StVO',
                outcomes: {
                  conform: { label: 'Wie angeordnet', to: 'inForce' },
                  corrected: {
                    label: 'Sofort berichtigt',
                    to: 'inForce',
                    fields: [
                      { name: 'correction', label: 'Was', type: 'text', maxLength: 300, required: true },
                    ],
                  },
                  stopped: { label: 'Unsicher, Arbeiten eingestellt', adverse: true, to: 'awaitingSetUp' },
                },
              }),
              inForce: {
                meta: { label: 'Zeichen stehen', status: 'permitValid' },
                on: { takenDown: ways('down', ['record']), defect: ways('acceptance', ['record']) },
                after: { validity: 'removal' },
              },
              removal: taskState({
                id: 'removal',
                state: 'Zeitraum abgelaufen',
                status: 'permitValid',
                task: 'Prüfen, ob die Zeichen abgebaut und die Fahrbahn frei ist',
                post: 'inspector',
                target: 'P2D',
                outcomes: {
                  down: { label: 'Abgebaut', to: 'down' },
                  standing: {
                    label: 'Durch den Bauhof abgebaut, Kosten im eigenen Vorgang',
                    adverse: true,
                    to: 'down',
                  },
                },
              }),
              down: { type: 'final', meta: { label: 'Abgebaut', status: 'closed' } },
            },
          },
        },
        onDone: [{ to: '#case.lapsed', when: 'facts.aftermath = "lapsed"' }, { to: '#case.closed' }],
      }),
      rejected: refusedApplication({
        label: 'Anordnung abgelehnt',
        feeSetBy: ['decision'],
        anew: 'checked.decision',
      }),
      lapsed: {
        type: 'final',
        meta: { label: 'Anordnung ungenutzt erledigt (§ 43 Abs. 2 VwVfG)', status: 'closed' },
        entry: [conclude('lapsed')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
