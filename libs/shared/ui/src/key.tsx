/** A key of the keyboard, drawn. */
export function Key({ children }: { readonly children: string }) {
  return <kbd className="aw-key">{children}</kbd>;
}
