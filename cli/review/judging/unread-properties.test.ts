import { requires } from "../../../policy-packs/controls/requirements/requires";
import { isTrue } from "../../../policy-packs/controls/requirements/scalars";
import { each } from "../../../policy-packs/controls/model/control";
import { exampleControl } from "../preview/example-plan";
import { unreadProperties } from "./unread-properties";

const key = "aws:kms/key:Key";
const queue = "aws:sqs/queue:Queue";
const byRequirement = exampleControl({ planned: requires({ [key]: isTrue("encryption.enabled") }) });
const byHand = exampleControl({
  planned: each(queue, ({ props }) => (props.policy === undefined ? [] : ["it has one"])),
  examples: { bad: [{ name: "one", resources: [{ type: queue, props: {} }] }], good: [] },
});
const general = exampleControl({ planned: each("*", ({ props }) => (props.encryption ? [] : ["none"])) });

test.each([
  ["what a requirement reads, however deep", key, { encryption: {} }, []],
  ["what a judgement reads of its examples", queue, { policy: "{}" }, []],
  ["what no control reads", queue, { policy: "{}", encryption: {}, kmsMasterKeyId: "k" }, ["encryption"]],
  ["names that say nothing of security", key, { description: "d", tags: {} }, []],
  ["types that no control judges are listed as such", "aws:sns/topic:Topic", { policy: "{}" }, []],
])("%s", (_, type, props, expected) => {
  const properties = unreadProperties([byRequirement, byHand, general]);
  properties.add({ type, props });
  properties.add({ type, props });
  expect(properties.unread()).toEqual(expected.map((property) => ({ type, property, count: 2 })));
});
