/** A number without its fraction, thousands apart. */
export function whole(value: number | undefined): string {
  return Math.round(value ?? NaN).toLocaleString('en');
}
