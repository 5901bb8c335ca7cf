export { API_AUDIENCE, mintAccessToken, verifierByKey, verifierByUrl } from './access-token.js';
export type { Login, TokenVerifier } from './access-token.js';
export { signingKey } from './signing-keys.js';
export { decideOnRight, proposeRight } from './grant-rights.js';
export type { WantedRight } from './grant-rights.js';
export { endEarly, mayEnd, substitute } from './substitute.js';
export type { ActTime, WantedSubstitution } from './substitute.js';
