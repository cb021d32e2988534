import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const component = "aws:imagebuilder/component:Component";
const recipe = "aws:imagebuilder/imageRecipe:ImageRecipe";
const distribution = "aws:imagebuilder/distributionConfiguration:DistributionConfiguration";
const volume = allOf(isTrue("encrypted"), isOwnKey("kmsKeyId"));

export const imageBuilderEncryptedWithOwnKey: Control = {
  id: "image-builder-encrypted-with-own-key",
  title: "Image Builder encrypts with a KMS key of your own",
  why: "A machine image holds what was installed and configured; only a key of your own says who may start it.",
  remedy: "Set kmsKeyId of the component, of each volume and of each distribution.",
  severity: "low",
  domain: "data-protection",

  planned: requires({
    [component]: isOwnKey("kmsKeyId"),
    [recipe]: inEach("blockDeviceMappings.ebs", volume),
    [distribution]: inEach("distributions.amiDistributionConfiguration", isOwnKey("kmsKeyId")),
  }),
  examples: examplesOf(component, {
    bad: {
      "left out": { name: "agent" },
      "a volume in clear, in lists of one": [
        { type: recipe, props: { blockDeviceMappings: [{ ebs: [{ encrypted: "false" }] }] } },
      ],
      "an image without a key": [
        {
          type: distribution,
          props: { distributions: [{ region: "us-east-1", amiDistributionConfiguration: { name: "base" } }] },
        },
      ],
    },
    good: {
      "a key": { kmsKeyId: "1234" },
      "a volume with a key": [
        { type: recipe, props: { blockDeviceMappings: [{ ebs: { encrypted: true, kmsKeyId: "1234" } }] } },
      ],
      "an image with a key": [
        {
          type: distribution,
          props: {
            distributions: [{ region: "us-east-1", amiDistributionConfiguration: { kmsKeyId: "1234" } }],
          },
        },
      ],
    },
  }),
};
