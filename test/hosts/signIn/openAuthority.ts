import { generateKeyPairSync } from "node:crypto";
import { Provider, type KoaContext } from "oidc-provider";
import MemoryAdapter from "oidc-provider/lib/adapters/memory_adapter.js";
import { onTestFinished } from "vitest";
import { subjectOf } from "../../../src/client/subjectOf.js";
import { listen } from "../../support/listen.js";
import type { Answer } from "../support/serveHost.js";
import { answerInteraction, logoutSource } from "./authorityPages.js";
import { createHold, type Hold } from "./createHold.js";

export const CLIENT_ID = "spa-issues";
const SCOPE = "itwin-platform";
const USERS_API = "https://users.example";

/** One for all authorities, because it takes long to make. */
const signingKey = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({
  format: "jwk",
});

/** An access token that was given. */
export interface IssuedToken {
  token: string;
  subject: string;
  /** In ms since epoch, by the authority's clock. */
  expiresAt: number;
}

/** An OpenID Connect provider on loopback, for one app. */
export interface Authority {
  origin: string;
  /** The parameters of each request for an authorization, in order. */
  authorizations: URLSearchParams[];
  /** The tokens that were given, in order. Each was one request. */
  tokens: IssuedToken[];
  /** How long tokens live that are given from now on, in s. */
  lifeOfTokens: number;
  /** What the authority's clock is ahead of the machine's, in ms. */
  ahead: number;
  /** Whom a token speaks for, unless it has expired. */
  subjectOf(token: string | undefined): string | undefined;
  /** Of authorizations that ask nobody. */
  renewals: Hold;
}

/** Starts a provider for the app at `appOrigin` until the test ends. It knows everybody by the name that they give. */
export async function openAuthority(appOrigin: string): Promise<Authority> {
  let answer: Answer = () => {};
  const server = await listen((incoming, response) => answer(incoming, response));
  onTestFinished(server.close);

  const authority: Authority = {
    origin: server.origin,
    authorizations: [],
    tokens: [],
    lifeOfTokens: 3600,
    ahead: 0,
    renewals: createHold(),
    subjectOf(token) {
      const issued = authority.tokens.find((known) => known.token === token);
      const now = Date.now() + authority.ahead;
      return issued !== undefined && now < issued.expiresAt ? issued.subject : undefined;
    },
  };

  const provider = new Provider(server.origin, configurationFor(appOrigin, authority));
  provider.on("grant.success", ({ body }) => {
    const { access_token: token, expires_in } = body as {
      access_token: string;
      expires_in: number;
    };
    const expiresAt = Date.now() + authority.ahead + expires_in * 1000;
    authority.tokens.push({ token, subject: subjectOf(token) ?? "", expiresAt });
  });

  const serve = provider.callback();
  answer = async (incoming, response) => {
    const { pathname, searchParams } = new URL(incoming.url ?? "/", server.origin);
    if (pathname.startsWith("/interaction/")) {
      return answerInteraction(provider, incoming, response);
    }
    if (pathname === "/auth") {
      authority.authorizations.push(searchParams);
      if (searchParams.get("prompt") === "none") await authority.renewals.pass();
    }
    await serve(incoming, response);
  };
  return authority;
}

function configurationFor(appOrigin: string, authority: Authority) {
  return {
    // Given, because each default of these writes a warning.
    adapter: class extends MemoryAdapter {},
    jwks: { keys: [{ ...signingKey, use: "sig", alg: "RS256" }] },
    cookies: { keys: ["of a test"] },
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code"],
        response_types: ["code"],
        redirect_uris: [`${appOrigin}/signin-callback`, `${appOrigin}/silent-callback.html`],
        post_logout_redirect_uris: [`${appOrigin}/`],
      },
    ],
    clientBasedCORS: () => true,
    pkce: { required: () => true },
    findAccount: (_: KoaContext, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId }),
    }),
    loadExistingGrant: grantScope,
    ttl: {
      AccessToken: () => authority.lifeOfTokens,
      Grant: 3600,
      Interaction: 3600,
      Session: 3600,
    },
    interactions: { url: (_: KoaContext, { uid }: { uid: string }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => USERS_API,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPE,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
  };
}

/** Nobody is asked for consent. */
async function grantScope({ oidc }: KoaContext) {
  const { accountId } = oidc.session;
  if (accountId === undefined) return undefined;
  const grant = new oidc.provider.Grant({ accountId, clientId: oidc.client.clientId });
  grant.addResourceScope(USERS_API, SCOPE);
  await grant.save();
  return grant;
}
