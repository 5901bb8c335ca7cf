import type { Field, Form } from '@amtsweg/procedure';

/** A report of a change; several at once are several reports. */
export const form: Form = {
  sections: [
    {
      title: 'Wer mitteilt',
      fields: [
        {
          name: 'housingNumber',
          label: 'Wohngeldnummer',
          type: 'text',
          maxLength: 20,
          pattern: '^[0-9 ./-]{5,20}$',
          required: true,
        },
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
      ],
    },
    {
      title: 'Was sich geändert hat',
      fields: [
        {
          name: 'change',
          label: 'Änderung',
          type: 'choice',
          required: true,
          options: [
            { value: 'movedOut', label: 'Auszug aus der Wohnung, für die Wohngeld gezahlt wird' },
            { value: 'transfer', label: 'Bürgergeld, Grundsicherung oder ähnliche Leistung beantragt' },
            { value: 'members', label: 'Weniger Personen im Haushalt' },
            { value: 'cost', label: 'Miete oder Belastung gesunken' },
            { value: 'income', label: 'Einkommen gestiegen' },
            { value: 'other', label: 'Anderes, auch Bankverbindung' },
          ],
        },
        { name: 'changedOn', label: 'Geändert am', type: 'date', required: true },
        {
          name: 'newAddress',
          label: 'Neue Anschrift',
          type: 'text',
          maxLength: 200,
          when: 'form.change = "movedOut"',
          required: true,
        },
        {
          name: 'benefitOffice',
          label: 'Welche Stelle zahlt die andere Leistung',
          type: 'text',
          maxLength: 200,
          when: 'form.change = "transfer"',
          required: true,
        },
        {
          name: 'leftMember',
          label: 'Wer nicht mehr im Haushalt lebt',
          type: 'name',
          maxLength: 200,
          when: 'form.change = "members"',
          required: true,
        },
        {
          name: 'newCost',
          label: 'Neue Miete oder Belastung',
          type: 'money',
          min: 0,
          max: 1000000,
          when: 'form.change = "cost"',
          required: true,
        },
        {
          name: 'newIncome',
          label: 'Neues Bruttoeinkommen im Monat',
          type: 'money',
          min: 0,
          max: 10000000,
          when: 'form.change = "income"',
          required: true,
        },
        {
          name: 'description',
          label: 'Erläuterung',
          type: 'longText',
          maxLength: 4000,
          required: 'form.change = "other"',
        },
      ],
    },
  ],
};

const money = (name: string, label: string): Field => ({
  name,
  label,
  type: 'money',
  min: 0,
  max: 10000000,
  required: true,
});

/** The figures before and after, which the law compares. */
export const figures: readonly Field[] = [
  {
    name: 'membersThen',
    label: 'Haushaltsmitglieder bisher',
    type: 'integer',
    min: 1,
    max: 20,
    required: true,
  },
  {
    name: 'membersNow',
    label: 'Haushaltsmitglieder jetzt',
    type: 'integer',
    min: 1,
    max: 20,
    required: true,
  },
  money('costThen', 'Miete oder Belastung bisher'),
  money('costNow', 'Miete oder Belastung jetzt'),
  money('incomeThen', 'Gesamteinkommen im Monat bisher'),
  money('incomeNow', 'Gesamteinkommen im Monat jetzt'),
  money('benefitThen', 'Wohngeld bisher'),
  money('benefitNow', 'Wohngeld nach neuer Berechnung'),
  { name: 'since', label: 'Geändert seit', type: 'date', required: true },
  money('overpaid', 'Ab dem folgenden Monatsersten zu viel gezahlt'),
];
