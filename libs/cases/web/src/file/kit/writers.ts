import { formatDay, formatMoney } from '@amtsweg/ui';
import type { Writers } from '../value-text.js';

/** How the workspace writes days and amounts. */
export const writers: Writers = { day: formatDay, money: formatMoney };
