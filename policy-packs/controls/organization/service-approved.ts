import { unlessDuty } from "../facts/exempt-roles";
import { approvedServices } from "../facts/approved-services";
import { prevented } from "../model/control";

export const serviceApproved = prevented({
  id: "service-approved",
  title: "Only approved services are used",
  why: "Every service is a way for data to leave and a bill that grows; those that no one chose have no control that looks at them.",
  remedy: "Propose the service: it is approved by one line in approved-services.ts.",
  severity: "medium",
  domain: "organization",
  denied: [
    {
      by: "scp",
      holds: "where chosen",
      sid: "OnlyApprovedServices",
      statement: (guarded) => ({
        NotAction: Object.keys(approvedServices).map((service) => `${service}:*`),
        Resource: "*",
        Condition: unlessDuty(guarded, "break-glass", "security-response"),
      }),
      cases: {
        denied: [
          { name: "a game server", action: "gamelift:CreateFleet" },
          { name: "a virtual server beside EC2", caller: "ci", action: "lightsail:CreateInstances" },
          { name: "people's documents", action: "workdocs:CreateFolder" },
          {
            name: "a notebook",
            caller: "deployment",
            action: "sagemaker:CreateNotebookInstance",
            resource: "arn:{partition}:sagemaker:{region}:{account}:notebook-instance/study",
          },
          { name: "an app on a phone", caller: "workload", action: "devicefarm:CreateProject" },
          { name: "a service whose name begins like an approved one", action: "s3tables:CreateTableBucket" },
        ],
        allowed: [
          ...Object.entries(approvedServices).map(([service, action]) => ({
            name: `${service} is approved`,
            action,
          })),
          {
            name: "the security team looks at what should not be there",
            caller: "security-response",
            action: "gamelift:ListFleets",
          },
          {
            name: "break-glass removes it",
            caller: "break-glass",
            action: "gamelift:DeleteFleet",
            resource: "arn:{partition}:gamelift:{region}:{account}:fleet/fleet-1",
          },
        ],
      },
    },
  ],
});
