/** That something is being fetched; said aloud too. */
export function Loading({ what = 'Wird geladen' }: { readonly what?: string }) {
  return (
    <div className="aw-loading" role="status">
      <span className="kern-loader kern-loader--visible" aria-hidden="true" />
      <span>{what} …</span>
    </div>
  );
}
