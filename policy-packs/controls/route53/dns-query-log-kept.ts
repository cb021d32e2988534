import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const dnsQueryLogKept = prevented({
  id: "dns-query-log-kept",
  title: "DNS queries go on being recorded",
  why: "Malware asks for its master by name: the query log shows which instance did.",
  remedy: "Change query logging in its program.",
  severity: "medium",
  domain: "logging",
  denied: [
    reserved({
      sid: "QueryLogsStay",
      actions: [
        "route53:DeleteQueryLoggingConfig",
        "route53resolver:DeleteResolverQueryLogConfig",
        "route53resolver:DisassociateFirewallRuleGroup",
        "route53resolver:DisassociateResolverQueryLogConfig",
      ],
      to: exemptByDefault,
      unaffected: ["route53resolver:DisassociateResolverRule"],
      allowed: [
        {
          name: "one more",
          action: "route53resolver:AssociateResolverQueryLogConfig",
          resource:
            "arn:{partition}:route53resolver:{region}:{account}:resolver-query-log-config/rqlc-0123456789abcdef",
        },
        { name: "a look at them", action: "route53resolver:ListResolverQueryLogConfigs" },
        { name: "a resolver rule", action: "route53resolver:CreateResolverRule" },
      ],
    }),
  ],
});
