export { API_AUDIENCE, mintAccessToken, verifierByKey, verifierByUrl } from './access-token.js';
export type { Login, TokenVerifier } from './access-token.js';
export { signingKey } from './signing-keys.js';
