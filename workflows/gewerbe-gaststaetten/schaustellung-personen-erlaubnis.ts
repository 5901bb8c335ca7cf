import {
  adjudicationDocuments,
  brief,
  complianceNotice,
  conclude,
  deemedApproval,
  defineProcedure,
  effortTariffs,
  finished,
  gate,
  inquiryParts,
  litigationStatus,
  notification,
  permitClocks,
  permitEvents,
  permitSpine,
  plainLetter,
  reliabilityDeclarations,
  reliabilityEvidence,
  reliabilityInquiries,
  reliablePersons,
  requestLetter,
  taskState,
  tradeApplicant,
  validityEnd,
  ways,
  type Inquiry,
} from '@amtsweg/procedure';
import { boundGrant, kept, tradePermit } from './trade-office.js';

const ask: readonly Inquiry[] = [
  {
    id: 'police',
    authority: 'Polizeidirektion Hannover',
    effect: 'Benehmen',
    legalBasis: '§ 33a Abs. 2 Nr. 1 GewO',
  },
  {
    id: 'building',
    authority: 'Bauordnung (OE 61.2)',
    effect: 'Einvernehmen',
    legalBasis: '§ 33a Abs. 2 Nr. 2 GewO, NVStättVO',
  },
];
const inquiries = inquiryParts(ask);
const SHOWS = 'showsLicensed';
const fiction = deemedApproval({
  statute: '§ 6a Abs. 2 GewO',
  subject: 'die beantragte Erlaubnis zur Schaustellung von Personen',
  complete: 'facts.completeOn',
  content: [
    ['Räume', '{form.premises}'],
    ['Darbietungen', '{form.performances}'],
  ],
  to: '#case.issued',
});
const documents = adjudicationDocuments({
  subject: 'die Erlaubnis zur Schaustellung von Personen',
  title: 'Erlaubnis nach § 33a der Gewerbeordnung',
  facts: [
    ['Räume', '{form.premises}'],
    ['Darbietungen', '{form.performances}'],
  ],
  granting: [
    {
      type: 'paragraph',
      text: 'Die Darbietungen werden in den bezeichneten Räumen erlaubt{if facts.grant.validUntil = null then "" else ", befristet bis zum " + string(facts.grant.validUntil)}. Sperrzeit und Gaststättenrecht bleiben unberührt.',
    },
    {
      type: 'paragraph',
      text: 'Auflagen zum Schutz der Gäste, der Beschäftigten und der Nachbarschaft (§ 33a Abs. 1 Satz 3 GewO): {facts.grant.provisions}',
      when: 'facts.grant.provisions != null',
    },
  ],
  groundTexts: {
    reliability: 'Die Zuverlässigkeit fehlt (§ 33a Abs. 2 Nr. 1 GewO).',
    morals: 'Die Schaustellungen laufen voraussichtlich den guten Sitten zuwider (§ 33a Abs. 2 Nr. 2 GewO).',
    premises:
      'Der Betrieb widerspricht nach Lage oder Räumen dem öffentlichen Interesse (§ 33a Abs. 2 Nr. 3 GewO).',
  },
  consequence: 'Die Veranstaltung ohne Erlaubnis ist ordnungswidrig (§ 144 Abs. 1 Nr. 1 Buchst. c GewO).',
});

/**
 * Erlaubnis zur Schaustellung von Personen (§ 33a GewO): striptease, table dance, peep show – a permit for a person AND for
 * certain rooms. First of all a delimitation: performances that are mainly art, acrobatics or sport need none (§ 33a (1)
 * sentence 2); the office says so in writing and the case ends (`art`).
 *
 * Peculiar: persons on display must not be minors, and whoever hides them is not protected, so workplace, exits and
 * dressing rooms are seen before the decision together with the building office's consent. After the permit an evening
 * visit follows (`evening`), where ages and provisions are checked. Three months of silence grant it (§ 6a (2) GewO).
 * A change of rooms is no transition: it needs a new permit. Prostitution in the rooms is another statute (ProstSchG).
 */
export default defineProcedure({
  ...tradePermit,
  key: 'schaustellung-personen-erlaubnis',
  name: 'Erlaubnis für die Schaustellung von Personen',
  filePlan: '32.33.30',
  leika: ['99050053001000'],
  legalBasis: ['§ 33a GewO', '§ 6a Abs. 2 GewO', '§ 42a VwVfG'],
  keywords: ['Striptease', 'Table Dance', 'Nachtclub mit Tänzerinnen', 'erotische Tanzshow'],
  retention: kept(10, 'nach Erlöschen der Erlaubnis'),
  form: {
    sections: [
      tradeApplicant('Veranstalterin oder Veranstalter', [
        reliablePersons('hosts', 'Leitung der Veranstaltungen', '§ 33a Abs. 2 Nr. 1 GewO'),
      ]),
      {
        title: 'Darbietungen und Räume',
        fields: [
          brief.text('premises', 'Anschrift und Räume'),
          brief.long('performances', 'Art der Darbietungen', 2000),
          brief.pick('character', 'Überwiegender Charakter', {
            display: 'Zurschaustellung von Personen',
            art: 'künstlerisch, akrobatisch oder sportlich',
          }),
          brief.count('performers', 'Auftretende gleichzeitig', 100, { min: 1 }),
          brief.count('guests', 'Plätze für Gäste', 2000),
          brief.text('hours', 'Tage und Uhrzeiten', 120),
          brief.day('until', 'Nur befristet gewünscht, bis', { required: false, notBefore: 'today' }),
        ],
      },
      { title: 'Zuverlässigkeit', fields: reliabilityDeclarations },
    ],
  },
  evidence: [
    ...reliabilityEvidence,
    { name: 'floorPlan', label: 'Grundriss mit Bühne, Garderoben und Rettungswegen' },
    { name: 'use', label: 'Baugenehmigung für die Nutzung als Vergnügungsstätte' },
  ],
  fee: effortTariffs('AllGO Nr. 40.1.3 (Rahmen zu bestätigen)', 30000, 250000),
  clocks: {
    ...permitClocks({ target: 'P8W', fiction }),
    ...inquiries.clocks,
    eveningVisit: {
      label: 'Kontrolle nach Aufnahme',
      kind: 'target',
      legalBasis: '§ 29 GewO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3M',
    },
    showsEnd: validityEnd('facts.grant.validUntil', '§ 33a Abs. 1 Satz 3 GewO'),
  },
  documents: {
    ...fiction.documents,
    ...documents,
    compliance: complianceNotice(documents.permit),
    request: requestLetter('Ihrem Antrag auf Erlaubnis zur Schaustellung von Personen'),
    art: plainLetter(
      'Für Ihre Darbietungen ist keine Erlaubnis nötig',
      'die Darbietungen haben überwiegend künstlerischen, sportlichen, akrobatischen oder ähnlichen Charakter und sind nach § 33a Abs. 1 Satz 2 GewO erlaubnisfrei: {facts.delimitation.why}',
      'Ändert sich der Charakter, stellen Sie bitte vorher einen Antrag.',
    ),
  },
  events: {
    ...fiction.events,
    ...permitEvents([brief.long('performances', 'Darbietungen', 2000), brief.text('premises', 'Räume')]),
    ...inquiries.events,
    showsClosed: { label: 'Veranstaltungen eingestellt', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    ...fiction.publicStatus,
    litigation: litigationStatus,
    [SHOWS]: {
      de: 'Erlaubnis in Kraft',
      easy: 'Die Vorführungen sind erlaubt. Beachten Sie die Auflagen.',
      en: 'Shows licensed',
      actor: 'nobody',
      next: 'Für andere Räume brauchen Sie eine neue Erlaubnis.',
    },
    free: {
      de: 'Erlaubnisfrei',
      easy: 'Für Ihre Kunst brauchen Sie keine Erlaubnis.',
      en: 'No licence needed',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
  },
  exceptions: [
    boundGrant(
      'Ohne das Einvernehmen der Bauordnung darf für die Räume nicht erteilt werden.',
      '§ 33a Abs. 2 Nr. 3 GewO',
    ),
  ],
  machine: permitSpine({
    intake: { task: 'Antrag, Grundriss und Nutzungsgenehmigung prüfen', target: 'P3D' },
    examination: {
      delimitation: taskState({
        id: 'delimitation',
        state: 'Abgrenzung zur Kunst',
        status: 'inReview',
        task: 'Feststellen, ob die Darbietungen überwiegend künstlerisch, sportlich oder akrobatisch sind',
        post: 'clerk',
        target: 'P5D',
        legalBasis: '§ 33a Abs. 1 Satz 2 GewO',
        outcomes: {
          display: { label: 'Schaustellung: erlaubnispflichtig', to: 'inquiries' },
          art: {
            label: 'Überwiegend künstlerisch: erlaubnisfrei',
            to: '#case.art',
            fields: [brief.long('why', 'Begründung', 1000)],
          },
        },
      }),
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade'],
        legalBasis: '§ 33a Abs. 2 Nr. 1, § 150a GewO',
        ask,
        onDone: 'rooms',
      }),
      rooms: taskState({
        id: 'rooms',
        state: 'Besichtigung der Räume',
        status: 'inReview',
        task: 'Bühne, Kabinen, Garderoben, Einblick von außen und Nähe zu Schulen und Kirchen ansehen',
        post: 'inspector',
        target: 'P14D',
        legalBasis: '§ 33a Abs. 2 Nr. 3 GewO',
        outcomes: {
          suitable: { label: 'Geeignet', to: 'decision' },
          conditions: {
            label: 'Mit Auflagen geeignet',
            to: 'decision',
            fields: [brief.long('needed', 'Nötige Auflagen', 2000)],
          },
          unsuitable: { label: 'Lage oder Räume stehen entgegen', adverse: true, to: 'decision' },
        },
      }),
    },
    decision: {
      task: 'Versagungsgründe des § 33a Abs. 2 prüfen und entscheiden',
      legalBasis: '§ 33a GewO',
      grantable: 'facts.buildingOpinion.result != "refuses"',
      grounds: [
        { value: 'reliability', label: 'Unzuverlässigkeit (Nr. 1)' },
        { value: 'morals', label: 'Gute Sitten (Nr. 2)' },
        { value: 'premises', label: 'Öffentliches Interesse, Räume (Nr. 3)' },
      ],
      grantFields: [
        brief.day('validUntil', 'Befristet bis', { required: false, notBefore: 'today' }),
        brief.long('provisions', 'Auflagen', 3000, { required: false }),
      ],
      feeBasis: 'AllGO Nr. 40.1.3, § 9 NVwKostG',
    },
    permit: 'Erlaubnis zur Schaustellung',
    status: SHOWS,
    fiction,
    obligations: {
      evening: {
        meta: { label: 'Veranstaltungen', status: SHOWS },
        initial: 'opening',
        states: {
          opening: {
            meta: { label: 'Vor der ersten Kontrolle', status: SHOWS },
            on: { showsClosed: ways('over', ['record']) },
            after: { eveningVisit: 'evening' },
          },
          evening: taskState({
            id: 'evening',
            state: 'Kontrolle am Abend',
            status: SHOWS,
            task: 'Alter der Auftretenden, Arbeitsbedingungen, Jugendschutz und Auflagen kontrollieren',
            post: 'inspector',
            legalBasis: '§ 29 GewO, §§ 4, 5 JuSchG',
            outcomes: {
              inOrder: { label: 'Ohne Beanstandung', to: 'term' },
              again: { label: 'Mängel: wieder kontrollieren', adverse: true, to: 'opening' },
              grave: { label: 'Schwere Verstöße: Widerrufsvorgang angelegt', adverse: true, to: 'over' },
            },
          }),
          term: gate('Befristet?', SHOWS, [
            { to: 'untilEnd', when: 'facts.grant.validUntil != null' },
            { to: 'over' },
          ]),
          untilEnd: {
            meta: { label: 'Bis zum Ablauf', status: SHOWS },
            on: { showsClosed: ways('over', ['record']) },
            after: { showsEnd: 'over' },
          },
          over: finished('Begleitung beendet', SHOWS),
        },
      },
    },
    more: {
      art: notification({
        label: 'Erlaubnisfreie Darbietung',
        status: ['inReview', 'free'],
        document: 'art',
        prefix: 'art',
        entry: [conclude('art')],
      }),
    },
  }),
});
