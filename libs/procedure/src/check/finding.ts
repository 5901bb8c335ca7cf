/** What the checker has to say about one place of a procedure document. */
export interface Finding {
  /** Stable id of the rule, kebab-case. */
  readonly rule: string;
  /** An `error` forbids publication; a `warning` is shown and can be published. */
  readonly severity: 'error' | 'warning';
  /** Dotted path of a state (`submitted.formalCheck`), or of a place in the document (`documents.request.signedBy`). */
  readonly path: string;
  /** Names the thing and the rule, for people who design procedures. */
  readonly message: FindingMessage;
  /** What to do about it, in German. */
  readonly remedy: string;
  /** The paragraph that a rule of administrative law models. */
  readonly legalBasis?: string;
  /** A reason in the procedure file (`exceptions`) can make it no fault. */
  readonly excusable?: true;
}

/** One sentence in both languages of the designer. */
export interface FindingMessage {
  readonly de: string;
  readonly en: string;
}

/** Builds a finding that forbids publication. */
export function error(rule: string, path: string, message: FindingMessage, remedy: string): Finding {
  return { rule, severity: 'error', path, message, remedy };
}

/** Builds a finding that is worth a look and forbids nothing. */
export function warning(rule: string, path: string, message: FindingMessage, remedy: string): Finding {
  return { rule, severity: 'warning', path, message, remedy };
}

/** What a rule of administrative law is known by. */
export interface LawRule {
  readonly id: string;
  /** The paragraph or the rule of the office's law that is modelled. */
  readonly legalBasis: string;
}

/** Builds a finding of a rule of administrative law: it forbids publication unless the file gives a reason. */
export function unlawful(
  { id, legalBasis }: LawRule,
  path: string,
  message: FindingMessage,
  remedy: string,
): Finding {
  return { ...error(id, path, message, remedy), legalBasis, excusable: true };
}
