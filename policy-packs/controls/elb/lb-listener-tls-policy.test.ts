import { lbListenerTlsPolicy } from "./lb-listener-tls-policy";
import { ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const policy = (name: string) => ({ port: 443, protocol: "TLS", sslPolicy: `ELBSecurityPolicy-${name}` });
const http = (redirect: unknown) => ({
  port: 80,
  protocol: "HTTP",
  defaultActions: [{ type: "redirect", redirect }],
});

test.each([
  ["post-quantum", policy("TLS13-1-2-Res-PQ-2025-09"), "pass"],
  ["FIPS with TLS 1.3 only", policy("TLS13-1-3-FIPS-2023-04"), "pass"],
  ["ciphers without forward secrecy", policy("TLS13-1-2-Ext2-2021-06"), "fail"],
  ["TLS 1.2 with forward secrecy only", policy("FS-1-2-Res-2020-10"), "pass"],
  ["a policy that AWS publishes later", policy("TLS13-1-3-2031-01"), "undetermined"],
  ["a policy of old protocols", policy("FS-2018-06"), "fail"],
  ["a name that is no policy", { port: 443, protocol: "TLS", sslPolicy: "Modern" }, "fail"],
  ["TLS 1.2 with the old ciphers", policy("TLS-1-2-2017-01"), "fail"],
  ["a redirect that keeps the protocol", http({ port: "443", statusCode: "HTTP_301" }), "fail"],
  ["a redirect to HTTP", http({ protocol: "HTTP", statusCode: "HTTP_301" }), "fail"],
  [
    "a fixed response over HTTP",
    { port: 80, protocol: "HTTP", defaultActions: [{ type: "fixed-response" }] },
    "fail",
  ],
  ["a port without a protocol is HTTP", { port: 80, defaultActions: [{ type: "forward" }] }, "fail"],
  ["a gateway load balancer", { defaultActions: [{ type: "forward" }] }, "pass"],
  ["a protocol that does not exist", { port: 443, protocol: "SSL" }, "fail"],
  ["a policy not yet known", { port: 443, protocol: "HTTPS", sslPolicy: unknown("later") }, "undetermined"],
  [
    "where HTTPS goes does not matter",
    { ...policy("TLS13-1-2-2021-06"), defaultActions: unknown("later") },
    "pass",
  ],
])("%s", (_, props, expected) => {
  const resources = [{ type: "aws:lb/listener:Listener", props }];
  expect(statusOf(lbListenerTlsPolicy, { name: "case", resources })).toBe(expected);
});

test.each([
  ["forwards", { actions: [{ type: "forward" }] }, "fail"],
  ["redirects to HTTPS", { actions: [{ type: "redirect", redirect: { protocol: "HTTPS" } }] }, "pass"],
  ["does something not yet known", { actions: unknown("later") }, "undetermined"],
])("a rule of an HTTP listener that %s", (_, props, expected) => {
  const listener = { type: "aws:lb/listener:Listener", name: "http", props: http({ protocol: "HTTPS" }) };
  const rule = {
    type: "aws:lb/listenerRule:ListenerRule",
    props: { listenerArn: ref("http", "arn"), ...props },
  };
  expect(statusOf(lbListenerTlsPolicy, { name: "case", resources: [listener, rule] })).toBe(expected);
});

test("a rule of a listener outside of the input is undetermined where it does not redirect", () => {
  const rule = (actions: unknown) =>
    statusOf(lbListenerTlsPolicy, {
      name: "case",
      resources: [{ type: "aws:lb/listenerRule:ListenerRule", props: { listenerArn: "arn:aws:x", actions } }],
    });
  expect(rule([{ type: "forward" }])).toBe("undetermined");
  expect(rule([{ type: "redirect", redirect: { protocol: "HTTPS" } }])).toBe("pass");
});

test("a rule of an HTTPS listener may forward", () => {
  const listener = { type: "aws:alb/listener:Listener", name: "https", props: policy("TLS13-1-2-2021-06") };
  const rule = {
    type: "aws:alb/listenerRule:ListenerRule",
    props: { listenerArn: ref("https", "arn"), actions: [{ type: "forward" }] },
  };
  expect(statusOf(lbListenerTlsPolicy, { name: "case", resources: [listener, rule] })).toBe("pass");
});
