export { checkInboxSearch } from './check-inbox-search.js';
export type { InboxSearch } from './check-inbox-search.js';
export { Inbox } from './inbox.js';
export { CaseSearch } from './case-search.js';
export { FollowUps } from './follow-ups.js';
export { Waiting } from './waiting.js';
