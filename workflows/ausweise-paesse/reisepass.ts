import {
  authorization,
  competenceFields,
  counter,
  counterRequest,
  defineProcedure,
  endings,
  formerDocument,
  printedDocument,
  printingClocks,
  printingLetters,
  uncollectedDocument,
  withdrawal,
} from '@amtsweg/procedure';
import { aged, bodyFields, captureFields, personFields, photo, visit } from './applicant.js';
import {
  applicationClocks,
  applicationEvents,
  applicationStatus,
  passportService,
  paidFirst,
  recapture,
  refused,
} from './identity-service.js';
import { passportExamination, passportFee, refusalLetters, restrictionLetter } from './passport-law.js';

/**
 * Reisepass (§§ 1, 6 PassG): the application is made in person, identity and nationality are proven, fingerprints and
 * photograph taken; whoever is German has a claim to it unless a ground of § 7 (1) PassG stands against it.
 *
 * Validity follows from age (§ 5 PassG: ten years, six below 24) and the fee too; neither is left to the clerk. Another
 * office's residents need that office's authorization (§ 19 (4)) and pay double (§ 15 (2) PassV). The passport is ordered
 * from the Bundesdruckerei only when it is paid; there is no notice of grant, the passport itself is the act.
 *
 * Not a transition: withdrawal of a passport already held (§ 8) and seizure (§ 13), which are procedures of the office's own
 * motion. Minors, express and second passports are services of their own.
 */
export default defineProcedure({
  ...passportService,
  key: 'reisepass',
  name: 'Reisepass beantragen',
  filePlan: '33.10.10',
  leika: ['99085001012000'],
  legalBasis: ['§ 1 PassG', '§ 6 PassG', '§ 7 PassG', '§ 19 Abs. 4 PassG', '§ 15 PassV'],
  keywords: [
    'Pass verlängern',
    'biometrischer Pass',
    'Pass abgelaufen',
    'Pass mit Chip',
    'roter Pass',
    'Fernreise',
  ],
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.pickupPeriod.period': { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: [...personFields, ...bodyFields] },
      {
        title: 'Der Pass',
        fields: [
          {
            name: 'pages',
            label: 'Umfang',
            type: 'choice',
            required: true,
            options: [
              { value: '32', label: '32 Seiten' },
              { value: '48', label: '48 Seiten (für Vielreisende)' },
            ],
          },
          photo,
          {
            name: 'former',
            label: 'Bisheriger Pass',
            type: 'choice',
            required: true,
            options: [
              { value: 'present', label: 'Liegt vor' },
              { value: 'lost', label: 'Verloren oder gestohlen' },
              { value: 'none', label: 'Noch keiner' },
            ],
          },
          {
            name: 'foreignNationality',
            label: 'Seit dem letzten Pass erworbene ausländische Staatsangehörigkeit',
            type: 'text',
            maxLength: 120,
          },
          {
            name: 'handover',
            label: 'Übergabe',
            type: 'choice',
            required: true,
            options: [
              { value: 'pickup', label: 'Abholung im Bürgeramt' },
              { value: 'posted', label: 'Versand an die Meldeanschrift (15 Euro)' },
            ],
          },
        ],
      },
      { title: 'Termin und Gebühr', fields: visit },
    ],
    plausibility: [
      {
        holds: aged(18),
        message: 'Für Minderjährige gibt es einen eigenen Antrag mit Zustimmung der Sorgeberechtigten.',
        field: 'birthDate',
      },
      {
        holds: 'form.handover = "pickup" or form.former != "lost"',
        message: 'Nach einem Verlust wird der neue Pass nur im Bürgeramt ausgehändigt.',
        field: 'handover',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Bisheriger Pass oder Personalausweis', when: 'form.former != "none"' },
    {
      name: 'civilStatus',
      label: 'Geburts- oder Eheurkunde im Original',
      legalBasis: '§ 6 Abs. 2 PassG',
      when: 'form.former != "present"',
    },
    { name: 'photo', label: 'Code des Fotodienstes', when: 'form.photo = "cloud"' },
    { name: 'lossReport', label: 'Verlustanzeige', when: 'form.former = "lost"' },
    { name: 'needy', label: 'Nachweis der Bedürftigkeit', when: 'form.needy = true' },
  ],
  fee: passportFee(),
  clocks: { ...applicationClocks, ...printingClocks('P5W') },
  documents: {
    request: counterRequest('Ihren Reisepass'),
    ...refusalLetters('den Reisepass'),
    restriction: restrictionLetter,
    ...printingLetters('Ihr Reisepass', '§§ 11, 12 PassG'),
  },
  events: applicationEvents,
  publicStatus: applicationStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Identität am Ausweis prüfen, Antrag aufnehmen, Lichtbild, Fingerabdrücke und Unterschrift erfassen',
        legalBasis: '§ 4 Abs. 4, § 6 Abs. 1 und 2 PassG',
        taken: {
          label: 'Antrag aufgenommen',
          to: '#case.checked',
          fields: [...competenceFields, ...captureFields],
        },
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'competenceGate',
        states: {
          ...authorization({ legalBasis: '§ 19 Abs. 4 PassG', to: 'examination' }),
          ...passportExamination({
            task: 'Identität, deutsche Staatsangehörigkeit, Passregister und Versagungsgründe prüfen',
            approved: '#case.approved',
            findings: [
              {
                name: 'nationality',
                label: 'Staatsangehörigkeit nachgewiesen durch',
                type: 'choice',
                required: true,
                options: [
                  { value: 'formerPassport', label: 'Bisherigen Pass oder Ausweis ohne Zweifel' },
                  { value: 'certificate', label: 'Staatsangehörigkeits- oder Einbürgerungsurkunde' },
                  { value: 'birth', label: 'Geburt und Abstammung' },
                ],
              },
            ],
          }),
          recapture: recapture(captureFields),
        },
      },
      approved: paidFirst('§ 15 PassV'),
      issued: printedDocument({
        noun: 'Reisepass',
        orderBasis: '§ 6a PassG',
        recapture: '#case.checked.recapture',
        handoverBasis: '§ 15 Nr. 2 PassG, § 5 PassV',
        handover: [formerDocument],
        fingerprints: {
          taken: 'facts.attendance.fingerprints = "taken"',
          erasureBasis: '§ 16 Abs. 2 Satz 3 PassG',
        },
        postedByMaker: 'form.handover = "posted"',
      }),
      uncollected: uncollectedDocument({ noun: 'Reisepass', legalBasis: '§§ 11, 12 PassG' }),
      rejected: refused('Reisepass versagt (§ 7 PassG)'),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
