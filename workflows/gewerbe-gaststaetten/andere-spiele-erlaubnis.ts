import {
  adjudicationDocuments,
  brief,
  defineProcedure,
  effortTariffs,
  gate,
  inquiryParts,
  litigationStatus,
  permitClocks,
  permitEvents,
  permitSpine,
  permitTerm,
  permitTermStatus,
  reliabilityDeclarations,
  reliabilityEvidence,
  reliabilityInquiries,
  requestLetter,
  requestOutcome,
  revocation,
  taskState,
  tradeApplicant,
  validityEnd,
  ways,
  type Inquiry,
} from '@amtsweg/procedure';
import { boundGrant, kept, tradePermit } from './trade-office.js';

const ask: readonly Inquiry[] = [
  {
    id: 'bka',
    authority: 'Bundeskriminalamt (Bestätigung der Unbedenklichkeitsbescheinigung)',
    effect: 'Einvernehmen',
    legalBasis: '§ 33d Abs. 2, § 33e GewO',
  },
  {
    id: 'police',
    authority: 'Polizeidirektion Hannover',
    effect: 'Benehmen',
    legalBasis: '§ 33d Abs. 3 GewO',
  },
];
const inquiries = inquiryParts(ask);
const subject = 'die Erlaubnis für das andere Spiel mit Gewinnmöglichkeit';
const revoked = revocation({
  subject,
  grounds: [
    {
      value: 'certificate',
      label: 'Unbedenklichkeitsbescheinigung zurückgenommen oder widerrufen (§ 33d Abs. 5)',
    },
    { value: 'rules', label: 'Spiel abweichend von der genehmigten Spielregel veranstaltet (§ 33d Abs. 4)' },
    { value: 'reliability', label: 'Zuverlässigkeit entfallen (§ 33d Abs. 4)' },
  ],
  kept: 'issued.use.valid',
  to: 'ended',
  duty: 'Das Spiel ist sofort einzustellen; Spieleinrichtungen sind zu entfernen.',
});

/**
 * Erlaubnis für ein anderes Spiel mit Gewinnmöglichkeit (§ 33d GewO): a permit for one game by its rules at one place. The
 * game itself is judged by the Federal Criminal Police in another procedure (§ 33e); only who holds that certificate may
 * be permitted at all, which is asked of the BKA and not believed from the paper, and computed for the grant.
 *
 * Peculiar: kind and number of games at a place follow the SpielV (§§ 4, 5: three in an arcade, none that pays money in
 * a pub; `venue`), the permit always has a term – and it hangs on the certificate: if the BKA takes it back, the city MUST
 * revoke (§ 33d (5)), a message from outside that opens the revocation with hearing, decision and remedy of its own. No
 * fiction: § 6a GewO does not name § 33d.
 */
export default defineProcedure({
  ...tradePermit,
  key: 'andere-spiele-erlaubnis',
  name: 'Erlaubnis für andere Spiele mit Gewinnmöglichkeit',
  filePlan: '32.32.30',
  leika: ['99050001005000'],
  legalBasis: ['§ 33d GewO', '§ 33e GewO', '§§ 4, 5 SpielV'],
  keywords: [
    'Geschicklichkeitsspiel',
    'Pokerturnier veranstalten',
    'Spielcasino Turnier',
    'Unbedenklichkeitsbescheinigung BKA',
  ],
  retention: kept(10, 'nach Ablauf der Erlaubnis'),
  form: {
    sections: [
      tradeApplicant('Veranstalterin oder Veranstalter'),
      {
        title: 'Das Spiel',
        fields: [
          brief.text('game', 'Bezeichnung des Spiels'),
          brief.text('certificateNumber', 'Nummer und Datum der Unbedenklichkeitsbescheinigung', 120),
          brief.day('certificateUntil', 'Bescheinigung gültig bis', { notBefore: 'today' }),
          brief.yes('ownCertificate', 'Bescheinigung ist auf mich ausgestellt'),
          { name: 'stake', label: 'Höchster Einsatz je Spiel', type: 'money', min: 0, required: true },
          brief.pick('prize', 'Gewinn', { money: 'Geld', goods: 'Waren' }),
        ],
      },
      {
        title: 'Ort und Zeit',
        fields: [
          brief.pick('venue', 'Ort', {
            arcade: 'Spielhalle',
            pub: 'Gaststätte oder Beherbergungsbetrieb',
            festival: 'Volksfest, Jahr- oder Spezialmarkt',
          }),
          brief.text('place', 'Anschrift oder Standplatz'),
          brief.count('games', 'Zahl der Spiele am Ort einschließlich vorhandener', 10, { min: 1 }),
          brief.day('until', 'Gewünscht bis', { notBefore: 'today' }),
        ],
      },
      { title: 'Zuverlässigkeit', fields: reliabilityDeclarations },
    ],
    plausibility: [
      {
        holds: 'form.until <= form.certificateUntil',
        message: 'Die Erlaubnis kann nicht länger gelten als die Bescheinigung des Bundeskriminalamts.',
        field: 'until',
      },
    ],
  },
  evidence: [
    ...reliabilityEvidence,
    { name: 'certificate', label: 'Unbedenklichkeitsbescheinigung mit Spielregel', legalBasis: '§ 33e GewO' },
  ],
  fee: effortTariffs('AllGO Nr. 40.1.7 (Rahmen zu bestätigen)', 20000, 150000),
  clocks: {
    ...permitClocks({ target: 'P6W', pausesIn: ['checked.inquiries'] }),
    ...inquiries.clocks,
    ...revoked.clocks,
    validity: validityEnd('facts.grant.validUntil', '§ 33d Abs. 1 Satz 2 GewO'),
  },
  documents: {
    ...revoked.documents,
    request: requestLetter('Ihrem Antrag auf Erlaubnis eines anderen Spiels'),
    ...adjudicationDocuments({
      subject,
      title: 'Erlaubnis nach § 33d der Gewerbeordnung',
      facts: [
        ['Spiel', '{form.game}, Bescheinigung {form.certificateNumber}'],
        ['Ort', '{form.place}'],
      ],
      granting: [
        {
          type: 'paragraph',
          text: 'Das Spiel darf nach der mit der Bescheinigung verbundenen Spielregel bis zum {facts.grant.validUntil} veranstaltet werden.',
        },
        {
          type: 'paragraph',
          text: 'Auflagen (§ 33d Abs. 1 Satz 2 GewO): {facts.grant.provisions}',
          when: 'facts.grant.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Spielregel, Gewinnplan und ein Abdruck dieser Erlaubnis sind am Ort auszuhängen. Nimmt das Bundeskriminalamt die Bescheinigung zurück, ist die Erlaubnis zu widerrufen.',
        },
      ],
      groundTexts: {
        certificate:
          'Der Veranstalter ist nicht im Besitz der Unbedenklichkeitsbescheinigung (§ 33d Abs. 2 GewO).',
        reliability: 'Die Zuverlässigkeit des Veranstalters oder des Betreibers fehlt (§ 33d Abs. 3 GewO).',
        place: 'Art oder Zahl der Spiele ist an diesem Ort nicht zulässig (§§ 4, 5 SpielV).',
      },
      consequence: 'Die Veranstaltung ohne Erlaubnis ist ordnungswidrig und kann strafbar sein (§ 284 StGB).',
    }),
  },
  events: {
    ...permitEvents([
      brief.text('certificateNumber', 'Nummer der Bescheinigung', 120),
      brief.count('games', 'Zahl der Spiele', 10, { min: 1 }),
    ]),
    ...inquiries.events,
    ...revoked.events,
    certificateWithdrawn: {
      label: 'Bundeskriminalamt: Bescheinigung zurückgenommen oder widerrufen',
      by: ['authority', 'clerk'],
      fields: [brief.day('on', 'Wirksam seit', { notAfter: 'today' })],
      note: 'Die Erlaubnis ist zwingend zu widerrufen (§ 33d Abs. 5 GewO).',
    },
    gameEnded: { label: 'Spiel nicht mehr veranstaltet', by: ['applicant', 'clerk'] },
  },
  publicStatus: { litigation: litigationStatus, ...permitTermStatus },
  exceptions: [
    boundGrant(
      'Ohne gültige Unbedenklichkeitsbescheinigung und an unzulässigem Ort darf die Erlaubnis nicht erteilt werden.',
      '§ 33d Abs. 2 GewO, §§ 4, 5 SpielV',
    ),
  ],
  machine: permitSpine({
    intake: { task: 'Antrag, Bescheinigung und Spielregel prüfen', target: 'P3D' },
    examination: {
      holder: gate('Auf den Veranstalter ausgestellt?', 'inReview', [
        { to: 'venue', when: 'form.ownCertificate = true' },
        { to: 'decision' },
      ]),
      venue: taskState({
        id: 'venue',
        state: 'Zulässigkeit am Ort',
        status: 'inReview',
        task: 'Art und Zahl der Spiele mit der SpielV vergleichen; bei Spielhallen die Erlaubnis heraussuchen',
        post: 'clerk',
        target: 'P5D',
        legalBasis: '§§ 4, 5 SpielV',
        outcomes: {
          admissible: {
            label: 'Zulässig',
            to: [
              {
                to: 'decision',
                when: '(form.venue = "pub" and form.prize = "money") or (form.venue = "arcade" and form.games > 3)',
              },
              { to: 'inquiries' },
            ],
          },
          inadmissible: { label: 'Nicht zulässig', adverse: true, to: 'decision' },
          ruleMissing: { ...requestOutcome, label: 'Spielregel nachfordern' },
        },
      }),
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade'],
        legalBasis: '§ 33d Abs. 3, § 33c Abs. 2 Nr. 1 GewO',
        ask,
        onDone: 'decision',
      }),
    },
    decision: {
      task: 'Über die Erlaubnis, ihre Dauer und Auflagen entscheiden',
      legalBasis: '§ 33d Abs. 1 bis 3 GewO',
      grantable: 'facts.bkaOpinion != null and facts.bkaOpinion.result != "refuses"',
      grounds: [
        { value: 'certificate', label: 'Keine Bescheinigung (Abs. 2)' },
        { value: 'reliability', label: 'Unzuverlässigkeit (Abs. 3)' },
        { value: 'place', label: 'Ort oder Zahl (SpielV)' },
      ],
      grantFields: [
        brief.day('validUntil', 'Befristet bis', { notBefore: 'today', notAfter: 'form.certificateUntil' }),
        brief.long('provisions', 'Auflagen', 2000, { required: false }),
      ],
      feeBasis: 'AllGO Nr. 40.1.7, § 9 NVwKostG',
    },
    permit: 'Spielerlaubnis',
    status: 'permitValid',
    onDone: ways([{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }]),
    obligations: {
      use: permitTerm({
        label: 'Spiel wird veranstaltet',
        givenUp: 'gameEnded',
        revocation: revoked,
        more: { certificateWithdrawn: ways('mustRevoke', ['record']) },
        states: {
          mustRevoke: taskState({
            id: 'mustRevoke',
            state: 'Bescheinigung des BKA entfallen',
            status: 'permitValid',
            task: 'Mitteilung prüfen, sofortige Einstellung des Spiels veranlassen und Anhörung zum Widerruf einleiten',
            post: 'clerk',
            priority: 1,
            target: 'P1D',
            legalBasis: '§ 33d Abs. 5 GewO',
            outcomes: {
              confirmed: { label: 'Bescheinigung entfallen: anhören', to: 'revocation' },
              otherGame: { label: 'Betrifft ein anderes Spiel', to: 'valid' },
            },
          }),
        },
      }),
    },
    more: {
      revoked: {
        type: 'final',
        meta: { label: 'Spielerlaubnis widerrufen', status: 'revoked' },
        entry: [{ type: 'conclude', params: { ending: 'revoked' } }],
      },
    },
  }),
});
