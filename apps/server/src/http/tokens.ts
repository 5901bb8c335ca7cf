/** Injection tokens of what is made before Nest starts. */
export const OFFICE = Symbol('Office');

/** The connections as the owner of the schema; for jobs only. */
export const OWNER_POOL = Symbol('OwnerPool');

/** The metrics of this process. */
export const METRICS = Symbol('ServerMetrics');

/** The streams of live events of this process. */
export const LIVE_HUB = Symbol('LiveHub');

/** Tells all processes what has happened. */
export const LIVE_ANNOUNCER = Symbol('LiveAnnouncer');

/** The log-in of the web application at the provider. */
export const WEB_LOG_IN = Symbol('WebLogIn');

/** The procedures that could not be published when this process started. */
export const FAULTY = Symbol('FaultyProcedures');
