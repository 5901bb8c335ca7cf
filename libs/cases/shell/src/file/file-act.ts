import type { DocumentToAdd, LinkKind, RoutingKind, RoutingVerdict } from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';

/** Why a decision is taken up again (§ 51 (1) VwVfG), or that a court has sent it back. */
export type ReopeningGround = 'changedFacts' | 'newEvidence' | '§580ZPO' | 'remand';

/** What somebody of the office adds to the file of a case; the machine does not move. Ids are those of what is added. */
export type FileAct =
  /** A follow-up for a person or a post; for whoever acts where both are `null`. */
  | {
      readonly kind: 'addFollowUp';
      readonly followUpId: string;
      readonly dueOn: string;
      readonly reason: string;
      readonly to: Actor | null;
      readonly post: string | null;
    }
  | { readonly kind: 'doFollowUp'; readonly followUpId: string; readonly remark: string | null }
  /** `link` says what the other case is to this one. */
  | {
      readonly kind: 'linkCase';
      readonly linkId: string;
      readonly caseNumber: string;
      readonly link: LinkKind;
    }
  /** `after` is a step of the slip; `parallel` puts the new one beside it. */
  | {
      readonly kind: 'addRoutingStep';
      readonly stepId: string;
      readonly step: RoutingKind;
      readonly post: string;
      readonly instruction: string;
      readonly after: string | null;
      readonly parallel: boolean;
    }
  | {
      readonly kind: 'signRoutingStep';
      readonly stepId: string;
      readonly verdict: RoutingVerdict;
      readonly remark: string | null;
    }
  | { readonly kind: 'skipRoutingStep'; readonly stepId: string; readonly reason: string }
  /** `letter` is the finished letter that tells the addressee; its content is stored before. */
  | {
      readonly kind: 'correctDocument';
      readonly correctionId: string;
      readonly documentId: string;
      readonly error: string;
      readonly correction: string;
      readonly letter: DocumentToAdd;
    };
