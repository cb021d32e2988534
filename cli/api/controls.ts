export { controls } from "../../policy-packs/controls";
export {
  each,
  joined,
  judges,
  prevented,
  severities,
  type ConfigurationItem,
  type Control,
  type Deployed,
  type Domain,
  type ManagedRule,
  type Planned,
  type Required,
  type Severity,
} from "../../policy-packs/controls/model/control";
export type { Denied } from "../../policy-packs/controls/model/denied";
export { ref, type Example, type ExampleResource } from "../../policy-packs/controls/model/example";
export type {
  CallerName,
  GuardedAccount,
  PolicyCase,
} from "../../policy-packs/controls/model/guarded-account";
export type { Verdict } from "../../policy-packs/controls/model/judge";
export type { ResourceGraph } from "../../policy-packs/controls/model/resource-graph";
export type { Resource, Settings } from "../../policy-packs/controls/model/resource";
export { all, collect, every, some } from "../../policy-packs/controls/model/three-valued";
export { isUnknown, unknown, type Unknown } from "../../policy-packs/controls/model/unknown";
export { statusOf } from "../../policy-packs/controls/model/verdicts";
export { examplesOf } from "../../policy-packs/controls/model/examples-of";
export type { Fix, Place, Properties, Requirement } from "../../policy-packs/controls/model/requirement";
export { inEach, inSome } from "../../policy-packs/controls/requirements/blocks";
export { allOf, anyOf, not, when } from "../../policy-packs/controls/requirements/combined";
export { hasSatellite, onReferred } from "../../policy-packs/controls/requirements/other-resources";
export { excludes, includes, isSet, isUnset } from "../../policy-packs/controls/requirements/presence";
export { requires } from "../../policy-packs/controls/requirements/requires";
export {
  isAtLeast,
  isAtMost,
  isFalse,
  isNoneOf,
  isOneOf,
  isTrue,
  matches,
  matchesNot,
} from "../../policy-packs/controls/requirements/scalars";
