import { localWeb } from "./local-web";

const { fetch: ask } = localWeb("http://127.0.0.1:9600", "http://127.0.0.1:9700");
const get = async (path: string) => ask(new Request(`http://127.0.0.1:9600${path}`));

test.each([
  ["/", 200, "text/html; charset=utf-8", "no-cache"],
  ["/invitation", 200, "text/html; charset=utf-8", "no-cache"],
  ["/config.json", 200, "application/json", "no-store"],
  ["/assets/none.js", 404, "text/plain; charset=UTF-8", null],
])("%s answers %i with the headers that CloudFront would set", async (path, status, type, cache) => {
  const { status: given, headers } = await get(path);
  expect([given, headers.get("content-type"), headers.get("cache-control")]).toEqual([status, type, cache]);
  expect(headers.get("content-security-policy")).toMatch(/script-src 'self'; .*frame-ancestors 'none'/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
});

test("the configuration leads to the local sign-in, and back", async () => {
  expect(await (await get("/config.json")).json()).toEqual({
    authorizationEndpoint: "http://127.0.0.1:9700/authorize",
    tokenEndpoint: "http://127.0.0.1:9700/token",
    signOut:
      "http://127.0.0.1:9700/session/end?client_id=boi-web&post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A9600%2F",
    clientId: "boi-web",
    scope: "openid api",
  });
});
