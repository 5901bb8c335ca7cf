import type { EvidenceItem, Form } from '@amtsweg/procedure';
import { companyFields } from './applicant.js';

/** What is dug, where, for whom; the law that governs it follows from the line (`lineType`) and its size. */
export const form: Form = {
  sections: [
    { title: 'Bauherrschaft', fields: companyFields },
    {
      title: 'Leitung',
      fields: [
        {
          name: 'lineType',
          label: 'Art der Leitung oder Maßnahme',
          type: 'choice',
          required: true,
          options: [
            { value: 'telecom', label: 'Öffentliche Telekommunikationslinie (§ 125 TKG)' },
            { value: 'supply', label: 'Leitung der öffentlichen Ver- oder Entsorgung (§ 23 NStrG)' },
            { value: 'private', label: 'Private Leitung oder Bauwerksabdichtung (Sondernutzung)' },
          ],
        },
        {
          name: 'telecomRight',
          label: 'Übertragung der Nutzungsberechtigung durch die Bundesnetzagentur (Datum, Zeichen)',
          type: 'text',
          maxLength: 120,
          when: 'form.lineType = "telecom"',
          required: true,
        },
        {
          name: 'contractReference',
          label: 'Konzessions- oder Gestattungsvertrag',
          type: 'text',
          maxLength: 120,
          when: 'form.lineType = "supply"',
          required: true,
        },
        {
          name: 'emergency',
          label: 'Störungsbeseitigung: Es muss sofort gegraben werden',
          type: 'boolean',
          help: 'Wasserrohrbruch, Gasaustritt, Stromausfall. Die Aufgrabung wird nachträglich genehmigt.',
          when: 'form.lineType != "private"',
        },
      ],
    },
    {
      title: 'Aufgrabung',
      fields: [
        {
          name: 'location',
          label: 'Straße, Hausnummern, Abschnitt',
          type: 'text',
          maxLength: 300,
          required: true,
        },
        {
          name: 'surfaces',
          label: 'Aufzubrechende Flächen',
          type: 'list',
          min: 1,
          max: 30,
          required: true,
          fields: [
            {
              name: 'part',
              label: 'Teil der Straße',
              type: 'choice',
              required: true,
              options: [
                { value: 'carriageway', label: 'Fahrbahn' },
                { value: 'footway', label: 'Gehweg' },
                { value: 'cycleway', label: 'Radweg' },
                { value: 'verge', label: 'Seitenstreifen oder Grün' },
              ],
            },
            {
              name: 'paving',
              label: 'Befestigung',
              type: 'choice',
              required: true,
              options: [
                { value: 'asphalt', label: 'Asphalt' },
                { value: 'slabs', label: 'Platten oder Pflaster' },
                { value: 'unbound', label: 'Unbefestigt' },
              ],
            },
            {
              name: 'squareMetres',
              label: 'Fläche in m²',
              type: 'decimal',
              min: 0.25,
              max: 20000,
              required: true,
            },
          ],
        },
        { name: 'depth', label: 'Größte Tiefe in m', type: 'decimal', min: 0.1, max: 15, required: true },
        { name: 'trees', label: 'Bäume im Umkreis von 2,50 m um die Grube', type: 'boolean', required: true },
        { name: 'start', label: 'Beginn', type: 'date', required: true },
        { name: 'end', label: 'Wiederherstellung fertig', type: 'date', required: true },
        { name: 'contractor', label: 'Ausführende Firma', type: 'name', maxLength: 200, required: true },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'date(form.end) >= date(form.start)',
      message: 'Die Wiederherstellung kann nicht vor dem Beginn fertig sein.',
      field: 'end',
    },
    {
      holds: 'form.emergency = true or date(form.start) >= date(today)',
      message: 'Nur eine Störungsbeseitigung kann schon begonnen haben.',
      field: 'start',
    },
  ],
};

/** Catalogue: application, site plan, enquiries about lines. */
export const evidence: readonly EvidenceItem[] = [
  { name: 'plan', label: 'Lageplan im Maßstab 1:500 mit Trasse und Aufbruchflächen' },
  {
    name: 'lines',
    label: 'Leitungsauskünfte aller Träger im Abschnitt',
    legalBasis: '§ 18 Abs. 3 NStrG',
    when: 'form.emergency != true',
  },
  {
    name: 'telecomRight',
    label: 'Bescheid über die Nutzungsberechtigung',
    legalBasis: '§ 125 Abs. 2 TKG',
    when: 'form.lineType = "telecom"',
  },
];
