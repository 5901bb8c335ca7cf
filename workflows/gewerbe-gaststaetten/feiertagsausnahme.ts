import {
  brief,
  consultation,
  defineProcedure,
  effortTariffs,
  adjudicationDocuments,
  eventDay,
  finished,
  gate,
  inquiryParts,
  litigationStatus,
  overtaken,
  overtakenByDay,
  permitClocks,
  permitEvents,
  permitSpine,
  requestWithin,
  set,
  taskState,
  ways,
  type Inquiry,
} from '@amtsweg/procedure';
import { boundGrant, kept, tradePermit } from './trade-office.js';

const ask: readonly Inquiry[] = [
  {
    id: 'churches',
    authority: 'Ev.-luth. Stadtkirchenverband und Katholische Kirche in der Region Hannover',
    effect: 'Benehmen',
    legalBasis: '§ 14 NFeiertagsG, § 26 Abs. 1 VwVfG',
    period: 'P2W',
  },
];
const inquiries = inquiryParts(ask);
const request = requestWithin('Ihrem Antrag auf Ausnahme vom Feiertagsschutz', 'P1W', 'einer Woche');
/** FEEL: days of the strictest quiet, with bans of their own (§ 6 NFeiertagsG). */
const QUIET = 'list contains(["goodFriday", "mourning", "dead"], form.dayType)';
const DAY = 'exceptionGranted';

/**
 * Ausnahme vom Feiertagsschutz (§ 14 NFeiertagsG): a dispensation from one ban, for one occasion, on one day. Nobody is
 * entitled to it; the general ban is the rule and the urgent need or the special case the exception.
 *
 * Peculiar: which ban stands in the way depends on the day and the act, and is worked out first (`ban`): public work that
 * disturbs (§ 4), gatherings and events during the main service (§ 5), and on quiet days dancing and sport as well (§ 6) –
 * or none, because the law itself allows the work (§ 4 (2)): then nothing is decided (`allowed`). On quiet days, and near a
 * church, the churches are asked; where they keep silent that is recorded and the case goes on. Everything hangs on the day: when it
 * comes first the application is overtaken (`overtaken`); it grants nothing. After the day there is nothing to watch, so
 * the grant ends by itself.
 */
export default defineProcedure({
  ...tradePermit,
  key: 'feiertagsausnahme',
  name: 'Ausnahme vom Feiertagsschutz',
  kind: 'exemption',
  filePlan: '32.36.20',
  legalBasis: ['§ 14 NFeiertagsG', '§§ 3 bis 6 NFeiertagsG'],
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'assumed' },
    legalBasis: { evidence: 'assumed' },
  },
  audience: ['citizen', 'company'],
  keywords: [
    'Sonntagsarbeit draußen',
    'Karfreitag Tanz',
    'Flohmarkt am Sonntag',
    'Totensonntag Veranstaltung',
    'stiller Tag',
  ],
  retention: kept(3, 'nach dem Tag der Ausnahme'),
  addressee: ['{form.organisation}', '{form.givenNames} {form.familyName}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Antragstellerin oder Antragsteller',
        fields: [
          { name: 'organisation', label: 'Verein, Firma', type: 'name', maxLength: 200 },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          brief.text('address', 'Anschrift'),
          { name: 'email', label: 'E-Mail', type: 'email' },
        ],
      },
      {
        title: 'Ausnahme',
        fields: [
          brief.day('day', 'Tag', { notBefore: 'today' }),
          brief.pick('dayType', 'Welcher Tag', {
            sunday: 'Sonntag',
            holiday: 'gesetzlicher Feiertag',
            goodFriday: 'Karfreitag oder Gründonnerstag ab 5 Uhr',
            mourning: 'Volkstrauertag',
            dead: 'Totensonntag',
          }),
          brief.text('hours', 'Uhrzeit', 60),
          brief.text('place', 'Ort in Hannover'),
          brief.pick('act', 'Was soll stattfinden', {
            work: 'öffentlich bemerkbare Arbeit',
            event: 'Veranstaltung, Umzug, Versammlung',
            dance: 'öffentlicher Tanz, Musik in Räumen mit Ausschank',
            sport: 'Sportveranstaltung',
          }),
          brief.long('need', 'Anlass und warum es an diesem Tag sein muss', 3000),
          brief.yes('nearChurch', 'In der Nähe einer Kirche, eines Friedhofs oder Krankenhauses'),
        ],
      },
    ],
  },
  evidence: [{ name: 'programme', label: 'Programm oder Beschreibung der Arbeiten' }],
  fee: effortTariffs('AllGO, Feiertagsrecht (Rahmen zu bestätigen)', 3000, 50000),
  clocks: {
    ...permitClocks({ target: 'P3W', pausesIn: ['checked.churches'] }),
    ...inquiries.clocks,
    replyPeriod: request.clock,
    eventDay: eventDay('form.day', '§ 14 NFeiertagsG'),
  },
  documents: {
    request: request.letter,
    ...adjudicationDocuments({
      subject: 'die Ausnahme vom Feiertagsschutz',
      title: 'Ausnahme nach § 14 des Niedersächsischen Feiertagsgesetzes',
      facts: [
        ['Tag und Zeit', '{form.day}, {form.hours}'],
        ['Ort', '{form.place}'],
      ],
      granting: [
        {
          type: 'paragraph',
          text: 'Von dem Verbot des {facts.ban.provision} NFeiertagsG wird für diesen Anlass eine Ausnahme zugelassen, zeitlich beschränkt auf {facts.grant.hours}.',
        },
        {
          type: 'paragraph',
          text: 'Auflagen zum Schutz der Gottesdienste und der Ruhe: {facts.grant.provisions}',
          when: 'facts.grant.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Arbeitszeitrecht (§§ 9 ff. ArbZG), Ladenöffnungsrecht und andere Erlaubnisse bleiben unberührt.',
        },
      ],
      groundTexts: {
        need: 'Ein dringendes Bedürfnis oder besonderer Fall liegt nicht vor (§ 14 NFeiertagsG).',
        service: 'Der Gottesdienst würde unmittelbar gestört (§ 5 NFeiertagsG).',
        quiet: 'Der ernste Charakter des Tages steht entgegen (§ 6 NFeiertagsG).',
      },
      consequence:
        'Das gesetzliche Verbot gilt; Verstöße sind ordnungswidrig (§ 15 NFeiertagsG, zu bestätigen).',
    }),
  },
  events: {
    ...permitEvents([brief.text('hours', 'Uhrzeit', 60), brief.long('need', 'Anlass und Grund', 3000)]),
    ...inquiries.events,
    givenUp: { label: 'Ausnahme wird nicht genutzt', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    litigation: litigationStatus,
    [DAY]: {
      de: 'Ausnahme erteilt',
      easy: 'Sie dürfen es an diesem Tag machen. Beachten Sie die Uhrzeit im Brief.',
      en: 'Exception granted',
      actor: 'nobody',
      next: 'Halten Sie Zeit und Auflagen ein.',
    },
    byLaw: {
      de: 'Gesetzlich erlaubt',
      easy: 'Das ist auch ohne unsere Erlaubnis erlaubt.',
      en: 'Allowed by law',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
    dayPassed: {
      de: 'Erledigt',
      easy: 'Der Tag ist vorbei. Wir haben nicht rechtzeitig entschieden.',
      en: 'Overtaken',
      actor: 'office',
      next: 'Das Verfahren ist durch den Ablauf des Tages erledigt.',
    },
  },
  exceptions: [
    boundGrant(
      'An stillen Tagen wird erst entschieden, wenn die Kirchen gehört sind.',
      '§ 14 NFeiertagsG, § 26 VwVfG',
    ),
  ],
  machine: overtakenMachine(),
});

function overtakenMachine() {
  const spine = permitSpine({
    intake: { task: 'Antrag, Tag und Anlass prüfen', target: 'P2D' },
    examination: {
      ban: taskState({
        id: 'ban',
        state: 'Welches Verbot steht entgegen?',
        status: 'inReview',
        task: 'Tag, Uhrzeit und Handlung den Verboten der §§ 4 bis 6 zuordnen; gesetzliche Ausnahmen prüfen',
        post: 'clerk',
        target: 'P2D',
        legalBasis: '§§ 4 bis 6 NFeiertagsG',
        outcomes: {
          applies: {
            label: 'Verbot besteht',
            to: [{ to: 'churches', when: `${QUIET} or form.nearChurch = true` }, { to: 'decision' }],
            fields: [
              brief.pick('provision', 'Verbot', {
                '§ 4': '§ 4 Arbeiten',
                '§ 5': '§ 5 Gottesdienstzeit',
                '§ 6': '§ 6 stille Tage',
              }),
            ],
          },
          allowed: { label: 'Gesetzlich erlaubt: nichts zu entscheiden', to: '#case.allowed' },
        },
      }),
      churches: consultation(
        {
          id: 'churches',
          label: 'Beteiligung der Kirchen',
          authority: ask[0]?.authority ?? '',
          effect: 'Benehmen',
          legalBasis: '§ 14 NFeiertagsG',
          clock: 'churchesPeriod',
        },
        'service',
      ),
      service: gate('Gottesdienst betroffen?', 'inReview', [
        { to: 'decision', when: 'facts.churchesOpinion = null', then: [set('churchesSilent', 'true')] },
        { to: 'decision' },
      ]),
    },
    decision: {
      task: 'Dringendes Bedürfnis gegen den Schutz des Tages abwägen und entscheiden',
      post: 'clerk',
      target: 'P3D',
      legalBasis: '§ 14 NFeiertagsG',
      grantable: `not(${QUIET}) or facts.churchesOpinion != null or facts.churchesSilent = true`,
      grounds: [
        { value: 'need', label: 'Kein dringendes Bedürfnis' },
        { value: 'service', label: 'Störung des Gottesdienstes' },
        { value: 'quiet', label: 'Charakter des stillen Tages' },
      ],
      grantFields: [
        brief.text('hours', 'Zugelassene Zeit', 60),
        brief.long('provisions', 'Auflagen', 2000, { required: false }),
      ],
      feeBasis: 'AllGO, § 9 NVwKostG',
    },
    permit: 'Ausnahme',
    status: DAY,
    obligations: {
      day: {
        meta: { label: 'Tag der Ausnahme', status: DAY },
        initial: 'awaited',
        states: {
          awaited: {
            meta: { label: 'Bis zum Tag', status: DAY },
            on: { givenUp: ways('over', ['record']) },
            after: { eventDay: 'over' },
          },
          over: finished('Tag vorbei oder nicht genutzt', 'closed'),
        },
      },
    },
    more: {
      allowed: {
        type: 'final',
        meta: { label: 'Gesetzlich erlaubt', status: 'byLaw' },
        entry: [{ type: 'conclude', params: { ending: 'allowed' } }],
      },
      overtaken: overtaken({
        label: 'Tag vor der Entscheidung',
        status: 'dayPassed',
        task: 'Erledigung feststellen und festhalten, warum nicht rechtzeitig entschieden wurde',
      }),
    },
  });
  const { submitted, checked } = spine.states as Record<string, object>;
  // Until the decision is out the day may come first.
  return {
    ...spine,
    states: {
      ...spine.states,
      submitted: { ...submitted, after: overtakenByDay },
      checked: { ...checked, after: overtakenByDay },
    },
  };
}
