import type { LintRule } from "../model/rule";
import { allowAbove } from "./allow-above";
import { bucketOrObjects } from "./bucket-or-objects";
import { contradictoryConditions } from "./contradictory-conditions";
import { datePast } from "./date-past";
import { duplicateSid } from "./duplicate-sid";
import { exemptionByName } from "./exemption-by-name";
import { exemptionByTag } from "./exemption-by-tag";
import { forgottenGlobalServices } from "./forgotten-global-services";
import { identityCenterRole } from "./identity-center-role";
import { ifExistsAllows } from "./if-exists-allows";
import { keyCase } from "./key-case";
import { keyNotCarried } from "./key-not-carried";
import { keyNotOnEveryAction } from "./key-not-on-every-action";
import { keyNotOnEveryResource } from "./key-not-on-every-resource";
import { languageVersion } from "./language-version";
import { likeWithoutWildcard } from "./like-without-wildcard";
import { malformed } from "./malformed";
import { mfaAbsent } from "./mfa-absent";
import { missingResource } from "./missing-resource";
import { networkWithoutServices } from "./network-without-services";
import { operatorForKey } from "./operator-for-key";
import { placeholder } from "./placeholder";
import { principalArnShape } from "./principal-arn-shape";
import { principalShape } from "./principal-shape";
import { rcpServiceExemption } from "./rcp-service-exemption";
import { rcpShape } from "./rcp-shape";
import { redundantPattern } from "./redundant-pattern";
import { resourceMismatch } from "./resource-mismatch";
import { setOperator } from "./set-operator";
import { shadowedStatement } from "./shadowed-statement";
import { sidCharacters } from "./sid-characters";
import { size } from "./size";
import { unknownAction } from "./unknown-action";
import { unknownConditionKey } from "./unknown-condition-key";
import { valueShape } from "./value-shape";
import { wildcardInEquals } from "./wildcard-in-equals";

/** Every rule of the linter. */
export const lintRules: readonly LintRule[] = [
  malformed,
  placeholder,
  principalShape,
  missingResource,
  rcpShape,
  languageVersion,
  size,
  duplicateSid,
  sidCharacters,
  unknownAction,
  resourceMismatch,
  bucketOrObjects,
  unknownConditionKey,
  keyNotCarried,
  keyNotOnEveryAction,
  keyNotOnEveryResource,
  operatorForKey,
  valueShape,
  principalArnShape,
  identityCenterRole,
  datePast,
  contradictoryConditions,
  setOperator,
  mfaAbsent,
  ifExistsAllows,
  wildcardInEquals,
  likeWithoutWildcard,
  keyCase,
  exemptionByName,
  exemptionByTag,
  rcpServiceExemption,
  networkWithoutServices,
  allowAbove,
  forgottenGlobalServices,
  shadowedStatement,
  redundantPattern,
];
