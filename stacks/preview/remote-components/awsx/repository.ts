import type { Inputs } from "../../values/inputs";
import { isRecord, type ExpansionOf } from "../expansion";

/** awsx.ecr.Repository: pulumi-awsx 3, awsx/ecr/repository.ts. */
export const repository: ExpansionOf = ({ name, args }) => {
  const { lifecyclePolicy = {}, ...given } = args;
  if (!isRecord(lifecyclePolicy)) return undefined;
  const rules = lifecyclePolicy.rules ?? [
    { description: "remove untagged images", tagStatus: "untagged", maximumNumberOfImages: 1 },
  ];
  const lower = name.toLowerCase();
  return async (maker) => {
    const made = await maker.make("aws:ecr/repository:Repository", lower, given);
    if (lifecyclePolicy.skip === true) return { repository: made.reference, url: made.outputs.repositoryUrl };
    const policy = await maker.make("aws:ecr/lifecyclePolicy:LifecyclePolicy", lower, {
      repository: made.outputs.name,
      ...(Array.isArray(rules) && rules.every(isRecord)
        ? { policy: JSON.stringify({ rules: converted(rules) }) }
        : {}),
    });
    return {
      repository: made.reference,
      url: made.outputs.repositoryUrl,
      lifecyclePolicy: policy.reference,
    };
  };
};

/** Rules for any image come last: ECR takes the first that fits. */
const converted = (rules: readonly Inputs[]) =>
  [
    ...rules.filter((rule) => rule.tagStatus !== "any"),
    ...rules.filter((rule) => rule.tagStatus === "any"),
  ].map((rule, index) => ({
    rulePriority: index + 1,
    description: rule.description,
    selection: {
      ...(rule.tagStatus === "any" || rule.tagStatus === "untagged"
        ? { tagStatus: rule.tagStatus }
        : { tagStatus: "tagged", tagPrefixList: rule.tagPrefixList }),
      ...(rule.maximumNumberOfImages === undefined
        ? { countType: "sinceImagePushed", countNumber: rule.maximumAgeLimit, countUnit: "days" }
        : { countType: "imageCountMoreThan", countNumber: rule.maximumNumberOfImages }),
    },
    action: { type: "expire" },
  }));
