import {
  actionRemedy,
  askedByLetter,
  askingLetter,
  brief,
  conclude,
  defineProcedure,
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
import { applicant, applicantFields, kept } from './applicant.js';

const rows = [
  ['Fahrzeug', '{form.plate}, FIN {form.vin}'],
  ['Vorschrift', '{choice("provision", form.provision)}'],
] as const;

const term = exemptionTerm({
  subject: 'die Ausnahmegenehmigung nach § 70 StVZO',
  label: 'Ausnahme gültig',
  legalBasis: '§ 70 Abs. 1 StVZO, § 36 Abs. 2 Nr. 1 VwVfG',
  duty: 'Das Fahrzeug darf im ausgenommenen Zustand nicht mehr betrieben werden; die Eintragung ist löschen zu lassen.',
  grounds: [
    {
      value: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG',
      label: 'Auflage (Begleitung, Kennzeichnung, Prüfung) missachtet',
    },
    { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Fahrzeug verändert, Gutachten trifft nicht mehr zu' },
  ],
  givenUp: {
    label: 'Fahrzeug zurückgerüstet, verkauft oder außer Betrieb gesetzt',
    by: ['applicant', 'clerk', 'authority'],
  },
  more: { vehicleAltered: ways('technicalReview', ['record']) },
  states: {
    technicalReview: taskState({
      id: 'technicalReview',
      state: 'Technische Änderung',
      status: 'permitValid',
      task: 'Prüfen, ob Gutachten und Ausnahme das geänderte Fahrzeug noch decken',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 19 Abs. 2 StVZO',
      outcomes: {
        covered: { label: 'Gedeckt oder Nachtrag liegt vor', to: 'valid' },
        notCovered: {
          label: 'Nicht gedeckt, Widerruf einleiten',
          adverse: true,
          to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
        },
      },
    }),
  },
});

/** The exemption is on the road only with its entry in the registration certificate (§ 13 FZV). */
const papers = {
  meta: { label: 'Eintragung in die Fahrzeugpapiere', status: 'permitValid' },
  initial: 'registered',
  states: {
    registered: gate('Zugelassenes Fahrzeug', 'permitValid', [
      { to: 'notice', when: 'form.registered = true' },
      { to: 'settled' },
    ]),
    notice: transmissionState({
      id: 'registrationNotice',
      state: 'Mitteilung an die Zulassungsbehörde',
      status: 'permitValid',
      receivers: '["Landeshauptstadt Hannover, Kfz-Zulassungsbehörde"]',
      legalBasis: '§ 15 FZV',
      to: 'awaitingEntry',
    }),
    awaitingEntry: {
      meta: { label: 'Wartet auf die Eintragung', status: 'permitValid' },
      on: { entered: ways('settled', ['record']) },
      after: { entryPeriod: 'notEntered' },
    },
    notEntered: taskState(
      {
        id: 'notEntered',
        state: 'Nicht eingetragen',
        status: 'permitValid',
        task: 'Halterin oder Halter an die Vorführung der Papiere erinnern',
        post: 'clerk',
        target: 'P3D',
        outcomes: {
          reminded: { label: 'Erinnert', to: 'awaitingEntry' },
          carried: { label: 'Bescheid wird statt der Eintragung mitgeführt', to: 'settled' },
        },
      },
      { on: { entered: ways('settled', ['record']) } },
    ),
    settled: finished('Eintragung geklärt', 'permitValid'),
  },
};

const law = permitCase({
  subject: 'die Ausnahme nach § 70 StVZO',
  application: 'Ihrem Antrag auf eine Ausnahme von der StVZO',
  rows,
  target: 'P4W',
  pausesIn: ['checked.newReport'],
  intake: {
    task: 'Zuständigkeit, Zulassungsbescheinigung und Gutachten prüfen',
    target: 'P3D',
    checked: [
      // Blue light beyond § 52 (3) and types for the whole Land are for the Land, general exemptions for the Federation.
      { to: '#case.otherAuthority', when: 'form.provision = "signal" or form.series = true' },
      { to: '#case.checked' },
    ],
  },
  supplement: [brief.text('reportNumber', 'Nummer des Gutachtens', 60, { required: false })],
  examination: {
    age: gate('Alter des Gutachtens', 'inReview', [
      { to: 'newReport', when: 'date(form.reportDate) < date(today) - duration("P18M")' },
      { to: 'report' },
    ]),
    newReport: askedByLetter({
      id: 'reportRequest',
      label: 'Aktuelles Gutachten erwartet',
      on: { reportRenewed: [{ target: 'report', actions: ['record', 'amendForm'] }] },
      clock: 'reportPeriod',
      to: '#case.checked.decision',
    }),
    report: taskState({
      id: 'report',
      state: 'Auswertung des Gutachtens',
      status: 'inReview',
      task: 'Gutachten des Sachverständigen auf Abweichung, Ersatzmaßnahmen und Auflagen auswerten',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 70 Abs. 2, § 19 Abs. 6 StVZO',
      outcomes: {
        safe: {
          label: 'Keine Bedenken des Sachverständigen',
          to: 'decision',
          fields: [brief.long('measures', 'Ersatzmaßnahmen nach dem Gutachten', 3000)],
        },
        concerns: { label: 'Bedenken des Sachverständigen', to: 'decision' },
      },
    }),
  },
  decision: {
    state: 'Entscheidung über die Ausnahme',
    task: 'Ausnahmelage, Verkehrssicherheit und Dauer abwägen und entscheiden',
    legalBasis: '§ 70 Abs. 1 Nr. 1 StVZO',
    post: 'lead',
    notBy: ['report'],
    target: 'P5D',
    grant: {
      label: 'Ausnahme genehmigen',
      to: [
        {
          to: '#case.approved',
          then: [set('validUntil', 'event.validUntil'), { type: 'assessFee', params: { on: 'today' } }],
        },
      ],
      fields: [
        brief.day('validUntil', 'Gültig bis', { notBefore: 'today' }),
        brief.pick('scope', 'Geltung', {
          holder: 'nur für diese Halterin oder diesen Halter',
          vehicle: 'für das Fahrzeug',
        }),
        provisionsField('§ 70 Abs. 3, § 71 StVZO'),
        ...frameFee(1020, 51100),
      ],
    },
    refusalFields: frameFee(1020, 51100),
    grounds: [
      { value: '§ 70 Abs. 1 StVZO, keine Ausnahmelage', label: 'Vorschrift kann eingehalten werden' },
      { value: '§ 70 Abs. 1 StVZO, Verkehrssicherheit', label: 'Gutachten trägt die Ausnahme nicht' },
      { value: '§ 70 Abs. 2 StVZO', label: 'Kein aktuelles Gutachten' },
    ],
  },
  permit: {
    label: 'Ausnahmegenehmigung',
    title: 'Ausnahmegenehmigung nach § 70 StVZO',
    blocks: [
      {
        type: 'paragraph',
        text: 'Für das Fahrzeug wird von {choice("provision", form.provision)} befreit bis {facts.validUntil}. Ersatzmaßnahmen: {facts.report.measures}',
      },
      {
        type: 'paragraph',
        text: 'Führen Sie den Bescheid mit und lassen Sie die Ausnahme in die Zulassungsbescheinigung eintragen.',
      },
      {
        type: 'paragraph',
        text: 'Die Ausnahme gilt nur für Sie; bei Wechsel der Halterin oder des Halters erlischt sie.',
        when: 'facts.decision.scope = "holder"',
      },
    ],
  },
  feeLaw: '§ 6a StVG, § 6 GebOSt',
  beside: { use: term.use, papers },
  parts: [term.part],
  more: {
    otherAuthority: notification({
      label: 'Andere Behörde zuständig',
      status: ['inReview', 'transferred'],
      document: 'forwarded',
      prefix: 'forwarded',
      entry: [conclude('transferred')],
      then: {
        handing: transmissionState({
          id: 'handover',
          state: 'Antrag wird abgegeben',
          status: 'transferred',
          receivers: '["Niedersächsische Landesbehörde für Straßenbau und Verkehr"]',
          legalBasis: '§ 70 Abs. 1 Nr. 1 und 2 StVZO',
          to: 'done',
        }),
      },
    }),
  },
});

/**
 * Ausnahme von der StVZO (§ 70 (1) no. 1): the vehicle, not the traffic, is exempted, and an expert says whether it is
 * safe (§ 70 (2)). A report older than eighteen months has to be renewed. Clerk evaluates, lead decides (four eyes).
 *
 * Signals of priority and whole series are for the Land: handed over with word to the applicant. The permit has two lives:
 * its term, which ends with the holder where it is personal, and the entry in the registration certificate. A technical
 * change opens it again. NOT transitions: the oversize journey (§ 29 (3) StVO), the type approval (§ 21 StVZO).
 */
export default defineProcedure({
  ...law,
  key: 'stvzo-ausnahme',
  name: 'Ausnahme von Vorschriften der StVZO',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'exemption',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.60',
  leika: [],
  legalBasis: ['§ 70 StVZO', '§ 71 StVZO'],
  keywords: [
    'Fahrzeug zu breit',
    'Überlänge',
    'Umbau eintragen',
    'landwirtschaftliches Gespann',
    'Oldtimer ohne Gurt',
  ],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(5),
  addressee: applicant,
  form: {
    sections: [
      { title: 'Halterin oder Halter', fields: applicantFields },
      {
        title: 'Fahrzeug und Abweichung',
        fields: [
          brief.yes('registered', 'Das Fahrzeug ist zugelassen'),
          brief.text('plate', 'Kennzeichen', 15, { when: 'form.registered = true' }),
          {
            name: 'vin',
            label: 'Fahrzeug-Identifizierungsnummer',
            type: 'text',
            maxLength: 17,
            pattern: '^[A-HJ-NPR-Z0-9]{5,17}$',
            required: true,
          },
          brief.pick('provision', 'Vorschrift, von der abgewichen wird', {
            dimensions: '§ 32 Abmessungen',
            axle: '§ 34 Achslast und Gesamtmasse',
            trailer: '§ 32a, § 43 Anhängerbetrieb',
            equipment: '§§ 35a bis 41 Ausrüstung',
            light: '§§ 49a bis 53 Beleuchtung',
            signal: '§ 52 Abs. 3 Kennleuchten für blaues Blinklicht',
          }),
          brief.yes('series', 'Der Antrag betrifft eine Typenreihe'),
          brief.long('need', 'Warum die Vorschrift nicht eingehalten werden kann', 3000),
          brief.text('reportNumber', 'Nummer des Gutachtens', 60),
          brief.day('reportDate', 'Gutachten vom', { notAfter: 'today' }),
        ],
      },
    ],
  },
  evidence: [
    {
      name: 'report',
      label: 'Gutachten eines amtlich anerkannten Sachverständigen',
      legalBasis: '§ 70 Abs. 2 StVZO',
    },
    { name: 'registration', label: 'Zulassungsbescheinigung', when: 'form.registered = true' },
  ],
  fee: [
    {
      id: 'gebost-255',
      legalBasis: 'Nr. 255 der Anlage zu § 1 GebOSt, Rahmen 10,20 bis 511 €',
      type: 'range',
      cents: 'facts.decision.feeCents',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...law.clocks,
    reportPeriod: {
      label: 'Frist für ein aktuelles Gutachten',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.reportRequestDispatch' },
      period: 'P2M',
    },
    entryPeriod: {
      label: 'Vorlage der Papiere bei der Zulassungsbehörde',
      kind: 'setByAuthority',
      legalBasis: '§ 15 FZV, Auflage',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1M',
    },
  },
  documents: {
    ...law.documents,
    reportRequest: askingLetter(
      'Aktuelles Gutachten',
      'das Gutachten vom {form.reportDate} ist älter als achtzehn Monate. Bitte legen Sie ein aktuelles vor.',
      'zwei Monaten',
    ),
    forwarded: {
      kind: 'letter',
      title: 'Ihr Antrag wurde weitergegeben',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'über Kennleuchten und Typenreihen entscheidet die Niedersächsische Landesbehörde für Straßenbau und Verkehr. Wir haben Ihren Antrag mit dem Gutachten dorthin gegeben.',
        },
      ],
    },
  },
  events: {
    ...law.events,
    reportRenewed: {
      label: 'Aktuelles Gutachten einreichen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.text('reportNumber', 'Nummer des Gutachtens', 60),
        brief.day('reportDate', 'Gutachten vom', { notAfter: 'today' }),
      ],
    },
    entered: { label: 'Eintragung in die Papiere melden', by: ['authority', 'clerk', 'applicant'] },
    vehicleAltered: {
      label: 'Technische Änderung melden',
      by: ['applicant', 'clerk', 'authority'],
      fields: [brief.text('change', 'Änderung', 500)],
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
