export { Administration } from './administration.js';
export { Substitutions } from './substitutions.js';
export { Team } from './team.js';
