import { brief, type Form } from '@amtsweg/procedure';
import { taxpayer } from './taxpayer.js';

/** FEEL: the ground is a fall of the yield, for which the law has fixed rates (§§ 33, 34 GrStG). */
export const YIELD = '(form.ground = "yield" or form.ground = "farm")';

/** Which sums are asked for depends on the ground: yields against usual yields, or revenues against costs. */
export const form: Form = {
  sections: [
    { title: 'Steuerschuldnerin oder Steuerschuldner', fields: taxpayer },
    {
      title: 'Grundstück und Jahr',
      fields: [
        brief.text('plot', 'Lage des Grundstücks'),
        brief.text('assessment', 'Aktenzeichen des Grundsteuerbescheids', 60),
        {
          name: 'year',
          label: 'Erlasszeitraum (Kalenderjahr)',
          type: 'integer',
          min: 2020,
          max: 2100,
          required: true,
        },
        {
          name: 'tax',
          label: 'Festgesetzte Grundsteuer des Jahres',
          type: 'money',
          min: 1,
          required: true,
        },
        brief.pick('ground', 'Grund', {
          yield: 'Minderung des Rohertrags, bebautes Grundstück (§ 34)',
          farm: 'Minderung des Reinertrags, Land- und Forstwirtschaft (§ 33)',
          heritage: 'Kulturgut: Denkmal, Park, Sammlung (§ 32 Abs. 1 Nr. 1)',
          green: 'öffentliche Grünanlage, Spiel- oder Sportplatz (§ 32 Abs. 1 Nr. 2)',
        }),
      ],
    },
    {
      title: 'Erträge',
      fields: [
        {
          name: 'usual',
          label: 'Üblicher Ertrag im Jahr',
          type: 'money',
          min: 1,
          required: true,
          when: YIELD,
        },
        {
          name: 'actual',
          label: 'Tatsächlicher Ertrag im Jahr',
          type: 'money',
          min: 0,
          required: true,
          when: YIELD,
        },
        brief.long('efforts', 'Ursache der Minderung, Bemühungen um Vermietung', 3000, { when: YIELD }),
        {
          name: 'revenues',
          label: 'Einnahmen und Vorteile im Jahr',
          type: 'money',
          min: 0,
          required: true,
          when: `not(${YIELD})`,
        },
        {
          name: 'costs',
          label: 'Jährliche Kosten (ohne Zinsen)',
          type: 'money',
          min: 0,
          required: true,
          when: `not(${YIELD})`,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: `not(${YIELD}) or form.actual <= form.usual`,
      message: 'Ohne Minderung des Ertrags gibt es keinen Erlass.',
      field: 'actual',
    },
  ],
};
