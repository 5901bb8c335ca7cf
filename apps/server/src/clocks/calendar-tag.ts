import { createHash } from 'node:crypto';

/** The entity tag of a calendar. Weak: the stamp of each answer differs and says nothing about a deadline. */
export function calendarTag(text: string): string {
  const content = text.replace(/^DTSTAMP:.*\r\n/gm, '');
  return `W/"${createHash('sha256').update(content).digest('base64url')}"`;
}
