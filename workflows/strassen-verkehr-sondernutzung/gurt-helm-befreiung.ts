import {
  actionRemedy,
  askedByLetter,
  askingLetter,
  brief,
  defineProcedure,
  exemptionTerm,
  frameFee,
  gate,
  permitCase,
  set,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { kept, person, personFields } from './applicant.js';

const rows = [
  ['Befreiung', '{choice("duty", form.duty)}'],
  ['Grund', '{choice("ground", form.ground)}'],
] as const;

/** One year, or as long as the body does: a doctor's word that nothing will improve makes it permanent (VwV-StVO). */
const term = exemptionTerm({
  subject: 'die Befreiung von der Gurt- oder Helmpflicht',
  label: 'Befreiung gültig',
  legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 5b',
  duty: 'Ab sofort sind Gurt oder Helm wieder anzulegen; der Bescheid ist zurückzugeben.',
  grounds: [
    { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Gesundheitlicher Grund weggefallen' },
    { value: '§ 48 Abs. 1 VwVfG', label: 'Bescheinigung war unrichtig' },
  ],
  givenUp: { label: 'Befreiung nicht mehr nötig melden', by: ['applicant', 'clerk'] },
  surrender: 'Bescheid zurücknehmen',
  more: { recovered: ways('secondLook', ['record']) },
  states: {
    secondLook: taskState({
      id: 'secondLook',
      state: 'Hinweis auf Besserung',
      status: 'permitValid',
      task: 'Neue ärztliche Bescheinigung verlangen und würdigen',
      post: 'clerk',
      target: 'P1M',
      legalBasis: '§ 26 Abs. 2 VwVfG',
      outcomes: {
        stillNeeded: { label: 'Grund besteht fort', to: 'valid' },
        ceased: {
          label: 'Grund entfallen, Widerruf einleiten',
          adverse: true,
          to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
        },
      },
    }),
  },
});

/** What the ground demands: a certificate, a measure of height, or the reasons of faith and the need to ride. */
const examination = {
  byGround: gate('Grund der Befreiung', 'inReview', [
    { to: 'height', when: 'form.ground = "height"' },
    { to: 'faith', when: 'form.ground = "faith"' },
    { to: 'certificate' },
  ]),
  certificate: taskState({
    id: 'certificate',
    state: 'Ärztliche Bescheinigung',
    status: 'inReview',
    task: 'Bescheinigung einsehen: bestätigt sie, dass befreit werden muss, und wie lange? Danach zurückgeben',
    post: 'clerk',
    target: 'P3D',
    legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 5b; Art. 9 Abs. 2 Buchst. g DSGVO',
    outcomes: {
      permanent: { label: 'Dauerzustand, keine Besserung zu erwarten', to: 'decision' },
      temporary: {
        label: 'Auf Zeit',
        to: 'decision',
        fields: [brief.count('months', 'Bescheinigte Monate', 12, { min: 1 })],
      },
      notConclusive: { label: 'Sagt nicht, dass befreit werden muss', to: 'decision' },
      backToDoctor: {
        label: 'Neue Bescheinigung nötig (Dauer oder Unterschrift fehlt)',
        to: 'awaitingCertificate',
      },
    },
  }),
  awaitingCertificate: askedByLetter({
    id: 'certificateRequest',
    label: 'Neue Bescheinigung erwartet',
    on: { newCertificate: ways('certificate', ['record']) },
    clock: 'certificatePeriod',
    to: '#case.checked.decision',
  }),
  height: taskState({
    id: 'height',
    state: 'Körpergröße',
    status: 'inReview',
    task: 'Körpergröße im Ausweis ablesen',
    post: 'clerk',
    target: 'P1D',
    legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 5b',
    outcomes: {
      read: {
        label: 'Abgelesen',
        to: 'decision',
        fields: [brief.count('centimetres', 'Größe in cm', 230, { min: 80 })],
      },
    },
  }),
  faith: taskState({
    id: 'faith',
    state: 'Glaubensgrund',
    status: 'inReview',
    task: 'Ernsthaftigkeit des Glaubensgebots und Angewiesenheit auf das Motorrad aufklären',
    post: 'lead',
    target: 'P14D',
    legalBasis: 'Art. 4 Abs. 1 und 2 GG; BVerwG, Urteil vom 04.07.2019, 3 C 24.17',
    outcomes: {
      dependent: { label: 'Auf das Motorrad angewiesen', to: 'decision' },
      notDependent: { label: 'Kann das Fahrzeug wechseln', to: 'decision' },
    },
  }),
};

const proven =
  'facts.certificate.outcome in ("permanent", "temporary") or facts.height.centimetres < 150 or facts.faith.outcome = "dependent"';

const law = permitCase({
  subject: 'die Befreiung von der Gurt- oder Helmpflicht',
  application: 'Ihrem Antrag auf Befreiung',
  rows,
  target: 'P2W',
  pausesIn: ['checked.awaitingCertificate'],
  intake: { task: 'Angaben und Ausweis prüfen; Diagnosen werden nicht verlangt', target: 'P2D' },
  supplement: [brief.text('address', 'Anschrift', 200, { required: false })],
  examination,
  decision: {
    state: 'Entscheidung über die Befreiung',
    task: 'Befreiung erteilen oder ablehnen, Gebühr bemessen (schwerbehinderte Menschen: keine)',
    legalBasis: '§ 46 Abs. 1 Satz 1 Nr. 5b StVO',
    target: 'P2D',
    grant: {
      label: 'Befreien',
      to: [
        {
          to: '#case.approved',
          when: proven,
          then: [
            set(
              'validUntil',
              'if facts.certificate.outcome = "temporary" then date(today) + duration("P" + string(facts.certificate.months) + "M") else if facts.faith.outcome = "dependent" then date(today) + duration("P1Y") else date(today) + duration("P50Y")',
            ),
            { type: 'assessFee', params: { on: 'today' } },
          ],
        },
      ],
      fields: frameFee(1020, 5000),
    },
    refusalFields: frameFee(1020, 5000),
    grounds: [
      { value: 'VwV-StVO zu § 46 Abs. 1 Nr. 5b', label: 'Bescheinigung trägt die Befreiung nicht' },
      { value: '§ 21a Abs. 1 StVO', label: 'Körpergröße 150 cm oder mehr' },
      { value: '§ 21a Abs. 2 StVO', label: 'Verzicht auf das Motorrad zumutbar' },
    ],
  },
  permit: {
    label: 'Befreiung',
    title: 'Ausnahmegenehmigung: Befreiung von der Gurt- oder Helmpflicht',
    blocks: [
      {
        type: 'paragraph',
        text: 'Sie sind befreit ({choice("duty", form.duty)}). Führen Sie diesen Bescheid und einen Ausweis mit und zeigen Sie beides auf Verlangen vor (§ 46 Abs. 3 Satz 3 StVO).',
      },
      {
        type: 'paragraph',
        text: 'Die Befreiung gilt bis {facts.validUntil}.',
        when: 'facts.certificate.outcome = "temporary" or facts.faith.outcome = "dependent"',
      },
      {
        type: 'paragraph',
        text: 'Die Befreiung gilt unbefristet, widerruflich, solange der Grund besteht.',
        when: 'not(facts.certificate.outcome = "temporary" or facts.faith.outcome = "dependent")',
      },
    ],
  },
  feeLaw: '§ 6a StVG, § 6 GebOSt',
  feeDue: 'facts.fee.cents > 0',
  refusalFeeDue: 'facts.fee.cents > 0',
  beside: { use: term.use },
  parts: [term.part],
});

/**
 * Befreiung von Gurt- oder Helmpflicht (§ 21a, § 46 (1) no. 5b StVO): three grounds with three proofs. A doctor says that
 * there must be an exemption and for how long, never why: the certificate is looked at and given back (Art. 9 DSGVO).
 * Below 150 cm the identity card is enough. A turban demands that the rider depends on the motorcycle (BVerwG 3 C 24.17);
 * that is looked into by the lead. FEEL lets nothing be granted that none of the three carries.
 *
 * On time as the certificate says, one year for faith, else without end but revocable. Free of charge for the severely
 * disabled. NOT transitions: doubts about fitness to drive (§ 11 FeV), which are no business of this file; tariffs of the
 * insurer; taxi drivers, whom the law itself excepts (§ 21a (1) sentence 2).
 */
export default defineProcedure({
  ...law,
  key: 'gurt-helm-befreiung',
  name: 'Befreiung von der Gurt- oder Helmpflicht',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'exemption',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.33',
  leika: ['99108025001000'],
  legalBasis: ['§ 21a StVO', '§ 46 Abs. 1 Satz 1 Nr. 5b StVO'],
  keywords: ['ohne Anschnallen fahren', 'Sicherheitsgurt', 'Motorradhelm', 'Attest fürs Auto', 'Turban'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: kept(2),
  addressee: person,
  form: {
    sections: [
      { title: 'Antragstellerin oder Antragsteller', fields: personFields },
      {
        title: 'Befreiung',
        fields: [
          brief.pick('duty', 'Wovon', {
            belt: 'Sicherheitsgurt',
            helmet: 'Schutzhelm',
            both: 'Gurt und Helm',
          }),
          brief.pick('ground', 'Warum', {
            health: 'Gesundheitlicher Grund',
            height: 'Körpergröße unter 150 cm',
            faith: 'Glaubensgrund',
          }),
          brief.long('faithReason', 'Warum Sie auf das Motorrad angewiesen sind', 2000, {
            when: 'form.ground = "faith"',
          }),
          brief.yes('disabled', 'Ich habe einen Schwerbehindertenausweis'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'not(form.ground = "height" and form.duty != "belt")',
        message: 'Die Körpergröße befreit nur vom Gurt.',
        field: 'duty',
      },
      {
        holds: 'not(form.ground = "faith" and form.duty != "helmet")',
        message: 'Der Glaubensgrund betrifft den Helm.',
        field: 'duty',
      },
    ],
  },
  evidence: [
    { name: 'certificate', label: 'Ärztliche Bescheinigung ohne Diagnose', when: 'form.ground = "health"' },
    { name: 'card', label: 'Schwerbehindertenausweis', when: 'form.disabled = true' },
  ],
  fee: [
    {
      id: 'disabled',
      legalBasis: 'Anlage zu § 1 GebOSt, gebührenfrei für schwerbehinderte Menschen',
      type: 'free',
      cents: '0',
      when: 'form.disabled = true',
      evidence: 'derived',
    },
    {
      id: 'gebost-264',
      legalBasis: 'Nr. 264 der Anlage zu § 1 GebOSt, Rahmen ab 10,20 €',
      type: 'range',
      cents: 'facts.decision.feeCents',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason: 'Ohne tragenden Nachweis darf nicht befreit werden; es bleiben Nachforderung und Ablehnung.',
      legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 5b',
    },
  ],
  documents: {
    ...law.documents,
    certificateRequest: askingLetter(
      'Neue ärztliche Bescheinigung',
      'auf der Bescheinigung fehlt die Dauer oder die Unterschrift. Bitte legen Sie eine neue vor.',
      'einem Monat',
    ),
  },
  clocks: {
    ...law.clocks,
    certificatePeriod: {
      label: 'Frist für die neue Bescheinigung',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.certificateRequestDispatch' },
      period: 'P1M',
    },
  },
  events: {
    ...law.events,
    newCertificate: {
      label: 'Neue ärztliche Bescheinigung vorlegen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('dated', 'Ausgestellt am', { notAfter: 'today' })],
    },
    recovered: {
      label: 'Hinweis auf Wegfall des Grundes eintragen',
      by: ['clerk', 'authority', 'applicant'],
      fields: [brief.text('hint', 'Hinweis', 500)],
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
