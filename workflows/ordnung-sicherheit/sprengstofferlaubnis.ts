import {
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  brief,
  completeness,
  conclude,
  costBlocks,
  defineProcedure,
  endings,
  explosivesGrounds,
  explosivesReliability,
  frameFee,
  gate,
  hearingLetter,
  note,
  permitTerm,
  permitTermStatus,
  provisionBlocks,
  provisionsField,
  refusalNotice,
  refusedApplication,
  requestLetter,
  requestOutcome,
  revocation,
  set,
  taskState,
  transmissionState,
  validityEnd,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { form } from './sprengstofferlaubnis.form.js';
import { holder, kept } from './holder.js';

const rows = [
  ['Person', '{form.givenNames} {form.familyName}, geboren am {form.birthDate}'],
  ['Zweck', '{choice("purpose", form.purpose)}'],
] as const;

const inquiries = explosivesReliability('expertise');

const taken = revocation({
  subject: 'die sprengstoffrechtliche Erlaubnis',
  kept: 'issued.inForce.handling.valid',
  to: 'surrender',
  duty: 'Überlassen Sie vorhandene Stoffe einer berechtigten Person oder lassen Sie sie vernichten und geben Sie den Bescheid zurück (§§ 32, 35 SprengG).',
  grounds: [
    { value: '§ 34 Abs. 2 i. V. m. §§ 8a, 8b SprengG', label: 'Zuverlässigkeit oder Eignung weggefallen' },
    {
      value: '§ 34 Abs. 2 i. V. m. § 27 Abs. 3 SprengG',
      label: 'Bedürfnis weggefallen (Verein, Jagdschein)',
    },
    { value: '§ 34 Abs. 3 i. V. m. § 24 SprengG', label: 'Stoffe unsicher gelagert' },
  ],
});

/** What small quantities a dwelling may hold at all (2nd SprengV, annex 6 on § 2: powder in grams of net mass). */
const HOME = 'if form.storeRoom = "uninhabited" then 3 else 1';

/**
 * Sprengstofferlaubnis, not commercial (§ 27 SprengG): powder for reloading, muzzle-loaders and mortars. Other than a
 * weapon card it is measured in kilograms and it ends: a quantity, a purpose and at most five years, after which
 * everything is proven anew. Four conditions: reliable and fit (§§ 8a, 8b, own inquiries), 21 (18 with need, § 27
 * (5)), expertise by a course the clearance `sprengstoff-unbedenklichkeit` opened, and a need that hangs on club or
 * hunting licence.
 *
 * The storage place is examined for quantity: over the small quantities for a dwelling the inspector sees it. In use:
 * loss is reported at once and goes to police the same day (§ 26), an end of membership opens the revocation (§ 34);
 * after expiry leftovers are asked for. NOT transitions: commercial permit (§ 7), Befähigungsschein (§ 20), import.
 */
export default defineProcedure({
  key: 'sprengstofferlaubnis',
  name: 'Erlaubnis zum Umgang mit explosionsgefährlichen Stoffen (nicht gewerblich)',
  keywords: [
    'Pulverschein',
    'Wiederladen',
    'Böllerschießen',
    'Vorderlader Schwarzpulver',
    'Paragraf 27 Schein',
  ],
  domain: 'ordnung-sicherheit',
  kind: 'permit',
  initiation: 'application',
  unit: '32.6',
  filePlan: '32.60.80',
  leika: [],
  legalBasis: ['§ 27 SprengG', '§§ 8 bis 8c SprengG', '§ 24 SprengG', '2. SprengV'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: kept(10, 'Ablauf der Erlaubnis'),
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: holder,
  form,
  evidence: [
    { name: 'clearance', label: 'Unbedenklichkeitsbescheinigung', when: 'form.request = "first"' },
    { name: 'expertise', label: 'Fachkundezeugnis', legalBasis: '§ 9 SprengG' },
    {
      name: 'need',
      label: 'Bedürfnisnachweis des Verbands oder Jagdschein',
      legalBasis: '§ 27 Abs. 3 Nr. 2 SprengG',
    },
  ],
  fee: [
    {
      id: 'frame',
      legalBasis: 'Kostenverordnung zum SprengG, Rahmen 60 bis 250 € (zu bestätigen)',
      type: 'range',
      cents: 'facts.decision.feeCents',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P3M', pausesIn: ['checked.inquiries'], feeLaw: '§ 37 SprengG' }),
    ...inquiries.clocks,
    ...taken.clocks,
    validity: validityEnd('facts.decision.validUntil', '§ 27 Abs. 2, § 10 SprengG'),
  },
  documents: {
    ...taken.documents,
    request: requestLetter('Ihrem Antrag nach § 27 des Sprengstoffgesetzes'),
    hearing: hearingLetter('die sprengstoffrechtliche Erlaubnis', rows),
    refusal: refusalNotice('Versagung der Erlaubnis nach § 27 SprengG', rows),
    permit: {
      kind: 'notice',
      title: 'Erlaubnis nach § 27 des Sprengstoffgesetzes',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ...rows,
            [
              'Erwerb und Umgang',
              '{choice("substances", form.substances)}, höchstens {facts.decision.kilograms} kg',
            ],
            ['Lagerort', '{form.place}'],
            ['Gültig bis', '{facts.decision.validUntil}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Lassen Sie jeden Erwerb in diesen Bescheid eintragen. Verlust oder Diebstahl zeigen Sie unverzüglich an (§ 26 SprengG). Beantragen Sie die Verlängerung drei Monate vor dem Ablauf.',
        },
        ...provisionBlocks,
        ...costBlocks,
      ],
    },
  },
  events: {
    ...applicationEvents([{ name: 'place', label: 'Ort der Lagerung', type: 'text', maxLength: 200 }]),
    ...inquiries.events,
    ...taken.events,
    returned: { label: 'Erlaubnis zurückgeben', by: ['applicant', 'clerk'] },
    powderLost: {
      label: 'Verlust von Sprengstoff anzeigen',
      by: ['applicant', 'clerk'],
      fields: [brief.count('grams', 'Gramm', 20000, { min: 1 }), brief.long('how', 'Wann und wie')],
    },
    needGone: {
      label: 'Ende von Mitgliedschaft oder Jagdschein eintragen',
      by: ['authority', 'clerk'],
    },
  },
  publicStatus: { ...appealableNoticeStatus, ...permitTermStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Fachkundezeugnis, Bedürfnis und Angaben zur Lagerung prüfen',
      }),
      checked: {
        meta: { label: 'Prüfung nach § 27 SprengG', status: 'inReview' },
        on: withdrawal,
        initial: 'inquiries',
        states: {
          inquiries: inquiries.state,
          expertise: taskState({
            id: 'expertise',
            state: 'Fachkunde und Alter',
            status: 'inReview',
            task: 'Zeugnis auf Zweck und Gültigkeit prüfen; unter 21 Jahren Ausnahme nach § 27 Abs. 5 prüfen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 9, § 27 Abs. 3 und 5 SprengG',
            outcomes: {
              proven: { label: 'Fachkundig', to: 'quantity' },
              repeat: {
                ...requestOutcome,
                label: 'Zeugnis älter als fünf Jahre: Wiederholungslehrgang nachweisen lassen',
              },
              lacking: { label: 'Nicht fachkundig oder zu jung', adverse: true, to: 'decision' },
            },
          }),
          quantity: gate('Kleinmenge für den Lagerraum?', 'inReview', [
            {
              to: 'store',
              when: `form.kilograms > (${HOME})`,
              then: [
                note(
                  'Menge über der Kleinmenge der Anlage 6 zum Anhang der 2. SprengV: Lagerort besichtigen.',
                ),
              ],
            },
            { to: 'decision', then: [set('storable', HOME)] },
          ]),
          store: taskState({
            id: 'store',
            state: 'Lagerort',
            status: 'inReview',
            task: 'Lagerort besichtigen: Druckentlastung, Zündquellen, Trennung, Zugang; zulässige Menge festlegen',
            post: 'inspector',
            target: 'P21D',
            legalBasis: '§ 24 SprengG, § 2 der 2. SprengV',
            outcomes: {
              measured: {
                label: 'Zulässige Menge festgestellt',
                to: [{ to: 'decision', then: [set('storable', 'event.kilograms')] }],
                fields: [brief.count('kilograms', 'Zulässig (kg)', 20)],
              },
              unfit: {
                label: 'Ungeeignet',
                adverse: true,
                to: [{ to: 'decision', then: [set('storable', '0')] }],
              },
            },
          }),
          overMuch: gate('Menge oder Dauer überschritten', 'inReview', [{ to: 'decision' }]),
          ...applicationDecision({
            state: 'Entscheidung nach § 27 SprengG',
            task: 'Voraussetzungen würdigen, Menge und Ablauf festlegen',
            legalBasis: '§ 27 Abs. 2 und 3 SprengG',
            target: 'P7D',
            grant: {
              label: 'Erteilen',
              to: [
                {
                  to: '#case.approved',
                  when: 'facts.expertise.outcome = "proven" and event.kilograms <= facts.storable and date(event.validUntil) <= date(today) + duration("P5Y")',
                  then: [{ type: 'assessFee', params: { on: 'today' } }],
                },
                {
                  to: 'overMuch',
                  then: [
                    note(
                      'Nicht erteilt: Fachkunde fehlt, Menge über dem Lagerort oder länger als fünf Jahre.',
                    ),
                  ],
                },
              ],
              fields: [
                brief.count('kilograms', 'Höchstmenge (kg)', 20, { min: 1 }),
                brief.day('validUntil', 'Gültig bis (höchstens fünf Jahre)', { notBefore: 'today' }),
                provisionsField('§ 10 SprengG'),
                ...frameFee(6000, 25000),
              ],
            },
            grounds: [
              ...explosivesGrounds,
              { value: '§ 27 Abs. 3 Nr. 2 SprengG', label: 'Bedürfnis fehlt' },
              { value: '§ 8 Abs. 1 Nr. 2 Buchst. a, § 9 SprengG', label: 'Fachkunde fehlt' },
              { value: '§ 27 Abs. 3, Alter', label: 'Noch nicht 21 Jahre alt, keine Ausnahme' },
            ],
            refusalFields: frameFee(4500, 18000),
          }),
        },
      },
      approved: {
        meta: { label: 'Bewilligt', status: 'decided' },
        initial: 'storeNote',
        states: {
          storeNote: transmissionState({
            id: 'storeNote',
            state: 'Lagerort wird Feuerwehr und Polizei mitgeteilt',
            status: 'decided',
            receivers: '["Feuerwehr Hannover, Einsatzplanung", "Polizeidirektion Hannover"]',
            legalBasis: '§ 39a SprengG (zu bestätigen), § 31 NPOG',
            to: '#case.issued',
          }),
        },
      },
      issued: appealableNotice({
        label: 'Erlaubnis nach § 27 SprengG',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'permitValid'],
        fee: { notBy: ['decision'] },
        beside: {
          handling: permitTerm({
            label: 'Umgang erlaubt',
            givenUp: 'returned',
            revocation: taken,
            surrender: 'Bescheid einziehen, Verbleib der Restmengen nachweisen lassen',
            more: {
              powderLost: ways('loss', ['record']),
              needGone: ways([
                {
                  to: 'revocation',
                  then: [
                    'record',
                    set('startRevocation', '{facts: "Mitgliedschaft oder Jagdschein sind beendet."}'),
                  ],
                },
              ]),
            },
            states: {
              loss: transmissionState({
                id: 'loss',
                state: 'Verlustmeldung',
                status: 'permitValid',
                receivers: '["Polizeidirektion Hannover", "Landeskriminalamt Niedersachsen"]',
                legalBasis: '§ 26 Abs. 1 SprengG',
                to: 'lossReview',
              }),
              lossReview: taskState({
                id: 'lossReview',
                state: 'Verlust wird gewürdigt',
                status: 'permitValid',
                task: 'Umstände des Verlusts und die Lagerung prüfen',
                post: 'inspector',
                target: 'P7D',
                legalBasis: '§§ 24, 26, 34 SprengG',
                outcomes: {
                  blameless: { label: 'Ohne Folgen', to: 'valid' },
                  careless: {
                    label: 'Unsicher gelagert: Widerruf einleiten',
                    adverse: true,
                    to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
                  },
                },
              }),
            },
          }),
        },
        onDone: [{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }],
      }),
      rejected: refusedApplication({
        label: 'Erlaubnis versagt',
        feeSetBy: ['decision'],
        anew: 'checked.decision',
      }),
      revoked: {
        type: 'final',
        meta: { label: 'Erlaubnis widerrufen (§ 34 SprengG)', status: 'revoked' },
        entry: [conclude('revoked')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
