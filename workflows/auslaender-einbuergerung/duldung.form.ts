import type { EvidenceItem, Form } from '@amtsweg/procedure';
import { alienPerson } from './office.js';

/** Why removal is impossible, and what has been done about a passport. */
export const form: Form = {
  sections: [
    { title: 'Person', fields: alienPerson },
    {
      title: 'Grund',
      fields: [
        { name: 'firstTime', label: 'Erste Duldung', type: 'boolean', required: true },
        {
          name: 'ground',
          label: 'Warum ist die Abschiebung nicht möglich?',
          type: 'choice',
          required: true,
          options: [
            { value: 'passport', label: 'kein Pass oder keine Verbindung' },
            { value: 'illness', label: 'Krankheit, nicht reisefähig' },
            { value: 'family', label: 'Familie in Deutschland' },
            { value: 'education', label: 'Schule oder Ausbildung wird beendet' },
            { value: 'personal', label: 'dringende persönliche Gründe' },
            { value: 'origin', label: 'Gefahr im Zielstaat' },
          ],
        },
        { name: 'account', label: 'Angaben dazu', type: 'longText', maxLength: 4000, required: true },
        {
          name: 'certificateOn',
          label: 'Ärztliche Bescheinigung vom',
          type: 'date',
          when: 'form.ground = "illness"',
          required: true,
          notAfter: 'today',
        },
        { name: 'passportEfforts', label: 'Bemühungen um einen Pass', type: 'longText', maxLength: 3000 },
        {
          name: 'feeFree',
          label: 'Ich erhalte Leistungen nach dem AsylbLG oder SGB',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
};

/** What has to be shown. */
export const evidence: readonly EvidenceItem[] = [
  { name: 'identity', label: 'Identitätsnachweise, Pass oder Nachweis der Bemühungen' },
  { name: 'photo', label: 'Lichtbild' },
  {
    name: 'medical',
    label: 'Qualifizierte ärztliche Bescheinigung',
    legalBasis: '§ 60a Abs. 2c AufenthG',
    when: 'form.ground = "illness"',
  },
  {
    name: 'ground',
    label: 'Nachweis des Duldungsgrunds',
    when: 'form.ground in ("family", "education", "personal")',
  },
];
