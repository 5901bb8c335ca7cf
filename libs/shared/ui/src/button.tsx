import type { ButtonHTMLAttributes } from 'react';
import { Icon } from './icon.js';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'secondary' | 'tertiary';
  readonly icon?: string;
  /** Only the icon is seen; the children name it for everybody else. */
  readonly iconOnly?: boolean;
}

/** A button; of the kind `button` unless told, so that none sends a form by accident. */
export function Button({
  look = 'secondary',
  icon,
  iconOnly = false,
  children,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`kern-btn kern-btn--${look} kern-btn--x-small aw-button ${className ?? ''}`}
      title={iconOnly && typeof children === 'string' ? children : rest.title}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span className={iconOnly ? 'kern-sr-only' : 'kern-label'}>{children}</span>
    </button>
  );
}
