/** How an act becomes known, or what else sets a period going. */
export type NotificationRule =
  /** Letter by domestic post, § 41 Abs. 2 Satz 1 VwVfG; `start` is the posting date. */
  | 'vwvfg-post'
  /** Electronic transmission, § 41 Abs. 2 Satz 2 VwVfG; `start` is the sending date. */
  | 'vwvfg-electronic'
  /** Retrieval from a portal, § 41 Abs. 2a VwVfG; `start` is the day of retrieval. */
  | 'vwvfg-portal-retrieval'
  /** Mailbox of the user account, § 9 OZG; `start` is the day of provision. */
  | 'ozg9-mailbox'
  /** Tax act by domestic post, § 122 Abs. 2 Nr. 1 AO; `start` is the posting date. */
  | 'ao-post'
  /** Tax act sent electronically, § 122 Abs. 2a AO; `start` is the sending date. */
  | 'ao-electronic'
  /** Tax act by post abroad, § 122 Abs. 2 Nr. 2 AO; `start` is the posting date. */
  | 'ao-post-abroad'
  /** Social-benefit act by post, § 37 Abs. 2 SGB X; `start` is the posting date. */
  | 'sgbx-post'
  /** Social-benefit act sent electronically, § 37 Abs. 2 Satz 2 SGB X; `start` is the sending date. */
  | 'sgbx-electronic'
  /** Service with a certificate (PZU, Empfangsbekenntnis), §§ 3, 5 VwZG; `start` is the date on the certificate. */
  | 'formal-service'
  /** Registered letter, § 4 Abs. 2 VwZG; `start` is the posting date. */
  | 'registered-letter'
  /** Public notice, § 41 Abs. 4 VwVfG; `start` is the day of the local announcement. */
  | 'public-notice'
  /** Act by post abroad in a procedure through the single point, § 71b Abs. 6 VwVfG; `start` is the posting date. */
  | 'single-point-abroad'
  /**
   * Filing at the single point, § 71b Abs. 2 Satz 1 VwVfG (LC-14); `start` is the day of receipt there. For periods of the
   * authority: periods of the applicant are kept by receipt at the single point itself (Satz 2).
   */
  | 'single-point'
  /** A period set by the authority, § 31 Abs. 2 VwVfG; `start` is the day on which the period was notified. */
  | 'authority-set'
  /** § 187 Abs. 1 BGB: `start` is the day of the event and does not count. */
  | 'event'
  /** § 187 Abs. 2 BGB: `start` is the first day and counts. */
  | 'start-of-day';

/** What a deadline is computed from. */
export interface DeadlineRequest {
  readonly rule: NotificationRule;
  /**
   * ISO civil date of what the rule names: posting, retrieval, event …
   * An instant with offset is taken at its Berlin date (T-10); an hour period runs from that instant.
   */
  readonly start: string;
  /** `P1Y`, `P1M`, `P2W`, `P3D`, `PT24H`, or `P5WD` for working days. */
  readonly period: string;
  /** Place of the authority, whose holidays count (T-11). Default `DE-NI-hannover`. */
  readonly place?: string;
  /**
   * Whether an end on a Saturday, Sunday or holiday moves (T-4). Default true;
   * false for a fixed date and for a duty of the authority (T-6). Notification days follow their own law.
   */
  readonly endMoves?: boolean;
}

/** One step of a computation: what the law says, what came of it, and a sentence for the file. */
export interface DerivationStep {
  /** Rule id of the project's catalogue, for instance `T-7`; `extension`, `suspension` and `season` for later changes. */
  readonly rule: string;
  /** The provision, for instance `§ 41 Abs. 2 VwVfG`. */
  readonly source: string;
  /** The civil date this step arrives at. */
  readonly date: string;
  /** German sentence that names the dates and every skipped day. */
  readonly text: string;
  /** What the step was computed from; `parameterSince` is the version of a parameter of law. */
  readonly inputs?: Readonly<Record<string, string | number>>;
}

/** A computed deadline with the reasons for it. */
export interface Deadline {
  /** The day that set the period going: notification, event, or (§ 187 Abs. 2 BGB) the first day. */
  readonly startedOn: string;
  /** The day on which the act counts as known; `null` when the rule knows no notification. */
  readonly notifiedOn: string | null;
  /** The last day of the period, after moving. */
  readonly lastDay: string;
  /** The first instant after the period as ISO text in UTC: 00:00 in Berlin after `lastDay`; exact for hour periods. */
  readonly endsAt: string;
  /** Every step in the order of computing. Extensions and suspensions append to it. */
  readonly derivation: readonly DerivationStep[];
}
