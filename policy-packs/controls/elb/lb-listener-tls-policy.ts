import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import type { Resource } from "../model/resource";
import { every, some } from "../model/three-valued";
import type { ResourceGraph } from "../model/resource-graph";
import { UnknownValue } from "../model/unknown";
import { tlsPolicies, tlsPolicyPrefix } from "../facts/tls-policies";

const listener = "aws:lb/listener:Listener";
const albListener = "aws:alb/listener:Listener";
const rules = ["aws:lb/listenerRule:ListenerRule", "aws:alb/listenerRule:ListenerRule"];

const sslPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09";
const forward = [
  { type: "forward", targetGroupArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/a/b" },
];
const redirect = [{ type: "redirect", redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" } }];

export const lbListenerTlsPolicy: Control = {
  id: "lb-listener-tls-policy",
  title: "Load balancers speak TLS 1.2 or newer, and HTTP only to redirect",
  why: "Older protocols and ciphers can be broken on the way, and a plain listener needs no breaking at all.",
  remedy: `Set protocol: "HTTPS" with sslPolicy: "${sslPolicy}"; let the default action of an HTTP listener redirect to HTTPS.`,
  severity: "high",
  domain: "network",
  planned: joined([listener, albListener, ...rules], (resource, graph) => {
    const { type, props } = resource;
    if (rules.includes(type)) return ruleProblems(resource, graph);
    const protocol = protocolOf(props);
    if (protocol === "HTTPS" || protocol === "TLS") return policyProblems(props.sslPolicy);
    if (protocol === "HTTP")
      return redirects(props.defaultActions) ? [] : ["defaultActions must redirect HTTP to HTTPS"];
    return passedThrough.has(protocol) ? [] : ["protocol must be HTTPS or TLS"];
  }),
  managedRule: {
    identifier: "ELBV2_PREDEFINED_SECURITY_POLICY_SSL_CHECK",
    parameters: { sslPolicies: tlsPolicies.strict.map((name) => tlsPolicyPrefix + name).join(",") },
  },
  examples: {
    bad: [
      {
        name: "the policy of long ago that is the default",
        resources: [{ type: listener, props: { port: 443, protocol: "HTTPS", defaultActions: forward } }],
      },
      {
        name: "TLS 1.0 beside TLS 1.3",
        resources: [
          {
            type: albListener,
            props: { port: 443, protocol: "HTTPS", sslPolicy: "ELBSecurityPolicy-TLS13-1-0-2021-06" },
          },
        ],
      },
      {
        name: "plain HTTP to the service",
        resources: [{ type: listener, props: { port: 80, protocol: "HTTP", defaultActions: forward } }],
      },
      {
        name: "a rule that forwards before the redirect",
        resources: [
          { type: listener, name: "http", props: { port: 80, protocol: "HTTP", defaultActions: redirect } },
          {
            type: "aws:lb/listenerRule:ListenerRule",
            props: { listenerArn: ref("http", "arn"), actions: forward },
          },
        ],
      },
    ],
    good: [
      {
        name: "HTTPS",
        resources: [
          { type: listener, props: { port: 443, protocol: "HTTPS", sslPolicy, defaultActions: forward } },
        ],
      },
      {
        name: "HTTP that redirects",
        resources: [{ type: albListener, props: { port: 80, protocol: "HTTP", defaultActions: redirect } }],
      },
      {
        name: "a network load balancer that passes TLS on to its target",
        resources: [{ type: listener, props: { port: 443, protocol: "TCP", defaultActions: forward } }],
      },
      {
        name: "TCP_QUIC, which is passed through",
        resources: [{ type: listener, props: { port: 443, protocol: "TCP_QUIC", defaultActions: forward } }],
      },
      {
        name: "QUIC, which is passed through",
        resources: [{ type: listener, props: { port: 443, protocol: "QUIC", defaultActions: forward } }],
      },
      {
        name: "TCP_UDP, which is passed through",
        resources: [{ type: listener, props: { port: 443, protocol: "TCP_UDP", defaultActions: forward } }],
      },
      {
        name: "UDP, which is passed through",
        resources: [{ type: listener, props: { port: 443, protocol: "UDP", defaultActions: forward } }],
      },
    ],
  },
};

/** What a network load balancer hands on as it is: TLS, if any, ends at the target. */
const passedThrough = new Set(["TCP", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC", "GENEVE"]);

/** An application load balancer's listener is HTTP by default; a gateway's has neither port nor protocol. */
const protocolOf = (props: Resource["props"]): string => {
  const given: unknown = props.protocol ?? "";
  return given === "" ? ((props.port ?? "") === "" ? "GENEVE" : "HTTP") : String(given).toUpperCase();
};

/** A listener that names none gets ELBSecurityPolicy-2016-08. */
function policyProblems(given: unknown): readonly string[] {
  const use = `use ${sslPolicy} or another that takes TLS 1.2 or newer with forward secrecy only`;
  if ((given ?? "") === "") return [`sslPolicy is left out, which takes TLS 1.0: ${use}`];
  const name = String(given).replace(tlsPolicyPrefix, "");
  const isOneOf = (names: readonly string[]) =>
    String(given).startsWith(tlsPolicyPrefix) && names.includes(name);
  if (isOneOf(tlsPolicies.strict)) return [];
  if (isOneOf(tlsPolicies.oldProtocols)) return [`sslPolicy takes TLS 1.0 or 1.1: ${use}`];
  if (isOneOf(tlsPolicies.oldCiphers)) return [`sslPolicy takes ciphers without forward secrecy: ${use}`];
  // AWS adds policies from time to time; what no known list calls good must not pass, nor need it be bad.
  if (/^ELBSecurityPolicy-[A-Z0-9]/.test(String(given)))
    throw new UnknownValue("sslPolicy", `AWS had published no such policy by ${tlsPolicies.published}`);
  return [`sslPolicy must be a security policy of Elastic Load Balancing: ${use}`];
}

type Action = { readonly type?: unknown; readonly redirect?: { readonly protocol?: unknown } } | null;

const redirects = (actions: unknown): boolean =>
  Array.isArray(actions) &&
  some(actions as Action[], (action) =>
    every([() => action?.type === "redirect", () => action?.redirect?.protocol === "HTTPS"], (check) =>
      check(),
    ),
  );

/** A rule answers before its listener's default actions do, so it must redirect what comes over HTTP as well. */
function ruleProblems(rule: Resource, graph: ResourceGraph): readonly string[] {
  const open = every([() => isOfHttp(rule, graph), () => !redirects(rule.props.actions)], (check) => check());
  return open ? ["actions must redirect HTTP to HTTPS"] : [];
}

function isOfHttp(rule: Resource, graph: ResourceGraph): boolean {
  const owner =
    graph.referred(rule, "listenerArn", listener) ?? graph.referred(rule, "listenerArn", albListener);
  if (owner === undefined)
    throw new UnknownValue("listenerArn", "whether the listener takes plain HTTP is not among the resources");
  return protocolOf(owner.props) === "HTTP";
}
