import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

/** The organization's own trail is the management account's, which no guardrail reaches: no duty needs an exemption. */
export const cloudtrailTrailKept = prevented({
  id: "cloudtrail-trail-kept",
  title: "No trail is stopped or deleted",
  why: "Stopping the record is the first thing that an intruder does, and what was not recorded stays unknown for ever.",
  remedy:
    "Leave the trail. To replace one, add the new trail first and let the old one be removed with its account.",
  severity: "critical",
  domain: "logging",
  denied: [
    reserved({
      sid: "TrailsKeepRunning",
      actions: ["cloudtrail:DeleteTrail", "cloudtrail:StopLogging"],
      to: [],
      denied: [
        {
          name: "the deployment stops a trail",
          caller: "deployment",
          action: "cloudtrail:StopLogging",
          resource: "arn:{partition}:cloudtrail:{region}:{account}:trail/data-events",
        },
      ],
      allowed: [
        {
          name: "starting a trail again",
          action: "cloudtrail:StartLogging",
          resource: "arn:{partition}:cloudtrail:{region}:{account}:trail/data-events",
        },
        {
          name: "the deployment adds a trail",
          caller: "deployment",
          action: "cloudtrail:CreateTrail",
          resource: "arn:{partition}:cloudtrail:{region}:{account}:trail/data-events",
        },
        { name: "asking whether it runs", action: "cloudtrail:GetTrailStatus" },
      ],
    }),
  ],
});
