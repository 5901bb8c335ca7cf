import {
  actionRemedy,
  brief,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  earlier,
  exemptionTerm,
  finished,
  frameFee,
  gate,
  notification,
  permitCase,
  provisionsField,
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { company, companyFields, kept } from './applicant.js';

const rows = [
  ['Ladung', '{form.cargo}'],
  ['Fahrzeuge', '{string join(form.vehicles.plate, ", ")}'],
  ['Fahrten', '{form.from} bis {form.until}, {form.start} nach {form.destination}'],
] as const;

/** What the ban does not touch at all (§ 30 (3) sentence 1 and 2 nos. 1 to 3 StVO). */
const free =
  '(every v in form.vehicles satisfies v.mass <= 7500 and v.trailer = false) or form.goods in ("milk", "meat", "fish", "fruit", "combined")';

const term = exemptionTerm({
  subject: 'die Ausnahme vom Sonn- und Feiertagsfahrverbot',
  label: 'Ausnahme gültig',
  legalBasis: '§ 46 Abs. 1 Nr. 7, Abs. 3 StVO',
  duty: 'Fahrten an Sonn- und Feiertagen sind sofort einzustellen.',
  grounds: [
    {
      value: '§ 46 Abs. 3 Satz 1 StVO, Widerrufsvorbehalt',
      label: 'Für andere Ladung oder andere Wege benutzt',
    },
    { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Dringlichkeit entfallen' },
  ],
  givenUp: { label: 'Fahrten abgeschlossen melden', by: ['applicant', 'clerk'] },
  more: {
    vehicleReplaced: ways('replacement', ['record']),
    stopped: ways('roadside', ['record']),
  },
  states: {
    replacement: taskState({
      id: 'replacement',
      state: 'Ersatzfahrzeug',
      status: 'permitValid',
      task: 'Ersatzfahrzeug prüfen und Nachtrag zum Bescheid fertigen',
      post: 'clerk',
      target: 'P1D',
      outcomes: {
        added: { label: 'Nachtrag erteilt', to: 'amendment' },
        unfit: { label: 'Ersatzfahrzeug nicht zugelassen für die Fahrt', adverse: true, to: 'valid' },
      },
    }),
    amendment: documentState({
      id: 'amendmentDocument',
      state: 'Nachtrag wird erstellt',
      status: 'permitValid',
      document: 'amendment',
      to: 'amendmentDispatch',
    }),
    amendmentDispatch: dispatchState({
      id: 'amendmentDispatch',
      state: 'Nachtrag geht hinaus',
      status: 'permitValid',
      document: 'amendmentDocument',
      to: 'valid',
    }),
    roadside: taskState({
      id: 'roadside',
      state: 'Mitteilung der Polizei',
      status: 'permitValid',
      task: 'Kontrollbericht mit Ladung, Strecke und Zeiten des Bescheids vergleichen',
      post: 'clerk',
      target: 'P7D',
      outcomes: {
        inOrder: { label: 'Von der Ausnahme gedeckt', to: 'valid' },
        abused: {
          label: 'Nicht gedeckt, Widerruf einleiten',
          adverse: true,
          to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
        },
      },
    }),
  },
});

const law = permitCase({
  subject: 'die Ausnahme vom Sonn- und Feiertagsfahrverbot',
  application: 'Ihrem Antrag auf eine Ausnahme vom Sonntagsfahrverbot',
  rows,
  target: 'P3WD',
  intake: {
    task: 'Örtliche Zuständigkeit (Ladeort oder Sitz), Zulassungsbescheinigungen und Begründung prüfen',
    target: 'P1D',
    checked: [{ to: '#case.notRequired', when: free }, { to: '#case.checked' }],
    outcomes: {
      elsewhere: {
        label: 'Ladung wird anderswo aufgenommen: abgeben (§ 47 Abs. 2 Nr. 7 StVO)',
        to: '#case.elsewhere',
        fields: [brief.text('authority', 'Zuständige Straßenverkehrsbehörde', 200)],
      },
    },
  },
  supplement: [brief.long('urgency', 'Dringlichkeit', 3000, { required: false })],
  examination: {
    kind: gate('Einzelfahrt oder Dauerausnahme', 'inReview', [
      { to: 'standing', when: 'form.standing = true' },
      { to: 'urgency' },
    ]),
    urgency: taskState({
      id: 'urgency',
      state: 'Dringlichkeit der Einzelfahrt',
      status: 'inReview',
      task: 'Prüfen, warum weder werktags noch mit Bahn oder Schiff befördert werden kann',
      post: 'clerk',
      target: 'P1D',
      legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 7, III.',
      outcomes: {
        urgent: { label: 'Dringend, kein anderes Verkehrsmittel', to: 'decision' },
        notUrgent: { label: 'Nicht dringend oder anders möglich', to: 'decision' },
      },
    }),
    standing: taskState({
      id: 'standing',
      state: 'Bedarf einer Dauerausnahme',
      status: 'inReview',
      task: 'Regelmäßigkeit, öffentliches Interesse und Bescheinigung der Industrie- und Handelskammer prüfen',
      post: 'lead',
      target: 'P5D',
      legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 7, IV.',
      outcomes: {
        needed: {
          label: 'Dauernd notwendig',
          to: 'decision',
          fields: [brief.text('certificate', 'Bescheinigung der IHK vom, Nummer', 120)],
        },
        single: { label: 'Nur einzelne Fahrten begründet', to: 'urgency' },
      },
    }),
  },
  decision: {
    state: 'Entscheidung über die Ausnahme',
    task: 'Ausnahme für Fahrten, Strecke und Ladung erteilen oder ablehnen',
    legalBasis: '§ 46 Abs. 1 Satz 1 Nr. 7 StVO',
    target: 'P1D',
    grant: {
      label: 'Genehmigen',
      to: [
        {
          to: '#case.approved',
          then: [
            // A standing exemption lasts a year at most, a single one as long as its runs.
            set(
              'validUntil',
              `if form.standing = true and facts.standing.outcome = "needed" then ${earlier('date(form.until)', 'date(form.from) + duration("P1Y")')} else ${earlier('date(form.until)', 'date(form.from) + duration("P14D")')}`,
            ),
            { type: 'assessFee', params: { on: 'today' } },
          ],
        },
      ],
      fields: [
        brief.yes('holidayRoads', 'Auch auf Strecken der Ferienreiseverordnung (§ 4 FerReiseV)'),
        provisionsField('§ 46 Abs. 3 StVO'),
        ...frameFee(1020, 76700),
      ],
    },
    refusalFields: frameFee(1020, 76700),
    grounds: [
      { value: 'VwV-StVO zu § 46 Abs. 1 Nr. 7, III.', label: 'Keine Dringlichkeit' },
      {
        value: 'VwV-StVO zu § 46 Abs. 1 Nr. 7, wirtschaftlich',
        label: 'Nur wirtschaftliche oder wettbewerbliche Gründe',
      },
      { value: '§ 30 Abs. 3 StVO', label: 'Bahn oder Schiff stehen zur Verfügung' },
    ],
  },
  permit: {
    label: 'Ausnahme vom Fahrverbot',
    title: 'Ausnahmegenehmigung vom Sonn- und Feiertagsfahrverbot',
    blocks: [
      {
        type: 'paragraph',
        text: 'Die Ausnahme gilt bis {facts.validUntil} im ganzen Bundesgebiet für die Hin- und die notwendige Leerfahrt. Bescheid und Ladepapiere sind mitzuführen (§ 46 Abs. 3 Satz 3 StVO).',
      },
      {
        type: 'paragraph',
        text: 'Sie gilt auch samstags vom 1. Juli bis 31. August auf den Strecken der Ferienreiseverordnung.',
        when: 'facts.decision.holidayRoads = true',
      },
    ],
  },
  feeLaw: '§ 6a StVG, § 6 GebOSt',
  beside: {
    use: term.use,
    police: {
      meta: { label: 'Unterrichtung der Polizei', status: 'permitValid' },
      initial: 'informing',
      states: {
        informing: transmissionState({
          id: 'policeInformed',
          state: 'Bescheid geht an die Polizei',
          status: 'permitValid',
          receivers: '["Polizeidirektion Hannover, Verkehrsdienst", "Autobahnpolizei Garbsen"]',
          legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 7',
          to: 'informed',
        }),
        informed: finished('Polizei unterrichtet', 'permitValid'),
      },
    },
  },
  parts: [term.part],
  more: {
    notRequired: notification({
      label: 'Fahrt nicht verboten',
      status: ['inReview', 'closed'],
      document: 'notForbidden',
      prefix: 'notForbidden',
      entry: [conclude('notRequired')],
    }),
    elsewhere: notification({
      label: 'Andere Straßenverkehrsbehörde',
      status: ['inReview', 'transferred'],
      document: 'handedOver',
      prefix: 'handedOver',
      entry: [conclude('transferred')],
      then: {
        handing: transmissionState({
          id: 'handover',
          state: 'Antrag wird abgegeben',
          status: 'transferred',
          receivers: '[facts.formalCheck.authority]',
          legalBasis: '§ 47 Abs. 2 Nr. 7 StVO',
          to: 'done',
        }),
      },
    }),
  },
});

/**
 * Ausnahme vom Sonn- und Feiertagsfahrverbot (§ 30 (3), § 46 (1) no. 7 StVO): decided within days, because the lorry is
 * loaded. FEEL first says whether there is a ban at all (up to 7.5 t without trailer, fresh milk, meat, fish, perishable
 * fruit, combined transport): whoever may drive gets that in writing instead of a paid permit.
 *
 * The place of loading decides on competence (§ 47 (2) no. 7). A single run needs urgency, a standing exemption (a year at
 * most) the certificate of the chamber and the lead's look; the police is told, not asked. A substitute vehicle gets a
 * supplement, a roadside report may end in revocation. NOT transitions: the fine; oversize (§ 29 (3)); working hours.
 */
export default defineProcedure({
  ...law,
  key: 'sonntagsfahrverbot-ausnahme',
  name: 'Ausnahme vom Sonn- und Feiertagsfahrverbot',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'exemption',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.61',
  leika: ['99108058006000'],
  legalBasis: ['§ 30 Abs. 3 StVO', '§ 46 Abs. 1 Satz 1 Nr. 7 StVO', '§ 4 FerReiseV'],
  keywords: ['Lkw am Sonntag', 'Lastwagen Feiertag', 'Ferienreiseverordnung', 'Transport am Wochenende'],
  audience: ['company'],
  online: null,
  secrecy: 'general',
  retention: kept(2),
  addressee: company,
  form: {
    sections: [
      { title: 'Unternehmen', fields: companyFields },
      {
        title: 'Beförderung',
        fields: [
          brief.pick('goods', 'Art der Güter', {
            milk: 'Frische Milch und Milcherzeugnisse',
            meat: 'Frisches Fleisch und Fleischerzeugnisse',
            fish: 'Frischer oder lebender Fisch',
            fruit: 'Leicht verderbliches Obst und Gemüse',
            combined: 'Kombinierter Güterverkehr Schiene/Hafen – Straße',
            other: 'Andere Güter',
          }),
          brief.text('cargo', 'Ladung genau', 300),
          brief.list(
            'vehicles',
            'Fahrzeuge',
            [
              brief.text('plate', 'Kennzeichen', 15),
              brief.count('mass', 'Zulässige Gesamtmasse in kg', 44000, { min: 1000 }),
              brief.yes('trailer', 'Mit Anhänger'),
            ],
            { min: 1, max: 20, required: true },
          ),
          brief.yes('standing', 'Regelmäßige Fahrten (Dauerausnahme)'),
          brief.text('start', 'Ladeort', 200),
          brief.text('destination', 'Ziel', 200),
          brief.day('from', 'Von', { notBefore: 'today' }),
          brief.day('until', 'Bis'),
          brief.long('urgency', 'Warum an Sonn- oder Feiertagen gefahren werden muss', 3000),
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
    { name: 'registration', label: 'Zulassungsbescheinigungen Teil I' },
    { name: 'urgency', label: 'Nachweis der Dringlichkeit (Auftrag, Schreiben des Empfängers)' },
    { name: 'chamber', label: 'Bescheinigung der IHK', when: 'form.standing = true' },
  ],
  fee: [
    {
      id: 'gebost-264',
      legalBasis: 'Nr. 264 der Anlage zu § 1 GebOSt, Rahmen 10,20 bis 767 €',
      type: 'range',
      cents: 'facts.decision.feeCents',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  documents: {
    ...law.documents,
    notForbidden: {
      kind: 'letter',
      title: 'Ihre Fahrt ist nicht verboten',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'das Sonn- und Feiertagsfahrverbot gilt für Ihre Fahrzeuge oder Ihre Ladung nicht (§ 30 Abs. 3 StVO). Sie brauchen keine Ausnahme; führen Sie die Ladepapiere mit.',
        },
      ],
    },
    handedOver: {
      kind: 'letter',
      title: 'Ihr Antrag wurde abgegeben',
      signedBy: 'formalCheck',
      blocks: [
        {
          type: 'paragraph',
          text: 'zuständig ist die Behörde des Ladeorts: {facts.formalCheck.authority}. Wegen der Eile rufen Sie bitte dort an.',
        },
      ],
    },
    amendment: {
      kind: 'notice',
      title: 'Nachtrag: Ersatzfahrzeug',
      signedBy: 'replacement',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'an die Stelle von {facts.vehicleReplaced.formerPlate} tritt {facts.vehicleReplaced.plate}. Der Nachtrag ist mit dem Bescheid mitzuführen.',
        },
      ],
    },
  },
  events: {
    ...law.events,
    vehicleReplaced: {
      label: 'Ersatzfahrzeug melden',
      by: ['applicant', 'clerk'],
      fields: [
        brief.text('formerPlate', 'Ausgefallenes Fahrzeug', 15),
        brief.text('plate', 'Ersatzfahrzeug', 15),
      ],
    },
    stopped: {
      label: 'Kontrollbericht der Polizei eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.long('report', 'Bericht')],
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
