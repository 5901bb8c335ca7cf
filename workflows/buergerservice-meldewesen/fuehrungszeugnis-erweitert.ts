import {
  counter,
  counterRequest,
  defineProcedure,
  endings,
  payment,
  requestOutcome,
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
 * Erweitertes Führungszeugnis (§ 30a BZRG): shows more than the ordinary one, so not everybody may have it. The condition
 * is a written demand of the body that wants it, which confirms that one of the grounds of § 30a (1) holds: without that letter the
 * application is not sent (§ 30a (2)). This letter is what the clerk examines, not the person.
 *
 * Who works for honour in a charitable body is free of charge on the body's word (waiver leaflet of the Federal Office); a small
 * allowance does not harm, a job does. What is claimed is decided by the clerk, booked by the cash office. Bonn decides as always.
 */
export default defineProcedure({
  ...registerService,
  key: 'fuehrungszeugnis-erweitert',
  name: 'Erweitertes Führungszeugnis beantragen',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '33.30.20',
  leika: [],
  legalBasis: ['§ 30 BZRG', '§ 30a BZRG', '§ 4 JVKostG', '§ 12 JVKostG'],
  keywords: [
    'Arbeiten mit Kindern',
    'Ehrenamt im Sportverein Jugend',
    'Belegart NE',
    'Jugendleiter Nachweis',
    'als Erzieherin anfangen',
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
        ],
      },
      {
        title: 'Wofür',
        fields: [
          {
            name: 'ground',
            label: 'Tätigkeit',
            type: 'choice',
            required: true,
            options: [
              { value: 'statute', label: 'Ein Gesetz verlangt es (z. B. § 72a SGB VIII)' },
              { value: 'care', label: 'Betreuung, Erziehung oder Ausbildung Minderjähriger' },
              { value: 'contact', label: 'Andere Tätigkeit mit vergleichbarem Kontakt zu Minderjährigen' },
            ],
          },
          { name: 'requiredBy', label: 'Verlangende Stelle', type: 'text', maxLength: 200, required: true },
          { name: 'volunteer', label: 'Ehrenamtliche Tätigkeit', type: 'boolean', required: true },
          { name: 'needy', label: 'Befreiung wegen Mittellosigkeit', type: 'boolean' },
          ...recipientFields,
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
    {
      name: 'demand',
      label: 'Schriftliche Aufforderung der verlangenden Stelle',
      legalBasis: '§ 30a Abs. 2 BZRG',
    },
    { name: 'volunteer', label: 'Bestätigung der ehrenamtlichen Tätigkeit', when: 'form.volunteer = true' },
  ],
  fee: [
    {
      id: 'volunteer-or-needy',
      legalBasis: '§ 12 JVKostG, Merkblatt des Bundesamts für Justiz',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'documented',
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
  documents: { request: counterRequest('Ihr erweitertes Führungszeugnis') },
  events: recordEvents,
  publicStatus: recordStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Identität prüfen, schriftliche Aufforderung der verlangenden Stelle entgegennehmen',
        legalBasis: '§ 30 Abs. 2, § 30a Abs. 2 BZRG',
        taken: { label: 'Antrag mit Aufforderung aufgenommen', to: '#case.checked' },
      }),
      checked: {
        meta: { label: 'Prüfung der Aufforderung', status: 'inReview' },
        on: withdrawal,
        initial: 'demand',
        states: {
          demand: taskState({
            id: 'demand',
            state: 'Aufforderung der verlangenden Stelle',
            status: 'inReview',
            task: 'Prüfen, ob die Stelle die Voraussetzungen des § 30a Abs. 1 BZRG bestätigt',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 30a Abs. 1 und 2 BZRG',
            outcomes: {
              confirms: { label: 'Voraussetzungen bestätigt', to: '#case.approved' },
              insufficient: {
                ...requestOutcome,
                label: 'Bestätigung fehlt oder reicht nicht',
                to: 'insufficient',
              },
              ordinary: {
                label: 'Nicht einschlägig: einfaches Führungszeugnis genügt',
                to: '#case.discontinued',
              },
            },
          }),
          insufficient: taskState({
            id: 'insufficient',
            state: 'Aufforderung wird ergänzt',
            status: 'waitingForYou',
            task: 'Ergänzte Aufforderung der verlangenden Stelle entgegennehmen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 30a Abs. 2 BZRG',
            outcomes: {
              supplied: { label: 'Ergänzt', to: 'demand' },
              abandoned: { label: 'Bleibt aus, Vorgang beenden', adverse: true, to: '#case.discontinued' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Gebühr', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: payment({
          exemptionClaimed: 'form.volunteer = true or form.needy = true',
          exemptionBasis: '§ 12 JVKostG',
          settled: '#case.issued',
        }),
      },
      issued: federalOffice('ein erweitertes Führungszeugnis'),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
