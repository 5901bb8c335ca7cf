import {
  afterAppointment,
  appointmentMade,
  atCourt,
  brief,
  completeness,
  conclude,
  courtDecision,
  courtInquiry,
  courtReferral,
  declarationAppointment,
  defineProcedure,
  dispatchState,
  documentState,
  doubt,
  endings,
  finished,
  fixedFee,
  invitationLetter,
  notification,
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
  transmissionState,
  withdrawal,
  withdrawEvent,
  type Field,
} from '@amtsweg/procedure';

/**
 * Umwandlung einer Lebenspartnerschaft in eine Ehe (§ 20a LPartG, § 17a PStG): two partners declare together and in person that they wish
 * to be married for life. Nothing is examined anew but whether the partnership exists (public documents, § 17a (1)); no impediment of
 * marriage law, for § 13 is not referred to, hence no certificate of no impediment and no six months.
 *
 * Peculiar: three entries follow one declaration: the marriage in the Eheregister of this office, the note in the register of partnerships
 * where the partnership was founded, and the notes at both births. For rights and duties the day of the partnership counts, not this one
 * (§ 20a (5) LPartG): the marriage document shows both. The partnership name goes on as the marriage name; only who bore none may
 * determine one in the ceremony. A dissolved partnership, or one of its partners dead, cannot be converted → refusal.
 * Both must be residents or choose Hannover freely once the registering office has handed on (§ 12 (1) applies).
 */
const partner = (name: string, label: string): Field => ({
  name,
  label,
  type: 'group',
  required: true,
  fields: [
    { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
    { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
    brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
    brief.text('birthOffice', 'Standesamt der Geburt', 120),
    brief.text('address', 'Anschrift'),
    brief.yes('residentHere', 'Wohnt in Hannover'),
  ],
});

const HERE = 'form.first.residentHere = true or form.second.residentHere = true or form.abroad = true';

export default defineProcedure({
  ...registryService,
  key: 'lebenspartnerschaft-umwandlung-ehe',
  name: 'Umwandlung einer Lebenspartnerschaft in eine Ehe',
  kind: 'registerChange',
  filePlan: '34.30.50',
  leika: [],
  legalBasis: ['§ 20a LPartG', '§ 17a PStG', '§§ 11, 12, 14 bis 16 PStG', '§ 1355 BGB'],
  keywords: [
    'Ehe für alle',
    'eingetragene Partnerschaft',
    'aus Partnerschaft Heirat machen',
    'Verpartnerung',
  ],
  retention: { years: 80, legalBasis: '§ 6 PStG: Sammelakte, wie das Eheregister', evidence: 'derived' },
  addressee: [
    '{form.first.givenNames} {form.first.familyName} und {form.second.givenNames} {form.second.familyName}',
    '{form.first.address}',
  ],
  form: {
    sections: [
      {
        title: 'Sie beide',
        fields: [
          partner('first', 'Eine Person'),
          partner('second', 'Andere Person'),
          brief.yes('abroad', 'Beide wohnen im Ausland'),
        ],
      },
      {
        title: 'Die Lebenspartnerschaft',
        fields: [
          brief.day('foundedOn', 'Begründet am', { notBefore: '"2001-08-01"', notAfter: '"2017-09-30"' }),
          brief.text('foundedAt', 'Begründet bei (Standesamt oder Notariat)', 160),
          brief.yes('registeredHere', 'Das Lebenspartnerschaftsregister wird in Hannover geführt'),
          brief.yes('hasName', 'Wir führen einen Lebenspartnerschaftsnamen'),
          brief.yes('ceremony', 'Wir wünschen eine Trauung mit Zeuginnen oder Zeugen'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'partnership', label: 'Lebenspartnerschaftsurkunde, aktuell', legalBasis: '§ 17a Abs. 1 PStG' },
    { name: 'identity', label: 'Personalausweise oder Reisepässe' },
    {
      name: 'residence',
      label: 'Erweiterte Meldebescheinigung beider',
      when: 'form.first.residentHere = false or form.second.residentHere = false',
    },
  ],
  fee: [
    { id: 'conversion', legalBasis: '§ 72 PStG, AllGO', type: 'fixed', cents: '5000', evidence: 'assumed' },
  ],
  clocks: {
    replyPeriod,
    paymentPeriod,
    afterAppointment,
    courtInquiry,
    processingTarget: processingTarget({
      period: 'P2W',
      runsIn: ['submitted', 'checked.existence'],
    }),
  },
  documents: {
    request: requestLetter('der Umwandlung Ihrer Lebenspartnerschaft'),
    refusal: refusalLetter('Umwandlung der Lebenspartnerschaft in eine Ehe'),
    invitation: invitationLetter('die Umwandlung Ihrer Lebenspartnerschaft'),
    transfer: plainLetter(
      'Zuständiges Standesamt',
      'Die Umwandlung erklären Sie beim Standesamt Ihres Wohnsitzes. Ihre Anmeldung haben wir abgegeben an: {facts.competentOffice} (§ 17a Abs. 2, § 12 Abs. 1 PStG).',
    ),
    certificate: {
      kind: 'certificate',
      title: 'Eheurkunde',
      signedBy: 'marriageEntry',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Registernummer', '{facts.marriageEntry.registerNumber}'],
            ['Eheschließung durch Umwandlung am', '{facts.declaration.declaredOn}'],
            ['Lebenspartnerschaft begründet am', '{form.foundedOn}'],
            [
              'Ehename',
              '{if facts.declaration.marriageName = null then "unverändert" else facts.declaration.marriageName}',
            ],
          ],
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    courtDecision,
    supplement: supplementEvent([brief.text('foundedAt', 'Begründet bei', 160, { required: false })]),
  },
  publicStatus: { ...registryService.publicStatus, atCourt, appointmentMade },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Lebenspartnerschaftsurkunde und Wohnsitz prüfen',
        checked: [
          { to: '#case.checked', when: HERE },
          { to: '#case.transferred', then: [set('competentOffice', '"das Standesamt Ihres Wohnsitzes"')] },
        ],
      }),
      checked: {
        meta: { label: 'Bestehen der Lebenspartnerschaft', status: 'inReview' },
        on: withdrawal,
        initial: 'existence',
        states: {
          existence: registrarTask({
            id: 'existence',
            state: 'Besteht die Lebenspartnerschaft?',
            task: 'Durch öffentliche Urkunden und Einsicht in das Register feststellen, dass die Lebenspartnerschaft besteht',
            target: 'P5D',
            legalBasis: '§ 17a Abs. 1 PStG',
            outcomes: {
              exists: { label: 'Besteht', to: '#case.approved' },
              incomplete: requestOutcome,
              dissolved: refuseAct('Aufgehoben oder durch Tod beendet'),
              foreign: refuseAct('Ausländische Partnerschaft, die nicht umgewandelt werden kann'),
              doubtful: doubt,
            },
          }),
          ...courtReferral({ ordered: '#case.approved' }),
        },
      },
      approved: {
        meta: { label: 'Umwandlung ist möglich', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: {
          ...fixedFee('scheduling'),
          ...declarationAppointment({
            act: 'die Umwandlung der Lebenspartnerschaft in eine Ehe',
            task: 'Beide bei gleichzeitiger Anwesenheit befragen, ob sie auf Lebenszeit die Ehe führen wollen; Niederschrift aufnehmen',
            legalBasis: '§ 20a Abs. 1 LPartG, § 17a Abs. 2, § 14 PStG',
            outcomes: {
              declared: {
                label: 'Beide haben es erklärt',
                to: '#case.issued',
                fields: [
                  brief.day('declaredOn', 'Erklärt am', { notAfter: 'today' }),
                  brief.text('witnesses', 'Zeuginnen und Zeugen', 200, {
                    when: 'form.ceremony = true',
                    required: false,
                  }),
                  {
                    name: 'marriageName',
                    label: 'Ehename, wenn jetzt bestimmt',
                    type: 'name',
                    maxLength: 120,
                    when: 'form.hasName = false',
                  },
                ],
              },
              oneOnly: refuseAct('Eine Person erklärt es nicht, bedingt oder unter Zwang'),
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Beurkundung in drei Registern', status: 'inProduction' },
        initial: 'marriageEntry',
        onDone: '#case.closed',
        states: {
          marriageEntry: registrarTask({
            id: 'marriageEntry',
            state: 'Eintrag im Eheregister',
            status: 'inProduction',
            task: 'Ehe im Eheregister beurkunden, Tag der Lebenspartnerschaft hinzusetzen',
            target: 'P1D',
            legalBasis: '§ 17a Abs. 2, § 15 PStG, § 20a Abs. 5 LPartG',
            outcomes: {
              entered: {
                label: 'Beurkundet',
                to: [{ to: 'ownRegister', when: 'form.registeredHere = true' }, { to: 'notices' }],
                fields: [brief.text('registerNumber', 'Registernummer', 40)],
              },
            },
          }),
          ownRegister: registrarTask({
            id: 'partnershipNote',
            state: 'Folgebeurkundung im Lebenspartnerschaftsregister',
            status: 'inProduction',
            task: 'Umwandlung im Lebenspartnerschaftsregister eintragen; der Eintrag wird nicht weiter fortgeführt',
            legalBasis: '§ 17 Satz 2, § 16 PStG',
            outcomes: { entered: { label: 'Eingetragen', to: 'notices' } },
          }),
          notices: transmissionState({
            id: 'notices',
            state: 'Mitteilungen',
            status: 'inProduction',
            receivers:
              'concatenate(["Meldebehörden der Ehegatten", form.first.birthOffice, form.second.birthOffice], if form.registeredHere = true then [] else [form.foundedAt + " (Lebenspartnerschaftsregister)"])',
            legalBasis: '§§ 57, 58 PStV, § 68 PStG',
            to: 'production',
          }),
          production: documentState({
            id: 'certificateDocument',
            state: 'Eheurkunde wird ausgestellt',
            status: 'inProduction',
            document: 'certificate',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'certificateDispatch',
            state: 'Eheurkunde geht hinaus',
            status: 'inProduction',
            document: 'certificateDocument',
            to: 'done',
          }),
          done: finished('Umgewandelt', 'sent'),
        },
      },
      rejected: refusedAct('Umwandlung abgelehnt'),
      transferred: notification({
        label: 'Standesamt des Wohnsitzes zuständig',
        status: ['transferred', 'transferred'],
        document: 'transfer',
        prefix: 'transfer',
        entry: [conclude('transferred')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
