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
