import { type Procedure } from '@amtsweg/procedure';

/** What the public is told. */
export const publicStatus: Procedure['publicStatus'] = {
  examined: {
    de: 'Eignung wird geprüft',
    easy: 'Wir lernen Ihre Familie kennen.',
    en: 'Suitability being examined',
    actor: 'office',
    next: 'Wir besuchen Sie und sprechen mit allen im Haushalt.',
  },
  listed: {
    de: 'Als Pflegefamilie geeignet',
    easy: 'Sie können ein Pflegekind bekommen. Wir rufen Sie an.',
    en: 'Suitable foster family',
    actor: 'nobody',
    next: 'Sie dürfen bei jedem Kind neu entscheiden.',
  },
  noPermit: {
    de: 'Keine Erlaubnis nötig',
    easy: 'Sie dürfen das Kind ohne Erlaubnis aufnehmen.',
    en: 'No permit needed',
    actor: 'nobody',
    next: 'Fragen Sie uns, wenn Sie Rat brauchen.',
  },
  permitted: {
    de: 'Pflegeerlaubnis erteilt',
    easy: 'Das Kind darf bei Ihnen leben.',
    en: 'Permit granted',
    actor: 'applicant',
    next: 'Sagen Sie uns, wenn etwas Wichtiges geschieht.',
  },
  revoked: {
    de: 'Pflegeerlaubnis aufgehoben',
    easy: 'Das Kind darf nicht mehr bei Ihnen leben. Die Gründe stehen im Brief.',
    en: 'Permit taken back',
    actor: 'nobody',
    next: 'Im Bescheid steht, was Sie dagegen tun können.',
  },
  litigation: {
    de: 'Klage anhängig',
    easy: 'Jetzt entscheidet das Gericht.',
    en: 'Before the court',
    actor: 'other',
    next: 'Danach hören Sie von uns.',
  },
};
