import type { DocumentSpec } from '@amtsweg/procedure';

/** The trade tax notice: assessment, interest and settlement in one paper, each an act of its own. */
export const notice: DocumentSpec = {
  kind: 'notice',
  title: 'Gewerbesteuerbescheid {form.year}',
  signedBy: 'certification',
  remedy: true,
  blocks: [
    {
      type: 'facts',
      rows: [
        ['Messbescheid vom', '{form.baseDate}'],
        ['Anteil der Landeshauptstadt am Messbetrag', '{euro(form.share)}'],
        ['Gewerbesteuer', '{euro(facts.tax)}'],
        ['Vorauszahlungen', '{euro(form.prepaid)}'],
        ['Unterschied', '{euro(facts.difference)}'],
        ['Zinsen (§ 233a AO)', '{euro(facts.interest)}'],
      ],
    },
    {
      type: 'paragraph',
      text: 'Die Steuer ist der Anteil am Messbetrag, vervielfältigt mit dem Hebesatz der Haushaltssatzung ({facts.fee.legalBasis}). Der Messbetrag ist für die Stadt bindend (§§ 182, 184 AO).',
    },
    {
      type: 'paragraph',
      text: 'Die Abschlusszahlung ist einen Monat nach der Bekanntgabe dieses Bescheids fällig (§ 20 Abs. 2 GewStG).',
      when: 'facts.difference > 0',
    },
    {
      type: 'paragraph',
      text: 'Der Überschuss wird aufgerechnet oder zurückgezahlt (§ 20 Abs. 3 GewStG).',
      when: 'facts.difference < 0',
    },
    {
      type: 'paragraph',
      text: 'Für die künftigen Vorauszahlungen ergeht ein eigener Bescheid (§ 19 GewStG).',
    },
  ],
};
