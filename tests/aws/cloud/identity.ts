import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { listen } from "../front.ts";

/** The client of the pages, as the pool knows it. */
const client = { ClientId: "hindsight", ClientSecret: "a secret of the client" };

/** What was asked for when somebody was sent here to sign in. */
interface Asked {
  readonly person: string;
  readonly nonce: string;
  readonly challenge: string;
  readonly redirect: string;
}

/**
 * Stands in for Cognito: the API that names the client, and a provider that signs in by code with PKCE whoever types a name.
 * Refuses a code that is used twice, a wrong secret, a wrong verifier and another address than the one it was asked for.
 */
export async function startIdentity(): Promise<string> {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, Asked>();
  const port = await listen(
    createServer((request, response) => {
      const url = new URL(request.url ?? "", issuer);
      const json = (value: unknown, status = 200) =>
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));

      if (url.pathname.endsWith("openid-configuration")) json(metadata(issuer));
      else if (url.pathname === "/authorize")
        response.writeHead(200, { "content-type": "text/html" }).end(signInPage(url.searchParams));
      else if (url.pathname === "/authorized") {
        const asked = url.searchParams;
        const code = randomBytes(12).toString("hex");
        codes.set(code, {
          person: asked.get("person") ?? "",
          nonce: asked.get("nonce") ?? "",
          challenge: asked.get("code_challenge") ?? "",
          redirect: asked.get("redirect_uri") ?? "",
        });
        const back = new URL(asked.get("redirect_uri") ?? "");
        back.searchParams.set("code", code);
        back.searchParams.set("state", asked.get("state") ?? "");
        response.writeHead(302, { location: back.href }).end();
      } else {
        void textOf(request).then((body) => {
          const target = String(request.headers["x-amz-target"]);
          if (target.endsWith("ListUserPoolClients")) json({ UserPoolClients: [client] });
          else if (target.endsWith("DescribeUserPoolClient")) json({ UserPoolClient: client });
          else json(...tokenFor(request, new URLSearchParams(body)));
        });
      }
    }),
  );
  const issuer = `http://127.0.0.1:${port}`;

  const tokenFor = (request: IncomingMessage, body: URLSearchParams): [object, number] => {
    const asked = codes.get(body.get("code") ?? "");
    codes.delete(body.get("code") ?? "");
    const verifier = createHash("sha256")
      .update(body.get("code_verifier") ?? "")
      .digest("base64url");
    const credentials = [client.ClientId, client.ClientSecret].map((text) =>
      encodeURIComponent(text).replaceAll("%20", "+"),
    );
    const isClient = request.headers.authorization === `Basic ${btoa(credentials.join(":"))}`;
    if (!asked || !isClient || verifier !== asked.challenge || body.get("redirect_uri") !== asked.redirect)
      return [{ error: "invalid_grant" }, 400];

    const iat = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: client.ClientId,
      sub: asked.person,
      nonce: asked.nonce,
      iat,
      exp: iat + 3600,
    };
    const text = [{ alg: "RS256", typ: "JWT" }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    const signature = sign("sha256", Buffer.from(text), privateKey).toString("base64url");
    return [
      { access_token: "unused", token_type: "Bearer", expires_in: 3600, id_token: `${text}.${signature}` },
      200,
    ];
  };
  return issuer;
}

const metadata = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  scopes_supported: ["openid"],
});

/** A page that asks who is there and passes on what it was asked for. */
const signInPage = (asked: URLSearchParams): string => {
  const fields = [...asked].map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${encodeURI(value)}">`,
  );
  return `<!doctype html><title>Sign in</title><form action="/authorized">${fields.join("")}
    <label>Name <input name="person"></label><button>Sign in</button></form>`;
};

async function textOf(message: IncomingMessage): Promise<string> {
  return Buffer.concat((await Array.fromAsync(message)) as Buffer[]).toString();
}
