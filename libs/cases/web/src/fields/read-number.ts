const GROUPED = /^-?\d{1,3}(?:\.\d{3})+(?:,\d*)?$/;
const PLAIN = /^-?\d+(?:[.,]\d*)?$/;

/** A number as Germans write it (`1.320,50`), a single dot before other than three digits being taken as a comma; `null` when it is none. */
export function readNumber(text: string): number | null {
  const digits = normal(text);
  return digits === null ? null : Number(digits);
}

/** An amount of euros in cents; `null` when it is none or has more than two places. */
export function readCents(text: string): number | null {
  const digits = normal(text.replace(/(?:€|EUR)$/u, ''));
  if (digits === null) return null;
  const [, minus, euros = '', cents = ''] = /^(-?)(\d+)(?:\.(\d{0,2}))?$/.exec(digits) ?? [];
  if (euros === '') return null;
  const amount = Number(euros) * 100 + Number(cents.padEnd(2, '0'));
  return minus === '-' ? -amount : amount;
}

function normal(text: string): string | null {
  const bare = text.replace(/\s/gu, '');
  if (GROUPED.test(bare)) return bare.replaceAll('.', '').replace(',', '.');
  if (PLAIN.test(bare)) return bare.replace(',', '.');
  return null;
}
