import {
  appointmentField,
  appointmentPeriod,
  counterStatus,
  rescheduleEvent,
  withdrawEvent,
} from '@amtsweg/procedure';
import { identityService } from './identity-service.js';
import { cardRetention } from './personalausweis-law.js';

/** What the small changes to a card share: free of charge, at the counter, without an act to appeal against. */
export const counterService = {
  ...identityService,
  retention: cardRetention,
  fee: [],
  clocks: { appointmentPeriod },
  events: { withdraw: withdrawEvent, reschedule: rescheduleEvent },
  publicStatus: counterStatus,
} as const;

export const appointmentSection = { title: 'Termin', fields: [appointmentField] } as const;
