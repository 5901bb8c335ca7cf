import type { DispatchChannel } from './dispatch-channels.js';
import type { LawName } from './laws.js';

/** The note that an act left the authority (LC-40). */
export interface Dispatched {
  /** The procedure law of the act. */
  readonly law: LawName;
  readonly channel: DispatchChannel;
  /** Day of posting, sending, provision, announcement; for `retrieval` the day on which the notice was sent. */
  readonly dispatchedOn: string;
  /** Day of receipt as proven: certificate, signed receipt, retrieval, or what the addressee shows; absent: not known. */
  readonly receivedOn?: string | null;
}
