import {
  authorization,
  competenceFields,
  counter,
  counterRequest,
  defineProcedure,
  endings,
  formerDocument,
  taskState,
  withdrawal,
} from '@amtsweg/procedure';
import { bodyFields, personFields, photo, visit } from './applicant.js';
import { blankStatus, fromBlank } from './from-blank.js';
import {
  applicationClocks,
  applicationEvents,
  applicationStatus,
  paidFirst,
  passportService,
  refused,
} from './identity-service.js';
import { passportExamination, refusalLetters, restrictionLetter } from './passport-law.js';

const twice = '(if facts.attendance.competence = "elsewhere" or form.outsideHours = true then 2 else 1)';

/**
 * Vorläufiger Reisepass (§ 1 (2) no. 2 PassG): for whoever needs a passport at once and whom even the express cannot
 * help. Made here from a blank, valid for a year at most (§ 5 (2)), without chip and hence without fingerprints.
 *
 * Urgency is examined first; where the express is in time the applicant is heard and, if they insist, refused. Outside
 * office hours, for an emergency at the airport, the fee is double (§ 15 (2) no. 1 PassV). § 7 PassG holds as for any
 * passport. Not a transition: some states do not accept it for entry, which is the traveller's risk and told at the counter.
 */
export default defineProcedure({
  ...passportService,
  key: 'vorlaeufiger-reisepass',
  name: 'Vorläufiger Reisepass',
  filePlan: '33.10.50',
  leika: [],
  legalBasis: ['§ 1 Abs. 2 PassG', '§ 5 Abs. 2 PassG', '§ 6 PassG', '§ 15 PassV'],
  keywords: ['grüner Pass', 'Notfallpass', 'Pass am selben Tag', 'morgen Flug Pass abgelaufen', 'Sofortpass'],
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: [...personFields, ...bodyFields] },
      {
        title: 'Eilbedürftigkeit',
        fields: [
          { name: 'departureOn', label: 'Abreise am', type: 'date', required: true, notBefore: 'today' },
          { name: 'destination', label: 'Reiseziel', type: 'text', maxLength: 120, required: true },
          {
            name: 'urgency',
            label: 'Warum der Express-Reisepass nicht ausreicht',
            type: 'longText',
            maxLength: 1000,
            required: true,
          },
          { name: 'outsideHours', label: 'Ausstellung außerhalb der Dienstzeit', type: 'boolean' },
          photo,
        ],
      },
      { title: 'Termin und Gebühr', fields: visit },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Bisheriger Pass oder Personalausweis' },
    { name: 'urgency', label: 'Nachweis der Eilbedürftigkeit (Buchung, Einladung, Todesfall)' },
    { name: 'photo', label: 'Code des Fotodienstes', when: 'form.photo = "cloud"' },
  ],
  fee: [
    {
      id: 'needy',
      legalBasis: '§ 15 PassV (Bedürftigkeit)',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'provisional',
      legalBasis: '§ 15 Abs. 1 Nr. 1 Buchst. e, Abs. 2 PassV',
      type: 'fixed',
      cents: `2600 * ${twice} + (if form.photo = "office" then 600 else 0)`,
      evidence: 'documented',
    },
  ],
  clocks: applicationClocks,
  documents: {
    request: counterRequest('Ihren vorläufigen Reisepass'),
    ...refusalLetters('den vorläufigen Reisepass', ['urgency', 'examination', 'identification']),
    restriction: restrictionLetter,
  },
  events: applicationEvents,
  publicStatus: { ...applicationStatus, ...blankStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Identität prüfen, Antrag mit Unterschrift und Lichtbild aufnehmen',
        legalBasis: '§ 6 Abs. 1 und 2 PassG',
        taken: { label: 'Antrag aufgenommen', to: '#case.checked', fields: competenceFields },
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'competenceGate',
        states: {
          ...authorization({ legalBasis: '§ 19 Abs. 4 PassG', to: 'urgency' }),
          urgency: taskState({
            id: 'urgency',
            state: 'Eilbedürftigkeit',
            status: 'inReview',
            task: 'Abreise mit der Lieferzeit des Express-Reisepasses vergleichen',
            post: 'clerk',
            priority: 2,
            legalBasis: '§ 1 Abs. 2 Nr. 2 PassG',
            outcomes: {
              urgent: { label: 'Sofort benötigt', to: 'examination' },
              expressSuffices: {
                label: 'Express-Reisepass kommt rechtzeitig',
                adverse: true,
                to: 'hearing',
              },
            },
          }),
          ...passportExamination({
            task: 'Identität, Staatsangehörigkeit, Passregister und Versagungsgründe sofort prüfen',
            approved: '#case.approved',
          }),
        },
      },
      approved: paidFirst('§ 15 PassV'),
      issued: fromBlank({
        noun: 'Vorläufiger Reisepass',
        legalBasis: '§ 4 Abs. 6, § 5 Abs. 2 PassG, § 2 PassV',
        latest: 'string(date(today) + duration("P1Y"))',
        handover: [formerDocument],
      }),
      rejected: refused('Vorläufiger Reisepass versagt'),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
