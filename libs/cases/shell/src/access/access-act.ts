import type { ConflictGround } from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';

/** What somebody says about who may see a case; the machine does not move. Ids are those of what is added. */
export type AccessAct =
  /** Somebody's own declaration of a conflict of interest (§§ 20, 21 VwVfG). */
  | {
      readonly kind: 'declareConflict';
      readonly conflictId: string;
      readonly ground: ConflictGround;
      readonly reason: string;
    }
  | {
      readonly kind: 'decideConflict';
      readonly conflictId: string;
      readonly confirmed: boolean;
      readonly remark: string | null;
    }
  | { readonly kind: 'protectCase'; readonly protectionId: string; readonly reason: string }
  | { readonly kind: 'liftProtection'; readonly reason: string }
  /** `until` is the last day; `null` for as long as the case is protected. */
  | {
      readonly kind: 'authorisePerson';
      readonly authorisationId: string;
      readonly to: Actor;
      readonly reason: string;
      readonly until: string | null;
    }
  | { readonly kind: 'endAuthorisation'; readonly authorisationId: string; readonly reason: string };
