import {
  objectionEvents,
  opinionEvent,
  statementEvent,
  supplementEvent,
  withdrawEvent,
  type EventSpec,
} from '@amtsweg/procedure';
import { supplementFields } from './baumfaellgenehmigung.form.js';

/** What applicant, authorities and clerk can say to a case from outside its tasks. */
export const events: Readonly<Record<string, EventSpec>> = {
  withdraw: withdrawEvent,
  supplement: supplementEvent(supplementFields),
  statement: statementEvent,
  revocationStatement: statementEvent,
  natureOpinion: opinionEvent('Stellungnahme der Region Hannover eintragen'),
  buildingOpinion: opinionEvent('Stellungnahme der Bauaufsicht eintragen'),
  ...objectionEvents(),
  ...objectionEvents('revocationObjection'),
  reportDanger: {
    label: 'Unmittelbare Gefahr melden',
    by: ['applicant', 'clerk'],
    fields: [
      {
        name: 'description',
        label: 'Worin besteht die Gefahr?',
        type: 'longText',
        maxLength: 2000,
        required: true,
      },
    ],
    note: 'Bei akuter Gefahr zuerst die Feuerwehr rufen. Gefällt wird erst nach der Erlaubnis vor Ort.',
  },
  fellingReported: {
    label: 'Fällung anzeigen',
    by: ['applicant', 'clerk'],
    fields: [
      { name: 'felledOn', label: 'Gefällt am', type: 'date', required: true, notAfter: 'today' },
      { name: 'treeNumbers', label: 'Nummern der Bäume', type: 'text', maxLength: 200, required: true },
      { name: 'photosAttached', label: 'Fotos sind beigefügt', type: 'boolean', required: true },
      { name: 'remarks', label: 'Bemerkungen', type: 'longText', maxLength: 2000 },
    ],
  },
  plantingReported: {
    label: 'Ersatzpflanzung anzeigen',
    by: ['applicant', 'clerk'],
    fields: [
      { name: 'plantedOn', label: 'Gepflanzt am', type: 'date', required: true, notAfter: 'today' },
      { name: 'remarks', label: 'Bemerkungen', type: 'longText', maxLength: 2000 },
    ],
  },
  startRevocation: {
    label: 'Widerruf der Erlaubnis einleiten',
    by: ['clerk'],
    fields: [
      {
        name: 'ground',
        label: 'Tatsachen und Widerrufsgrund',
        type: 'longText',
        maxLength: 5000,
        required: true,
      },
    ],
    note: 'Nur solange nicht gefällt ist und innerhalb eines Jahres seit Kenntnis der Tatsachen (§ 49 Abs. 2 Satz 2, § 48 Abs. 4 VwVfG).',
  },
};
