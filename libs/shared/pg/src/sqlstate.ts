/** PostgreSQL's condition codes that this code base acts on. The code, never the condition's name, is what an error carries. */
export const sqlState = {
  /** Concurrent transactions could not be put in an order; the whole transaction may be tried again. */
  serializationFailure: '40001',
  /** Two transactions waited for each other and this one was chosen to fail; it may be tried again. */
  deadlockDetected: '40P01',
  uniqueViolation: '23505',
  foreignKeyViolation: '23503',
  checkViolation: '23514',
  insufficientPrivilege: '42501',
  duplicateDatabase: '42P04',
  /** Somebody is connected to a database that is to be cloned. */
  objectInUse: '55006',
  queryCanceled: '57014',
} as const;
