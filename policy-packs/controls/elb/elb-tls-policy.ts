import type { Control } from "../model/control";
import { ref } from "../model/example";
import { inEach, inSome } from "../requirements/blocks";
import { allOf, anyOf, when } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { requires } from "../requirements/requires";
import { isFalse, isOneOf, matches } from "../requirements/scalars";

const balancer = "aws:elb/loadBalancer:LoadBalancer";
const negotiation = "aws:elb/sslNegotiationPolicy:SslNegotiationPolicy";
const policy = "aws:elb/loadBalancerPolicy:LoadBalancerPolicy";

const isStrong = allOf(
  when(
    isOneOf("name", ["Reference-Security-Policy"]),
    isOneOf("value", ["ELBSecurityPolicy-TLS-1-2-2017-01"]),
  ),
  when(
    isOneOf("name", ["Protocol-SSLv2", "Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"]),
    isFalse("value"),
  ),
);
const ofTls = isOneOf("policyTypeName", ["SSLNegotiationPolicyType"]);

export const elbTlsPolicy: Control = {
  id: "elb-tls-policy",
  title: "Classic Load Balancers speak TLS 1.2 only",
  why: "The policy that a listener has by default takes TLS 1.0 and 1.1, and a policy of one's own easily does.",
  remedy:
    'Plan an aws.elb.SslNegotiationPolicy whose attribute Reference-Security-Policy is "ELBSecurityPolicy-TLS-1-2-2017-01".',
  severity: "high",
  domain: "network",
  // Without a policy AWS takes ELBSecurityPolicy-2016-08, as of November 2026. A policy whose balancer is not planned is judged as well.
  planned: requires({
    [balancer]: when(
      inSome("listeners", matches("lbProtocol", /^(https|ssl)$/i, "https or ssl"), "encrypts"),
      anyOf(
        "no aws.elb.SslNegotiationPolicy narrows the TLS of this load balancer",
        hasSatellite({ type: negotiation, by: "loadBalancer" }, "no policy"),
        hasSatellite({ type: policy, by: "loadBalancerName", meets: ofTls }, "no policy"),
      ),
    ),
    [negotiation]: inEach("attributes", isStrong),
    [policy]: when(ofTls, inEach("policyAttributes", isStrong)),
  }),
  examples: {
    bad: [
      {
        name: "left to AWS",
        resources: [{ type: balancer, props: { listeners: [{ lbPort: 443, lbProtocol: "https" }] } }],
      },
      {
        name: "the older predefined policy",
        resources: [
          {
            type: negotiation,
            props: {
              loadBalancer: "site",
              lbPort: 443,
              attributes: [{ name: "Reference-Security-Policy", value: "ELBSecurityPolicy-TLS-1-1-2017-01" }],
            },
          },
        ],
      },
      {
        name: "TLS 1.0 beside TLS 1.2",
        resources: [
          {
            type: policy,
            props: {
              loadBalancerName: "site",
              policyName: "p",
              policyTypeName: "SSLNegotiationPolicyType",
              policyAttributes: [
                { name: "Protocol-TLSv1", value: "true" },
                { name: "Protocol-TLSv1.2", value: "true" },
              ],
            },
          },
        ],
      },
      {
        name: "an old protocol beside a new one",
        resources: [
          {
            type: negotiation,
            props: {
              loadBalancer: "site",
              attributes: [
                { name: "Protocol-TLSv1.2", value: "true" },
                { name: "Protocol-TLSv1", value: "true" },
              ],
            },
          },
        ],
      },
      {
        name: "a policy of another kind",
        resources: [
          { type: balancer, name: "site", props: { listeners: [{ lbPort: 443, lbProtocol: "https" }] } },
          {
            type: policy,
            props: { loadBalancerName: ref("site"), policyTypeName: "AppCookieStickinessPolicyType" },
          },
        ],
      },
      {
        name: "left to AWS, in capitals, beside plain HTTP",
        resources: [
          {
            type: balancer,
            props: {
              listeners: [
                { lbPort: 80, lbProtocol: "HTTP" },
                { lbPort: 443, lbProtocol: "HTTPS" },
              ],
            },
          },
        ],
      },
      {
        name: "TLSv1.1",
        resources: [
          {
            type: negotiation,
            props: { loadBalancer: "site", attributes: [{ name: "Protocol-TLSv1.1", value: "true" }] },
          },
        ],
      },
      {
        name: "SSLv3",
        resources: [
          {
            type: negotiation,
            props: { loadBalancer: "site", attributes: [{ name: "Protocol-SSLv3", value: "true" }] },
          },
        ],
      },
      {
        name: "SSLv2",
        resources: [
          {
            type: negotiation,
            props: { loadBalancer: "site", attributes: [{ name: "Protocol-SSLv2", value: "true" }] },
          },
        ],
      },
    ],
    good: [
      {
        name: "the predefined policy",
        resources: [
          { type: balancer, name: "site", props: { listeners: [{ lbPort: 443, lbProtocol: "https" }] } },
          {
            type: negotiation,
            props: {
              loadBalancer: ref("site"),
              lbPort: 443,
              attributes: [{ name: "Reference-Security-Policy", value: "ELBSecurityPolicy-TLS-1-2-2017-01" }],
            },
          },
        ],
      },
      {
        name: "a policy of one's own",
        resources: [
          { type: balancer, name: "site", props: { listeners: [{ lbPort: 443, lbProtocol: "SSL" }] } },
          {
            type: policy,
            props: {
              loadBalancerName: ref("site"),
              policyName: "p",
              policyTypeName: "SSLNegotiationPolicyType",
              policyAttributes: [
                { name: "Protocol-TLSv1", value: "false" },
                { name: "Protocol-TLSv1.2", value: "true" },
              ],
            },
          },
        ],
      },
      {
        name: "another kind of policy",
        resources: [
          {
            type: policy,
            props: {
              loadBalancerName: "site",
              policyName: "p",
              policyTypeName: "ProxyProtocolPolicyType",
              policyAttributes: [{ name: "ProxyProtocol", value: "true" }],
            },
          },
        ],
      },
      {
        name: "a policy of another kind, whatever it holds",
        resources: [
          {
            type: policy,
            props: {
              policyTypeName: "AppCookieStickinessPolicyType",
              policyAttributes: [{ name: "Protocol-TLSv1", value: "true" }],
            },
          },
        ],
      },
      {
        name: "protocols that only hold the word",
        resources: [
          {
            type: balancer,
            props: {
              listeners: [
                { lbPort: 443, lbProtocol: "nothttps" },
                { lbPort: 444, lbProtocol: "sslx" },
              ],
            },
          },
        ],
      },
      {
        name: "plain HTTP, which elb-listener-encrypted judges",
        resources: [{ type: balancer, props: { listeners: [{ lbPort: 80, lbProtocol: "http" }] } }],
      },
    ],
  },
};
