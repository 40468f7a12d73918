import {
  getAuth,
  initOidcAuthMiddleware,
  oidcAuthMiddleware,
  processOAuthCallback,
  revokeSession,
} from "@hono/oidc-auth";
import type { Hono } from "hono";
import type { CloudSettings } from "./cloud-settings.ts";

/** What every request carries once somebody is signed in: who, as the provider names them for ever. */
export interface SignedIn {
  Variables: { owner: string };
}

/** Seconds of a session, from when it was last refreshed: a working day at most. */
const sessionSeconds = String(12 * 3600);

/** What signing in asks for. */
export interface SignInSettings extends Pick<
  CloudSettings,
  "HINDSIGHT_SESSION_SECRET" | "OIDC_ISSUER" | "OIDC_SIGN_OUT"
> {
  readonly OIDC_CLIENT_ID: string;
  readonly OIDC_CLIENT_SECRET: string;
}

/** Signing in by authorisation code with PKCE. Everything registered on the app after this is for people who are signed in. */
export function signIn(app: Hono<SignedIn>, settings: SignInSettings): void {
  app.use(
    initOidcAuthMiddleware({
      OIDC_AUTH_SECRET: settings.HINDSIGHT_SESSION_SECRET,
      OIDC_AUTH_EXPIRES: sessionSeconds,
      OIDC_ISSUER: settings.OIDC_ISSUER,
      OIDC_CLIENT_ID: settings.OIDC_CLIENT_ID,
      OIDC_CLIENT_SECRET: settings.OIDC_CLIENT_SECRET,
      OIDC_REDIRECT_URI: "/signed-in",
      OIDC_SCOPES: "openid",
      OIDC_COOKIE_NAME: "hindsight",
    }),
  );
  app.get("/signed-in", (c) => processOAuthCallback(c));
  app.post("/sign-out", async (c) => {
    await revokeSession(c);
    const away = new URL(settings.OIDC_SIGN_OUT);
    away.searchParams.set("client_id", settings.OIDC_CLIENT_ID);
    away.searchParams.set("logout_uri", new URL("/", c.req.url).href);
    return c.redirect(away.href, 303);
  });
  app.use(oidcAuthMiddleware());
  app.use(async (c, next) => {
    const owner = (await getAuth(c))?.sub;
    if (owner === undefined) return c.text("Sign in again.", 401);
    c.set("owner", owner);
    await next();
    return undefined;
  });
}
