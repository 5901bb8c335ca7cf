const units = ['Bytes', 'kB', 'MB', 'GB'];

/** A size as people read it: 1,4 MB. */
export function formatBytes(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** step;
  return `${amount.toLocaleString('de-DE', { maximumFractionDigits: step === 0 ? 0 : 1 })} ${units[step] ?? ''}`;
}
