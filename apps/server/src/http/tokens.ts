/** Injection tokens of what is made before Nest starts. */
export const OFFICE = Symbol('Office');

/** The connections as the owner of the schema; for jobs only. */
export const OWNER_POOL = Symbol('OwnerPool');

/** The metrics of this process. */
export const METRICS = Symbol('ServerMetrics');

/** The procedures that could not be published when this process started. */
export const FAULTY = Symbol('FaultyProcedures');
