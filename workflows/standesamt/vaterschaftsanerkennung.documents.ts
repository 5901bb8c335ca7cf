import { invitationLetter, refusalLetter, requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** The recognition hangs in the air (§§ 1595, 1599 (2) BGB). */
export const consentMissing =
  'facts.declaration.motherConsents != true or form.childOfMarriage = true and facts.declaration.husbandConsents != true';

/** The documents of the Vaterschaftsanerkennung, by key. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('der gewünschten Beurkundung der Vaterschaftsanerkennung'),
  invitation: invitationLetter('die Anerkennung der Vaterschaft und die Zustimmungen'),
  refusal: refusalLetter('Beurkundung einer Vaterschaftsanerkennung'),
  record: {
    kind: 'certificate',
    title: 'Beglaubigte Abschrift der Urkunde über die Anerkennung der Vaterschaft',
    signedBy: 'declaration',
    signedAs: 'registrar',
    sealed: true,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Beurkundet am', '{facts.declaration.certifiedOn}'],
          ['Verzeichnisnummer', '{facts.declaration.recordNumber}'],
          ['Anerkennender', '{form.father.givenNames} {form.father.familyName}'],
          ['Mutter', '{form.mother.givenNames} {form.mother.familyName}'],
          ['Kind', '{form.childNames}'],
          ['Geboren am oder erwartet zum', '{form.childDate}'],
          ['Zustimmung der Mutter', '{facts.declaration.motherConsents}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Die Anerkennung ist noch nicht wirksam: Es fehlt eine erforderliche Zustimmung (§§ 1595, 1599 Abs. 2 BGB). Ist sie ein Jahr nach der Beurkundung nicht wirksam geworden, kann sie widerrufen werden (§ 1597 Abs. 3 BGB).',
        when: consentMissing,
      },
    ],
  },
  suspension: {
    kind: 'letter',
    title: 'Aussetzung der Beurkundung',
    signedBy: 'examination',
    signedAs: 'registrar',
    blocks: [
      {
        type: 'paragraph',
        text: 'nach Anhörung habe ich die Beurkundung ausgesetzt und dies der Ausländerbehörde mitgeteilt, weil konkrete Anhaltspunkte für eine missbräuchliche Anerkennung bestehen (§ 1597a Abs. 2 BGB): {facts.examination.reason}',
      },
      {
        type: 'paragraph',
        text: 'Über das Vorliegen eines Missbrauchs entscheidet die Ausländerbehörde (§ 85a AufenthG); gegen ihre Entscheidung, nicht gegen diese Mitteilung, richtet sich Ihr Rechtsbehelf. Solange die Beurkundung ausgesetzt ist, kann die Anerkennung auch anderswo nicht wirksam beurkundet werden (§ 1597a Abs. 3 BGB).',
      },
    ],
  },
  lapse: {
    kind: 'letter',
    title: 'Widerruf der Anerkennung',
    signedAs: 'registrar',
    blocks: [
      {
        type: 'paragraph',
        text: 'die am {facts.declaration.certifiedOn} beurkundete Anerkennung ist wirksam widerrufen (§ 1597 Abs. 3 BGB). Eine Vaterschaft besteht aus ihr nicht.',
      },
    ],
  },
};
