import {
  actionRemedy,
  brief,
  defineProcedure,
  earlier,
  exemptionTerm,
  gate,
  opinionEvent,
  opinionPeriod,
  participation,
  permitCase,
  provisionsField,
  set,
  taskState,
  trafficFee,
  trafficPayment,
  trafficPaymentPeriod,
  ways,
} from '@amtsweg/procedure';
import { applicant, applicantFields, kept } from './applicant.js';

const rows = [
  ['Zone', '{form.zone}, Ziel {form.target}'],
  ['Anlass', '{choice("reason", form.reason)}'],
  ['Fahrzeuge', '{string join(form.vehicles.plate, ", ")}'],
] as const;

const term = exemptionTerm({
  subject: 'die Erlaubnis, die Fußgängerzone zu befahren',
  label: 'Befahren erlaubt',
  legalBasis: '§ 46 Abs. 3 StVO',
  duty: 'Die Fußgängerzone darf nicht mehr befahren werden; Transponder und Bescheid sind zurückzugeben.',
  grounds: [
    {
      value: '§ 46 Abs. 3 Satz 1 StVO, Widerrufsvorbehalt',
      label: 'Außerhalb der Zeiten gefahren oder geparkt',
    },
    { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Zufahrt umgebaut oder Stellplatz aufgegeben' },
  ],
  givenUp: { label: 'Erlaubnis nicht mehr gebraucht', by: ['applicant', 'clerk'] },
  surrender:
    'Bescheid und Transponder zurücknehmen, Transponder im Pollersystem sperren, Pfand auszahlen lassen',
  more: { transponderLost: ways('blocking', ['record']), pollerDamaged: ways('damage', ['record']) },
  states: {
    blocking: taskState({
      id: 'blocking',
      state: 'Transponder verloren',
      status: 'permitValid',
      task: 'Transponder sofort im Pollersystem sperren und Ersatz gegen neues Pfand ausgeben',
      post: 'clerk',
      target: 'P1D',
      outcomes: {
        replaced: {
          label: 'Gesperrt und ersetzt',
          to: 'valid',
          fields: [brief.text('number', 'Neuer Transponder', 20)],
        },
      },
    }),
    damage: taskState({
      id: 'damage',
      state: 'Poller beschädigt',
      status: 'permitValid',
      task: 'Schaden am Poller aufnehmen und die Zufahrt sichern; der Ersatz wird zivilrechtlich verfolgt',
      post: 'inspector',
      target: 'P1D',
      outcomes: {
        recorded: { label: 'Aufgenommen, Erlaubnis bleibt', to: 'valid' },
        reckless: {
          label: 'Vorsätzlich durchbrochen, Widerruf einleiten',
          adverse: true,
          to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
        },
      },
    }),
  },
});

const law = permitCase({
  subject: 'die Ausnahme zum Befahren der Fußgängerzone',
  application: 'Ihrem Antrag, die Fußgängerzone zu befahren',
  rows,
  target: 'P1W',
  pausesIn: ['checked.load'],
  intake: { task: 'Ziel, Zulassungsbescheinigungen und Begründung prüfen', target: 'P2D' },
  supplement: [brief.long('need', 'Begründung', 2000, { required: false })],
  examination: {
    load: {
      ...participation({
        id: 'load',
        label: 'Tiefbau (Tragfähigkeit, Decken über Tunneln)',
        authority: 'Landeshauptstadt Hannover, Tiefbau, und infra Infrastrukturgesellschaft Region Hannover',
        effect: 'Einvernehmen',
        legalBasis: '§ 46 Abs. 1 StVO, § 7 NStrG (Widmungsumfang)',
        clock: 'loadOpinionPeriod',
        needed: 'some v in form.vehicles satisfies v.mass > 3500',
      }),
      onDone: 'reason',
    },
    reason: gate('Anlass', 'inReview', [
      { to: 'ownSpace', when: 'form.reason = "space"' },
      { to: 'necessity' },
    ]),
    ownSpace: taskState({
      id: 'ownSpace',
      state: 'Stellplatz in der Zone',
      status: 'inReview',
      task: 'Genehmigten Stellplatz in der Bauakte und Mietvertrag prüfen',
      post: 'clerk',
      target: 'P3D',
      legalBasis: 'Art. 14 GG, § 46 Abs. 1 Nr. 11 StVO',
      outcomes: {
        exists: { label: 'Stellplatz genehmigt und nur so erreichbar', to: 'decision' },
        none: { label: 'Kein Stellplatz oder andere Zufahrt', to: 'decision' },
      },
    }),
    necessity: taskState({
      id: 'necessity',
      state: 'Notwendigkeit',
      status: 'inReview',
      task: 'Prüfen, ob Lieferzeiten, Handkarren oder Andienung von außen genügen',
      post: 'clerk',
      target: 'P2D',
      legalBasis: '§ 46 Abs. 1 Nr. 11 StVO, Zeichen 242.1',
      outcomes: {
        needed: { label: 'Befahren unvermeidbar', to: 'decision' },
        avoidable: { label: 'Vermeidbar', to: 'decision' },
      },
    }),
  },
  decision: {
    state: 'Entscheidung über das Befahren',
    task: 'Schutz der Fußgänger gegen das Bedürfnis abwägen; Zeiten, Weg und Schritttempo festlegen',
    legalBasis: '§ 46 Abs. 1 Satz 1 Nr. 11 StVO',
    target: 'P2D',
    grant: {
      label: 'Genehmigen',
      to: [
        {
          to: '#case.approved',
          // Loads the ceiling does not carry are not a matter of weighing.
          when: 'facts.loadOpinion = null or facts.loadOpinion.result != "refuses"',
          then: [
            set(
              'validUntil',
              `if form.reason in ("space", "cash") then ${earlier('date(form.until)', 'date(form.from) + duration("P1Y")')} else form.until`,
            ),
          ],
        },
      ],
      fields: [
        brief.text('hours', 'Zeiten', 120),
        brief.text('route', 'Weg', 300),
        brief.yes('transponder', 'Transponder für den Poller nötig'),
        provisionsField('§ 46 Abs. 3 StVO'),
      ],
    },
    grounds: [
      {
        value: '§ 46 Abs. 1 Satz 1 Nr. 11 StVO, vermeidbar',
        label: 'Innerhalb der Lieferzeiten oder zu Fuß möglich',
      },
      {
        value: '§ 46 Abs. 1 Satz 1 Nr. 11 StVO, Sicherheit',
        label: 'Gefahr für Fußgänger, Markt oder Veranstaltung',
      },
      { value: '§ 7 NStrG, Tragfähigkeit', label: 'Belag oder Tunneldecke trägt das Fahrzeug nicht' },
    ],
    refused: [{ to: '#case.rejected' }],
  },
  approved: {
    ...trafficPayment('poller'),
    poller: gate('Zufahrt mit Poller', 'decided', [
      { to: 'transponder', when: 'facts.decision.transponder = true' },
      { to: '#case.issued' },
    ]),
    transponder: taskState({
      id: 'transponder',
      state: 'Transponder wird ausgegeben',
      status: 'inProduction',
      task: 'Transponder auf Zeiten und Kennzeichen programmieren, gegen Pfand ausgeben',
      post: 'clerk',
      target: 'P3D',
      outcomes: {
        handedOut: {
          label: 'Ausgegeben',
          to: '#case.issued',
          fields: [
            brief.text('number', 'Nummer des Transponders', 20),
            { name: 'depositCents', label: 'Pfand', type: 'money', min: 0, max: 20000, required: true },
          ],
        },
      },
    }),
  },
  permit: {
    label: 'Befahren der Fußgängerzone',
    title: 'Ausnahmegenehmigung: Befahren der Fußgängerzone',
    blocks: [
      {
        type: 'paragraph',
        text: 'Sie dürfen bis {facts.validUntil} zu folgenden Zeiten einfahren: {facts.decision.hours}. Weg: {facts.decision.route}. Fahren Sie Schritt, halten Sie nur zum Be- und Entladen; Fußgänger haben Vorrang.',
      },
      {
        type: 'paragraph',
        text: 'Transponder {facts.transponder.number}, Pfand {euro(facts.transponder.depositCents)}: Verlust ist sofort zu melden.',
        when: 'facts.transponder != null',
      },
    ],
  },
  beside: { use: term.use },
  parts: [term.part],
});

/**
 * Befahren der Fußgängerzone (§ 46 (1) no. 11 StVO, sign 242.1): the sign forbids, delivery hours already allow; only what
 * they cannot do is exempted. Above 3.5 t the road authority and the owner of the tunnels below must consent, because
 * squares in Hannover are ceilings: their no closes the grant, whatever is weighed.
 *
 * Who has an approved parking space inside has a strong claim (Art. 14 GG) and gets a year, a single delivery its day. Behind
 * bollards the paper opens nothing: the transponder is programmed, handed out against a deposit and comes back at an early
 * end. NOT transitions: bicycles and taxis (by additional sign for all), markets and events (their own permits).
 */
export default defineProcedure({
  ...law,
  key: 'befahren-fussgaengerzone',
  name: 'Ausnahmegenehmigung zum Befahren der Fußgängerzone',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'exemption',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.62',
  leika: [],
  legalBasis: ['§ 46 Abs. 1 Satz 1 Nr. 11 StVO'],
  keywords: ['Poller', 'Lieferung Innenstadt', 'Einfahrt City', 'Autofreie Zone', 'Durchfahrtsgenehmigung'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(2),
  addressee: applicant,
  form: {
    sections: [
      { title: 'Antrag', fields: applicantFields },
      {
        title: 'Fahrt',
        fields: [
          brief.text('zone', 'Fußgängerzone', 120),
          brief.text('target', 'Ziel mit Hausnummer', 200),
          brief.pick('reason', 'Anlass', {
            space: 'Eigener Stellplatz in der Zone',
            works: 'Bauarbeiten, Reparatur',
            move: 'Umzug, sperrige Lieferung',
            cash: 'Geld- und Werttransport',
            ceremony: 'Hochzeit, Trauerfeier',
          }),
          brief.long('need', 'Warum die Lieferzeiten nicht reichen', 2000),
          brief.day('from', 'Von', { notBefore: 'today' }),
          brief.day('until', 'Bis', { notBefore: 'today' }),
          brief.list(
            'vehicles',
            'Fahrzeuge',
            [
              brief.text('plate', 'Kennzeichen', 15),
              brief.count('mass', 'Zulässige Gesamtmasse in kg', 40000, { min: 500 }),
            ],
            { min: 1, max: 10, required: true },
          ),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.until) >= date(form.from)',
        message: 'Das Ende liegt vor dem Beginn.',
        field: 'until',
      },
    ],
  },
  evidence: [
    { name: 'registration', label: 'Zulassungsbescheinigung' },
    { name: 'space', label: 'Nachweis des Stellplatzes', when: 'form.reason = "space"' },
  ],
  fee: [
    trafficFee('year', 'Nr. 264, Dauerausnahme', 9000, { when: 'form.reason in ("space", "cash")' }),
    trafficFee('single', 'Nr. 264, einzelne Fahrten', 2500),
  ],
  remedy: actionRemedy,
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason: 'Trägt die Decke das Fahrzeug nicht, ist keine Ausnahme möglich; es bleibt die Ablehnung.',
      legalBasis: '§ 7 NStrG',
    },
  ],
  clocks: {
    ...law.clocks,
    paymentPeriod: { ...trafficPaymentPeriod, period: 'P2W' },
    loadOpinionPeriod: opinionPeriod('Frist des Tiefbaus', '§ 31 Abs. 2 VwVfG', 'P1W'),
  },
  events: {
    ...law.events,
    loadOpinion: opinionEvent('Stellungnahme zur Tragfähigkeit eintragen'),
    transponderLost: { label: 'Verlust des Transponders melden', by: ['applicant', 'clerk'] },
    pollerDamaged: {
      label: 'Schaden am Poller eintragen',
      by: ['clerk', 'authority', 'applicant'],
      fields: [brief.text('place', 'Welcher Poller', 120)],
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
