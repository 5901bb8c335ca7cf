import {
  adjudicationDocuments,
  brief,
  defineProcedure,
  effortTariffs,
  finished,
  inquiryParts,
  litigationStatus,
  permitClocks,
  permitEvents,
  permitSpine,
  reliabilityDeclarations,
  reliabilityEvidence,
  reliabilityInquiries,
  requestLetter,
  set,
  taskState,
  actionRemedy,
  tradeAddressee,
  tradeApplicant,
  ways,
  conclude,
  type Inquiry,
} from '@amtsweg/procedure';

const ask: readonly Inquiry[] = [
  { id: 'building', authority: 'Bauordnung (OE 61.2)', effect: 'Benehmen', legalBasis: '§ 26 Abs. 1 VwVfG' },
  {
    id: 'police',
    authority: 'Polizeidirektion Hannover',
    effect: 'Benehmen',
    legalBasis: '§ 26 Abs. 1 VwVfG',
  },
  {
    id: 'tax',
    authority: 'Finanzamt',
    effect: 'Benehmen',
    legalBasis: '§ 26 Abs. 1 VwVfG, § 30 Abs. 4 Nr. 3 AO',
    needed: 'form.taxConsent = true',
  },
];
const inquiries = inquiryParts(ask);

/**
 * Erlaubnis für eine Spielhalle (NSpielhG): the Land's law, not § 33i GewO. It is the place as much as the person that is
 * permitted: the distance to other halls is measured (`distance`), and where two applications exclude each other they are
 * chosen between by criteria of the statute (`selection`) – a state no other permit here has. Certificate of an accredited
 * body, proof of knowledge and social concept belong to the operation, the plan of the rooms to the GewO and SpielV.
 *
 * The permit is always limited in time (`term`): before the end the holder applies anew; without it the hall closes by law,
 * with no act (`expired`). During the term the certificate is renewed (`certificate`): without a valid one the permit is
 * revoked in a procedure of its own. Fee 4.000 to 20.000 euros (Serviceportal). No fiction: gambling is outside the
 * services directive. The paragraphs of the NSpielhG are to be confirmed by the legal office.
 */
export default defineProcedure({
  key: 'spielhalle-erlaubnis',
  name: 'Spielhalle – Erlaubnis',
  domain: 'gewerbe-gaststaetten',
  kind: 'permit',
  initiation: 'application',
  unit: '32.3',
  filePlan: '32.32.40',
  leika: ['99050028005000'],
  legalBasis: ['§ 2 NSpielhG', 'NSpielhG (Abstand, Auswahl, Zertifizierung)', 'GlüStV 2021', 'SpielV'],
  audience: ['company'],
  keywords: [
    'Spielothek eröffnen',
    'Spielautomatenhalle',
    'Casino-Betreiber',
    'Mindestabstand Spielothek',
    'Automatencasino',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Ablauf der Erlaubnis; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    legalBasis: { evidence: 'assumed' },
    fee: { evidence: 'documented', source: 'Serviceportal LHH: Rahmen 4.000 bis 20.000 EUR' },
  },
  addressee: tradeAddressee,
  form: {
    sections: [
      tradeApplicant('Betreiberin oder Betreiber'),
      {
        title: 'Spielhalle',
        fields: [
          brief.text('hall', 'Anschrift und Lage im Gebäude'),
          brief.count('area', 'Grundfläche für das Spiel in Quadratmetern', 1000, { min: 12 }),
          brief.count('machines', 'Geldspielgeräte', 12, { min: 1 }),
          brief.yes('otherHall', 'Im selben Gebäude besteht eine weitere Spielhalle'),
          brief.count('distance', 'Luftlinie zur nächsten Spielhalle in Metern, wenn bekannt', 10000),
          brief.pick('occasion', 'Anlass', {
            new: 'neue Spielhalle',
            renewal: 'Fortsetzung nach Ablauf der Befristung',
            takeover: 'Übernahme',
          }),
          brief.yes('certificate', 'Zertifikat einer akkreditierten Prüforganisation liegt vor'),
          brief.yes('knowledge', 'Sachkundenachweis der Betriebsleitung liegt vor'),
          brief.yes('taxConsent', 'Das Finanzamt darf befragt werden'),
        ],
      },
      { title: 'Zuverlässigkeit', fields: reliabilityDeclarations },
    ],
    plausibility: [
      {
        holds: 'form.area >= form.machines * 12',
        message: 'Je Geldspielgerät sind 12 Quadratmeter nötig (§ 3 Abs. 2 SpielV).',
        field: 'machines',
      },
    ],
  },
  evidence: [
    ...reliabilityEvidence,
    { name: 'taxCertificate', label: 'Unbedenklichkeitsbescheinigung des Finanzamts' },
    { name: 'plan', label: 'Grundriss mit Aufstellplätzen' },
    { name: 'socialConcept', label: 'Sozialkonzept', legalBasis: '§ 6 GlüStV 2021' },
    { name: 'certificate', label: 'Zertifikat' },
    { name: 'knowledge', label: 'Sachkundenachweis' },
  ],
  fee: effortTariffs('Gebührenordnung für Spielhallen, Rahmen 4.000 bis 20.000 Euro', 400000, 2000000),
  remedy: actionRemedy,
  clocks: {
    ...permitClocks({ target: 'P3M' }),
    ...inquiries.clocks,
    term: {
      label: 'Befristung der Erlaubnis',
      kind: 'statutory',
      legalBasis: 'NSpielhG (Befristung), § 36 Abs. 2 Nr. 1 VwVfG',
      bound: 'party',
      start: { rule: 'event', on: 'string(facts.grant.validUntil)' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P6M', to: 'clerk' }],
      extension: 'never',
      suspension: 'never',
    },
    certificateTerm: {
      label: 'Erneuerung des Zertifikats',
      kind: 'statutory',
      legalBasis: 'NSpielhG (Zertifizierung)',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2Y',
      warnings: [{ before: 'P2M', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine Spielhallenerlaubnis'),
    ...adjudicationDocuments({
      subject: 'die Spielhallenerlaubnis',
      title: 'Erlaubnis zum Betrieb einer Spielhalle',
      facts: [
        ['Betreiber', '{form.registeredName} {form.givenNames} {form.familyName}'],
        ['Spielhalle', '{form.hall}'],
      ],
      granting: [
        {
          type: 'paragraph',
          text: 'Der Betrieb wird bis zum {facts.grant.validUntil} mit höchstens {facts.grant.machines} Geldspielgeräten erlaubt.',
        },
        {
          type: 'paragraph',
          text: 'Auflagen: {facts.grant.provisions}',
          when: 'facts.grant.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Vor dem Einlass ist die Sperrdatei abzugleichen (§ 8 GlüStV 2021). Die Erlaubnis erlischt mit Ablauf der Frist ohne weiteren Bescheid.',
        },
        { type: 'paragraph', text: 'Auswahl: {facts.selection.criteria}', when: 'facts.selection != null' },
      ],
      groundTexts: {
        distance: 'Der Mindestabstand zu einer anderen Spielhalle ist nicht eingehalten.',
        building: 'Die Spielhalle steht in baulichem Verbund mit einer weiteren Spielhalle.',
        selection: 'Im Auswahlverfahren wurde ein anderer Standort vorgezogen.',
        reliability: 'Die Zuverlässigkeit fehlt.',
        operation: 'Zertifikat, Sachkundenachweis oder Sozialkonzept fehlen.',
        rooms: 'Die Räume entsprechen nicht den Anforderungen.',
      },
      consequence: 'Die Spielhalle darf nicht betrieben werden.',
    }),
  },
  events: {
    ...permitEvents([
      brief.text('hall', 'Anschrift'),
      brief.count('machines', 'Geldspielgeräte', 12, { min: 1 }),
    ]),
    ...inquiries.events,
    hallClosed: {
      label: 'Schließung der Spielhalle eintragen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('closedOn', 'Geschlossen am')],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    hallPermitted: {
      de: 'Erlaubnis erteilt',
      easy: 'Sie dürfen die Spielhalle bis zum Ende der Frist betreiben.',
      en: 'Permitted for a term',
      actor: 'applicant',
      next: 'Erneuern Sie das Zertifikat rechtzeitig.',
    },
    expired: {
      de: 'Abgelaufen',
      easy: 'Ihre Erlaubnis ist abgelaufen. Die Spielhalle muss schließen.',
      en: 'Expired',
      actor: 'nobody',
      next: 'Sie können einen neuen Antrag stellen.',
    },
  },
  machine: permitSpine({
    intake: { task: 'Unterlagen, Zertifikat und Sozialkonzept prüfen', target: 'P5D' },
    examination: {
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade', 'debtors'],
        legalBasis: '§ 33c Abs. 2 GewO, NSpielhG',
        ask,
        onDone: 'distance',
      }),
      distance: taskState({
        id: 'distance',
        state: 'Abstand',
        status: 'inReview',
        task: 'Luftlinie von Eingang zu Eingang messen und mit allen bestehenden und beantragten Hallen vergleichen',
        post: 'inspector',
        target: 'P14D',
        legalBasis: 'NSpielhG (Mindestabstand)',
        outcomes: {
          kept: {
            label: 'Abstand eingehalten',
            to: 'rooms',
            fields: [brief.count('metres', 'Gemessene Meter', 10000)],
          },
          competing: {
            label: 'Abstand zu einer ebenfalls beantragten Halle unterschritten',
            to: 'selection',
            fields: [
              brief.count('metres', 'Gemessene Meter', 10000),
              brief.text('competitor', 'Konkurrierender Vorgang', 60),
            ],
          },
          tooNear: {
            label: 'Abstand zu einer erlaubten Halle unterschritten',
            adverse: true,
            to: 'decision',
          },
        },
      }),
      selection: taskState({
        id: 'selection',
        state: 'Auswahl zwischen konkurrierenden Hallen',
        status: 'inReview',
        task: 'Nach den gesetzlichen Kriterien auswählen; über alle beteiligten Anträge zugleich',
        post: 'lead',
        notBy: ['distance'],
        target: 'P28D',
        legalBasis: 'NSpielhG (Auswahlverfahren), Art. 12 Abs. 1 GG',
        outcomes: {
          chosen: {
            label: 'Diese Halle wird vorgezogen',
            to: 'rooms',
            fields: [brief.long('criteria', 'Kriterien und Bewertung', 5000)],
          },
          notChosen: {
            label: 'Andere Halle wird vorgezogen',
            adverse: true,
            to: 'decision',
            fields: [brief.long('criteria', 'Kriterien und Bewertung', 5000)],
          },
        },
      }),
      rooms: taskState({
        id: 'rooms',
        state: 'Räume und Aufstellplan',
        status: 'inReview',
        task: 'Räume besichtigen: Fläche je Gerät, Sichtschutz, Außenwerbung, Aufsicht',
        post: 'inspector',
        target: 'P14D',
        legalBasis: '§ 3 Abs. 2 SpielV, NSpielhG',
        outcomes: {
          asPlanned: { label: 'Wie im Plan', to: 'decision' },
          fewer: {
            label: 'Nur für weniger Geräte',
            to: 'decision',
            fields: [brief.count('machines', 'Zulässige Geräte', 12)],
          },
          unfit: { label: 'Ungeeignet', adverse: true, to: 'decision' },
        },
      }),
    },
    decision: {
      task: 'Abstand, Auswahl, Person, Betrieb und Räume würdigen und entscheiden',
      legalBasis: '§ 2 NSpielhG',
      grounds: [
        { value: 'distance', label: 'Mindestabstand' },
        { value: 'building', label: 'Baulicher Verbund' },
        { value: 'selection', label: 'Unterlegen in der Auswahl' },
        { value: 'reliability', label: 'Unzuverlässigkeit' },
        { value: 'operation', label: 'Zertifikat, Sachkunde oder Sozialkonzept fehlt' },
        { value: 'rooms', label: 'Ungeeignete Räume' },
      ],
      grantFields: [
        brief.day('validUntil', 'Befristet bis', { notBefore: 'today' }),
        brief.count('machines', 'Geldspielgeräte höchstens', 12, { min: 1 }),
        brief.long('provisions', 'Auflagen', 3000, { required: false }),
      ],
      feeBasis: 'Rahmen 4.000 bis 20.000 Euro, § 9 NVwKostG',
    },
    permit: 'Spielhallenerlaubnis',
    status: 'hallPermitted',
    onDone: ways([{ to: '#case.expired', when: 'facts.hallClosed = null' }, { to: '#case.closed' }]),
    obligations: {
      term: {
        meta: { label: 'Befristung', status: 'hallPermitted' },
        initial: 'running',
        states: {
          running: {
            meta: { label: 'Erlaubnis gilt', status: 'hallPermitted' },
            on: { hallClosed: ways('ended', ['record']) },
            after: { term: 'closing' },
          },
          closing: taskState({
            id: 'closing',
            state: 'Frist abgelaufen',
            status: 'expired',
            task: 'Vor Ort feststellen, dass der Spielbetrieb eingestellt ist',
            post: 'inspector',
            target: 'P3D',
            outcomes: {
              stopped: { label: 'Eingestellt', to: 'ended' },
              goesOn: {
                label: 'Wird fortgesetzt: Schließung in eigenem Verfahren',
                adverse: true,
                to: 'ended',
              },
            },
          }),
          ended: finished('Betrieb beendet', 'hallPermitted'),
        },
      },
      certificate: {
        meta: { label: 'Zertifikat', status: 'hallPermitted' },
        initial: 'valid',
        states: {
          valid: {
            meta: { label: 'Zertifikat gültig', status: 'hallPermitted' },
            on: { hallClosed: ways('over', ['record']) },
            after: {
              certificateTerm: [
                { target: 'over', guard: { type: 'feel', params: { expr: 'facts.closing != null' } } },
                { target: 'renewing' },
              ],
            },
          },
          renewing: taskState({
            id: 'certificateRenewal',
            state: 'Zertifikat abgelaufen',
            status: 'hallPermitted',
            task: 'Erneuertes Zertifikat anfordern und prüfen',
            post: 'clerk',
            target: 'P14D',
            outcomes: {
              renewed: { label: 'Erneuert', to: [{ to: 'valid', then: [set('certifiedOn', 'today')] }] },
              missing: { label: 'Fehlt: Widerruf in eigenem Verfahren', adverse: true, to: 'over' },
            },
          }),
          over: finished('Überwachung beendet', 'hallPermitted'),
        },
      },
    },
    more: {
      expired: {
        type: 'final',
        meta: { label: 'Durch Zeitablauf erloschen (§ 43 Abs. 2 VwVfG)', status: 'expired' },
        entry: [conclude('expired')],
      },
    },
  }),
});
