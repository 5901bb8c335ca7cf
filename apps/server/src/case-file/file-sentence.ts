import { routingNames, verdictNames } from '@amtsweg/cases-shell';
import { linkNames } from './link-names.js';

/** What somebody has added to a file, as a line of the history says it; `null` for any other act. */
export function fileSentence(act: string, name: string): string | null {
  switch (act) {
    case 'addFollowUp':
      return 'Wiedervorlage verfügt';
    case 'doFollowUp':
      return 'Wiedervorlage erledigt';
    case 'linkCase':
      return `Bezug hergestellt: ${valueOf(linkNames, name)}`;
    case 'addRoutingStep':
      return `Umlauf: ${valueOf(routingNames, name)} verfügt`;
    case 'signRoutingStep': {
      const [kind = '', verdict = ''] = name.split('.');
      return `Umlauf: ${valueOf(routingNames, kind)} ${valueOf(verdictNames, verdict)}`;
    }
    case 'skipRoutingStep':
      return `Umlauf: ${valueOf(routingNames, name)} übersprungen`;
    case 'correctDocument':
      return 'Offenbare Unrichtigkeit berichtigt';
    default:
      return null;
  }
}

function valueOf(names: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}
