import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const proxy = "aws:rds/proxy:Proxy";

export const rdsProxyTlsRequired: Control = {
  id: "rds-proxy-tls-required",
  title: "RDS proxies refuse connections without TLS",
  why: "A proxy takes the login of every client, in plain text where it is not made to ask for TLS.",
  remedy: "Set requireTls: true.",
  severity: "high",
  domain: "data-protection",
  planned: requires({ [proxy]: isTrue("requireTls") }),
  examples: examplesOf(proxy, {
    bad: {
      "left out, which is off": { engineFamily: "POSTGRESQL" },
      "off, as text": { engineFamily: "MYSQL", requireTls: "false" },
    },
    good: { required: { requireTls: true }, "required, as text": { requireTls: "true" } },
  }),
};
