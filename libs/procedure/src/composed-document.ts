/** One piece of a document's body, in reading order. */
export type DocumentBlock =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** Label and value pairs, for instance the entries of a certificate. */
  | { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/**
 * A document ready to be typeset: every text final, every expression evaluated, nothing left to decide.
 *
 * It is what a renderer gets and, as JSON, what the record's digest of a document's content covers.
 */
export interface ComposedDocument {
  /** `notice` is a Bescheid, `certificate` an Urkunde or Bescheinigung under seal, `receipt` an Empfangsbescheinigung. */
  readonly kind: 'notice' | 'certificate' | 'receipt' | 'letter';
  readonly title: string;
  readonly sender: {
    readonly authority: string;
    readonly unit: string;
    readonly address: readonly string[];
  };
  /** File reference (Aktenzeichen). */
  readonly reference: string;
  /** Civil date of the document, `YYYY-MM-DD`. */
  readonly date: string;
  readonly addressee: readonly string[];
  readonly blocks: readonly DocumentBlock[];
  /** Instruction on legal remedies (§ 37 (6) VwVfG, § 58 VwGO, § 356 AO); `null` where the document is no appealable act. */
  readonly remedy: string | null;
  readonly signature: {
    /** `i. A.`, `i. V.` or empty for the head of the authority; comes from the post, not from the person. */
    readonly suffix: string;
    readonly name: string;
    readonly function: string;
  };
  /** Whether the place of the official seal (Dienstsiegel) is shown. */
  readonly sealed: boolean;
}
