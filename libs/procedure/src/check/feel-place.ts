import type { Feel } from '../form.js';

/** A place of a document where a FEEL expression stands. */
export interface FeelPlace {
  /** Dotted path of the state or of the place in the document. */
  readonly path: string;
  readonly expression: Feel;
  /** What the expression may read, beside FEEL's own functions; `caseNames` unless told. */
  readonly names?: readonly string[];
  /** The expression whose elements `item` stands for, inside a list or table. */
  readonly itemOf?: Feel | undefined;
  /** What is wrong before the expression is even read. */
  readonly error?: string;
}

/** What conditions and computed values read (`scopeOf`). */
export const caseNames: readonly string[] = ['form', 'facts', 'event', 'today'];

/** What the start of a clock reads (`clockStart`): there is no event then, but the case is known. */
export const clockNames: readonly string[] = ['form', 'facts', 'case', 'today'];

/** What the texts and conditions of documents read (`composeDocument`). */
export const documentNames: readonly string[] = ['form', 'facts', 'today', 'euro', 'choice'];

/** What the lines of the postal address read (`addresseeLines`). */
export const addresseeNames: readonly string[] = ['form'];
