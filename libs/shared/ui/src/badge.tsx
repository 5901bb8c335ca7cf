import type { ReactNode } from 'react';

/** A word in a pale frame; the tone colours what the word already says. */
export function Badge({
  tone = 'info',
  children,
}: {
  readonly tone?: 'info' | 'success' | 'warning' | 'danger' | undefined;
  readonly children: ReactNode;
}) {
  return (
    <span className={`kern-badge kern-badge--${tone} kern-badge--small aw-badge`}>
      <span className="kern-label">{children}</span>
    </span>
  );
}
