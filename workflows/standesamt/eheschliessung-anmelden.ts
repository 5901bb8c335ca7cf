import {
  atCourt,
  completeness,
  conclude,
  courtDecision,
  courtInquiry,
  courtReferral,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  notification,
  payment,
  paymentPeriod,
  processingTarget,
  refusalLetter,
  refusedAct,
  registryService,
  replyPeriod,
  requestLetter,
  supplementEvent,
  transmissionState,
  withdrawEvent,
} from '@amtsweg/procedure';
import { awaitingMarriage } from './eheschliessung-anmelden.ceremony.js';
import { examination, exemptionDecided, exemptionReply } from './eheschliessung-anmelden.examination.js';
import { evidence, form, notHere, supplementFields } from './eheschliessung-anmelden.form.js';

/**
 * Anmeldung der Eheschließung (§§ 12, 13 PStG): two persons, one notification, and an examination whether an impediment
 * stands in the way (§§ 1303–1309 BGB). Its result is the message that the marriage may be concluded (§ 13 (4)), which is
 * worth six months; afterwards notification and examination begin anew → `lapsed`.
 *
 * Bound by rules, not by a clerk: competence (§ 12 (1): a residence of either here, or nobody resident in Germany and
 * Hannover chosen for the ceremony); the certificate of no impediment, whenever foreign law governs one of the two
 * (§ 1309 (1) BGB); the higher fee for foreign law. An exemption is the OLG Celle's to grant (§ 1309 (2)), prepared in a
 * file of its own (`ehefaehigkeitszeugnis-befreiung`); this case waits for it.
 *
 * Examined apart: signs of a marriage that could be annulled (§ 1314 (2) no. 5 BGB) → both are questioned separately
 * (§ 13 (2) PStG). Mortal illness: the marriage without a finished examination (§ 13 (3)) → `checked.urgent`, without fee
 * in advance. Doubt → district court.
 *
 * The ceremony follows here or, on the same message, at another office (§ 11 PStG); where it takes place here the
 * entry is made by whoever conducted it. Date, room and place of the ceremony are services of their own.
 */
export default defineProcedure({
  ...registryService,
  key: 'eheschliessung-anmelden',
  name: 'Eheschließung anmelden',
  kind: 'registration',
  filePlan: '34.30.10',
  leika: ['99059001104000'],
  legalBasis: ['§ 12 PStG', '§ 13 PStG', '§ 14 PStG', '§ 15 PStG', '§§ 1303 bis 1312 BGB', '§ 28 PStV'],
  keywords: ['heiraten', 'Hochzeit', 'Trauung', 'Trautermin', 'Aufgebot', 'Ja-Wort'],
  retention: {
    years: 80,
    legalBasis: '§ 6 PStG: Sammelakte, wie das Eheregister',
    evidence: 'derived',
  },
  form,
  evidence,
  addressee: [
    '{form.first.givenNames} {form.first.familyName} und {form.second.givenNames} {form.second.familyName}',
    '{form.first.address}',
  ],
  fee: [
    {
      id: 'mortal-illness',
      legalBasis: '§ 72 PStG, AllGO (nachträgliche Festsetzung)',
      type: 'free',
      cents: '0',
      when: 'form.mortalIllness = true',
      evidence: 'assumed',
    },
    {
      id: 'foreign-law',
      legalBasis: '§ 72 PStG, AllGO: Prüfung der Ehefähigkeit nach ausländischem Recht',
      type: 'fixed',
      cents: '8500',
      when: 'form.first.law = "foreign" or form.second.law = "foreign"',
      evidence: 'assumed',
    },
    {
      id: 'german-law',
      legalBasis: '§ 72 PStG, AllGO: Prüfung der Ehefähigkeit nach deutschem Recht',
      type: 'fixed',
      cents: '5000',
      evidence: 'assumed',
    },
  ],
  clocks: {
    replyPeriod,
    paymentPeriod,
    courtInquiry,
    exemptionReply,
    processingTarget: processingTarget({
      period: 'P3W',
      pausesIn: [
        'submitted.awaitingApplicant',
        'checked.awaitingExemption',
        'checked.awaitingCourt',
        'approved.awaitingPayment',
      ],
    }),
    registrationValidity: {
      label: 'Geltung der Anmeldung',
      kind: 'statutory',
      legalBasis: '§ 13 Abs. 4 Satz 2 PStG',
      bound: 'party',
      start: { notified: 'facts.messageDispatch' },
      period: 'P6M',
      endMoves: false,
      warnings: [{ before: 'P1M', to: 'clerk' }],
      extension: 'never',
      suspension: 'never',
    },
  },
  documents: {
    request: requestLetter('der Anmeldung Ihrer Eheschließung'),
    refusal: refusalLetter('Mitwirkung an der Eheschließung'),
    message: {
      kind: 'letter',
      title: 'Mitteilung nach § 13 Abs. 4 des Personenstandsgesetzes',
      signedBy: 'release',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'die Prüfung der Ehevoraussetzungen hat kein Ehehindernis ergeben. Die Eheschließung von {form.first.givenNames} {form.first.familyName} und {form.second.givenNames} {form.second.familyName} kann vorgenommen werden.',
        },
        {
          type: 'paragraph',
          text: 'Wird die Ehe nicht innerhalb von sechs Monaten seit dieser Mitteilung geschlossen, so bedarf es einer neuen Anmeldung und Prüfung. Änderungen Ihrer tatsächlichen Verhältnisse müssen Sie unverzüglich anzeigen.',
        },
        {
          type: 'paragraph',
          text: 'Die Mitteilung ist für folgendes Standesamt bestimmt, vor dem Sie die Ehe schließen wollen: {form.otherOffice}.',
          when: 'form.place = "elsewhere"',
        },
      ],
    },
    transfer: {
      kind: 'letter',
      title: 'Abgabe der Anmeldung Ihrer Eheschließung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'für die Anmeldung ist das Standesamt zuständig, in dessen Bezirk eine oder einer von Ihnen den Wohnsitz oder gewöhnlichen Aufenthalt hat (§ 12 Abs. 1 des Personenstandsgesetzes). In Hannover ist das nach Ihren Angaben nicht der Fall. Bitte melden Sie die Eheschließung dort an; heiraten können Sie trotzdem in Hannover.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent(supplementFields),
    courtDecision,
    exemptionDecided,
    impedimentKnown: {
      label: 'Nachträglich bekannt gewordenes Ehehindernis eintragen',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'impediment', label: 'Was bekannt wurde', type: 'longText', maxLength: 2000, required: true },
      ],
    },
  },
  publicStatus: {
    ...registryService.publicStatus,
    atCourt,
    mayMarry: {
      de: 'Sie können heiraten',
      easy: 'Wir haben alles geprüft. Sie können in den nächsten sechs Monaten heiraten.',
      en: 'Cleared to marry',
      actor: 'applicant',
      next: 'Bitte vereinbaren Sie einen Trautermin. Nach sechs Monaten müssen Sie die Eheschließung neu anmelden.',
    },
    lapsed: {
      de: 'Anmeldung verfallen',
      easy: 'Sie haben nicht innerhalb von sechs Monaten geheiratet. Die Anmeldung gilt nicht mehr.',
      en: 'Registration lapsed',
      actor: 'nobody',
      next: 'Sie können die Eheschließung jederzeit neu anmelden.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Anmeldung beider Eheschließenden, Unterlagen und Beitrittserklärung eines Verhinderten prüfen',
        checked: [{ to: '#case.transferred', when: notHere }, { to: '#case.checked' }],
      }),
      checked: {
        ...examination,
        states: { ...examination.states, ...courtReferral({ ordered: 'release' }) },
      },
      approved: {
        meta: { label: 'Ehevoraussetzungen liegen vor', status: 'decided' },
        initial: 'feeGate',
        states: payment({ settled: '#case.issued' }),
      },
      issued: {
        meta: { label: 'Mitteilung nach § 13 Abs. 4 PStG', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'messageDocument',
            state: 'Mitteilung wird ausgefertigt',
            status: 'inProduction',
            document: 'message',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'messageDispatch',
            state: 'Mitteilung geht hinaus',
            status: 'inProduction',
            document: 'messageDocument',
            to: [{ to: 'otherOffice', when: 'form.place = "elsewhere"' }, { to: 'awaitingMarriage' }],
          }),
          otherOffice: transmissionState({
            id: 'otherOffice',
            state: 'Mitteilung an das Standesamt der Eheschließung',
            status: 'mayMarry',
            receivers: '[form.otherOffice]',
            legalBasis: '§ 13 Abs. 4 Satz 1 PStG, § 28 PStV',
            to: 'done',
          }),
          ...awaitingMarriage,
          done: {
            type: 'final',
            meta: { label: 'Ehe beurkundet oder Mitteilung abgegeben', status: 'sent' },
          },
        },
      },
      lapsed: {
        type: 'final',
        meta: { label: 'Anmeldung nach sechs Monaten verfallen', status: 'lapsed' },
        entry: [conclude('lapsed')],
      },
      rejected: refusedAct('Mitwirkung an der Eheschließung abgelehnt'),
      transferred: notification({
        label: 'Anderes Standesamt zuständig (§ 12 Abs. 1 PStG)',
        status: ['transferred', 'transferred'],
        document: 'transfer',
        prefix: 'transfer',
        entry: [conclude('transferred')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
