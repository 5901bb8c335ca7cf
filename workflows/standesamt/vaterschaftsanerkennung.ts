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
  notification,
  processingTarget,
  refusedAct,
  refuseAct,
  registrarTask,
  registryService,
  replyPeriod,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { consentMissing, documents } from './vaterschaftsanerkennung.documents.js';
import { form, supplementFields } from './vaterschaftsanerkennung.form.js';

/**
 * Vaterschaftsanerkennung (§§ 1592 no. 2, 1594 ff. BGB, § 44 PStG): a declaration certified in public form, not a permit.
 * Any registrar in the country may certify it, the youth office and notaries too, so nobody is turned away as not competent.
 *
 * Peculiar: it is worth nothing without the mother's consent (§ 1595), and, for a child born while a divorce was pending,
 * without the husband's (§ 1599 (2)). After the certification a year runs in which the man may revoke while a consent is
 * missing (§ 1597 (3)). Certified copies go to father, mother, child and the register of births (§ 1597 (2)), whatever is
 * still missing. Where there are concrete signs of abuse the certification is suspended and the aliens authority decides
 * (§ 1597a (2)): not this office, whose only answer is to wait. Before birth it may be made too (§ 1594 (4)); it then
 * becomes effective with the birth, which is no step of this case.
 *
 * Not a transition: contestation (§ 1600 BGB) and the correction of the entry by court; fees, because there are none.
 */
export default defineProcedure({
  ...registryService,
  key: 'vaterschaftsanerkennung',
  name: 'Anerkennung der Vaterschaft beurkunden',
  kind: 'civilStatusCertificate',
  filePlan: '34.20.10',
  leika: ['99133001026000'],
  legalBasis: ['§ 44 PStG', '§ 1592 Nr. 2 BGB', '§ 1594 BGB', '§ 1595 BGB', '§ 1597 BGB', '§ 1597a BGB'],
  keywords: [
    'Vater eintragen lassen',
    'unverheiratet Kind bekommen',
    'Papa in der Geburtsurkunde',
    'biologischer Vater',
    'Zustimmung der Mutter',
  ],
  form,
  evidence: [
    { name: 'identity', label: 'Personalausweise oder Reisepässe beider Eltern' },
    { name: 'birthCertificates', label: 'Geburtsurkunden der Eltern' },
    {
      name: 'childCertificate',
      label: 'Geburtsurkunde des Kindes',
      when: 'form.childBorn = true',
    },
    { name: 'pregnancy', label: 'Mutterpass', when: 'form.childBorn = false' },
    {
      name: 'divorce',
      label: 'Nachweis, wann der Scheidungsantrag anhängig wurde',
      legalBasis: '§ 1599 Abs. 2 BGB',
      when: 'form.childOfMarriage = true',
    },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: 'AllGO, gebührenfreie Beurkundung',
      type: 'free',
      cents: '0',
      evidence: 'assumed',
    },
  ],
  addressee: ['{form.father.givenNames} {form.father.familyName}', '{form.father.address}'],
  clocks: {
    replyPeriod,
    afterAppointment,
    processingTarget: processingTarget({
      period: 'P3W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.awaitingAliensAuthority', 'approved.declaration'],
    }),
    aliensReply: {
      label: 'Entscheidung der Ausländerbehörde',
      kind: 'target',
      legalBasis: '§ 1597a Abs. 2 BGB, § 85a AufenthG (Wiedervorlage)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2M',
    },
    revocable: {
      label: 'Widerruflich nach einem Jahr ohne Zustimmung',
      kind: 'statutory',
      legalBasis: '§ 1597 Abs. 3 Satz 1 BGB',
      bound: 'party',
      start: { rule: 'event', on: 'facts.declaration.certifiedOn' },
      period: 'P1Y',
    },
  },
  documents,
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent(supplementFields),
    aliensDecision: {
      label: 'Entscheidung der Ausländerbehörde eintragen',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'result',
          label: 'Ergebnis',
          type: 'choice',
          required: true,
          options: [
            { value: 'abuse', label: 'Missbrauch unanfechtbar festgestellt' },
            { value: 'discontinued', label: 'Verfahren eingestellt, kein Missbrauch festgestellt' },
          ],
        },
        { name: 'reason', label: 'Mitteilung', type: 'longText', maxLength: 4000, required: true },
      ],
    },
    consent: {
      label: 'Fehlende Zustimmung eintragen',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'from',
          label: 'Zustimmung von',
          type: 'choice',
          required: true,
          options: [
            { value: 'mother', label: 'Mutter (§ 1595 Abs. 1 BGB)' },
            { value: 'husband', label: 'Ehemann der Mutter (§ 1599 Abs. 2 Satz 2 BGB)' },
          ],
        },
        { name: 'allPresent', label: 'Damit liegen alle Zustimmungen vor', type: 'boolean', required: true },
        { name: 'certifiedBy', label: 'Beurkundet von', type: 'text', maxLength: 160, required: true },
      ],
    },
    revoke: {
      label: 'Widerruf der Anerkennung eintragen (öffentlich beurkundet)',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'certifiedOn', label: 'Beurkundet am', type: 'date', required: true, notAfter: 'today' },
      ],
    },
  },
  publicStatus: {
    ...registryService.publicStatus,
    appointmentMade,
    suspended: {
      de: 'Beurkundung ausgesetzt',
      easy: 'Die Ausländerbehörde prüft etwas. So lange müssen wir warten.',
      en: 'Suspended',
      actor: 'other',
      next: 'Die Ausländerbehörde entscheidet und meldet sich bei Ihnen.',
    },
    notEffective: {
      de: 'Beurkundet, noch nicht wirksam',
      easy: 'Die Anerkennung ist aufgeschrieben. Es fehlt noch eine Zustimmung.',
      en: 'Certified, not yet effective',
      actor: 'applicant',
      next: 'Die Zustimmung kann bei jedem Standesamt, beim Jugendamt oder bei einem Notariat beurkundet werden.',
    },
    revoked: {
      de: 'Widerrufen',
      easy: 'Die Anerkennung ist zurückgenommen worden.',
      en: 'Revoked',
      actor: 'nobody',
      next: 'Eine neue Anerkennung ist jederzeit möglich.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Angaben zu Eltern und Kind, Familienstand der Mutter und Sprachkenntnisse prüfen',
      }),
      checked: {
        meta: { label: 'Prüfung der Voraussetzungen', status: 'inReview' },
        on: withdrawal,
        initial: 'examination',
        states: {
          examination: registrarTask({
            id: 'examination',
            state: 'Voraussetzungen der Anerkennung',
            task: 'Prüfen: besteht schon eine Vaterschaft, Geschäftsfähigkeit, nötige Zustimmungen, Anhaltspunkte für Missbrauch',
            target: 'P5D',
            legalBasis: '§§ 1594 Abs. 2, 1595, 1596, 1597a, 1599 Abs. 2 BGB',
            outcomes: {
              permissible: { label: 'Beurkundung möglich', to: '#case.approved' },
              incomplete: requestOutcome,
              abuseSuspected: {
                label: 'Nach Anhörung der Beteiligten: konkrete Anhaltspunkte für Missbrauch, aussetzen',
                adverse: true,
                to: 'suspension',
              },
              otherFather: refuseAct('Die Vaterschaft eines anderen Mannes besteht (§ 1594 Abs. 2 BGB)'),
            },
          }),
          suspension: documentState({
            id: 'suspensionLetter',
            state: 'Mitteilung der Aussetzung wird erstellt',
            status: 'suspended',
            document: 'suspension',
            to: 'suspensionDispatch',
          }),
          suspensionDispatch: dispatchState({
            id: 'suspensionDispatch',
            state: 'Mitteilung der Aussetzung geht hinaus',
            status: 'suspended',
            document: 'suspensionLetter',
            to: 'aliensNotice',
          }),
          aliensNotice: transmissionState({
            id: 'aliensNotice',
            state: 'Mitteilung an die Ausländerbehörde',
            status: 'suspended',
            receivers: '["Ausländerbehörde (§ 85a AufenthG)"]',
            legalBasis: '§ 1597a Abs. 2 Satz 1 BGB, § 90a AufenthG',
            to: 'awaitingAliensAuthority',
          }),
          awaitingAliensAuthority: {
            meta: { label: 'Beurkundung ausgesetzt (§ 1597a BGB)', status: 'suspended' },
            on: {
              aliensDecision: ways(
                [
                  {
                    to: '#case.rejected',
                    when: 'event.result = "abuse"',
                    then: [set('refusalReason', 'event.reason')],
                  },
                  { to: 'examination' },
                ],
                ['record'],
              ),
            },
            after: { aliensReply: 'aliensReminder' },
          },
          aliensReminder: taskState({
            id: 'aliensReminder',
            state: 'Sachstand bei der Ausländerbehörde',
            status: 'suspended',
            task: 'Bei der Ausländerbehörde nach dem Stand fragen',
            post: 'clerk',
            outcomes: { asked: { label: 'Nachgefragt, weiter warten', to: 'awaitingAliensAuthority' } },
          }),
        },
      },
      approved: {
        meta: { label: 'Beurkundung', status: 'decided' },
        on: withdrawal,
        initial: 'scheduling',
        states: declarationAppointment({
          act: 'die Anerkennung der Vaterschaft',
          task: 'Anerkennung nach Belehrung beurkunden, Zustimmungen der Erschienenen mitbeurkunden',
          legalBasis: '§ 44 Abs. 1 PStG, §§ 1597 Abs. 1, 1595 BGB',
          outcomes: {
            certified: {
              label: 'Beurkundet',
              to: '#case.issued',
              fields: [
                {
                  name: 'certifiedOn',
                  label: 'Beurkundet am',
                  type: 'date',
                  required: true,
                  notAfter: 'today',
                },
                {
                  name: 'recordNumber',
                  label: 'Verzeichnisnummer',
                  type: 'text',
                  maxLength: 40,
                  required: true,
                },
                {
                  name: 'motherConsents',
                  label: 'Zustimmung der Mutter beurkundet',
                  type: 'boolean',
                  required: true,
                },
                {
                  name: 'husbandConsents',
                  label: 'Zustimmung des Ehemanns beurkundet (§ 1599 Abs. 2 BGB)',
                  type: 'boolean',
                  when: 'form.childOfMarriage = true',
                  required: true,
                },
              ],
            },
            abuseSuspected: {
              label: 'Im Termin treten Anhaltspunkte für Missbrauch hervor',
              to: '#case.checked.examination',
            },
          },
        }),
      },
      issued: {
        meta: { label: 'Beurkundet', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'recordDocument',
            state: 'Beglaubigte Abschriften werden ausgefertigt',
            status: 'inProduction',
            document: 'record',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'recordDispatch',
            state: 'Abschriften gehen hinaus',
            status: 'inProduction',
            document: 'recordDocument',
            to: 'copies',
          }),
          copies: transmissionState({
            id: 'copies',
            state: 'Abschriften nach § 1597 Abs. 2 BGB',
            status: 'inProduction',
            receivers:
              'concatenate(["Mutter", "Kind (gesetzliche Vertretung)"], if form.childBorn then [form.birthOffice] else [], if form.childBorn and form.parentsMarried = false then ["Jugendamt Hannover"] else [])',
            legalBasis: '§ 1597 Abs. 2 BGB, § 44 Abs. 3 PStG, § 57 PStV',
            to: [{ to: 'awaitingConsent', when: consentMissing }, { to: 'effective' }],
          }),
          awaitingConsent: {
            meta: { label: 'Schwebend unwirksam: Zustimmung fehlt', status: 'notEffective' },
            on: {
              consent: ways(
                [{ to: 'completing', when: 'event.allPresent = true' }, { to: 'awaitingConsent' }],
                ['record'],
              ),
            },
            after: { revocable: 'revocable' },
          },
          revocable: taskState(
            {
              id: 'revocableReview',
              state: 'Ein Jahr ohne Zustimmung: widerruflich',
              status: 'notEffective',
              task: 'Über die Ablage entscheiden: Die Anerkennung ist nicht wirksam und kann widerrufen werden',
              post: 'clerk',
              legalBasis: '§ 1597 Abs. 3 BGB',
              outcomes: { file: { label: 'Als unwirksam zu den Akten', to: 'effective' } },
            },
            {
              on: {
                consent: ways(
                  [{ to: 'completing', when: 'event.allPresent = true' }, { to: 'revocable' }],
                  ['record'],
                ),
                revoke: ways('#case.revoked', ['record']),
              },
            },
          ),
          completing: transmissionState({
            id: 'consentCopies',
            state: 'Zustimmung wird mitgeteilt',
            status: 'inProduction',
            receivers:
              'if form.childBorn then [form.birthOffice] else ["Standesamt des Geburtsorts (nach der Geburt)"]',
            legalBasis: '§ 1597 Abs. 2 BGB',
            to: 'effective',
          }),
          effective: { type: 'final', meta: { label: 'Beurkundung abgeschlossen', status: 'sent' } },
        },
      },
      revoked: notification({
        label: 'Anerkennung widerrufen (§ 1597 Abs. 3 BGB)',
        status: ['revoked', 'revoked'],
        document: 'lapse',
        prefix: 'lapse',
        entry: [conclude('revoked')],
      }),
      rejected: refusedAct('Beurkundung abgelehnt'),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
