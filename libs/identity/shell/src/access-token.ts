import {
  createLocalJWKSet,
  createRemoteJWKSet,
  importJWK,
  jwtVerify,
  SignJWT,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';

/** The audience of tokens for this API. */
export const API_AUDIENCE = 'urn:amtsweg:api';

/** Who a token is for. */
export interface Login {
  /** The subject: the stable id of the person at the provider. */
  readonly user: string;
  readonly name: string;
}

/** Verifies access tokens; answers `null` for any token that does not hold. */
export type TokenVerifier = (token: string) => Promise<Login | null>;

/** Verifies tokens of the embedded provider by its own key. */
export function verifierByKey(issuer: () => string, key: JWK): TokenVerifier {
  const { d: _secret, ...publicKey } = key;
  return verifier(createLocalJWKSet({ keys: [publicKey] }), issuer);
}

/** Verifies tokens of another provider (Keycloak …) by the keys it publishes at `jwksUrl`. */
export function verifierByUrl(issuer: string, jwksUrl: URL): TokenVerifier {
  return verifier(createRemoteJWKSet(jwksUrl), () => issuer);
}

/** Signs an access token as the embedded provider does; for scripts on the machine that holds its key. */
export async function mintAccessToken(
  key: JWK,
  issuer: string,
  login: Login,
  lifetime: string,
): Promise<string> {
  return new SignJWT({ name: login.name, scope: 'api' })
    .setProtectedHeader({
      alg: key.alg ?? 'ES256',
      ...(key.kid === undefined ? {} : { kid: key.kid }),
      typ: 'at+jwt',
    })
    .setIssuer(issuer)
    .setAudience(API_AUDIENCE)
    .setSubject(login.user)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(await importJWK(key));
}

function verifier(keys: JWTVerifyGetKey, issuer: () => string): TokenVerifier {
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuer(),
        audience: API_AUDIENCE,
        algorithms: ['ES256', 'RS256', 'PS256', 'EdDSA'],
        requiredClaims: ['sub', 'exp'],
      });
      if (payload.sub === undefined || payload.sub.startsWith('system:')) return null;
      return { user: payload.sub, name: typeof payload['name'] === 'string' ? payload['name'] : payload.sub };
    } catch {
      // Whatever is wrong with a token is nobody's business but its owner's: one answer for all of it.
      return null;
    }
  };
}
