import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import type { SignOnProvider } from '../../platform/config/index.js';
import { NotFound } from '../../platform/database/index.js';
import { claimsFrom, type SignOnClaims } from './claims.js';

/** Seconds that a provider may take to answer. */
const PATIENCE = 10;

/** What the browser's session keeps between leaving for the provider and coming back. */
export interface SignOnAttempt {
  readonly provider: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Page to go on to. */
  readonly back: string;
  /** Of the person who is signed in already and links this provider; null to sign in. */
  readonly linkTo: string | null;
}

export interface SignedOn {
  readonly claims: SignOnClaims;
  /** Shown to the provider when signing out there. */
  readonly idToken: string;
}

/** The provider did not let this person in, or what it sent back cannot be trusted. */
export class SignOnFailed extends Error {
  override readonly name = 'SignOnFailed';

  constructor(cause: unknown) {
    super('the sign-in provider did not confirm who this is', { cause });
  }
}

/** OpenID Connect: authorisation code with PKCE, state and nonce, for each provider in the settings. */
export class SignOn {
  private readonly known = new Map<string, Promise<Configuration>>();

  constructor(
    readonly providers: readonly SignOnProvider[],
    private readonly links: (path: string) => string,
  ) {}

  /** @throws NotFound */
  provider(id: string): SignOnProvider {
    const provider = this.providers.find((one) => one.id === id);
    if (!provider) throw new NotFound('provider', id);
    return provider;
  }

  /** Where to send the browser, and what to remember meanwhile. */
  async begin(
    id: string,
    callbackPath: string,
    { back, linkTo }: Pick<SignOnAttempt, 'back' | 'linkTo'>,
  ): Promise<{ readonly url: string; readonly attempt: SignOnAttempt }> {
    const provider = this.provider(id);
    const configuration = await this.configurationOf(provider);
    const attempt = {
      provider: id,
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      back,
      linkTo,
    };
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: this.links(callbackPath),
      scope: provider.scopes,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, attempt };
  }

  /**
   * Exchanges what the browser brought back for who this is.
   * @param pathAndQuery of the request; the origin comes from the settings
   * @throws SignOnFailed
   */
  async finish(attempt: SignOnAttempt, pathAndQuery: string): Promise<SignedOn> {
    const provider = this.provider(attempt.provider);
    const configuration = await this.configurationOf(provider);
    try {
      const tokens = await authorizationCodeGrant(configuration, new URL(this.links(pathAndQuery)), {
        pkceCodeVerifier: attempt.verifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('no claims');
      return { claims: claimsFrom(claims, provider.roleClaim), idToken: tokens.id_token ?? '' };
    } catch (error) {
      throw new SignOnFailed(error);
    }
  }

  /** Where to end the session at the provider too; null when it has no such page or does not answer. */
  async endUrl(id: string, idToken: string, pathAfterwards: string): Promise<string | null> {
    const provider = this.providers.find((one) => one.id === id);
    if (!provider) return null;
    try {
      return buildEndSessionUrl(await this.configurationOf(provider), {
        id_token_hint: idToken,
        post_logout_redirect_uri: this.links(pathAfterwards),
      }).href;
    } catch {
      return null;
    }
  }

  /** Asked for once; a provider that did not answer is asked again next time. */
  private configurationOf(provider: SignOnProvider): Promise<Configuration> {
    const { id, issuer, clientId, clientSecret } = provider;
    const found =
      this.known.get(id) ??
      discovery(
        new URL(issuer),
        clientId,
        clientSecret ?? undefined,
        clientSecret === null ? None() : undefined,
        {
          timeout: PATIENCE,
          // Settings allow http: on this machine only.
          execute: issuer.startsWith('http:') ? [allowInsecureRequests] : [],
        },
      ).catch((error: unknown) => {
        this.known.delete(id);
        throw new SignOnFailed(error);
      });
    this.known.set(id, found);
    return found;
  }
}
