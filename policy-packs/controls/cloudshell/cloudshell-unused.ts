import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const cloudshellUnused = prevented({
  id: "cloudshell-unused",
  title: "No shell in the console",
  why: "CloudShell moves files in and out of an account from any browser, outside its network.",
  remedy: "Use your own terminal, or Session Manager.",
  severity: "medium",
  domain: "compute",
  denied: [
    reserved({
      sid: "NoCloudShell",
      holds: "where chosen",
      actions: ["cloudshell:CreateEnvironment", "cloudshell:CreateSession", "cloudshell:StartEnvironment"],
      to: ["break-glass"],
      allowed: [
        {
          name: "an environment deleted",
          action: "cloudshell:DeleteEnvironment",
          resource: "arn:{partition}:cloudshell:{region}:{account}:environment/1",
        },
        {
          name: "a session on an instance",
          action: "ssm:StartSession",
          resource: "arn:{partition}:ec2:{region}:{account}:instance/i-0123456789abcdef0",
        },
        {
          name: "a look at an environment",
          action: "cloudshell:GetEnvironmentStatus",
          resource: "arn:{partition}:cloudshell:{region}:{account}:environment/1",
        },
      ],
    }),
  ],
});
