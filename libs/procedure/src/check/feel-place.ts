import type { Feel } from '../form.js';

/** A place of a document where a FEEL expression stands. */
export interface FeelPlace {
  /** Dotted path of the state or of the place in the document. */
  readonly path: string;
  readonly expression: Feel;
  /** The expression whose elements `item` stands for, inside a list or table. */
  readonly itemOf?: Feel | undefined;
  /** What is wrong before the expression is even read. */
  readonly error?: string;
}
