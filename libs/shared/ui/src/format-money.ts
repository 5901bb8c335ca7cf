const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

/** An amount of cents as people write it: 1.320,50 €. */
export function formatMoney(cents: number): string {
  return euros.format(cents / 100);
}
