import type { BlockSpec, DocumentSpec } from '../document-spec.js';
import { cooperationLetter, denialNotice, forwardedLetter } from './social-cooperation.js';
import { renewalLetter } from './recurring-benefit.js';

const calculation: readonly BlockSpec[] = [
  { type: 'heading', text: 'Berechnung (§ 19 WoGG)' },
  {
    type: 'table',
    caption: 'Jahreseinkommen der zu berücksichtigenden Haushaltsmitglieder (§§ 14 bis 18 WoGG)',
    of: 'facts.incomeOf',
    columns: [
      ['Name', '{item.name}'],
      ['Einnahmen', '{euro(item.annual)}'],
      ['Pauschaler Abzug', '{item.deduction} %'],
      ['Frei- und Abzugsbeträge', '{euro(item.allowance)}'],
    ],
  },
  {
    type: 'facts',
    rows: [
      ['Zu berücksichtigende Haushaltsmitglieder', '{facts.members}'],
      ['Monatliches Gesamteinkommen', '{euro(facts.totalIncome)}'],
      ['Miete oder Belastung', '{euro(facts.housingCost)}'],
      ['Höchstbetrag (§ 12 Abs. 1 WoGG)', '{euro(facts.ceiling)}'],
      ['Klimakomponente (§ 12 Abs. 7 WoGG)', '{euro(facts.climate)}'],
      ['Entlastung bei den Heizkosten (§ 12 Abs. 6 WoGG)', '{euro(facts.heating)}'],
      ['Zu berücksichtigen', '{euro(facts.considered)}'],
      ['Monatliches Wohngeld', '{euro(facts.benefit)}'],
    ],
  },
];

/** The documents of a Wohngeld application; `kind` is `Mietzuschuss` or `Lastenzuschuss`. */
export function housingDocuments(
  kind: 'Mietzuschuss' | 'Lastenzuschuss',
  title: string,
  own: readonly BlockSpec[] = [],
): Record<'request' | 'forwarded' | 'denial' | 'refusal' | 'grant' | 'renewal', DocumentSpec> {
  return {
    request: cooperationLetter(`Ihren Antrag auf Wohngeld (${kind})`),
    forwarded: forwardedLetter('formalCheck'),
    denial: denialNotice('Das beantragte Wohngeld'),
    renewal: renewalLetter('Wohngeld', 'facts.until'),
    refusal: {
      kind: 'notice',
      title: 'Ablehnung Ihres Antrags auf Wohngeld',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: `Ihr Antrag vom {facts.receivedOn} auf Wohngeld (${kind}) wird abgelehnt.`,
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.refusal}' },
        ...calculation.map((block) => ({ ...block, when: 'facts.benefit != null' })),
      ],
    },
    grant: {
      kind: 'notice',
      title,
      signedBy: 'order',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: `auf Ihren Antrag vom {facts.receivedOn} wird Wohngeld als ${kind} von monatlich {euro(facts.benefit)} für die Zeit vom {facts.from} bis {facts.until} bewilligt (§ 24 WoGG).`,
        },
        { type: 'paragraph', text: '{facts.decision.termReason}', when: 'facts.decision.termReason != null' },
        ...own,
        ...calculation,
        {
          type: 'paragraph',
          text: 'Sie müssen unverzüglich mitteilen, wenn sich die Zahl der Haushaltsmitglieder verringert, wenn Miete oder Belastung um mehr als 15 Prozent sinken, das Einkommen um mehr als 15 Prozent steigt, Sie ausziehen oder jemand eine Transferleistung beantragt (§ 27 Abs. 3, § 28 Abs. 4 WoGG). Wer das unterlässt, handelt ordnungswidrig (§ 37 WoGG).',
        },
      ],
    },
  };
}
