import {
  counter,
  counterRequest,
  defineProcedure,
  endings,
  payment,
  taskState,
  withdrawal,
} from '@amtsweg/procedure';
import {
  federalOffice,
  recipientFields,
  recordClocks,
  recordEvents,
  recordRemedy,
  recordStatus,
} from './criminal-record.js';
import { appointmentSection, personFields, registerService } from './registration-law.js';

/**
 * Führungszeugnis (§ 30 BZRG): everybody from fourteen years may have one about themselves, nobody about another; no power of attorney is
 * accepted, only the legal representative may act. The city takes the application in person, proves identity, takes the fee
 * for the federation and sends it to Bonn: it decides nothing and never sees what comes of it.
 *
 * For an authority the certificate goes straight there; the applicant may demand to see it first at a district court if it
 * has entries (§ 30 (5) sentence 3). Nationals of another EU state get a European one with the record of that state (§ 30b).
 * The fee is waived for want (§ 12 JVKostG). Not a transition: the online way, which is the Federal Office's own portal.
 */
export default defineProcedure({
  ...registerService,
  key: 'fuehrungszeugnis',
  name: 'Führungszeugnis beantragen',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '33.30.10',
  leika: ['99049001001000'],
  legalBasis: ['§ 30 BZRG', '§ 30b BZRG', '§ 4 JVKostG'],
  keywords: [
    'polizeiliches Zeugnis',
    'Vorstrafen Nachweis',
    'Belegart N',
    'Strafregisterauszug',
    'Arbeitgeber verlangt Auszug',
    'Belegart O',
  ],
  online: null,
  secrecy: 'general',
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      {
        title: 'Person',
        fields: [
          ...personFields,
          {
            name: 'motherBirthName',
            label: 'Geburtsname der Mutter',
            type: 'name',
            maxLength: 120,
            required: true,
          },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          {
            name: 'euNationality',
            label: 'Weitere Staatsangehörigkeit in der EU',
            type: 'text',
            maxLength: 80,
            help: 'Dann wird ein Europäisches Führungszeugnis erteilt (§ 30b BZRG).',
          },
        ],
      },
      {
        title: 'Führungszeugnis',
        fields: [
          ...recipientFields,
          { name: 'needy', label: 'Ich beantrage Befreiung wegen Mittellosigkeit', type: 'boolean' },
        ],
      },
      appointmentSection,
    ],
    plausibility: [
      {
        holds: 'date(form.birthDate) + duration("P14Y") <= date(today)',
        message: 'Ein Führungszeugnis gibt es ab 14 Jahren (§ 30 Abs. 1 BZRG).',
        field: 'birthDate',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
    { name: 'needy', label: 'Bescheid über Sozialleistungen', when: 'form.needy = true' },
  ],
  fee: [
    {
      id: 'needy',
      legalBasis: '§ 12 JVKostG',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'european',
      legalBasis: 'Nr. 1131 KV JVKostG',
      type: 'fixed',
      cents: '1700',
      when: 'form.euNationality != null',
      evidence: 'assumed',
    },
    {
      id: 'certificate',
      legalBasis: 'Nr. 1130 KV JVKostG',
      type: 'fixed',
      cents: '1300',
      evidence: 'documented',
    },
  ],
  remedy: recordRemedy,
  clocks: recordClocks,
  documents: { request: counterRequest('Ihr Führungszeugnis') },
  events: recordEvents,
  publicStatus: recordStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Identität prüfen; nur die Person selbst oder ihre gesetzliche Vertretung nimmt den Antrag vor',
        legalBasis: '§ 30 Abs. 2 BZRG',
        taken: { label: 'Antrag aufgenommen', to: '#case.checked' },
        outcomes: {
          proxy: { label: 'Bevollmächtigte Person: nicht zulässig', to: '#case.discontinued' },
        },
      }),
      checked: taskState(
        {
          id: 'data',
          state: 'Personendaten',
          status: 'inReview',
          task: 'Angaben mit dem Melderegister abgleichen, Empfängerbehörde und Belegart prüfen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 30 Abs. 2 und 5 BZRG',
          outcomes: {
            confirmed: { label: 'Stimmt überein', to: '#case.approved' },
            extendedNeeded: {
              label: 'Erweitertes Führungszeugnis verlangt: dort beantragen',
              to: '#case.discontinued',
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
          exemptionClaimed: 'form.needy = true',
          exemptionBasis: '§ 12 JVKostG',
          settled: '#case.issued',
        }),
      },
      issued: federalOffice('ein Führungszeugnis'),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
