import type { Form } from '@amtsweg/procedure';
import { companyFields } from './applicant.js';

/** Site, plan and restriction; whom the law has heard follows from them. */
export const form: Form = {
  sections: [
    { title: 'Bauunternehmen', fields: companyFields },
    {
      title: 'Verantwortlich vor Ort',
      fields: [
        {
          name: 'responsible',
          label: 'Verantwortliche Person nach MVAS 99',
          type: 'name',
          maxLength: 160,
          required: true,
        },
        { name: 'responsiblePhone', label: 'Tag und Nacht erreichbar unter', type: 'phone', required: true },
        {
          name: 'certificateDate',
          label: 'Qualifikationsnachweis vom',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
      ],
    },
    {
      title: 'Arbeitsstelle',
      fields: [
        { name: 'location', label: 'Straße, Abschnitt', type: 'text', maxLength: 300, required: true },
        {
          name: 'plan',
          label: 'Verkehrszeichenplan',
          type: 'choice',
          required: true,
          options: [
            { value: 'rsa', label: 'Regelplan der RSA 21' },
            { value: 'own', label: 'Eigener Verkehrszeichenplan' },
          ],
        },
        {
          name: 'ruleNumber',
          label: 'Nummer des Regelplans',
          type: 'text',
          maxLength: 12,
          when: 'form.plan = "rsa"',
          required: true,
        },
        {
          name: 'restriction',
          label: 'Einschränkung',
          type: 'choice',
          required: true,
          options: [
            { value: 'footway', label: 'Gehweg oder Radweg' },
            { value: 'half', label: 'Halbseitige Sperrung' },
            { value: 'full', label: 'Vollsperrung mit Umleitung' },
          ],
        },
        {
          name: 'transit',
          label: 'Bus- oder Stadtbahnlinien sind betroffen',
          type: 'boolean',
          required: true,
        },
        {
          name: 'signals',
          label: 'Ampelanlage wird außer Betrieb genommen oder mobil gesteuert',
          type: 'boolean',
          required: true,
        },
        { name: 'start', label: 'Von', type: 'date', required: true, notBefore: 'today' },
        { name: 'end', label: 'Bis', type: 'date', required: true },
        {
          name: 'roadPermit',
          label: 'Aktenzeichen der Aufgrabung oder Sondernutzung',
          type: 'text',
          maxLength: 60,
        },
      ],
    },
  ],
  plausibility: [
    { holds: 'date(form.end) >= date(form.start)', message: 'Das Ende liegt vor dem Beginn.', field: 'end' },
  ],
};
