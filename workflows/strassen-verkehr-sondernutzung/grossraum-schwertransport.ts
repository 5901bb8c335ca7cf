import {
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  completeness,
  conclude,
  costBlocks,
  defineProcedure,
  endings,
  frameFee,
  hearingLetter,
  opinionEvent,
  opinionPeriod,
  participation,
  permitTerm,
  permitTermStatus,
  provisionBlocks,
  provisionsField,
  refusalNotice,
  refusedApplication,
  requestLetter,
  revocation,
  set,
  taskState,
  validityEnd,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { company, kept } from './applicant.js';
import { form } from './grossraum-schwertransport.form.js';

const rows = [
  ['VEMAGS-Nummer', '{form.vemagsNumber}'],
  ['Ladung', '{form.cargo}'],
  [
    'Abmessungen',
    '{form.length} m × {form.width} m × {form.height} m, {form.mass} t, Achslast {form.axleLoad} t',
  ],
  ['Zeitraum', '{form.from} bis {form.until}'],
] as const;

const revoked = revocation({
  subject: 'die Transporterlaubnis',
  kept: 'issued.inForce.use.valid',
  to: 'ended',
  duty: 'Mit den Fahrzeugen darf nicht mehr nach dieser Erlaubnis gefahren werden; der Bescheid im Führerhaus ist zu entfernen.',
  grounds: [
    { value: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', label: 'Auflage (Begleitung, Fahrzeit, Fahrtweg) missachtet' },
    { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Bauwerk auf dem Fahrtweg abgelastet oder gesperrt' },
  ],
});

/** Who is asked follows from the measures, as VwV-StVO to § 29 (3) has it; the structure's consent is indispensable. */
const consultation = {
  type: 'parallel',
  meta: { label: 'Anhörung im VEMAGS', status: 'waitingForOthers' },
  onDone: 'decision',
  states: {
    structures: participation({
      id: 'structures',
      label: 'Straßenbaulastträger (Brücken, Fahrbahn)',
      authority: 'Straßenbaulastträger auf dem Fahrtweg',
      effect: 'Einvernehmen',
      legalBasis: 'VwV-StVO zu § 29 Abs. 3, IV. 1',
      clock: 'structuresOpinionPeriod',
      needed: 'form.mass > 41.8 or form.axleLoad > 11.5 or form.height > 4.2',
    }),
    police: participation({
      id: 'police',
      label: 'Polizei (Begleitung, Fahrzeiten)',
      authority: 'Polizeidirektion Hannover',
      effect: 'Benehmen',
      legalBasis: 'VwV-StVO zu § 29 Abs. 3, IV. 3',
      clock: 'policeOpinionPeriod',
      needed: 'form.width > 3.5 or form.length > 27',
    }),
    rail: participation({
      id: 'rail',
      label: 'Bahn- und Stadtbahnunternehmen',
      authority: 'DB InfraGO AG und ÜSTRA/infra Hannover',
      effect: 'Einvernehmen',
      legalBasis: 'VwV-StVO zu § 29 Abs. 3, IV. 2; § 19 EBO',
      clock: 'railOpinionPeriod',
      needed: 'form.crossings = true and (form.height > 4.5 or form.mass > 60)',
    }),
  },
} as const;

const examination = applicationDecision({
  state: 'Entscheidung über den Transport',
  task: 'Unteilbarkeit, Fahrtweg und Auflagen der angehörten Stellen würdigen und entscheiden',
  legalBasis: '§ 29 Abs. 3, § 46 Abs. 1 Nr. 5 StVO',
  target: 'P3D',
  grant: {
    label: 'Erlaubnis und Ausnahmegenehmigung erteilen',
    to: [
      {
        to: '#case.approved',
        then: [set('validUntil', 'form.until'), { type: 'assessFee', params: { on: 'today' } }],
      },
    ],
    fields: [
      {
        name: 'escort',
        label: 'Begleitung',
        type: 'choice',
        required: true,
        options: [
          { value: 'keine', label: 'Keine' },
          { value: 'Begleitfahrzeug BF3/BF4 des Unternehmens', label: 'Begleitfahrzeug BF3/BF4' },
          { value: 'polizeiliche Begleitung', label: 'Polizei' },
        ],
      },
      { name: 'hours', label: 'Fahrzeiten', type: 'text', maxLength: 200, required: true },
      provisionsField('§ 46 Abs. 3 StVO, RGST'),
      ...frameFee(4000, 130000),
    ],
  },
  refusalFields: frameFee(4000, 130000),
  grounds: [
    {
      value: 'VwV-StVO zu § 29 Abs. 3, III. 1',
      label: 'Ladung teilbar oder Beförderung mit Bahn oder Schiff möglich',
    },
    { value: '§ 29 Abs. 3 StVO, Tragfähigkeit', label: 'Bauwerk oder Fahrbahn trägt den Transport nicht' },
    { value: '§ 46 Abs. 1 StVO, Verkehrssicherheit', label: 'Fahrtweg verkehrlich nicht geeignet' },
  ],
});

/**
 * Großraum- und Schwertransport (§ 29 (3), § 46 (1) no. 5 StVO; RGST 2013): permission for the excess on the road and
 * exemption for the load in one notice, applied for in VEMAGS. Who is asked follows from measures and masses, not from
 * the clerk; without the consent of whoever has to keep the bridge there is no way on, and silence of the police is none.
 *
 * Three years at most for a permanent permit; the original travels in the cab (§ 46 (3) sentence 3 StVO). With a police
 * escort each run is announced 48 hours before (`runAnnounced`), or it must not start. When a bridge is closed the permit
 * is halted by a new route (`routeChange`) or revoked. NOT transitions: § 70 StVZO (the vehicle itself) is a service of
 * its own; permission of another Land's authority for the rest of the way comes with the VEMAGS file.
 */
export default defineProcedure({
  key: 'grossraum-schwertransport',
  name: 'Erlaubnis für Großraum- und Schwertransporte',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'permit',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.10',
  leika: ['99036003001000'],
  legalBasis: ['§ 29 Abs. 3 StVO', '§ 46 Abs. 1 Satz 1 Nr. 5 StVO', 'RGST 2013'],
  audience: ['company'],
  keywords: [
    'Überbreite Ladung',
    'VEMAGS',
    'Autokran fahren',
    'Sondertransport',
    'Windradflügel transportieren',
    'Begleitfahrzeug',
  ],
  online: null,
  secrecy: 'general',
  retention: kept(3),
  addressee: company,
  form,
  evidence: [
    { name: 'vemags', label: 'Antrag über VEMAGS mit Achslastskizze' },
    { name: 'registration', label: 'Zulassungsbescheinigungen und Ausnahmegenehmigung nach § 70 StVZO' },
    {
      name: 'indivisibility',
      label: 'Nachweis der Unteilbarkeit der Ladung',
      when: 'form.indivisible = true',
    },
  ],
  fee: [
    {
      id: 'gebost-263',
      legalBasis: 'Nr. 263, 264 der Anlage zu § 1 GebOSt, Rahmen 40 bis 1 300 €',
      type: 'range',
      cents: 'facts.decision.feeCents',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({
      target: 'P10WD',
      pausesIn: ['checked.consultation'],
      feeLaw: '§ 6a StVG, § 4 GebOSt',
    }),
    ...revoked.clocks,
    structuresOpinionPeriod: opinionPeriod('Frist der Baulastträger', 'VwV-StVO zu § 29 Abs. 3', 'P1W'),
    policeOpinionPeriod: opinionPeriod('Frist der Polizei', 'VwV-StVO zu § 29 Abs. 3', 'P1W'),
    railOpinionPeriod: opinionPeriod('Frist der Bahnunternehmen', 'VwV-StVO zu § 29 Abs. 3', 'P2W'),
    validity: validityEnd('facts.validUntil', '§ 46 Abs. 3 StVO'),
  },
  documents: {
    ...revoked.documents,
    request: requestLetter('Ihrem Transportantrag'),
    hearing: hearingLetter('die Transporterlaubnis', rows),
    refusal: refusalNotice('Ablehnung des Großraum- und Schwertransports', rows),
    permit: {
      kind: 'notice',
      title: 'Erlaubnis und Ausnahmegenehmigung (§ 29 Abs. 3, § 46 Abs. 1 Nr. 5 StVO)',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'facts', rows },
        {
          type: 'facts',
          rows: [
            ['Fahrtweg', '{if facts.routeChange = null then form.route else facts.routeChange.route}'],
            ['Begleitung', '{facts.decision.escort}'],
            ['Fahrzeiten', '{facts.decision.hours}'],
            ['Gültig bis', '{facts.validUntil}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Der Bescheid ist bei jeder Fahrt mitzuführen und auf Verlangen auszuhändigen (§ 46 Abs. 3 Satz 3 StVO).',
        },
        ...provisionBlocks,
        ...costBlocks,
      ],
    },
  },
  events: {
    ...applicationEvents([
      { name: 'route', label: 'Fahrtweg im Stadtgebiet', type: 'longText', maxLength: 4000 },
      { name: 'axleLoad', label: 'Größte Achslast in t', type: 'decimal', min: 1, max: 40 },
    ]),
    ...revoked.events,
    structuresOpinion: opinionEvent('Stellungnahme der Baulastträger eintragen'),
    policeOpinion: opinionEvent('Stellungnahme der Polizei eintragen'),
    railOpinion: opinionEvent('Stellungnahme der Bahnunternehmen eintragen'),
    givenUp: { label: 'Transport abgeschlossen oder aufgegeben melden', by: ['applicant', 'clerk'] },
    runAnnounced: {
      label: 'Fahrt mit polizeilicher Begleitung anmelden',
      by: ['applicant', 'clerk'],
      fields: [
        {
          name: 'runOn',
          label: 'Fahrt am',
          type: 'date',
          required: true,
          notBefore: 'date(today) + duration("P2D")',
        },
      ],
      note: 'Anmeldung spätestens 48 Stunden vor der Fahrt.',
    },
    routeChange: {
      label: 'Sperrung auf dem Fahrtweg eintragen',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'route', label: 'Geänderter Fahrtweg', type: 'longText', maxLength: 4000, required: true },
      ],
    },
  },
  publicStatus: { ...appealableNoticeStatus, ...permitTermStatus },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'VEMAGS-Antrag, Achslasten und Unteilbarkeit prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'consultation',
        states: { consultation, ...examination },
      },
      approved: { meta: { label: 'Erlaubnis erteilt', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Transporterlaubnis',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'permitValid'],
        fee: { notBy: ['decision'] },
        beside: {
          use: permitTerm({
            label: 'Transporterlaubnis gültig',
            givenUp: 'givenUp',
            revocation: revoked,
            more: {
              runAnnounced: ways(
                [
                  { to: 'escort', when: 'facts.decision.escort = "polizeiliche Begleitung"' },
                  { to: 'valid' },
                ],
                ['record'],
              ),
              routeChange: ways('rerouting', ['record']),
            },
            states: {
              escort: taskState({
                id: 'escort',
                state: 'Polizeiliche Begleitung',
                status: 'permitValid',
                task: 'Begleitung für die angemeldete Fahrt mit der Polizei abstimmen',
                post: 'clerk',
                target: 'P1D',
                outcomes: {
                  confirmed: { label: 'Begleitung bestätigt', to: 'valid' },
                  impossible: { label: 'Keine Begleitung an diesem Tag', adverse: true, to: 'valid' },
                },
              }),
              rerouting: taskState({
                id: 'rerouting',
                state: 'Fahrtweg gesperrt',
                status: 'permitValid',
                task: 'Prüfen, ob der geänderte Fahrtweg von den Stellungnahmen gedeckt ist',
                post: 'clerk',
                target: 'P1D',
                outcomes: {
                  covered: { label: 'Umleitung gedeckt', to: 'valid' },
                  notCovered: {
                    label: 'Nicht gedeckt, Widerruf einleiten',
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
        label: 'Transport abgelehnt',
        feeSetBy: ['decision'],
        anew: 'checked.decision',
      }),
      revoked: {
        type: 'final',
        meta: { label: 'Transporterlaubnis widerrufen', status: 'revoked' },
        entry: [conclude('revoked')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
