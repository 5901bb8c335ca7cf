import { applicationEvents, brief, courtEvents, opinionEvent, type EventSpec } from '@amtsweg/procedure';

/** What comes in from outside. */
export const events: Readonly<Record<string, EventSpec>> = {
  ...applicationEvents([
    brief.count('visitors', 'Besucherinnen und Besucher', 500000, { min: 1, required: false }),
  ]),
  ...courtEvents('ban'),
  policeOpinion: opinionEvent('Stellungnahme der Polizei eintragen'),
  fireOpinion: opinionEvent('Erklärung der Feuerwehr eintragen'),
  transitOpinion: opinionEvent('Stellungnahme der ÜSTRA eintragen'),
  conceptRevised: {
    label: 'Überarbeitetes Sicherheitskonzept vorlegen',
    by: ['applicant', 'clerk'],
    fields: [brief.text('version', 'Fassung', 40)],
  },
  changedPlan: {
    label: 'Änderung der Veranstaltung melden',
    by: ['applicant', 'clerk'],
    fields: [brief.long('change', 'Was ändert sich?', 3000)],
  },
  calledOff: { label: 'Veranstaltung absagen', by: ['applicant', 'clerk'] },
  incident: {
    label: 'Lagemeldung eintragen',
    by: ['authority', 'clerk', 'applicant'],
    fields: [
      brief.pick('kind', 'Art', {
        storm: 'Unwetter',
        crowd: 'Überfüllung',
        threat: 'Drohung',
        accident: 'Unfall',
        noise: 'Lärm',
      }),
      brief.long('report', 'Meldung', 3000),
    ],
  },
};
