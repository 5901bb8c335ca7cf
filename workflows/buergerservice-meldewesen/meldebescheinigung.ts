import {
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  notification,
  payment,
  paymentPeriod,
  processingTarget,
  replyPeriod,
  requestLetter,
  requestOutcome,
  supplementEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { form } from './meldebescheinigung.form.js';

/**
 * Meldebescheinigung (§ 18 BMG): a certificate from the register of residents about oneself.
 *
 * Branches of domain.md 3.1: not registered here → `rejected` with the competent municipality named; no unique match →
 * `submitted.requesting`; a block notice (§ 51 BMG) concerns third parties only, the certificate is issued and its
 * dispatch is done by hand (`issued.carefulDispatch`); moved away → certificate about the former residence
 * (`registerMatch.found` with `residence: former`); the wanted address is unknown → `registerMatch.ambiguous`, because
 * only the applicant can say which one is meant.
 *
 * The answer never tells that a block notice exists: state labels for clerks do, public statuses do not (trap 18).
 */
export default defineProcedure({
  key: 'meldebescheinigung',
  name: 'Meldebescheinigung',
  domain: 'buergerservice-meldewesen',
  kind: 'attestation',
  initiation: 'application',
  unit: '32.1',
  filePlan: '33.20.10',
  leika: ['99115009001000'],
  legalBasis: ['§ 18 Abs. 1 BMG', '§ 18 Abs. 2 BMG', '§ 51 BMG'],
  audience: ['citizen'],
  keywords: [
    'Nachweis über meinen Wohnsitz',
    'Bestätigung der Adresse',
    'Wohnsitzbescheinigung',
    'wo bin ich gemeldet',
    'Nachweis für Bank oder Versicherung',
  ],
  online: { since: '2022-06', evidence: 'Pressemeldung 12/2022' },
  secrecy: 'registration',
  retention: { years: 2, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  form,
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass, sofern nicht online ausgewiesen' },
    { name: 'proxy', label: 'Vollmacht und Kopien beider Ausweise', when: 'form.requester = "proxy"' },
    {
      name: 'representation',
      label: 'Nachweis der gesetzlichen Vertretung',
      when: 'form.requester = "representative"',
    },
  ],
  fee: [
    {
      id: 'free-social-purpose',
      legalBasis: 'AllGO Nr. 63 i. V. m. § 2 NVwKostG',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'allgo-63-simple',
      legalBasis: 'AllGO Nr. 63',
      type: 'fixed',
      cents: '750 * form.copies',
      when: 'form.variant = "simple"',
      evidence: 'documented',
    },
    {
      id: 'allgo-63-extended',
      legalBasis: 'AllGO Nr. 63',
      type: 'fixed',
      cents: '900 * form.copies',
      when: 'form.variant = "extended"',
      evidence: 'documented',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: die Bescheinigung ist kein Verwaltungsakt; allgemeine Leistungsklage (§ 43 Abs. 2 VwGO)',
    validFrom: '2015-11-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    paymentPeriod,
    processingTarget: processingTarget({
      period: 'P5WD',
      pausesIn: ['submitted.awaitingApplicant', 'approved.awaitingPayment'],
    }),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine Meldebescheinigung'),
    certificate: {
      kind: 'certificate',
      title: '{if form.variant = "extended" then "Erweiterte Meldebescheinigung" else "Meldebescheinigung"}',
      signedBy: 'signature',
      sealed: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Nach § 18 des Bundesmeldegesetzes wird aus dem Melderegister bescheinigt:',
        },
        {
          type: 'facts',
          rows: [
            ['Familienname', '{facts.registerMatch.familyName}'],
            ['Vornamen', '{facts.registerMatch.givenNames}'],
            ['Geburtsdatum', '{facts.registerMatch.birthDate}'],
            ['Geburtsort', '{facts.registerMatch.birthPlace}'],
            ['Anschrift', '{facts.registerMatch.address}'],
            ['Art der Wohnung', '{facts.registerMatch.residence}'],
          ],
        },
        {
          type: 'paragraph',
          text: '{facts.registerMatch.extended}',
          when: 'form.variant = "extended" and facts.registerMatch.extended != null',
        },
        {
          type: 'paragraph',
          text: 'Die Person ist in Hannover nicht mehr gemeldet; bescheinigt wird die frühere Wohnung.',
          when: 'facts.registerMatch.residence = "former"',
        },
      ],
    },
    refusal: {
      kind: 'letter',
      title: 'Ihr Antrag auf eine Meldebescheinigung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'zu den angegebenen Daten besteht in Hannover kein Eintrag im Melderegister. Zuständig ist die Meldebehörde des Wohnorts: {facts.registerMatch.competentMunicipality}.',
          when: 'facts.registerMatch.outcome = "notRegistered"',
        },
        {
          type: 'paragraph',
          text: 'die Bescheinigung kann Ihnen nicht erteilt werden: {facts.entitlement.reason}',
          when: 'facts.entitlement.outcome = "notEntitled"',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'address', label: 'Anschrift, für die bescheinigt werden soll', type: 'text', maxLength: 200 },
      { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120 },
      { name: 'formerNames', label: 'Frühere Namen', type: 'name', maxLength: 240 },
    ]),
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Identität und Angaben zum Antrag auf Meldebescheinigung prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'registerMatch',
        states: {
          registerMatch: taskState({
            id: 'registerMatch',
            state: 'Abgleich mit dem Melderegister',
            status: 'inReview',
            task: 'Person im Melderegister suchen und Angaben übernehmen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 18 BMG',
            outcomes: {
              found: {
                label: 'Eintrag gefunden',
                to: [{ to: '#case.approved', when: 'form.requester = "self"' }, { to: 'entitlement' }],
                fields: [
                  { name: 'familyName', label: 'Familienname laut Register', type: 'name', required: true },
                  { name: 'givenNames', label: 'Vornamen laut Register', type: 'name', required: true },
                  { name: 'birthDate', label: 'Geburtsdatum laut Register', type: 'date', required: true },
                  {
                    name: 'birthPlace',
                    label: 'Geburtsort laut Register',
                    type: 'text',
                    maxLength: 120,
                    required: true,
                  },
                  {
                    name: 'address',
                    label: 'Anschrift laut Register',
                    type: 'text',
                    maxLength: 200,
                    required: true,
                  },
                  {
                    name: 'residence',
                    label: 'Art der Wohnung',
                    type: 'choice',
                    required: true,
                    options: [
                      { value: 'sole', label: 'alleinige Wohnung' },
                      { value: 'main', label: 'Hauptwohnung' },
                      { value: 'secondary', label: 'Nebenwohnung' },
                      { value: 'former', label: 'frühere Wohnung (weggezogen)' },
                    ],
                  },
                  {
                    name: 'extended',
                    label: 'Weitere Angaben der erweiterten Bescheinigung',
                    type: 'longText',
                    maxLength: 2000,
                  },
                  {
                    name: 'blockNotice',
                    label: 'Auskunftssperre eingetragen (§ 51 BMG)',
                    type: 'boolean',
                    required: true,
                  },
                ],
              },
              ambiguous: { ...requestOutcome, label: 'Kein eindeutiger Treffer, Angaben klären' },
              notRegistered: {
                label: 'In Hannover nicht gemeldet',
                to: '#case.rejected',
                fields: [
                  {
                    name: 'competentMunicipality',
                    label: 'Zuständige Gemeinde',
                    type: 'text',
                    maxLength: 120,
                    required: true,
                  },
                ],
              },
            },
          }),
          entitlement: taskState({
            id: 'entitlement',
            state: 'Prüfung der Berechtigung',
            status: 'inReview',
            task: 'Vertretung oder Vollmacht prüfen',
            post: 'clerk',
            outcomes: {
              entitled: { label: 'Berechtigt', to: '#case.approved' },
              proofMissing: { ...requestOutcome, label: 'Nachweis fehlt' },
              notEntitled: { label: 'Nicht berechtigt', adverse: true, to: '#case.rejected' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Zur Ausstellung freigegeben', status: 'decided' },
        initial: 'feeGate',
        states: {
          ...payment({
            exemptionClaimed: 'form.feeFree = true',
            exemptionBasis: 'AllGO Nr. 63',
            settled: 'signature',
          }),
          signature: taskState({
            id: 'signature',
            state: 'Zeichnung und Siegel',
            status: 'inProduction',
            task: 'Meldebescheinigung zeichnen und siegeln',
            post: 'clerk',
            outcomes: { signed: { label: 'Gezeichnet', to: '#case.issued' } },
          }),
        },
      },
      issued: {
        meta: { label: 'Ausgestellt', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'certificateDocument',
            state: 'Bescheinigung wird ausgefertigt',
            status: 'inProduction',
            document: 'certificate',
            to: [
              { to: 'carefulDispatch', when: 'facts.registerMatch.blockNotice = true' },
              { to: 'dispatch' },
            ],
          }),
          dispatch: dispatchState({
            id: 'certificateDispatch',
            state: 'Wird abgesandt',
            status: 'inProduction',
            document: 'certificateDocument',
            to: 'sent',
          }),
          carefulDispatch: taskState({
            id: 'carefulDispatch',
            state: 'Versand von Hand (Auskunftssperre)',
            status: 'inProduction',
            task: 'Bescheinigung persönlich oder an die gesperrte Anschrift zustellen, ohne sie offenzulegen',
            post: 'lead',
            legalBasis: '§ 51 BMG',
            outcomes: {
              handedOver: {
                label: 'Zugestellt',
                to: 'sent',
                fields: [
                  {
                    name: 'dispatchedOn',
                    label: 'Zugestellt am',
                    type: 'date',
                    required: true,
                    notAfter: 'today',
                  },
                ],
              },
            },
          }),
          sent: { type: 'final', meta: { label: 'Versandt', status: 'sent' } },
        },
      },
      rejected: notification({
        label: 'Nicht ausgestellt',
        status: ['inReview', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        entry: [conclude('rejected')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
