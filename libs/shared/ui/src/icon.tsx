/** An icon of KERN by its name; decoration only, so it is hidden from those who do not see it. */
export function Icon({ name }: { readonly name: string }) {
  return <span className={`kern-icon kern-icon--${name}`} aria-hidden="true" />;
}
