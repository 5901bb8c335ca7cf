import type { FileNames } from '@amtsweg/cases-store';
import type { Act } from '../command-request.js';

const nothing: FileNames = { post: null, caseNumber: null };

/** What an act names that lies in the file; `null` for an act that is decided without it. */
export function fileNames(act: Act): FileNames | null {
  switch (act.kind) {
    case 'addNote':
      return act.corrects === undefined ? null : nothing;
    case 'addFollowUp':
    case 'addRoutingStep':
      return { ...nothing, post: act.post };
    case 'linkCase':
      return { ...nothing, caseNumber: act.caseNumber };
    case 'doFollowUp':
    case 'signRoutingStep':
    case 'skipRoutingStep':
    case 'correctDocument':
      return nothing;
    default:
      return null;
  }
}
