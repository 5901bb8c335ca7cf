import { assistanceLetters, assistanceRefusal, type DocumentSpec } from '@amtsweg/procedure';

/** What the family is told: grant, hearing, refusal. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  ...assistanceLetters('Ihre Leistungen', 'Die Leistung'),
  refusal: assistanceRefusal(
    'Leistungen nach dem AsylbLG',
    'Ist die Leistung wegen Vermögens abgelehnt, melden Sie sich, wenn es verbraucht ist.',
  ),
  hearing: {
    kind: 'letter',
    title: 'Anhörung zu Ihren Leistungen',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'wir beabsichtigen, Ihre Leistungen einzuschränken oder zu beenden: {if facts.changeReview.finding = null then facts.decision.facts else facts.changeReview.finding}',
      },
      {
        type: 'paragraph',
        text: 'Eine Einschränkung gilt höchstens sechs Monate (§ 14 AsylbLG). Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern, auch mündlich mit Übersetzung (§ 28 VwVfG).',
      },
    ],
  },
  grant: {
    kind: 'notice',
    title: 'Leistungsbescheid',
    signedBy: 'order',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'ab dem {facts.from} erhalten Sie monatlich {euro(facts.monthly)}, {if facts.analogue then "entsprechend dem SGB XII (§ 2 AsylbLG)" else "als Grundleistungen (§ 3 AsylbLG)"}. Die Leistung wird {if facts.decision.means = "card" then "auf Ihre Bezahlkarte geladen" else "überwiesen"}.',
      },
      {
        type: 'paragraph',
        text: 'Die Leistungen sind bis zum {facts.restrictedUntil} eingeschränkt auf Ernährung, Unterkunft, Heizung, Körper- und Gesundheitspflege (§ 1a AsylbLG): {facts.restriction.reason}',
        when: 'facts.restrictedUntil != null',
      },
      {
        type: 'paragraph',
        text: 'Bei akuter Krankheit und Schmerzen werden Sie behandelt (§ 4 AsylbLG). Für Kinder beantragen Sie Bildung und Teilhabe (§ 3 Abs. 4 AsylbLG).',
      },
    ],
  },
};
