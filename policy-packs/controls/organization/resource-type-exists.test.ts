import { statusOf } from "../model/verdicts";
import { resourceTypeExists } from "./resource-type-exists";

test.each([
  ["aws:futureservice/thing:Thing", false, "undetermined"],
  ["aws:s3/bucket:Buckett", true, "pass"],
  ["aws:elasticloadbalancingv2/listener:Listener", false, "pass"],
  ["palisade:s3/bucket:Buckett", false, "pass"],
])("%s, opaque: %s: %s", (type, opaque, expected) => {
  expect(statusOf(resourceTypeExists, { name: "", resources: [{ type, props: {}, opaque }] })).toBe(expected);
});
