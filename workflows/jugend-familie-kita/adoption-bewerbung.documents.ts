import { type Procedure, plainLetter, plainNotice, youthRequest } from '@amtsweg/procedure';

/** What the office writes. */
export const documents: Procedure['documents'] = {
  request: youthRequest('Ihrer Bewerbung als Adoptiveltern'),
  result: plainLetter(
    'Ergebnis der Eignungsprüfung',
    'Ihre Eignung wird festgestellt (§ 7 AdVermiG). {facts.assessment.profile}',
    'Einen Anspruch auf Vermittlung eines Kindes gibt es nicht. Nach zwei Jahren sprechen wir erneut mit Ihnen.',
  ),
  hearing: plainLetter(
    'Anhörung zum Ergebnis der Eignungsprüfung',
    'wir sehen die Eignung zurzeit nicht: {facts.refusal}',
    'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 24 Abs. 1 SGB X).',
  ),
  refusal: plainNotice(
    'Ergebnis der Eignungsprüfung',
    'verdict',
    'Ihre Eignung als Adoptiveltern wird nicht festgestellt. {facts.refusal}',
    '{facts.verdict.reason}',
  ),
  abroad: plainLetter(
    'Adoption eines Kindes aus dem Ausland',
    'Adoptionen aus dem Ausland müssen immer vermittelt werden (§ 2a AdVermiG). Zuständig ist eine anerkannte Auslandsvermittlungsstelle oder die zentrale Adoptionsstelle. Die allgemeine Eignung können wir auf deren Wunsch prüfen.',
  ),
};
