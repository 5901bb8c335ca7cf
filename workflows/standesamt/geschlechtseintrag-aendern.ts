import {
  afterAppointment,
  appointmentMade,
  completeness,
  conclude,
  declarationAppointment,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  fixedFee,
  invitationLetter,
  paymentPeriod,
  refusalLetter,
  refusedAct,
  refuseAct,
  registeredElsewhere,
  registerFollowUp,
  registerReply,
  registrarTask,
  registryService,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { ageGroups, evidence, form } from './geschlechtseintrag-aendern.form.js';

const { CHILD, YOUTH } = ageGroups;

/**
 * Änderung von Geschlechtseintrag und Vornamen (SBGG, since 1 November 2024): announced three months before, declared
 * within six months after, both counted from the announcement's receipt (§ 4). Too early is impossible, too late makes the
 * announcement void by law → ending `lapsed`, not a refusal: a new announcement is free at any time.
 *
 * What the office may examine is little: no experts, no reasons. Age decides who declares (§ 3): under fourteen the
 * representatives with the child present, from fourteen the young person with their consent or the family court's.
 * A year's bar after an earlier change holds for adults (§ 5 (1)), a notice of obligation to leave within two months
 * (§ 2 (4)), both facts the registrar looks up. Where the birth is registered elsewhere or not at all in Germany, § 45b
 * PStG says who receives it. The disclosure ban (§ 13) is why no public status and no letter names old or new entries.
 *
 * Not a transition: the counselling of minors (its having happened is declared), return to the former entry (a new
 * case after a year), defence cases (§ 9).
 */
export default defineProcedure({
  ...registryService,
  key: 'geschlechtseintrag-aendern',
  name: 'Änderung von Geschlechtseintrag und Vornamen',
  kind: 'registerChange',
  initiation: 'notification',
  filePlan: '34.40.50',
  leika: [],
  legalBasis: ['§§ 2 bis 5 SBGG', '§ 13 SBGG', '§ 45b PStG'],
  keywords: ['Selbstbestimmungsgesetz', 'trans', 'divers', 'nichtbinär', 'SBGG', 'Transition'],
  form,
  evidence,
  fee: [
    { id: 'declaration', legalBasis: '§ 72 PStG, AllGO', type: 'fixed', cents: '4500', evidence: 'assumed' },
  ],
  clocks: {
    replyPeriod,
    paymentPeriod,
    afterAppointment,
    registerReply,
    waiting: {
      label: 'Wartefrist nach der Anmeldung',
      kind: 'statutory',
      legalBasis: '§ 4 Satz 1 SBGG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.announcedOn' },
      period: 'P3M',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
    },
    announcementValidity: {
      label: 'Anmeldung wird gegenstandslos',
      kind: 'statutory',
      legalBasis: '§ 4 Satz 2 SBGG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.announcedOn' },
      period: 'P6M',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('Ihrer Anmeldung nach dem Selbstbestimmungsgesetz'),
    confirmation: {
      kind: 'receipt',
      title: 'Bestätigung Ihrer Anmeldung',
      signedAs: 'registrar',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihre Anmeldung ist am {facts.announcedOn} eingegangen. Die Erklärung kann frühestens drei Monate danach abgegeben werden. Wird sie nicht innerhalb von sechs Monaten nach der Anmeldung abgegeben, wird die Anmeldung gegenstandslos (§ 4 SBGG).',
        },
      ],
    },
    invitation: invitationLetter('Ihre angemeldete Erklärung'),
    refusal: refusalLetter('Entgegennahme einer Erklärung'),
    certificate: {
      kind: 'certificate',
      title: 'Bescheinigung über die Erklärung nach dem Selbstbestimmungsgesetz',
      signedBy: 'declaration',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Geschlechtseintrag', '{facts.declaration.entry}'],
            ['Vornamen', '{facts.declaration.newGivenNames}'],
            ['Familienname', '{form.familyName}'],
            ['Geburtsdatum', '{form.birthDate}'],
            ['Wirksam seit', '{facts.effectiveOn}'],
          ],
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Anmeldung zurücknehmen' },
    supplement: supplementEvent([
      { name: 'representatives', label: 'Gesetzliche Vertretung', type: 'name', maxLength: 200 },
    ]),
    registered: registeredElsewhere,
  },
  publicStatus: {
    ...registryService.publicStatus,
    appointmentMade,
    waiting: {
      de: 'Angemeldet, Wartefrist läuft',
      easy: 'Ihre Anmeldung ist da. Sie müssen drei Monate warten. Dann können Sie die Erklärung abgeben.',
      en: 'Announced, waiting period',
      actor: 'nobody',
      next: 'Nach drei Monaten vereinbaren wir mit Ihnen einen Termin.',
    },
    lapsed: {
      de: 'Anmeldung gegenstandslos',
      easy: 'Die sechs Monate sind vorbei. Die Anmeldung gilt nicht mehr.',
      en: 'Announcement void',
      actor: 'nobody',
      next: 'Sie können sich jederzeit neu anmelden.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Anmeldung erfassen: Tag des Eingangs, erklärende Person, gesetzliche Vertretung',
        checked: [
          {
            to: '#case.checked',
            then: [set('announcedOn', 'event.announcedOn')],
          },
        ],
        findings: [
          {
            name: 'announcedOn',
            label: 'Anmeldung mündlich oder schriftlich eingegangen am',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
        ],
      }),
      checked: {
        meta: { label: 'Angemeldet', status: 'inReview' },
        on: withdrawal,
        after: { announcementValidity: ways('#case.lapsed') },
        initial: 'confirmation',
        states: {
          confirmation: documentState({
            id: 'confirmationDocument',
            state: 'Anmeldebestätigung wird erstellt',
            status: 'waiting',
            document: 'confirmation',
            to: 'confirming',
          }),
          confirming: dispatchState({
            id: 'confirmationDispatch',
            state: 'Anmeldebestätigung geht hinaus',
            status: 'waiting',
            document: 'confirmationDocument',
            to: 'waitingPeriod',
          }),
          waitingPeriod: {
            meta: { label: 'Wartefrist von drei Monaten (§ 4 SBGG)', status: 'waiting' },
            after: { waiting: 'conditions' },
          },
          conditions: registrarTask({
            id: 'conditions',
            state: 'Prüfung vor der Erklärung',
            task: 'Sperrfrist, Aufenthaltsrecht und zuständiges Register feststellen; keine Prüfung von Gründen',
            target: 'P5D',
            legalBasis: '§ 1 Abs. 3, § 2 Abs. 4, § 5 SBGG',
            outcomes: {
              open: {
                label: 'Erklärung möglich',
                to: [{ to: 'minor', when: `${CHILD} or ${YOUTH}` }, { to: '#case.approved' }],
              },
              incomplete: requestOutcome,
              barred: refuseAct('Sperrfrist von einem Jahr nach der letzten Erklärung (§ 5 Abs. 1 SBGG)'),
              noResidence: refuseAct('Kein Aufenthaltsrecht nach § 1 Abs. 3 oder Fall des § 2 Abs. 4 SBGG'),
            },
          }),
          minor: taskState({
            id: 'minor',
            state: 'Minderjährige Person',
            status: 'inReview',
            task: 'Erklärung, Zustimmung oder Ersetzung durch das Familiengericht und Beratung des Minderjährigen klären',
            post: 'clerk',
            legalBasis: '§ 3 SBGG',
            outcomes: {
              settled: {
                label: 'Beteiligung nach § 3 SBGG geklärt',
                to: '#case.approved',
                fields: [
                  {
                    name: 'how',
                    label: 'Wie',
                    type: 'choice',
                    required: true,
                    options: [
                      {
                        value: 'representatives',
                        label: 'Gesetzliche Vertretung erklärt, Kind ist anwesend (unter 14)',
                      },
                      { value: 'consent', label: 'Eigene Erklärung mit Zustimmung der Vertretung (ab 14)' },
                      { value: 'court', label: 'Zustimmung durch das Familiengericht ersetzt (ab 14)' },
                    ],
                  },
                ],
              },
              noConsent: refuseAct('Zustimmung fehlt und ist nicht ersetzt'),
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Erklärung kann abgegeben werden', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        after: { announcementValidity: ways('#case.lapsed') },
        states: {
          ...fixedFee('scheduling'),
          ...declarationAppointment({
            act: 'Ihre Erklärung',
            task: 'Erklärung und Versicherung beurkunden, über die Tragweite belehren',
            legalBasis: '§ 2 SBGG, § 45b Abs. 1 PStG',
            outcomes: {
              certified: {
                label: 'Beglaubigt oder beurkundet',
                to: '#case.issued',
                fields: [
                  {
                    name: 'entry',
                    label: 'Erklärter Geschlechtseintrag',
                    type: 'choice',
                    required: true,
                    options: [
                      { value: 'weiblich', label: 'weiblich' },
                      { value: 'männlich', label: 'männlich' },
                      { value: 'divers', label: 'divers' },
                      { value: 'ohne Angabe', label: 'ohne Angabe' },
                    ],
                  },
                  {
                    name: 'newGivenNames',
                    label: 'Erklärte Vornamen',
                    type: 'name',
                    maxLength: 120,
                    required: true,
                  },
                  {
                    name: 'assurance',
                    label: 'Versicherung nach § 2 Abs. 2 SBGG abgegeben',
                    type: 'boolean',
                    required: true,
                  },
                ],
              },
              otherThanAnnounced: {
                label: 'Erklärung weicht von der Anmeldung ab: neu anmelden',
                adverse: true,
                to: '#case.lapsed',
              },
            },
          }),
        },
      },
      issued: registerFollowUp({
        label: 'Eintragung',
        keptHere: 'form.birthRegistered != "elsewhere"',
        office: 'form.registerOffice',
        forwardingBasis: '§ 45b Abs. 2 PStG',
        entry: {
          task: 'Erklärung entgegennehmen; Folgebeurkundung im Geburtenregister unter Beachtung des Offenbarungsverbots',
          legalBasis: '§ 27 Abs. 3 Nr. 4, § 45b Abs. 2 PStG, § 13 SBGG',
        },
        receivers: { of: '["Meldebehörde"]', legalBasis: '§ 57 PStV, § 13 SBGG' },
      }),
      lapsed: {
        type: 'final',
        meta: { label: 'Anmeldung gegenstandslos (§ 4 Satz 2 SBGG)', status: 'lapsed' },
        entry: [conclude('lapsed')],
      },
      rejected: refusedAct('Entgegennahme abgelehnt'),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
