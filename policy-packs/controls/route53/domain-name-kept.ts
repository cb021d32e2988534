import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const domainNameKept = prevented({
  id: "domain-name-kept",
  title: "Domain names are bought, moved and given up centrally",
  why: "A person who moves a domain or its name servers is the company for everyone who types its name.",
  remedy: "Register and move domains in the program that owns them.",
  severity: "high",
  domain: "organization",
  denied: [
    reserved({
      sid: "DomainsAreKept",
      actions: [
        "route53domains:AcceptDomainTransferFromAnotherAwsAccount",
        "route53domains:DeleteDomain",
        "route53domains:DisableDomainAutoRenew",
        "route53domains:DisableDomainTransferLock",
        "route53domains:PushDomain",
        "route53domains:RegisterDomain",
        "route53domains:RetrieveDomainAuthCode",
        "route53domains:TransferDomain",
        "route53domains:TransferDomainToAnotherAwsAccount",
        "route53domains:UpdateDomainContact",
        "route53domains:UpdateDomainContactPrivacy",
        "route53domains:UpdateDomainNameservers",
      ],
      actionPatterns: [
        "route53domains:AcceptDomainTransfer*",
        "route53domains:Delete*",
        "route53domains:Disable*",
        "route53domains:PushDomain",
        "route53domains:RegisterDomain",
        "route53domains:Retrieve*",
        "route53domains:Transfer*",
        "route53domains:Update*",
      ],
      to: exemptByDefault,
      unaffected: ["route53domains:EnableDomainAutoRenew"],
      allowed: [
        { name: "a look at a domain", action: "route53domains:GetDomainDetail" },
        { name: "a lock put on", action: "route53domains:EnableDomainTransferLock" },
        { name: "a renewal", action: "route53domains:RenewDomain" },
      ],
    }),
  ],
});
