import {
  afterAppointment,
  appointmentMade,
  collection,
  collectionPeriod,
  completeness,
  conclude,
  declarationAppointment,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  invitationLetter,
  notification,
  registrarTask,
  registryService,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  transmissionState,
  withdrawal,
  withdrawEvent,
  type OutcomeWay,
} from '@amtsweg/procedure';
import { form } from './kirchenaustritt.form.js';

/** Refused under the law of the Land, not under § 49 PStG: the administrative court, with a period. */
function notReceived(label: string): OutcomeWay {
  return {
    label,
    adverse: true,
    to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
  };
}

/**
 * Kirchenaustritt (§§ 1, 2 KiAustrG): a declaration towards the registrar of the place of residence, orally for the record
 * or in writing and publicly certified, without reservation, condition or addition. Nobody decides anything.
 *
 * Peculiar: no agent (§ 1 (3)); from fourteen alone, below that the person with custody, from twelve not against the
 * child's will, a guardian with the court's permission: all of it computed from the birth date in the form. Membership
 * need not be proved. It is effective at once; the fee follows and holds nothing back. Religious community, register of
 * residents (and by it the tax data) are told. Another place of residence → `transferred`; a declaration with additions,
 * a proxy's is not received → `rejected`, and there
 * the administrative court has the word, for the KiAustrG is no civil-status law.
 */
export default defineProcedure({
  ...registryService,
  key: 'kirchenaustritt',
  name: 'Kirchenaustritt erklären',
  kind: 'notification',
  initiation: 'notification',
  filePlan: '34.60.10',
  leika: ['99073001022000'],
  legalBasis: ['§ 1 KiAustrG', '§ 2 KiAustrG'],
  keywords: [
    'Kirchensteuer sparen',
    'aus der Kirche austreten',
    'evangelisch raus',
    'katholisch austreten',
    'Religionsgemeinschaft verlassen',
  ],
  retention: { years: 30, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  remedy: {
    kind: 'action',
    legalBasis: '§§ 40, 42, 74 VwGO, § 80 Abs. 1 NJG',
    text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Hannover, Leonhardtstraße 15, 30175 Hannover, erhoben werden. Sie ist gegen die Landeshauptstadt Hannover zu richten.',
    validFrom: '2022-01-01',
    evidence: 'derived',
  },
  form,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.declaration',
      reason:
        'Der Antrag wird auf der Grundlage der eigenen Angaben abgelehnt; in eine bestehende Rechtsposition wird nicht eingegriffen.',
      legalBasis: '§ 28 Abs. 2 Nr. 3 VwVfG',
    },
    {
      rule: 'refusal-without-hearing',
      path: 'checked.certified',
      reason:
        'Der Antrag wird auf der Grundlage der eigenen Angaben abgelehnt; in eine bestehende Rechtsposition wird nicht eingegriffen.',
      legalBasis: '§ 28 Abs. 2 Nr. 3 VwVfG',
    },
  ],
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
    {
      name: 'declaration',
      label: 'Öffentlich beglaubigte Erklärung im Original',
      legalBasis: '§ 2 Abs. 2 KiAustrG',
      when: 'form.manner = "certified"',
    },
    {
      name: 'marriage',
      label: 'Eheurkunde bei Namensänderung durch Ehe',
      when: 'form.maritalStatus != "ledig"',
    },
    {
      name: 'court',
      label: 'Genehmigung des Familiengerichts',
      legalBasis: '§ 1 Abs. 2 Satz 2 KiAustrG',
      when: 'form.guardian = true',
    },
  ],
  fee: [{ id: 'allgo-47', legalBasis: 'AllGO Nr. 47', type: 'fixed', cents: '3000', evidence: 'assumed' }],
  clocks: {
    replyPeriod,
    afterAppointment,
    lawsuitPeriod: {
      label: 'Klagefrist',
      kind: 'statutory',
      legalBasis: '§ 74 VwGO, § 80 Abs. 1 NJG',
      bound: 'party',
      start: { notified: 'facts.refusalDispatch' },
      period: 'P1M',
      remedy: true,
    },
    feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', 'facts.certificateDispatch'),
  },
  documents: {
    request: requestLetter('Ihrer Austrittserklärung'),
    invitation: invitationLetter('die Niederschrift über Ihren Kirchenaustritt'),
    refusal: {
      kind: 'notice',
      title: 'Ihre Austrittserklärung wird nicht entgegengenommen',
      signedAs: 'registrar',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'die Erklärung, aus der Religionsgemeinschaft auszutreten, nehme ich nicht entgegen.',
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.refusalReason}' },
        { type: 'paragraph', text: 'Eine formgerechte Erklärung können Sie jederzeit abgeben.' },
      ],
    },
    transfer: {
      kind: 'letter',
      title: 'Ihre Austrittserklärung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'zuständig für die Entgegennahme ist allein das Standesamt Ihres Wohnsitzes, beim Fehlen eines Wohnsitzes Ihres gewöhnlichen Aufenthalts (§ 2 Abs. 1 KiAustrG). Vor uns wäre die Erklärung unwirksam; bitte geben Sie sie dort ab.',
        },
      ],
    },
    certificate: {
      kind: 'notice',
      title: 'Bescheinigung über den Kirchenaustritt mit Kostenfestsetzung',
      signedAs: 'registrar',
      sealed: true,
      remedy: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            [
              'Ausgetreten',
              '{form.givenNames} {form.familyName}, geboren am {form.birthDate} in {form.birthPlace}',
            ],
            [
              'Aus',
              '{if form.community = "other" then form.communityName else choice("community", form.community)}',
            ],
            ['Wirksam seit', '{facts.effectiveOn}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Für die Entgegennahme und diese Bescheinigung wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}). Sie ist einen Monat nach der Bekanntgabe fällig. Die Belehrung betrifft nur die Gebühr.',
        },
        {
          type: 'paragraph',
          text: 'Bewahren Sie die Bescheinigung dauerhaft auf: Der Nachweis des Austritts obliegt Ihnen.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: {
      label: 'Angaben nachreichen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'baptised', label: 'Ort und Tag der Taufe', type: 'text', maxLength: 160 }],
    },
  },
  publicStatus: {
    appointmentMade,
    effective: {
      de: 'Austritt wirksam',
      easy: 'Sie sind ausgetreten. Sie bekommen eine Bescheinigung und eine Rechnung.',
      en: 'Effective',
      actor: 'applicant',
      next: 'Bitte zahlen Sie die Gebühr. Die Gemeinschaft und die Meldebehörde sind unterrichtet.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Wohnsitz, Alter und Form der Erklärung prüfen; Zugehörigkeit ist nicht nachzuweisen',
        checked: [
          { to: '#case.transferred', when: 'form.residentHere = false' },
          { to: '#case.checked.certified', when: 'form.manner = "certified"' },
          { to: '#case.checked.scheduling' },
        ],
      }),
      checked: {
        meta: { label: 'Erklärung vor dem Standesamt', status: 'decided' },
        on: withdrawal,
        initial: 'scheduling',
        states: {
          ...declarationAppointment({
            act: 'die Austrittserklärung',
            task: 'Austritt zur Niederschrift nehmen, vorlesen und unterschreiben lassen',
            legalBasis: '§ 2 Abs. 2 KiAustrG',
            outcomes: {
              declared: {
                label: 'Niederschrift unterschrieben',
                to: [{ to: '#case.approved', then: [set('effectiveOn', 'event.declaredOn')] }],
                fields: [
                  {
                    name: 'declaredOn',
                    label: 'Erklärt am',
                    type: 'date',
                    required: true,
                    notAfter: 'today',
                  },
                ],
              },
              againstWill: notReceived(
                'Das Kind ab zwölf Jahren will nicht austreten (§ 1 Abs. 2 Satz 3 KiAustrG)',
              ),
            },
          }),
          certified: registrarTask({
            id: 'certifiedDeclaration',
            state: 'Beglaubigte Erklärung liegt vor',
            status: 'received',
            task: 'Öffentliche Beglaubigung prüfen; Erklärung darf keine Vorbehalte, Bedingungen oder Zusätze enthalten',
            legalBasis: '§ 2 Abs. 2 KiAustrG, § 129 BGB',
            outcomes: {
              effective: {
                label: 'Formgerecht: wirksam mit Eingang',
                to: [{ to: '#case.approved', then: [set('effectiveOn', 'facts.receivedOn')] }],
              },
              notCertified: {
                ...requestOutcome,
                label: 'Nur einfache Schrift, Fax oder E-Mail: Beglaubigung anfordern',
              },
              conditional: notReceived(
                'Erklärung mit Vorbehalt, Bedingung oder Zusatz oder durch Bevollmächtigte',
              ),
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Austritt wirksam', status: 'effective' },
        always: [{ target: '#case.issued', actions: ['assessFee'] }],
      },
      issued: {
        meta: { label: 'Mitteilungen und Bescheinigung', status: 'effective' },
        initial: 'notices',
        onDone: '#case.closed',
        states: {
          notices: transmissionState({
            id: 'notices',
            state: 'Mitteilung an Gemeinschaft und Meldebehörde',
            status: 'effective',
            receivers:
              '[if form.community = "evangelical" then "Evangelisch-lutherische Landeskirche Hannovers" else if form.community = "reformed" then "Evangelisch-reformierte Kirche" else if form.community = "catholic" then "Bistum Hildesheim" else if form.community = "jewish" then "Jüdische Gemeinde Hannover" else form.communityName, "Meldebehörde"]',
            legalBasis: '§ 2 Abs. 3 KiAustrG',
            to: 'production',
          }),
          production: documentState({
            id: 'certificateDocument',
            state: 'Bescheinigung wird ausgefertigt',
            status: 'effective',
            document: 'certificate',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'certificateDispatch',
            state: 'Bescheinigung geht hinaus',
            status: 'effective',
            document: 'certificateDocument',
            to: 'payment',
          }),
          payment: collection({
            id: 'feePayment',
            label: 'Gebühr',
            clock: 'feePeriod',
            status: 'effective',
            notBy: ['declaration', 'certifiedDeclaration'],
            onDone: 'done',
          }),
          done: { type: 'final', meta: { label: 'Bescheinigt und bezahlt', status: 'closed' } },
        },
      },
      rejected: notification({
        label: 'Erklärung nicht entgegengenommen',
        status: ['inReview', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        remedyClock: 'lawsuitPeriod',
        // No hearing: what the declaration lacks stands in the declaration itself (§ 28 (2) no. 3 VwVfG).
        entry: [conclude('rejected')],
      }),
      transferred: {
        meta: { label: 'Anderes Standesamt zuständig', status: 'transferred' },
        entry: [{ type: 'conclude', params: { ending: 'transferred' } }],
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'transferDocument',
            state: 'Schreiben wird erstellt',
            status: 'transferred',
            document: 'transfer',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'transferDispatch',
            state: 'Schreiben geht hinaus',
            status: 'transferred',
            document: 'transferDocument',
            to: 'done',
          }),
          done: { type: 'final', meta: { label: 'Verwiesen', status: 'transferred' } },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
