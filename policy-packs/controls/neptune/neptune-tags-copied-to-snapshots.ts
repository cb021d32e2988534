import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:neptune/cluster:Cluster";

export const neptuneTagsCopiedToSnapshots: Control = {
  id: "neptune-tags-copied-to-snapshots",
  title: "Snapshots of Neptune clusters have the tags of the cluster",
  why: "A snapshot without its owner and classification is kept by no rule and found by no inventory.",
  remedy: "Set copyTagsToSnapshot: true.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [cluster]: isTrue("copyTagsToSnapshot") }),
  examples: examplesOf(cluster, {
    bad: { "left out, which is off": {}, "off, as text": { copyTagsToSnapshot: "false" } },
    good: { on: { copyTagsToSnapshot: true }, "on, as text": { copyTagsToSnapshot: "true" } },
  }),
};
