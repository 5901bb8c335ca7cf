import {
  brief,
  completeness,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  fixedFee,
  gate,
  notification,
  conclude,
  paymentPeriod,
  plainLetter,
  processingTarget,
  refusalLetter,
  refuseAct,
  refusedAct,
  registrarTask,
  registryService,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  waitingFor,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/**
 * Auskunft aus und Einsicht in Personenstandsregister (§§ 61–66 PStG): not a certificate but what stands in entry or Sammelakte, by
 * letter or by looking at it in the office. Who asks decides on everything, so the first step sorts by rule:
 *
 * - private persons: right as for certificates (§ 62 (2)), into the Sammelakte too, but only as far as the right reaches;
 * - courts and authorities: for their task, on their own responsibility (§ 65), free of charge, no proof of interest → `official`;
 * - research: only with the consent of the persons or if the public interest outweighs, and after the ministry has spoken (§ 66) →
 *   `consent`, waiting for the supreme authority, whose silence leads back to the registrar;
 * - anybody once the keeping period is over: archive law, the archive answers (§ 61 (2)).
 *
 * An inspection is supervised at the counter, without photographs of other entries. What others are told is redacted (`extent`): a partial
 * answer is no refusal. No appeal period runs (§ 49).
 */
const AUTHORITY = 'form.asker in ("court", "authority", "church")';
const READING = 'form.way = "inspection"';

export default defineProcedure({
  ...registryService,
  key: 'personenstandsregister-auskunft',
  name: 'Auskunft aus und Einsicht in Personenstandsregister',
  kind: 'attestation',
  filePlan: '34.70.20',
  leika: [],
  legalBasis: ['§ 61 PStG', '§ 62 Abs. 2 PStG', '§ 65 PStG', '§ 66 PStG'],
  keywords: [
    'Ahnenforschung',
    'Stammbaum',
    'Sammelakte einsehen',
    'Vater unbekannt herausfinden',
    'Adoption Herkunft',
  ],
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Wer fragt',
        fields: [
          brief.pick('asker', 'Ich frage', {
            self: 'für mich selbst',
            relative: 'als Ehegatte, Vorfahre oder Abkömmling',
            interest: 'mit rechtlichem Interesse',
            court: 'als Gericht',
            authority: 'als Behörde',
            church: 'als Religionsgemeinschaft des öffentlichen Rechts',
            research: 'für die Wissenschaft',
          }),
          { name: 'name', label: 'Name oder Stelle', type: 'name', maxLength: 200, required: true },
          brief.text('address', 'Anschrift'),
          brief.text('fileReference', 'Ihr Geschäftszeichen', 60, { when: AUTHORITY }),
          brief.text('task', 'Aufgabe und Rechtsgrundlage', 300, { when: AUTHORITY }),
          brief.long('interest', 'Rechtliches Interesse', 2000, { when: 'form.asker = "interest"' }),
          brief.long('project', 'Forschungsvorhaben und Datenschutzkonzept', 4000, {
            when: 'form.asker = "research"',
          }),
        ],
      },
      {
        title: 'Worüber',
        fields: [
          brief.pick('register', 'Register', {
            birth: 'Geburten',
            marriage: 'Ehen',
            death: 'Sterbefälle',
            partnership: 'Lebenspartnerschaften',
          }),
          brief.text('persons', 'Eingetragene Personen und Jahre', 500),
          brief.count('entries', 'Zahl der Einträge', 500, { min: 1 }),
          brief.yes('collection', 'Auch aus der Sammelakte (Belege zum Eintrag)'),
          brief.pick('way', 'Form', {
            letter: 'schriftliche Auskunft',
            inspection: 'Einsicht im Standesamt',
          }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.entries <= 20 or form.asker in ("research", "authority", "court")',
        message: 'Mehr als zwanzig Einträge bitte einzeln oder als Forschungsvorhaben.',
        field: 'entries',
      },
    ],
  },
  evidence: [
    {
      name: 'identity',
      label: 'Personalausweis oder Reisepass',
      when: 'form.asker in ("self", "relative", "interest")',
    },
    { name: 'descent', label: 'Urkunden, die die Abstammung belegen', when: 'form.asker = "relative"' },
    {
      name: 'interest',
      label: 'Nachweis des rechtlichen Interesses',
      when: 'form.asker = "interest"',
      legalBasis: '§ 62 Abs. 1 Satz 2 PStG',
    },
    {
      name: 'project',
      label: 'Einwilligungen oder Forschungsantrag',
      when: 'form.asker = "research"',
      legalBasis: '§ 66 PStG',
    },
  ],
  fee: [
    {
      id: 'official',
      legalBasis: '§ 65 PStG, Amtshilfe',
      type: 'free',
      cents: '0',
      when: AUTHORITY,
      evidence: 'derived',
    },
    {
      id: 'search',
      legalBasis: '§ 72 PStG, AllGO: je angefangene Viertelstunde',
      type: 'time',
      cents: '1450 * facts.extent.quarterHours',
      evidence: 'assumed',
    },
  ],
  clocks: {
    replyPeriod,
    paymentPeriod,
    ministry: waitingFor(
      'Entscheidung der obersten Landesbehörde',
      'P2M',
      '§ 66 Abs. 2 PStG (Wiedervorlage)',
      'authority',
    ),
    reading: waitingFor('Einsicht nicht wahrgenommen', 'P4W'),
    processingTarget: processingTarget({
      period: 'P4W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.awaitingMinistry'],
    }),
  },
  documents: {
    request: requestLetter('Ihrem Auskunftsersuchen'),
    refusal: refusalLetter('Auskunft oder Einsicht'),
    archive: plainLetter(
      'Zuständig ist das Stadtarchiv',
      'Die Fortführungsfrist des Registers ist abgelaufen (§ 5 Abs. 5, § 61 Abs. 2 PStG). Ihr Ersuchen hat das Stadtarchiv Hannover übernommen.',
    ),
    information: plainLetter(
      'Auskunft aus dem Personenstandsregister',
      'Zu Ihrer Anfrage: {facts.extent.answer}',
      ['Nicht mitgeteilt: {facts.extent.withheld} (Rechte Dritter).', 'facts.extent.withheld != null'],
    ),
    appointment: plainLetter(
      'Ihre Einsicht',
      'Sie können die Einträge nach Absprache im Standesamt, Ihmeplatz 4, einsehen. Das Register bleibt unter Aufsicht; Abschriften fertigen wir.',
    ),
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([brief.text('persons', 'Eingetragene Personen', 500, { required: false })]),
    ministryDecided: {
      label: 'Entscheidung der obersten Landesbehörde eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.pick('result', 'Ergebnis', { allowed: 'zugelassen', denied: 'nicht zugelassen' })],
    },
  },
  publicStatus: {
    ...registryService.publicStatus,
    reading: {
      de: 'Einsicht möglich',
      easy: 'Sie können in das Buch schauen. Bitte machen Sie einen Termin.',
      en: 'Inspection possible',
      actor: 'applicant',
      next: 'Vereinbaren Sie einen Termin und bringen Sie Ihren Ausweis mit.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Ersuchen ordnen: fragende Stelle, Register, Einträge bezeichnet',
      }),
      checked: {
        meta: { label: 'Zulässigkeit', status: 'inReview' },
        on: withdrawal,
        initial: 'sorting',
        states: {
          sorting: gate('Wer fragt?', 'inReview', [
            { to: 'official', when: AUTHORITY },
            { to: 'research', when: 'form.asker = "research"' },
            { to: 'entitlement' },
          ]),
          official: registrarTask({
            id: 'official',
            state: 'Ersuchen einer Behörde',
            task: 'Zuständigkeit der ersuchenden Stelle und Erforderlichkeit auf Schlüssigkeit ansehen; die Verantwortung trägt sie',
            legalBasis: '§ 65 PStG, § 15 NDSG',
            outcomes: {
              plausible: { label: 'Schlüssig', to: 'extent' },
              unclear: { ...requestOutcome, label: 'Rückfrage an die Stelle' },
              outside: refuseAct('Nicht für eine Aufgabe der Stelle erforderlich'),
            },
          }),
          research: registrarTask({
            id: 'research',
            state: 'Forschungsvorhaben',
            task: 'Einwilligungen prüfen; ohne sie die Zulassung der obersten Landesbehörde einholen',
            legalBasis: '§ 66 Abs. 1, 2 PStG',
            outcomes: {
              consented: { label: 'Einwilligungen liegen vor', to: 'extent' },
              ministry: { label: 'Oberste Landesbehörde beteiligen', to: 'asking' },
              incomplete: requestOutcome,
            },
          }),
          asking: transmissionState({
            id: 'ministryRequest',
            state: 'Vorlage an die oberste Landesbehörde',
            status: 'waitingForOthers',
            receivers: '["Niedersächsisches Ministerium für Inneres und Sport"]',
            legalBasis: '§ 66 Abs. 2 PStG',
            to: 'awaitingMinistry',
          }),
          awaitingMinistry: {
            meta: { label: 'Wartet auf die oberste Landesbehörde', status: 'waitingForOthers' },
            on: {
              ministryDecided: [
                {
                  target: 'extent',
                  guard: { type: 'feel', params: { expr: 'event.result = "allowed"' } },
                  actions: ['record'],
                },
                {
                  target: '#case.rejected',
                  actions: [
                    'record',
                    set(
                      'refusalReason',
                      '"Die oberste Landesbehörde hat die Nutzung nicht zugelassen (§ 66 PStG)."',
                    ),
                  ],
                },
              ],
            },
            after: { ministry: 'research' },
          },
          entitlement: registrarTask({
            id: 'entitlement',
            state: 'Berechtigung und Sperrvermerk',
            task: 'Verhältnis zum Eintrag, rechtliches Interesse, Mindestalter und §§ 63, 64 prüfen; nach außen nichts davon erkennen lassen',
            target: 'P5D',
            legalBasis: '§ 62 Abs. 2, §§ 63, 64 PStG',
            outcomes: {
              entitled: { label: 'Berechtigt', to: 'extent' },
              incomplete: requestOutcome,
              expired: { label: 'Frist abgelaufen: Archivgut', to: '#case.transferred' },
              refused: refuseAct('Nicht berechtigt oder gesperrt'),
            },
          }),
          extent: registrarTask({
            id: 'extent',
            state: 'Umfang der Auskunft',
            task: 'Einträge heraussuchen, schwärzen, was über das Recht hinausgeht; Suchaufwand festhalten',
            target: 'P7D',
            legalBasis: '§ 61 Abs. 1, § 62 Abs. 2 PStG',
            outcomes: {
              found: {
                label: 'Auskunft bestimmt',
                to: '#case.approved',
                fields: [
                  brief.long('answer', 'Was mitgeteilt wird', 6000),
                  brief.text('withheld', 'Was geschwärzt wird', 500, { required: false }),
                  brief.count('quarterHours', 'Suchaufwand in angefangenen Viertelstunden', 200, { min: 1 }),
                ],
              },
              none: refuseAct('Kein Eintrag vorhanden'),
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Auskunft bewilligt', status: 'decided' },
        on: withdrawal,
        initial: 'free',
        states: {
          free: gate('Amtshilfe?', 'decided', [{ to: '#case.issued', when: AUTHORITY }, { to: 'feeGate' }]),
          ...fixedFee('#case.issued'),
        },
      },
      issued: {
        meta: { label: 'Auskunft oder Einsicht', status: 'inProduction' },
        initial: 'way',
        onDone: '#case.closed',
        states: {
          way: gate('Brief oder Einsicht', 'inProduction', [
            { to: 'inviting', when: READING },
            { to: 'production' },
          ]),
          production: documentState({
            id: 'informationDocument',
            state: 'Auskunft wird erstellt',
            status: 'inProduction',
            document: 'information',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'informationDispatch',
            state: 'Auskunft geht hinaus',
            status: 'inProduction',
            document: 'informationDocument',
            to: 'done',
          }),
          inviting: documentState({
            id: 'appointmentLetter',
            state: 'Nachricht zur Einsicht wird erstellt',
            status: 'reading',
            document: 'appointment',
            to: 'invited',
          }),
          invited: dispatchState({
            id: 'appointmentDispatch',
            state: 'Nachricht geht hinaus',
            status: 'reading',
            document: 'appointmentLetter',
            to: 'reading',
          }),
          reading: taskState(
            {
              id: 'reading',
              state: 'Einsicht unter Aufsicht',
              status: 'reading',
              task: 'Einträge vorlegen, Aufsicht führen, andere Einträge der Seite abdecken',
              post: 'clerk',
              legalBasis: '§ 61 Abs. 1 PStG',
              outcomes: { read: { label: 'Eingesehen', to: 'done' } },
            },
            { after: { reading: 'done' } },
          ),
          done: finished('Beantwortet', 'sent'),
        },
      },
      rejected: refusedAct('Auskunft abgelehnt'),
      transferred: notification({
        label: 'Archivgut: Stadtarchiv zuständig',
        status: ['transferred', 'transferred'],
        document: 'archive',
        prefix: 'archive',
        entry: [conclude('transferred')],
        then: {
          handOver: transmissionState({
            id: 'archiveHandOver',
            state: 'Ersuchen an das Stadtarchiv',
            status: 'transferred',
            receivers: '["Stadtarchiv Hannover"]',
            legalBasis: '§ 61 Abs. 2 PStG',
            to: 'done',
          }),
        },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
