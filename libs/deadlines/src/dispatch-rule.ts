import { refuse, type Refusal } from '@amtsweg/kernel';
import type { NotificationRule } from './deadline.js';
import { dispatchChannels, type DispatchChannel } from './dispatch-channels.js';
import { laws, type LawName } from './laws.js';

/** The rule by which an act becomes known that left the authority in some way. */
export interface DispatchRule {
  /** `null`: there is no rule, only the proof of receipt. */
  readonly rule: NotificationRule | null;
  /** From which day the rule reckons; `receipt`: nothing is known before that day is. */
  readonly from: 'dispatch' | 'receipt';
}

type Rules = Readonly<Record<DispatchChannel, NotificationRule | null>>;

/** What holds unless a law says otherwise. */
const general: Rules = {
  post: 'vwvfg-post',
  // The fiction of § 41 (2) sentence 1 VwVfG is domestic (T-8).
  abroad: null,
  electronic: 'vwvfg-electronic',
  portal: 'ozg9-mailbox',
  retrieval: 'vwvfg-portal-retrieval',
  pzu: 'formal-service',
  registered: 'registered-letter',
  receipt: 'formal-service',
  public: 'public-notice',
};

const rules: Readonly<Record<LawName, Rules>> = {
  VwVfG: general,
  AO: {
    ...general,
    post: 'ao-post',
    abroad: 'ao-post-abroad',
    electronic: 'ao-electronic',
    portal: 'ao-electronic',
  },
  'SGB X': { ...general, post: 'sgbx-post', electronic: 'sgbx-electronic', portal: 'sgbx-electronic' },
};

const receiptChannels: ReadonlySet<DispatchChannel> = new Set(['retrieval', 'pzu', 'receipt']);

const known = new Map<string, ReadonlyMap<string, DispatchRule>>(
  Object.entries(rules).map(([law, byChannel]) => [
    law,
    new Map(dispatchChannels.map((channel) => [channel, row(byChannel[channel], channel)])),
  ]),
);

/** Chooses the rule by law and channel (LC-37 … LC-44, T-7 … T-9); an unknown law or channel is refused. */
export function dispatchRule(law: LawName, channel: DispatchChannel): DispatchRule | Refusal {
  const byChannel = known.get(law);
  if (byChannel === undefined) {
    return refuse(
      'notification-law-unknown',
      `Das Verfahrensrecht „${law}“ ist nicht hinterlegt. Möglich sind: ${Object.keys(laws).join(', ')}.`,
      { law, known: Object.keys(laws) },
    );
  }
  return (
    byChannel.get(channel) ??
    refuse(
      'notification-channel-unknown',
      `Den Übermittlungsweg „${channel}“ gibt es nicht. Möglich sind: ${dispatchChannels.join(', ')}.`,
      { channel, known: dispatchChannels },
    )
  );
}

function row(rule: NotificationRule | null, channel: DispatchChannel): DispatchRule {
  return { rule, from: rule === null || receiptChannels.has(channel) ? 'receipt' : 'dispatch' };
}
