import type { ReactNode } from 'react';

/** What stands where there is nothing to show: why, and what one could do. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="aw-empty">
      <p className="kern-title kern-title--small">{title}</p>
      {children === undefined ? null : <div className="kern-body">{children}</div>}
    </div>
  );
}
