import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const graph = "arn:{partition}:detective:{region}:{account}:graph:0123456789abcdef0123456789abcdef";

export const detectiveKeptRunning = prevented({
  id: "detective-kept-running",
  title: "Detective's graph stays, with every account in it",
  why: "The graph holds a year of behaviour; deleted, it starts again from nothing in the middle of an investigation.",
  remedy: "Change Detective in the security account's stack and deploy it.",
  severity: "medium",
  domain: "detection",
  denied: [
    reserved({
      sid: "DetectiveKeepsRunning",
      actions: [
        "detective:DeleteGraph",
        "detective:DeleteMembers",
        "detective:DisassociateMembership",
        "detective:UpdateDatasourcePackages",
        "detective:UpdateOrganizationConfiguration",
      ],
      to: exemptByDefault,
      allowed: [
        { name: "asking the graph", action: "detective:SearchGraph", resource: graph },
        { name: "investigating", action: "detective:StartInvestigation", resource: graph },
        {
          name: "turning a stranger's invitation down",
          action: "detective:RejectInvitation",
          resource: graph,
        },
      ],
    }),
  ],
});
