import { reliabilityDeclarations, reliablePersons, tradeApplicant, type Form } from '@amtsweg/procedure';

/** FEEL: only who manages flats needs liability insurance (§ 34c (2) no. 3 GewO). */
export const insurance = 'list contains(form.activities, "management")';

/** The activities applied for, as text in letters. */
export const scope =
  '{string join(for a in form.activities return if a = "brokerage" then "Immobilienmakler (Nr. 1)" else if a = "loans" then "Darlehensvermittler (Nr. 2)" else if a = "developer" then "Bauträger (Nr. 3 Buchst. a)" else if a = "worksManager" then "Baubetreuer (Nr. 3 Buchst. b)" else "Wohnimmobilienverwalter (Nr. 4)", ", ")}';

export const form: Form = {
  sections: [
    tradeApplicant('Wer die Erlaubnis beantragt', [
      reliablePersons(
        'managers',
        'Vertretungsberechtigte und Leitungen von Zweigniederlassungen',
        'Auch ihre Zuverlässigkeit wird geprüft (§ 34c Abs. 2 Nr. 1 GewO).',
      ),
    ]),
    {
      title: 'Tätigkeiten',
      fields: [
        {
          name: 'activities',
          label: 'Beantragt wird die Erlaubnis als',
          type: 'choice',
          many: true,
          required: true,
          options: [
            { value: 'brokerage', label: 'Immobilienmakler: Grundstücke, Wohn- und Gewerberäume (Nr. 1)' },
            { value: 'loans', label: 'Darlehensvermittler, nicht Immobiliardarlehen an Verbraucher (Nr. 2)' },
            { value: 'developer', label: 'Bauträger im eigenen Namen (Nr. 3 Buchst. a)' },
            { value: 'worksManager', label: 'Baubetreuer im fremden Namen (Nr. 3 Buchst. b)' },
            { value: 'management', label: 'Wohnimmobilienverwalter (Nr. 4)' },
          ],
        },
        {
          name: 'insurer',
          label: 'Versicherer und Nummer der Berufshaftpflicht',
          type: 'text',
          maxLength: 200,
          when: insurance,
          required: true,
        },
        { name: 'branches', label: 'Zweigniederlassungen (Anschriften)', type: 'longText', maxLength: 1000 },
      ],
    },
    {
      title: 'Zuverlässigkeit und Vermögen',
      fields: [
        ...reliabilityDeclarations,
        {
          name: 'convictions',
          label:
            'Verurteilung in den letzten fünf Jahren wegen Vermögens-, Geldwäsche- oder Insolvenzstraftaten',
          help: 'In der Regel fehlt dann die Zuverlässigkeit (§ 34c Abs. 2 Nr. 1 GewO).',
          type: 'boolean',
          required: true,
        },
        {
          name: 'insolvency',
          label: 'Insolvenzverfahren oder Eintragung im Schuldnerverzeichnis',
          type: 'boolean',
          required: true,
        },
        {
          name: 'taxCertificate',
          label: 'Bescheinigung in Steuersachen',
          type: 'choice',
          required: true,
          options: [
            { value: 'attached', label: 'liegt bei' },
            { value: 'consent', label: 'Anfrage beim Finanzamt mit meiner Zustimmung' },
          ],
        },
      ],
    },
  ],
};
