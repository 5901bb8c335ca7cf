import type { Journey } from '@amtsweg/procedure';
import { inquiries } from './baumfaellgenehmigung.inquiries.journeys.js';
import { emergencies, obligations } from './baumfaellgenehmigung.obligations.journeys.js';
import { permits } from './baumfaellgenehmigung.permits.journeys.js';
import { remedies } from './baumfaellgenehmigung.remedies.journeys.js';
import { revocations } from './baumfaellgenehmigung.revocations.journeys.js';

const journeys: readonly Journey[] = [
  ...permits,
  ...obligations,
  ...inquiries,
  ...emergencies,
  ...remedies,
  ...revocations,
];

export default journeys;
