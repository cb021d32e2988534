import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const anchor = "arn:{partition}:rolesanywhere:{region}:{account}:trust-anchor/0a1b2c3d";

export const rolesAnywhereTrustKept = prevented({
  id: "roles-anywhere-trust-kept",
  title: "Certificate authorities that roles trust are added by deployment only",
  why: "A trust anchor of somebody's own lets any certificate that they sign become a role of the account.",
  remedy: "Plan the trust anchor and its profile and deploy them. Anybody may disable one.",
  severity: "high",
  domain: "identity",
  denied: [
    reserved({
      sid: "TrustAnchorsStay",
      actions: [
        "rolesanywhere:CreateProfile",
        "rolesanywhere:CreateTrustAnchor",
        "rolesanywhere:DeleteCrl",
        "rolesanywhere:DisableCrl",
        "rolesanywhere:EnableProfile",
        "rolesanywhere:EnableTrustAnchor",
        "rolesanywhere:PutAttributeMapping",
        "rolesanywhere:UpdateCrl",
        "rolesanywhere:UpdateProfile",
        "rolesanywhere:UpdateTrustAnchor",
      ],
      to: exemptByDefault,
      allowed: [
        { name: "disabling a trust anchor", action: "rolesanywhere:DisableTrustAnchor", resource: anchor },
        { name: "revoking certificates", action: "rolesanywhere:ImportCrl" },
        { name: "reading a trust anchor", action: "rolesanywhere:GetTrustAnchor", resource: anchor },
      ],
    }),
  ],
});
