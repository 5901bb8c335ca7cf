import {
  actionNotice,
  conclude,
  counter,
  counterRequest,
  counterStatus,
  appointmentPeriod,
  appointmentField,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  litigationStatus,
  payment,
  paymentPeriod,
  rescheduleEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { registerService } from './registration-law.js';

/**
 * Amtliche Beglaubigung von Abschriften (§ 33 VwVfG): the office compares copy and original and says that they agree; it says
 * nothing about the content. It may do so only for what an authority issued or what an authority is to get (§ 33 (1)), never
 * for civil-status certificates, which the registrar alone issues anew, nor for what only notaries certify (§ 129 BGB).
 *
 * Peculiar: each paper has its own fate (fee by the piece, some certified, some not), and a paper with erasures, loose
 * seams or gaps must not be certified at all (§ 33 (2)). What is certified carries the note of § 33 (3): name of the paper,
 * agreement, purpose, place, day, signature, seal. Who wants the refusal in writing gets a notice; there is no hearing, as it
 * follows from the paper the applicant brings (§ 28 (2) no. 3 VwVfG).
 */
export default defineProcedure({
  ...registerService,
  key: 'beglaubigung-dokumente',
  name: 'Amtliche Beglaubigung von Abschriften und Kopien',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '33.40.10',
  leika: [],
  legalBasis: ['§ 1 NVwVfG', '§ 33 VwVfG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Zeugnis bestätigen lassen',
    'Fotokopie mit Stempel',
    'Zeugniskopie fürs Studium',
    'Schulzeugnis für Bewerbung',
    'Dokument abstempeln',
  ],
  online: null,
  secrecy: 'general',
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Wer beglaubigen lässt',
        fields: [
          { name: 'name', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        ],
      },
      {
        title: 'Was beglaubigt wird',
        fields: [
          {
            name: 'papers',
            label: 'Schriftstücke',
            type: 'list',
            required: true,
            min: 1,
            max: 20,
            fields: [
              { name: 'title', label: 'Bezeichnung', type: 'text', maxLength: 200, required: true },
              { name: 'pages', label: 'Seiten', type: 'integer', min: 1, max: 500, required: true },
              { name: 'copies', label: 'Ausfertigungen', type: 'integer', min: 1, max: 20, required: true },
            ],
          },
          {
            name: 'use',
            label: 'Anlass',
            type: 'choice',
            required: true,
            options: [
              { value: 'issued', label: 'Eine deutsche Behörde hat das Original ausgestellt' },
              { value: 'wanted', label: 'Die Abschrift wird bei einer deutschen Behörde gebraucht' },
              { value: 'private', label: 'Für eine private Stelle' },
            ],
          },
          {
            name: 'authority',
            label: 'Behörde, die sie verlangt',
            type: 'text',
            maxLength: 200,
            when: 'form.use = "wanted"',
            required: true,
          },
          {
            name: 'socialPurpose',
            label: 'Für Rente, Sozialleistung oder Schule (gebührenfrei)',
            type: 'boolean',
          },
        ],
      },
      { title: 'Termin', fields: [appointmentField] },
    ],
  },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked',
      reason:
        'Der Antrag wird auf der Grundlage der eigenen Angaben abgelehnt; in eine bestehende Rechtsposition wird nicht eingegriffen.',
      legalBasis: '§ 28 Abs. 2 Nr. 3 VwVfG',
    },
  ],
  evidence: [
    { name: 'original', label: 'Original der Urkunde' },
    { name: 'copy', label: 'Kopie, sofern sie nicht hier gefertigt wird' },
  ],
  fee: [
    {
      id: 'free-purpose',
      legalBasis: '§ 2 NVwKostG, § 64 Abs. 2 SGB X',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'per-copy',
      legalBasis: 'AllGO (Beglaubigungen)',
      type: 'fixed',
      cents: '500 * facts.comparison.certified',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({}),
  clocks: {
    appointmentPeriod,
    paymentPeriod,
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
  },
  documents: {
    request: counterRequest('Ihre Beglaubigung'),
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Beglaubigung',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Die beantragte Beglaubigung wird abgelehnt.' },
        { type: 'heading', text: 'Gründe' },
        {
          type: 'paragraph',
          text: 'Das Schriftstück hat keine Behörde ausgestellt, und keine Behörde braucht die Abschrift (§ 33 Abs. 1 VwVfG).',
          when: 'form.use = "private"',
        },
        { type: 'paragraph', text: '{facts.comparison.reason}', when: 'facts.comparison.reason != null' },
      ],
    },
  },
  events: { withdraw: withdrawEvent, reschedule: rescheduleEvent, ...directActionEvents },
  publicStatus: { ...counterStatus, litigation: litigationStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Originale und Kopien entgegennehmen, Anlass feststellen',
        legalBasis: '§ 33 Abs. 1 VwVfG',
        taken: {
          label: 'Originale liegen vor',
          // Neither issued by an authority nor wanted by one: the office has no power, whatever the clerk thinks.
          to: [{ to: '#case.rejected', when: 'form.use = "private"' }, { to: '#case.checked' }],
        },
        outcomes: {
          civilStatus: {
            label: 'Personenstandsurkunde: beim Standesamt neu ausstellen lassen',
            to: '#case.transferred',
          },
        },
      }),
      checked: taskState(
        {
          id: 'comparison',
          state: 'Vergleich mit dem Original',
          status: 'inReview',
          task: 'Seite für Seite vergleichen; auf Lücken, Streichungen, Rasuren und gelöste Heftung achten',
          post: 'clerk',
          legalBasis: '§ 33 Abs. 1 und 2 VwVfG',
          outcomes: {
            agrees: {
              label: 'Stimmt überein',
              to: '#case.approved',
              fields: [
                {
                  name: 'certified',
                  label: 'Zu beglaubigende Ausfertigungen',
                  type: 'integer',
                  min: 1,
                  max: 400,
                  required: true,
                },
                { name: 'leftOut', label: 'Nicht beglaubigt, warum', type: 'text', maxLength: 500 },
              ],
            },
            altered: {
              label: 'Inhalt geändert oder Zusammenhang aufgehoben',
              adverse: true,
              to: '#case.rejected',
            },
          },
        },
        { on: withdrawal },
      ),
      approved: {
        meta: { label: 'Gebühr', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: payment({
          exemptionClaimed: 'form.socialPurpose = true',
          exemptionBasis: '§ 2 NVwKostG, § 64 Abs. 2 SGB X',
          settled: '#case.issued',
        }),
      },
      issued: taskState({
        id: 'sealing',
        state: 'Beglaubigungsvermerk',
        status: 'inProduction',
        task: 'Vermerk anbringen, mehrere Blätter untrennbar verbinden, unterschreiben und siegeln',
        post: 'clerk',
        legalBasis: '§ 33 Abs. 3 VwVfG',
        outcomes: { sealed: { label: 'Beglaubigt und übergeben', to: '#case.closed' } },
      }),
      rejected: actionNotice({
        label: 'Beglaubigung abgelehnt',
        status: ['inReview', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalActionPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
