import type { Feel } from './form.js';
import type { PostFunction } from './task-spec.js';

/** A text in which `{expression}` is replaced by the value of the FEEL expression; dates and money are written in German. */
export type Text = string;

/** A piece of a document's body. `when` leaves it out unless the condition holds. */
export type BlockSpec =
  | { readonly type: 'heading' | 'paragraph'; readonly text: Text; readonly when?: Feel }
  | {
      readonly type: 'facts';
      readonly rows: readonly (readonly [label: string, value: Text])[];
      readonly when?: Feel;
    }
  /** One item for each element of the list that `of` gives; the text sees the element as `item`. */
  | {
      readonly type: 'list';
      readonly of: Feel;
      readonly item: Text;
      readonly ordered?: boolean;
      readonly when?: Feel;
    }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly of: Feel;
      readonly columns: readonly (readonly [heading: string, value: Text])[];
      readonly when?: Feel;
    };

/** A document of a procedure: what the service `document` produces. */
export interface DocumentSpec {
  readonly kind: 'notice' | 'certificate' | 'receipt' | 'letter';
  readonly title: Text;
  readonly blocks: readonly BlockSpec[];
  /** The lines of the address where it is not written to the party of the case; an act names its own addressee (§ 41 VwVfG). */
  readonly addressee?: readonly Text[];
  /** Whether the instruction on legal remedies of the procedure is part of it (§ 37 (6) VwVfG). */
  readonly remedy?: boolean;
  /** The activity whose doer signs; without one the document is made automatically and bears the function only. */
  readonly signedBy?: string;
  readonly signedAs?: PostFunction;
  readonly sealed?: boolean;
}
