import { set, type Way } from '@amtsweg/procedure';

/** To the hearing with the reasons that the clerk gave. */
export function heardFor(outcome: string): readonly Way[] {
  return [{ to: 'hearing', then: [set('decision', `{"outcome": "${outcome}", "reason": event.reason}`)] }];
}

/** To the hearing because the statute, not the clerk, says no. */
export function unmet(outcome: string, reason: string, when?: string): Way {
  return {
    to: 'hearing',
    ...(when === undefined ? {} : { when }),
    then: [set('decision', `{"outcome": "${outcome}", "reason": "${reason}"}`)],
  };
}
