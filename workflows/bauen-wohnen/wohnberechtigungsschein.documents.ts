import { requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrem Antrag auf einen Wohnberechtigungsschein'),
  hearing: {
    kind: 'letter',
    title: 'Anhörung zu Ihrem Antrag',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'nach den bisherigen Unterlagen beträgt Ihr anrechenbares Einkommen {euro(facts.income.income)} bei einer Grenze von {euro(facts.limit)}. Wir beabsichtigen deshalb, den Antrag abzulehnen. Sie können sich innerhalb von zwei Wochen äußern und weitere Nachweise vorlegen (§ 28 VwVfG).',
      },
    ],
  },
  residenceHearing: {
    kind: 'letter',
    title: 'Anhörung zu Ihrem Aufenthalt',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'ein Schein wird nur erteilt, wenn Sie auf längere Dauer hier wohnen können (§ 8 Abs. 1 NWoFG). Das ist bisher nicht erkennbar: {facts.residence.reason} Sie können sich innerhalb von zwei Wochen äußern.',
      },
    ],
  },
  certificate: {
    kind: 'certificate',
    title:
      '{if form.kind = "dwelling" and facts.generalOnly != true then "Wohnungsbezogener Wohnberechtigungsschein" else "Allgemeiner Wohnberechtigungsschein"}',
    signedBy: 'issue',
    sealed: true,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Haushalt', '{form.givenNames} {form.familyName} und {count(form.household)} weitere Personen'],
          [
            'Angemessene Wohnfläche',
            '{facts.area + (if facts.exception.extraArea = null then 0 else facts.exception.extraArea)} m²',
          ],
          [
            'Einkommensgrenze (§ 3 Abs. 2 NWoFG)',
            '{if facts.income.income <= facts.limit then "eingehalten" else "überschritten, Abweichung zugelassen"}',
          ],
          ['Bestimmte Wohnung', '{if facts.generalOnly = true then null else form.dwellingAddress}'],
        ],
      },
      { type: 'paragraph', text: 'Der Schein gilt ein Jahr und nur für Wohnungen in Niedersachsen.' },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Ablehnung des Wohnberechtigungsscheins',
    remedy: true,
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihr Antrag wird abgelehnt. Das Gesamteinkommen Ihres Haushalts beträgt {euro(facts.income.income)} und überschreitet die Grenze von {euro(facts.limit)} (§ 3 NWoFG).',
        when: 'facts.income.income > facts.limit',
      },
      {
        type: 'paragraph',
        text: 'Eine Abweichung wird nicht zugelassen: {facts.exception.reason}',
        when: 'facts.exception.outcome = "notAllowed"',
      },
      {
        type: 'paragraph',
        text: 'Ihr Antrag wird abgelehnt: {facts.residence.reason}',
        when: 'facts.residence.outcome = "notLasting"',
      },
    ],
  },
};
