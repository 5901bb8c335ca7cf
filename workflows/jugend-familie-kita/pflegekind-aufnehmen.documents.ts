import { type Procedure, plainLetter, plainNotice, youthRequest } from '@amtsweg/procedure';

/** What the office writes. */
export const documents: Procedure['documents'] = {
  request: youthRequest('Ihrer Bewerbung als Pflegefamilie'),
  noPermit: plainLetter(
    'Keine Pflegeerlaubnis nötig',
    'für {form.childName} brauchen Sie keine Erlaubnis (§ 44 Abs. 1 Satz 2 SGB VIII).',
    'Wir beraten Sie gern (§ 37a SGB VIII); Hilfe zur Erziehung mit Pflegegeld beantragen die Sorgeberechtigten.',
  ),
  listed: plainLetter(
    'Aufnahme in die Liste der Pflegefamilien',
    'Sie sind als Pflegefamilie geeignet: {facts.suitability.profile} Wir rufen Sie an, wenn ein Kind eine Familie braucht. Sie können jedes Mal ablehnen.',
  ),
  permit: plainNotice(
    'Pflegeerlaubnis',
    'signature',
    'Ihnen wird erlaubt, {form.childName}, geboren am {form.childBirth}, in Ihrem Haushalt über Tag und Nacht aufzunehmen (§ 44 Abs. 1 SGB VIII).',
    'Die Erlaubnis gilt nur für dieses Kind. Wichtige Ereignisse, die sein Wohl betreffen, müssen Sie mitteilen (§ 44 Abs. 4 SGB VIII).',
  ),
  hearing: plainLetter(
    'Anhörung zu Ihrer Bewerbung',
    'wir sehen das Wohl eines Kindes in Ihrer Familie zurzeit nicht gewährleistet: {facts.refusal}',
    'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 24 Abs. 1 SGB X).',
  ),
  refusal: plainNotice(
    'Versagung',
    'verdict',
    'Ihr Antrag wird abgelehnt ({if form.occasion = "private" then "§ 44 Abs. 2 SGB VIII" else "§ 33 SGB VIII"}). {facts.refusal}',
    '{facts.verdict.reason}',
  ),
  revocationHearing: plainLetter(
    'Anhörung zur Rücknahme der Pflegeerlaubnis',
    'beim Besuch haben wir festgestellt: {facts.inspection.danger}',
    'Bitte äußern Sie sich innerhalb von zwei Wochen nach der Bekanntgabe (§ 24 Abs. 1 SGB X). Ein gefährdetes Kind nehmen wir vorher in Obhut.',
  ),
  revocation: plainNotice(
    'Rücknahme oder Widerruf der Pflegeerlaubnis',
    'takeBack',
    'die Pflegeerlaubnis für {form.childName} wird aufgehoben (§ 44 Abs. 3 Satz 2 SGB VIII).',
    '{facts.takeBack.reason}',
  ),
};
