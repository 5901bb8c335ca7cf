import type { ReactNode } from 'react';
import { Icon } from './icon.js';

const icons = { info: 'info', success: 'success', warning: 'warning', danger: 'danger' } as const;

/** A message in a page. `urgent` reads it out at once. */
export function Alert({
  tone = 'info',
  title,
  urgent = false,
  children,
}: {
  readonly tone?: keyof typeof icons;
  readonly title: string;
  readonly urgent?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className={`kern-alert kern-alert--${tone} aw-alert`} role={urgent ? 'alert' : 'status'}>
      <div className="kern-alert__header">
        <Icon name={icons[tone]} />
        <span className="kern-title">{title}</span>
      </div>
      {children === undefined ? null : <div className="kern-alert__body">{children}</div>}
    </div>
  );
}
