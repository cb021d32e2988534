import { admitsInternet } from "../facts/cidr";
import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { property } from "../requirements/property";
import { requires } from "../requirements/requires";

const group = "aws:workspaces/ipGroup:IpGroup";

const isNetwork = property("source", {
  accepts: (source) => !admitsInternet(String(source).includes("/") ? source : `${String(source)}/32`),
  must: "must be a network, and not all of the internet",
});

export const workspacesIpGroupNotOpen: Control = {
  id: "workspaces-ip-group-not-open",
  title: "IP groups of WorkSpaces name networks, not all of the internet",
  why: "A group that admits everyone is no group.",
  remedy: "Name the addresses of your own networks in rules.",
  severity: "medium",
  domain: "network",
  planned: requires({ [group]: inEach("rules", isNetwork) }),
  examples: examplesOf(group, {
    bad: {
      everyone: { rules: [{ source: "0.0.0.0/0" }] },
      "everyone in two halves": { rules: [{ source: "0.0.0.0/1" }, { source: "128.0.0.0/1" }] },
    },
    good: {
      "an office": { rules: [{ source: "203.0.113.0/24", description: "office" }] },
      "one address": { rules: { source: "203.0.113.7" } },
    },
  }),
};
