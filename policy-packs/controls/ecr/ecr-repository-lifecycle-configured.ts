import type { Control } from "../model/control";
import { ref } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { hasSatellite } from "../requirements/other-resources";
import { requires } from "../requirements/requires";

const repository = "aws:ecr/repository:Repository";
const policy = "aws:ecr/lifecyclePolicy:LifecyclePolicy";

export const ecrRepositoryLifecycleConfigured: Control = {
  id: "ecr-repository-lifecycle-configured",
  title: "Image repositories expire old images",
  why: "Old images cost money, and one that is started by mistake brings back the flaws of its time.",
  remedy: "Plan a LifecyclePolicy for the repository.",
  severity: "low",
  domain: "compute",
  planned: requires({
    [repository]: hasSatellite(
      { type: policy, by: "repository" },
      "no LifecyclePolicy is planned for the repository",
    ),
  }),
  examples: examplesOf(repository, {
    bad: {
      none: { name: "app" },
      "another's": [
        { type: repository, name: "one", props: {} },
        { type: policy, props: { repository: "other", policy: "{}" } },
      ],
    },
    good: {
      one: [
        { type: repository, name: "one", props: {} },
        { type: policy, props: { repository: ref("one"), policy: "{}" } },
      ],
      "by name": [
        { type: repository, props: { name: "app" } },
        { type: policy, props: { repository: "app", policy: "{}" } },
      ],
    },
  }),
};
