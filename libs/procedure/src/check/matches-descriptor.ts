/** Whether an event descriptor of XState matches an event: exact, `*`, or a prefix that ends in `.*`. */
export function matchesDescriptor(descriptor: string, event: string): boolean {
  if (descriptor === '*' || descriptor === event) return true;
  if (!descriptor.endsWith('.*')) return false;
  return event === descriptor.slice(0, -2) || event.startsWith(descriptor.slice(0, -1));
}
