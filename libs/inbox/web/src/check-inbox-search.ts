const baskets = ['mine', 'groups', 'substitution', 'unit', 'overdue', 'all'] as const;
const sorts = ['due', 'priority', 'age'] as const;
const spans = ['overdue', 'today', 'week', 'later', 'none'] as const;
const channels = ['online', 'paper'] as const;
const states = ['open', 'claimed'] as const;
const clocks = ['overdue', 'week', 'suspended', 'none'] as const;

/** What the address of an inbox says: basket, order and filters. It can be shared, and Back brings it back. */
export interface InboxSearch {
  readonly korb?: (typeof baskets)[number];
  readonly sort?: (typeof sorts)[number];
  readonly leistung?: string;
  readonly einheit?: string;
  readonly stelle?: string;
  readonly stand?: string;
  readonly kanal?: (typeof channels)[number];
  readonly faellig?: (typeof spans)[number];
  /** How the clocks of the case stand. */
  readonly frist?: (typeof clocks)[number];
  readonly zustand?: (typeof states)[number];
  /** Who has claimed them. */
  readonly wer?: string;
  readonly text?: string;
}

/** Reads an address; what is not known there is left out. */
export function checkInboxSearch(search: Record<string, unknown>): InboxSearch {
  const { korb, sort, leistung, einheit, stelle, stand, kanal, faellig, frist, zustand, wer, text } = search;
  return {
    ...one('korb', korb, baskets),
    ...one('sort', sort, sorts),
    ...line('leistung', leistung),
    ...line('einheit', einheit),
    ...line('stelle', stelle),
    ...line('stand', stand),
    ...one('kanal', kanal, channels),
    ...one('faellig', faellig, spans),
    ...one('frist', frist, clocks),
    ...one('zustand', zustand, states),
    ...line('wer', wer),
    ...line('text', text),
  };
}

function one<Name extends string, Value extends string>(
  name: Name,
  value: unknown,
  values: readonly Value[],
): Partial<Record<Name, Value>> {
  const known = values.find((candidate) => candidate === value);
  return known === undefined ? {} : ({ [name]: known } as Record<Name, Value>);
}

/** The router reads a text that looks like a number as one. */
function line<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
  if (typeof value !== 'string' && typeof value !== 'number') return {};
  const text = String(value).slice(0, 200);
  return text.trim() === '' ? {} : ({ [name]: text } as Record<Name, string>);
}
