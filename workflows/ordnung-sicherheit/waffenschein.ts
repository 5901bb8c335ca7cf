import {
  askedOnce,
  brief,
  defineProcedure,
  gate,
  opinionEvent,
  opinionPeriod,
  permitTerm,
  permitTermStatus,
  requestOutcome,
  revocation,
  set,
  taskState,
  validityEnd,
  ways,
  weaponsPermit,
  weaponsTariffs,
} from '@amtsweg/procedure';
import { holder, holderFields, kept } from './holder.js';

const revoked = revocation({
  subject: 'der Waffenschein',
  kept: 'issued.inForce.carrying.valid',
  to: 'surrender',
  duty: 'Sie dürfen Schusswaffen nicht mehr führen. Geben Sie den Waffenschein unverzüglich zurück (§ 46 Abs. 1 WaffG).',
  grounds: [
    { value: '§ 45 Abs. 2 i. V. m. §§ 5, 6 WaffG', label: 'Zuverlässigkeit oder Eignung weggefallen' },
    { value: '§ 45 Abs. 2 i. V. m. § 19 WaffG', label: 'Gefährdung besteht nicht mehr' },
    { value: '§ 45 Abs. 2 i. V. m. § 28 WaffG', label: 'Bewachungsgewerbe aufgegeben' },
    { value: '§ 45 Abs. 2 i. V. m. § 4 Abs. 1 Nr. 5 WaffG', label: 'Haftpflichtversicherung beendet' },
  ],
});
const opening = (facts: string) => [
  { to: 'revocation', then: ['record', set('startRevocation', `{facts: "${facts}"}`)] },
];

const carrying = permitTerm({
  label: 'Waffenschein gültig',
  givenUp: 'licenceReturned',
  revocation: revoked,
  surrender: 'Waffenschein einziehen, im Waffenregister löschen, Polizei unterrichten',
  more: {
    insuranceEnded: ways(opening('Der Versicherer hat das Ende der Haftpflichtversicherung angezeigt.')),
    threatGone: ways(opening('Die Polizei sieht keine besondere Gefährdung mehr.')),
    guardNamed: ways('guardConsent', ['record']),
  },
  states: {
    guardConsent: taskState({
      id: 'guardConsent',
      state: 'Zustimmung zu einer Wachperson',
      status: 'permitValid',
      task: 'Zuverlässigkeit, Eignung und Sachkunde der Wachperson prüfen und über die Zustimmung entscheiden',
      post: 'clerk',
      target: 'P1M',
      legalBasis: '§ 28 Abs. 3 WaffG',
      outcomes: {
        agreed: { label: 'Zugestimmt und im Waffenschein nachgetragen', to: 'valid' },
        notAgreed: {
          label: 'Nicht zugestimmt (eigener Bescheid an das Unternehmen)',
          adverse: true,
          to: 'valid',
        },
      },
    }),
  },
});

const threat = {
  id: 'threat',
  label: 'Gefährdungsanalyse der Polizei',
  authority: 'Polizeidirektion Hannover, Gefährdungsbewertung',
  effect: 'Benehmen',
  legalBasis: '§ 19 WaffG, § 26 Abs. 1 VwVfG',
  clock: 'threatPeriod',
} as const;

const permit = weaponsPermit({
  subject: 'der Waffenschein',
  title: 'Waffenschein (§ 10 Abs. 4 WaffG)',
  rows: [
    ['Person', '{form.givenNames} {form.familyName}, geboren am {form.birthDate}'],
    ['Grund', '{choice("ground", form.ground)}'],
  ],
  intake: {
    task: 'Begründung der Gefährdung oder des Bewachungsauftrags, Sachkunde und Versicherung prüfen',
  },
  supplement: [{ name: 'insuredUntil', label: 'Versichert bis', type: 'date' }],
  youngFitness: 'date(form.birthDate) + duration("P25Y") > date(today)',
  examination: {
    whichNeed: gate('Welches Bedürfnis?', 'inReview', [
      { to: 'guards', when: 'form.ground = "guard"' },
      { to: 'threat' },
    ]),
    threat: askedOnce(threat, 'expertise'),
    guards: taskState({
      id: 'guards',
      state: 'Bewachungsauftrag',
      status: 'inReview',
      task: 'Erlaubnis nach § 34a GewO, Eintrag im Bewacherregister und die Aufträge prüfen, die bewaffnete Sicherung gefährdeter Personen oder Objekte verlangen',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§ 28 Abs. 1 WaffG, § 34a GewO',
      outcomes: {
        needed: {
          label: 'Gefährdetes Objekt oder gefährdete Person',
          to: 'expertise',
          fields: [brief.text('contracts', 'Aufträge, für die der Schein gilt', 1000)],
        },
        ordinary: { label: 'Gewöhnliche Bewachung, kein Bedürfnis', adverse: true, to: 'expertise' },
        unclear: { ...requestOutcome, label: 'Verträge anfordern' },
      },
    }),
    expertise: taskState({
      id: 'expertise',
      state: 'Sachkunde für Führen und Schießen',
      status: 'inReview',
      task: 'Zeugnis prüfen: Notwehr, sichere Handhabung, Treffsicherheit mit der Kurzwaffe',
      post: 'clerk',
      target: 'P5D',
      legalBasis: '§ 7 WaffG, §§ 1, 3 AWaffV',
      outcomes: {
        proven: { label: 'Nachgewiesen', to: 'decision' },
        lacking: { label: 'Nicht nachgewiesen', adverse: true, to: 'decision' },
      },
    }),
  },
  decision: {
    task: 'Abwägen, ob die Person wesentlich mehr als die Allgemeinheit gefährdet ist und die Waffe diese Gefahr mindert; Geltung festlegen',
    legalBasis: '§§ 8, 19, 28 WaffG',
    post: 'lead',
    notBy: ['guards', 'expertise'],
    // Three years at most, and never longer than the insurance.
    grantable:
      'facts.expertise.outcome = "proven" and date(event.validUntil) <= date(today) + duration("P3Y") and date(event.validUntil) <= date(form.insuredUntil) and not(form.ground = "guard" and facts.guards.outcome = "ordinary")',
    grantFields: [
      brief.day('validUntil', 'Gültig bis (höchstens drei Jahre)', { notBefore: 'today' }),
      brief.text('scope', 'Räumlich und sachlich beschränkt auf', 500, { required: false }),
      brief.text('weapons', 'Waffen (aus der Waffenbesitzkarte)', 300),
    ],
    grounds: [
      { value: '§ 19 Abs. 1 WaffG', label: 'Nicht wesentlich mehr gefährdet als die Allgemeinheit' },
      { value: '§ 19 Abs. 2 WaffG', label: 'Waffe nicht geeignet oder nicht erforderlich' },
      { value: '§ 28 Abs. 1 WaffG', label: 'Bewachung verlangt keine Schusswaffe' },
      { value: '§ 4 Abs. 1 Nr. 3, § 7 WaffG', label: 'Sachkunde fehlt' },
    ],
  },
  granting: [
    {
      type: 'paragraph',
      text: 'Sie dürfen bis zum {facts.decision.validUntil} führen: {facts.decision.weapons}. {facts.decision.scope}',
    },
    {
      type: 'paragraph',
      text: 'Führen Sie Waffenschein und Ausweis mit. Bei öffentlichen Veranstaltungen bleibt das Führen verboten (§§ 38, 42 WaffG). Der Schein kann zweimal um höchstens drei Jahre verlängert werden (§ 10 Abs. 4 Satz 2 WaffG).',
    },
    {
      type: 'paragraph',
      text: 'Wachpersonen dürfen die Waffe nur nach unserer Zustimmung zu jeder Person und nur für den Auftrag führen (§ 28 Abs. 3 WaffG).',
      when: 'form.ground = "guard"',
    },
  ],
  target: 'P3M',
  status: 'permitValid',
  beside: { carrying },
  parts: {
    clocks: {
      ...revoked.clocks,
      threatPeriod: opinionPeriod('Gefährdungsanalyse der Polizei', '§ 19 WaffG', 'P6W'),
      validity: validityEnd('facts.decision.validUntil', '§ 10 Abs. 4 Satz 2 WaffG'),
    },
    events: {
      ...revoked.events,
      threatOpinion: opinionEvent('Gefährdungsanalyse eintragen'),
      licenceReturned: { label: 'Waffenschein zurückgeben', by: ['applicant', 'clerk'] },
      insuranceEnded: { label: 'Ende der Haftpflichtversicherung eintragen', by: ['authority', 'clerk'] },
      threatGone: { label: 'Wegfall der Gefährdung eintragen', by: ['authority', 'clerk'] },
      guardNamed: {
        label: 'Neue Wachperson benennen',
        by: ['applicant', 'clerk'],
        fields: [
          { name: 'guard', label: 'Name', type: 'name', maxLength: 200, required: true },
          brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
          brief.text('register', 'Nummer im Bewacherregister', 30),
        ],
      },
    },
    documents: revoked.documents,
  },
});

/**
 * Waffenschein (§§ 10 (4), 19, 28 WaffG): the permit to carry a loaded gun in public, the rarest of all. Two needs and no
 * third: a person threatened far more than everybody (the police analyses the threat, and is consulted, because the need is
 * the office's to judge), or a guarding company whose contracts demand arms (each guard agreed to by name, § 28 (3)).
 *
 * The lead decides, not who examined; expertise with the handgun and a million of liability insurance are conditions. At
 * most three years, renewed twice by a new application (`previousTerms`), never beyond the insurance. In use: an ended
 * insurance or threat opens the revocation; the paper comes back. NOT transitions: the card for the gun itself is a
 * Waffenbesitzkarte; the alarm pistol is `kleiner-waffenschein`.
 */
export default defineProcedure({
  ...permit,
  key: 'waffenschein',
  name: 'Waffenschein',
  keywords: [
    'Waffe führen',
    'Pistole bei mir tragen',
    'Personenschutz bewaffnet',
    'Geldtransport Waffe',
    'Bedrohung Selbstschutz',
  ],
  filePlan: '32.60.30',
  leika: [],
  legalBasis: ['§ 10 Abs. 4 WaffG', '§ 19 WaffG', '§ 28 WaffG', '§ 4 Abs. 1 WaffG'],
  audience: ['citizen', 'company'],
  retention: kept(10, 'Ablauf des Waffenscheins (§ 44a WaffG)'),
  addressee: holder,
  form: {
    sections: [
      { title: 'Ihre Person', fields: holderFields },
      {
        title: 'Bedürfnis',
        fields: [
          brief.pick('ground', 'Grund', {
            endangered: 'Ich bin persönlich gefährdet (§ 19 WaffG)',
            guard: 'Bewachungsunternehmen (§ 28 WaffG)',
          }),
          brief.list(
            'incidents',
            'Vorfälle und Drohungen',
            [
              brief.day('on', 'Tag', { notAfter: 'today' }),
              brief.long('what', 'Was geschah', 1500),
              brief.text('police', 'Aktenzeichen der Polizei', 60, { required: false }),
            ],
            { min: 1, when: 'form.ground = "endangered"', required: true },
          ),
          brief.long('otherMeans', 'Warum andere Schutzmaßnahmen nicht genügen', 3000, {
            when: 'form.ground = "endangered"',
          }),
          brief.text('company', 'Unternehmen und Bewacherregisternummer', 200, {
            when: 'form.ground = "guard"',
          }),
          brief.long('contracts', 'Aufträge und gefährdete Objekte', 3000, { when: 'form.ground = "guard"' }),
        ],
      },
      {
        title: 'Waffe, Sachkunde und Versicherung',
        fields: [
          brief.text('card', 'Nummer der Waffenbesitzkarte', 40),
          brief.text('expertise', 'Sachkundezeugnis (Tag, Prüfungsstelle)'),
          brief.count('previousTerms', 'Bereits erteilte Geltungszeiten dieses Scheins', 10),
          {
            name: 'coverage',
            label: 'Deckungssumme',
            type: 'money',
            min: 0,
            max: 10000000000,
            required: true,
          },
          brief.day('insuredUntil', 'Versichert bis', { notBefore: 'today' }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.coverage >= 100000000',
        message: 'Die Versicherung muss eine Million Euro pauschal decken (§ 4 Abs. 1 Nr. 5 WaffG).',
        field: 'coverage',
      },
      {
        holds: 'form.previousTerms <= 2',
        message: 'Nach zwei Verlängerungen ist ein neuer Waffenschein zu beantragen (dann 0 angeben).',
        field: 'previousTerms',
      },
    ],
  },
  evidence: [
    {
      name: 'need',
      label: 'Nachweis der Gefährdung',
      legalBasis: '§ 19 WaffG',
      when: 'form.ground = "endangered"',
    },
    {
      name: 'contracts',
      label: 'Bewachungsverträge',
      legalBasis: '§ 28 WaffG',
      when: 'form.ground = "guard"',
    },
    { name: 'expertise', label: 'Sachkundezeugnis', legalBasis: '§ 7 WaffG' },
    {
      name: 'insurance',
      label: 'Haftpflichtversicherung über 1 Million Euro',
      legalBasis: '§ 4 Abs. 1 Nr. 5 WaffG',
    },
  ],
  fee: weaponsTariffs('Waffenschein', 'if form.previousTerms > 0 then 11000 else 22000'),
  publicStatus: { ...permit.publicStatus, ...permitTermStatus },
});
