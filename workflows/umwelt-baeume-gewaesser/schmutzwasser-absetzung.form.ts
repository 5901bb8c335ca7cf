import { brief, type Form } from '@amtsweg/procedure';

/** Whose water, which meter, how much: other than from a meter only farms and trades prove it. */
export const form: Form = {
  sections: [
    {
      title: 'Gebührenpflichtige',
      fields: [
        { name: 'name', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
        brief.text('address', 'Anschrift', 200),
        brief.text('plot', 'Grundstück', 200),
        brief.text('customerNumber', 'Kundennummer der Abwassergebühr', 20),
      ],
    },
    {
      title: 'Menge',
      fields: [
        brief.day('periodStart', 'Abrechnungszeitraum von', { notAfter: 'today' }),
        brief.day('periodEnd', 'bis', { notAfter: 'today' }),
        brief.pick('source', 'Nachweis', {
          meter: 'Geeichter Zähler (Garten, Kühlung, Produktion)',
          cattle: 'Viehbestand',
          expert: 'Gutachten über die Produktion',
        }),
        brief.text('meterNumber', 'Zählernummer', 40, { when: 'form.source = "meter"' }),
        brief.yes('firstTime', 'Zähler wird zum ersten Mal geltend gemacht', {
          when: 'form.source = "meter"',
        }),
        brief.day('calibratedUntil', 'Geeicht bis', {
          when: 'form.source = "meter"',
          help: 'Sechs Jahre nach der Eichung, bis zum Jahresende.',
        }),
        brief.count('startReading', 'Zählerstand am Anfang in m³', 10000000, {
          when: 'form.source = "meter"',
        }),
        brief.count('endReading', 'Zählerstand am Ende in m³', 10000000, { when: 'form.source = "meter"' }),
        brief.count('livestock', 'Großvieheinheiten im Jahresmittel', 10000, {
          when: 'form.source = "cattle"',
        }),
        brief.yes('invoiceAttached', 'Wasserabrechnung liegt bei'),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'date(form.periodEnd) > date(form.periodStart)',
      message: 'Das Ende liegt vor dem Anfang.',
      field: 'periodEnd',
    },
    {
      holds: 'not(form.source = "meter" and form.endReading <= form.startReading)',
      message: 'Der Zählerstand am Ende muss höher sein als am Anfang.',
      field: 'endReading',
    },
  ],
};
