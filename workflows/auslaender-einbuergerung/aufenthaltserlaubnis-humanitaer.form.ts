import { residenceForm, type Form } from '@amtsweg/procedure';

const protection = 'form.ground in ("asylum", "refugee", "subsidiary", "ban")';
const stayed = 'form.ground in ("youth", "integrated")';

/** Through which door, and what only this door asks for. */
export const form: Form = residenceForm([
  {
    title: 'Grund',
    fields: [
      {
        name: 'ground',
        label: 'Worauf stützen Sie den Antrag?',
        type: 'choice',
        required: true,
        options: [
          { value: 'asylum', label: 'Anerkennung als asylberechtigt (§ 25 Abs. 1)' },
          { value: 'refugee', label: 'Flüchtlingseigenschaft (§ 25 Abs. 2)' },
          { value: 'subsidiary', label: 'subsidiärer Schutz (§ 25 Abs. 2)' },
          { value: 'ban', label: 'Abschiebungsverbot (§ 25 Abs. 3)' },
          { value: 'youth', label: 'gut integrierte Jugendliche und junge Volljährige (§ 25a)' },
          { value: 'integrated', label: 'nachhaltige Integration (§ 25b)' },
          { value: 'obstacle', label: 'Ausreise unmöglich (§ 25 Abs. 5)' },
        ],
      },
      {
        name: 'bamfReference',
        label: 'Aktenzeichen des BAMF',
        type: 'text',
        maxLength: 20,
        pattern: '^[0-9]{7}-[0-9]{3}$',
        when: protection,
        required: true,
      },
      {
        name: 'final',
        label: 'Bescheid ist unanfechtbar',
        type: 'boolean',
        when: protection,
        required: true,
      },
    ],
  },
  {
    title: 'Zeiten und Integration',
    fields: [
      {
        name: 'presentSince',
        label: 'Ununterbrochen in Deutschland seit',
        type: 'date',
        when: stayed,
        required: true,
        notAfter: 'today',
      },
      {
        name: 'toleratedSince',
        label: 'Geduldet seit',
        type: 'date',
        when: 'form.ground in ("youth", "integrated", "obstacle")',
        required: true,
        notAfter: 'today',
      },
      {
        name: 'schoolYears',
        label: 'Jahre erfolgreichen Schulbesuchs',
        type: 'integer',
        min: 0,
        max: 13,
        when: 'form.ground = "youth"',
        required: true,
      },
      {
        name: 'minorChildren',
        label: 'Im Haushalt leben minderjährige Kinder',
        type: 'boolean',
        when: 'form.ground = "integrated"',
        required: true,
      },
      {
        name: 'obstacleText',
        label: 'Warum können Sie nicht ausreisen?',
        type: 'longText',
        maxLength: 4000,
        when: 'form.ground = "obstacle"',
        required: true,
      },
    ],
  },
]);
