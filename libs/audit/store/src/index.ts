export { newCaseKey, unwrapCaseKey, wrapCaseKey } from './case-key.js';
export { contentHash } from './content-hash.js';
export { historyOf } from './history-of.js';
export type { HistoryEntry } from './history-of.js';
export type { RecordEnvelope, RecordPayload } from './record-envelope.js';
export { GENESIS, openPayload, sealRecord } from './seal-record.js';
export type { SealedRecord } from './seal-record.js';
export { verifyChain } from './verify-chain.js';
export type { ChainBreak, StoredRecord } from './verify-chain.js';
