import { requestLetter, type Procedure } from '@amtsweg/procedure';

/** What the office writes. */
export const documents: Procedure['documents'] = {
  request: requestLetter('Ihrer Anmeldung'),
  certificate: {
    kind: 'certificate',
    title: 'Anmeldebescheinigung (§ 5 ProstSchG)',
    signedAs: 'clerk',
    sealed: true,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Name', '{form.givenNames} {form.familyName}'],
          ['Geburtsdatum und -ort', '{form.birthDate}, {form.birthPlace}'],
          ['Staatsangehörigkeit', '{form.nationality}'],
          ['Angemeldet für', '{form.places}'],
          ['Ausgestellt am', '{facts.validFrom}'],
          ['Gültigkeit', '{if facts.short = true then "ein Jahr" else "zwei Jahre"}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Bei der Tätigkeit mitzuführen, ebenso die Bescheinigung über die gesundheitliche Beratung (§ 5 Abs. 7 ProstSchG).',
      },
    ],
  },
  alias: {
    kind: 'certificate',
    title: 'Aliasbescheinigung (§ 5 Abs. 6 ProstSchG)',
    signedAs: 'clerk',
    sealed: true,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Alias', '{form.aliasName}'],
          ['Geburtsdatum', '{form.birthDate}'],
          ['Angemeldet für', '{form.places}'],
          ['Ausgestellt am', '{facts.validFrom}'],
        ],
      },
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Gelegenheit zur Äußerung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'wir können die Bescheinigung nach dem bisherigen Stand nicht ausstellen (§ 5 Abs. 2 ProstSchG): {if facts.minor = true then "Sie sind noch nicht achtzehn Jahre alt." else facts.talk.reason} Sie können sich dazu innerhalb von zwei Wochen äußern, auch mündlich.',
      },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Versagung der Anmeldebescheinigung (§ 5 Abs. 2 ProstSchG)',
    signedBy: 'refusing',
    remedy: true,
    blocks: [
      { type: 'paragraph', text: 'die Anmeldebescheinigung wird nicht ausgestellt.' },
      { type: 'paragraph', text: 'Gründe: {facts.refusing.reason}' },
      {
        type: 'paragraph',
        text: 'Beratung und Hilfe, auch zum Ausstieg, vermitteln wir Ihnen vertraulich (§§ 8, 9 ProstSchG).',
      },
    ],
  },
};
