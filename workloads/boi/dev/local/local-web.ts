import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import { contentPolicy } from "../../web/hosting/content-policy";
import type { WebConfig } from "../../web/hosting/web-config";
import { webFiles } from "../../web/hosting/web-files";
import { webHeaders } from "../../web/hosting/web-headers";
import type { Mounted } from "./gateway";
import { localClientId } from "./oidc-configuration";

const built = join(__dirname, "../../../../web");

/** Takes the place of CloudFront, which serves the web client from its bucket: the same files with the same headers. */
export function localWeb(url: string, issuer: string): Mounted {
  const back = new URLSearchParams({ client_id: localClientId, post_logout_redirect_uri: `${url}/` });
  const config: WebConfig = {
    authorizationEndpoint: `${issuer}/authorize`,
    tokenEndpoint: `${issuer}/token`,
    signOut: `${issuer}/session/end?${back.toString()}`,
    clientId: localClientId,
    scope: "openid api",
  };
  const headers = { ...webHeaders, "content-security-policy": contentPolicy([issuer]) };
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  });
  app.get("/config.json", (c) => c.json(config, 200, { "cache-control": "no-store" }));
  for (const { key, file, contentType, cacheControl } of webFiles(built)) {
    const content = readFileSync(file);
    for (const path of key === "index.html" ? ["/", "/index.html"] : [`/${key}`])
      app.get(path, (c) =>
        c.body(new Uint8Array(content), 200, { "content-type": contentType, "cache-control": cacheControl }),
      );
  }
  return { fetch: app.fetch, segments: new Set(["", "index.html", "invitation", "config.json", "assets"]) };
}
