import {
  adjudicationDocuments,
  brief,
  defineProcedure,
  effortTariffs,
  finished,
  inquiryParts,
  litigationStatus,
  participation,
  permitClocks,
  permitEvents,
  permitSpine,
  requestLetter,
  requestOutcome,
  taskState,
  transmissionState,
  ways,
  type Inquiry,
} from '@amtsweg/procedure';
import { boundGrant, kept, tradePermit } from './trade-office.js';

const heardBodies: readonly Inquiry[] = [
  {
    id: 'union',
    authority: 'Vereinte Dienstleistungsgewerkschaft (ver.di)',
    effect: 'Benehmen',
    legalBasis: '§ 5 NLöffVZG',
    period: 'P3W',
  },
  {
    id: 'churches',
    authority: 'Evangelische und katholische Kirche',
    effect: 'Benehmen',
    legalBasis: '§ 5 NLöffVZG',
    period: 'P3W',
  },
  {
    id: 'chamber',
    authority: 'Industrie- und Handelskammer, Handwerkskammer, Handelsverband',
    effect: 'Benehmen',
    legalBasis: '§ 5 NLöffVZG',
    period: 'P3W',
  },
];
const inquiries = inquiryParts(heardBodies);
const OPEN = 'sundayOpen';
const SUNDAYS = 'sort(for one in form.sundays return one.date, function(a, b) a < b)';

/**
 * Verkaufsoffene Sonntage (§ 5 NLöffVZG): on application of the shops or of an association that represents most of them,
 * shops of an area may open on at most four Sundays a year, for five hours, outside the main service, and only for an
 * occasion of weight; never on the excluded days (Palm Sunday, Easter, Whitsun, Day of Mourning, Sunday of the Dead, in
 * Advent, holidays).
 *
 * Peculiar: constitution as arithmetic and prognosis. The number is computed with those already given to the area this
 * year and the Sundays must be Sundays (`grantable`); the occasion is weighed against the shopping it brings, with figures
 * of visitors (Art. 140 GG with Art. 139 WRV): union, churches and chamber are heard, and because their members may sue,
 * the lead signs, the permit binds an area and is announced publicly (Allgemeinverfügung, § 41 (3), (4) VwVfG). An
 * action by a third party stops the opening (§ 80 (1) VwGO): the court's word is entered (`thirdParty`), and the case
 * waits for it or for the last Sunday. Silence of those heard holds nothing up.
 */
export default defineProcedure({
  ...tradePermit,
  key: 'sonntagsoeffnung-genehmigung',
  name: 'Ausnahmegenehmigung für verkaufsoffene Sonntage',
  filePlan: '32.36.10',
  legalBasis: ['§ 5 NLöffVZG', 'Art. 140 GG i. V. m. Art. 139 WRV', '§ 41 Abs. 3 und 4 VwVfG'],
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'assumed' },
    legalBasis: { evidence: 'derived' },
  },
  keywords: [
    'Sonntagsshopping',
    'Ladenöffnung am Sonntag',
    'Geschäfte sonntags auf',
    'Stadtfest mit Einkauf',
  ],
  retention: kept(5, 'nach dem letzten Sonntag'),
  addressee: ['{form.association}', '{form.givenNames} {form.familyName}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Antragstellerin oder Antragsteller',
        fields: [
          {
            name: 'association',
            label: 'Werbegemeinschaft oder Verkaufsstelle',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          {
            name: 'givenNames',
            label: 'Vornamen der Vertretung',
            type: 'name',
            maxLength: 120,
            required: true,
          },
          {
            name: 'familyName',
            label: 'Familienname der Vertretung',
            type: 'name',
            maxLength: 120,
            required: true,
          },
          brief.text('address', 'Anschrift'),
          { name: 'email', label: 'E-Mail', type: 'email' },
          brief.count('shops', 'Verkaufsstellen im Bereich', 5000, { min: 1 }),
          brief.count('represented', 'davon vertreten oder zugestimmt', 5000, { min: 1 }),
        ],
      },
      {
        title: 'Sonntage und Anlass',
        fields: [
          brief.long('area', 'Bereich (Straßen, Plan)', 1000),
          brief.list(
            'sundays',
            'Sonntage',
            [
              brief.day('date', 'Datum', { notBefore: 'today' }),
              brief.text('hours', 'Von bis (fünf Stunden, nach 11 Uhr)', 40),
              brief.text('occasion', 'Anlass', 300),
              brief.count('visitorsEvent', 'Besucher wegen des Anlasses', 1000000),
              brief.count('visitorsShops', 'Besucher nur wegen der Geschäfte', 1000000),
            ],
            { min: 1, max: 4, required: true },
          ),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'every one in form.sundays satisfies day of week(date(one.date)) = "Sunday"',
        message: 'Nur Sonntage können freigegeben werden.',
        field: 'sundays',
      },
      {
        holds: 'form.represented * 2 > form.shops',
        message: 'Der Antrag braucht die Mehrheit der Verkaufsstellen im Bereich.',
        field: 'represented',
      },
    ],
  },
  evidence: [
    { name: 'map', label: 'Plan des Bereichs' },
    { name: 'forecast', label: 'Besucherprognose für Anlass und Geschäfte' },
    { name: 'mandate', label: 'Nachweis der Vertretung oder der Zustimmungen' },
  ],
  fee: effortTariffs('AllGO, Ladenöffnung (Rahmen zu bestätigen)', 10000, 150000),
  clocks: {
    ...permitClocks({ target: 'P2M', pausesIn: ['checked.heardBodies'] }),
    ...inquiries.clocks,
    lastSunday: {
      label: 'Letzter freigegebener Sonntag',
      kind: 'statutory',
      legalBasis: '§ 5 NLöffVZG',
      bound: 'party',
      start: { rule: 'start-of-day', on: `${SUNDAYS}[-1]` },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf verkaufsoffene Sonntage'),
    ...adjudicationDocuments({
      subject: 'die Zulassung verkaufsoffener Sonntage',
      title: 'Allgemeinverfügung: verkaufsoffene Sonntage (§ 5 NLöffVZG)',
      facts: [
        ['Bereich', '{form.area}'],
        ['Antrag', '{form.association}'],
      ],
      granting: [
        {
          type: 'list',
          of: 'facts.grant.sundays',
          item: 'Am {item.date}, {item.hours}, dürfen die Verkaufsstellen im Bereich öffnen.',
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.grant.grounds}' },
        {
          type: 'paragraph',
          text: 'Die Verfügung gilt am Tag nach der öffentlichen Bekanntmachung als bekannt gegeben (§ 41 Abs. 4 Satz 4 VwVfG). Schutzvorschriften für Beschäftigte (§ 7 NLöffVZG, ArbZG) sind einzuhalten.',
        },
      ],
      groundTexts: {
        occasion: 'Ein Anlass, der die Öffnung trägt, ist nicht dargelegt (§ 5 NLöffVZG, Art. 139 WRV).',
        number:
          'Die Zahl von vier Sonntagen im Kalenderjahr ist für den Bereich ausgeschöpft (§ 5 NLöffVZG).',
        excluded: 'Der Tag ist gesetzlich ausgeschlossen (§ 5 NLöffVZG).',
        area: 'Der Bereich reicht weiter als die Wirkung des Anlasses.',
      },
      consequence: 'Am Sonntag bleiben die Verkaufsstellen geschlossen (§ 3 NLöffVZG).',
    }),
  },
  events: {
    ...permitEvents([brief.long('area', 'Bereich', 1000)]),
    ...inquiries.events,
    thirdParty: {
      label: 'Klage oder Eilantrag eines Dritten eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.text('reference', 'Gerichtsaktenzeichen', 60)],
      note: 'Die Klage hat aufschiebende Wirkung (§ 80 Abs. 1 VwGO), solange nicht die sofortige Vollziehung angeordnet ist.',
    },
    thirdPartyJudged: {
      label: 'Gerichtsentscheidung über den Rechtsbehelf des Dritten',
      by: ['authority', 'clerk'],
      fields: [brief.yes('stopped', 'Öffnung gestoppt')],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    [OPEN]: {
      de: 'Sonntage freigegeben',
      easy: 'Die Geschäfte dürfen an diesen Sonntagen öffnen.',
      en: 'Sundays permitted',
      actor: 'nobody',
      next: 'Halten Sie Bereich und Uhrzeiten ein.',
    },
    stopped: {
      de: 'Vom Gericht gestoppt',
      easy: 'Das Gericht hat entschieden: Die Geschäfte bleiben zu.',
      en: 'Stopped by the court',
      actor: 'nobody',
      next: 'Die Geschäfte bleiben am Sonntag geschlossen.',
    },
  },
  exceptions: [
    boundGrant(
      'Mehr als vier Sonntage im Jahr können für einen Bereich nicht freigegeben werden.',
      '§ 5 NLöffVZG',
    ),
  ],
  machine: permitSpine({
    intake: { task: 'Antrag, Mehrheit der Verkaufsstellen, Plan und Prognose prüfen', target: 'P5D' },
    examination: {
      count: taskState({
        id: 'count',
        state: 'Zahl und Tage',
        status: 'inReview',
        task: 'Schon freigegebene Sonntage des Bereichs zählen und ausgeschlossene Tage abgleichen',
        post: 'clerk',
        target: 'P3D',
        legalBasis: '§ 5 NLöffVZG',
        outcomes: {
          counted: {
            label: 'Gezählt, kein ausgeschlossener Tag',
            to: 'heardBodies',
            fields: [brief.count('before', 'Schon freigegeben im Kalenderjahr', 10)],
          },
          excluded: { label: 'Ausgeschlossener Tag dabei', adverse: true, to: 'decision' },
          otherDay: { ...requestOutcome, label: 'Anderen Tag vorschlagen lassen' },
        },
      }),
      heardBodies: {
        type: 'parallel',
        meta: { label: 'Anhörung der Verbände und Kirchen', status: 'waitingForOthers' },
        onDone: ways('occasion'),
        states: Object.fromEntries(
          heardBodies.map(({ id, authority, effect, legalBasis }) => [
            id,
            participation({
              id,
              label: `Anhörung: ${authority}`,
              authority,
              effect,
              legalBasis,
              clock: `${id}Period`,
              // Those who have kept silent in the count before are not asked again for the same Sundays.
              needed: 'facts.occasion = null',
            }),
          ]),
        ),
      },
      occasion: taskState({
        id: 'occasion',
        state: 'Anlass und Besucherprognose',
        status: 'inReview',
        task: 'Prüfen, ob der Anlass die Öffnung prägt: Besucherströme, räumlicher Bezug, Zeit; Stellungnahmen würdigen',
        post: 'clerk',
        target: 'P7D',
        legalBasis: 'Art. 140 GG i. V. m. Art. 139 WRV, § 5 NLöffVZG',
        outcomes: {
          carries: {
            label: 'Anlass trägt die Öffnung',
            to: 'decision',
            fields: [brief.long('prognosis', 'Prognose mit Zahlen', 3000)],
          },
          partly: {
            label: 'Nur für einen Teil von Bereich oder Tagen',
            to: 'decision',
            fields: [brief.long('prognosis', 'Welcher Teil', 3000)],
          },
          alibi: { label: 'Anlass nur vorgeschoben', adverse: true, to: 'decision' },
        },
      }),
    },
    decision: {
      task: 'Abwägen und über die Freigabe entscheiden (Allgemeinverfügung)',
      legalBasis: '§ 5 NLöffVZG',
      grantable: 'facts.count.before + count(event.sundays) <= 4',
      grounds: [
        { value: 'occasion', label: 'Kein tragender Anlass' },
        { value: 'number', label: 'Zahl ausgeschöpft' },
        { value: 'excluded', label: 'Ausgeschlossener Tag' },
        { value: 'area', label: 'Bereich zu weit' },
      ],
      grantFields: [
        brief.list(
          'sundays',
          'Freigegebene Sonntage',
          [brief.day('date', 'Datum'), brief.text('hours', 'Uhrzeit', 40)],
          { min: 1, max: 4, required: true },
        ),
        brief.long('grounds', 'Begründung mit Abwägung', 6000),
      ],
      feeBasis: 'AllGO, § 9 NVwKostG',
    },
    permit: 'Sonntagsöffnung',
    status: OPEN,
    obligations: { sundays: sundays() },
  }),
});

/** From the announcement to the last Sunday, and what a third party's action does to it. */
function sundays() {
  return {
    meta: { label: 'Freigegebene Sonntage', status: OPEN },
    initial: 'announcing',
    states: {
      announcing: transmissionState({
        id: 'announcement',
        state: 'Öffentliche Bekanntmachung und Mitteilung',
        status: OPEN,
        receivers:
          '["Gemeinsames Amtsblatt für die Region Hannover und die Landeshauptstadt Hannover", "ver.di", "Kirchen", "Gewerbeaufsichtsamt Hannover"]',
        legalBasis: '§ 41 Abs. 3 und 4 VwVfG',
        to: 'open',
      }),
      open: {
        meta: { label: 'Freigegeben', status: OPEN },
        on: { thirdParty: ways('suspended', ['record']) },
        after: { lastSunday: 'over' },
      },
      suspended: {
        meta: { label: 'Rechtsbehelf eines Dritten', status: 'litigation' },
        on: {
          thirdPartyJudged: ways(
            [{ to: 'withdrawnByCourt', when: 'event.stopped = true' }, { to: 'open' }],
            ['record'],
          ),
        },
        after: { lastSunday: 'over' },
      },
      withdrawnByCourt: taskState({
        id: 'courtStop',
        state: 'Gericht hat die Öffnung gestoppt',
        status: 'stopped',
        task: 'Antragsteller und Verkaufsstellen sofort unterrichten und den Stopp bekannt machen',
        post: 'clerk',
        priority: 1,
        target: 'P1D',
        legalBasis: '§ 80a Abs. 3 VwGO',
        outcomes: { announced: { label: 'Bekannt gemacht', to: 'over' } },
      }),
      over: finished('Sonntage vorbei oder gestoppt', 'closed'),
    },
  };
}
