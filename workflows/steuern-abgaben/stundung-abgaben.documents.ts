import { reliefHearingLetter, reliefRequestLetter, type DocumentSpec, type Form } from '@amtsweg/procedure';
import { taxpayer } from './taxpayer.js';

/** The application: the claim, and what the debtor has and owes. */
export const form: Form = {
  sections: [
    { title: 'Antragstellerin oder Antragsteller', fields: taxpayer },
    {
      title: 'Die Forderung',
      fields: [
        {
          name: 'claim',
          label: 'Art der Forderung',
          type: 'choice',
          required: true,
          options: [
            { value: 'tradeTax', label: 'Gewerbesteuer' },
            { value: 'propertyTax', label: 'Grundsteuer' },
            { value: 'otherTax', label: 'andere städtische Steuer' },
            { value: 'withheld', label: 'Abgabe, die Sie für andere einbehalten haben' },
            { value: 'fee', label: 'Gebühr oder Beitrag' },
          ],
        },
        {
          name: 'amount',
          label: 'Offener Betrag',
          type: 'money',
          min: 100,
          max: 10000000000,
          required: true,
        },
        { name: 'dueOn', label: 'Fällig am', type: 'date', required: true },
        {
          name: 'offer',
          label: 'Angebotene Monatsrate',
          type: 'money',
          min: 100,
          max: 100000000,
          required: true,
        },
      ],
    },
    {
      title: 'Wirtschaftliche Verhältnisse',
      fields: [
        {
          name: 'income',
          label: 'Monatliche Einnahmen',
          type: 'money',
          min: 0,
          max: 1000000000,
          required: true,
        },
        {
          name: 'expenses',
          label: 'Monatliche Ausgaben',
          type: 'money',
          min: 0,
          max: 1000000000,
          required: true,
        },
        {
          name: 'assets',
          label: 'Vermögen und Bankguthaben',
          type: 'money',
          min: 0,
          max: 10000000000,
          required: true,
        },
        { name: 'otherDebts', label: 'Andere Schulden', type: 'text', maxLength: 1000 },
        {
          name: 'grounds',
          label: 'Warum können Sie jetzt nicht zahlen?',
          type: 'longText',
          maxLength: 4000,
          required: true,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.offer <= form.amount',
      message: 'Die Rate ist höher als die Forderung.',
      field: 'offer',
    },
  ],
};

/** Letters and notices of the deferral, by key. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: reliefRequestLetter('Ihrem Antrag auf Stundung'),
  hearing: reliefHearingLetter('Ihrem Antrag auf Stundung'),
  notice: {
    kind: 'notice',
    title: 'Stundungsbescheid',
    signedBy: 'signature',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'die Forderung von {euro(form.amount)} zum Kassenzeichen {form.cashReference} wird unter dem Vorbehalt des Widerrufs gestundet (§ 222 AO). Zahlen Sie {facts.granted.months} Raten von je {euro(facts.granted.instalment)}, die erste am {facts.granted.firstDue}, die weiteren monatlich.',
      },
      {
        type: 'paragraph',
        text: 'Sicherheit: {facts.granted.security}',
        when: 'facts.granted.security != null',
      },
      {
        type: 'paragraph',
        text: 'Stundungszinsen werden auf {euro(facts.interest)} festgesetzt (§§ 234, 238 AO: 0,5 % für jeden vollen Monat).',
        when: 'facts.interest > 0',
      },
      {
        type: 'paragraph',
        text: 'Wird eine Rate nicht pünktlich gezahlt, kann die Stundung widerrufen werden; der Rest ist dann sofort fällig.',
      },
      { type: 'paragraph', text: '{facts.granted.considerations}' },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Ihr Antrag auf Stundung',
    signedBy: 'finalDecision',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihr Antrag auf Stundung wird abgelehnt. Der Betrag von {euro(form.amount)} ist sofort zu zahlen.',
      },
      { type: 'paragraph', text: 'Gründe: {facts.finalDecision.reason} {facts.committee.reason}' },
    ],
  },
  reminder: {
    kind: 'letter',
    title: 'Ihre Rate ist nicht eingegangen',
    signedAs: 'cashier',
    blocks: [
      {
        type: 'paragraph',
        text: 'die am {facts.nextDue} fällige Rate von {euro(facts.granted.instalment)} ist nicht eingegangen. Zahlen Sie sie innerhalb von zwei Wochen oder sagen Sie uns, was Sie hindert (§ 91 AO); sonst wird die Stundung widerrufen.',
      },
    ],
  },
  revocation: {
    kind: 'notice',
    title: 'Widerruf der Stundung',
    signedBy: 'default',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'die Stundung wird widerrufen (§ 131 Abs. 2 Satz 1 Nr. 1 AO). Der Rest von {euro(facts.default.balance)} ist sofort fällig und wird vollstreckt. Gründe: {facts.default.reason}',
      },
    ],
  },
};
