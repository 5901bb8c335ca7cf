import type { Feel, Field } from './form.js';

/** The functions of posts (Stellen) that tasks are addressed to, with their German names. */
export const postFunctions = {
  clerk: 'Sachbearbeitung',
  registrar: 'Standesbeamtin/Standesbeamter',
  lead: 'Sachgebietsleitung',
  inspector: 'Außendienst',
  cashier: 'Stadtkasse',
  mailroom: 'Poststelle',
  archive: 'Archiv und Register',
} as const;

/** Name of a post's function. */
export type PostFunction = keyof typeof postFunctions;

/** One way a task can end; it becomes the event `<taskId>.<outcome>` with the fields as data. */
export interface OutcomeSpec {
  readonly label: string;
  readonly fields?: readonly Field[];
  /** The outcome is adverse or deviates: reasons are demanded with it (§ 39 VwVfG). */
  readonly adverse?: boolean;
}

/** Work for a human: the input of an invocation of the actor `task`. */
export interface TaskSpec {
  /** What to do, as an instruction: `Baum vor Ort besichtigen`. */
  readonly label: string;
  readonly post: PostFunction;
  /** The unit whose post it is, where it is not the procedure's own. */
  readonly unit?: string;
  readonly outcomes: Readonly<Record<string, OutcomeSpec>>;
  /** The office's own target, an ISO 8601 period in calendar days (`P3D`); no legal deadline. */
  readonly target?: string;
  /** 1 (first) to 9 (last); 5 unless told. */
  readonly priority?: number;
  /** Activities whose last doer may not do this one (four eyes, § 42 KomHKVO for money). */
  readonly notBy?: readonly string[];
  /** Needs a personal appointment, not merely the post (§ 2 PStG). */
  readonly appointment?: 'registrar';
  readonly legalBasis?: string;
}

/** A message from outside the task list: from the applicant, another authority, or a clerk on their behalf. */
export interface EventSpec {
  readonly label: string;
  readonly by: readonly ('applicant' | 'clerk' | 'authority')[];
  readonly fields?: readonly Field[];
  /** Shown to a clerk before the act; for instance what follows in law. */
  readonly note?: string;
  readonly when?: Feel;
}
