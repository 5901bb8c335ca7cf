import { coverQuarter } from './testing/cover-quarter.js';

coverQuarter(1);
