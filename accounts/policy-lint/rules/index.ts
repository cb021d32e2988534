import type { LintRule } from "../model/rule";
import { contradictoryConditions } from "./contradictory-conditions";
import { duplicateSid } from "./duplicate-sid";
import { exemptionByName } from "./exemption-by-name";
import { forgottenGlobalServices } from "./forgotten-global-services";
import { ifExistsAllows } from "./if-exists-allows";
import { keyCase } from "./key-case";
import { keyNotCarried } from "./key-not-carried";
import { keyNotOnEveryResource } from "./key-not-on-every-resource";
import { languageVersion } from "./language-version";
import { likeWithoutWildcard } from "./like-without-wildcard";
import { mfaAbsent } from "./mfa-absent";
import { missingResource } from "./missing-resource";
import { operatorForKey } from "./operator-for-key";
import { principalShape } from "./principal-shape";
import { rcpShape } from "./rcp-shape";
import { redundantPattern } from "./redundant-pattern";
import { resourceMismatch } from "./resource-mismatch";
import { setOperator } from "./set-operator";
import { shadowedStatement } from "./shadowed-statement";
import { sidCharacters } from "./sid-characters";
import { size } from "./size";
import { unknownAction } from "./unknown-action";
import { unknownConditionKey } from "./unknown-condition-key";
import { wildcardInEquals } from "./wildcard-in-equals";

/** Every rule of the linter. */
export const lintRules: readonly LintRule[] = [
  principalShape,
  missingResource,
  rcpShape,
  languageVersion,
  size,
  duplicateSid,
  sidCharacters,
  unknownAction,
  resourceMismatch,
  unknownConditionKey,
  keyNotCarried,
  keyNotOnEveryResource,
  operatorForKey,
  contradictoryConditions,
  setOperator,
  mfaAbsent,
  ifExistsAllows,
  wildcardInEquals,
  likeWithoutWildcard,
  keyCase,
  exemptionByName,
  forgottenGlobalServices,
  shadowedStatement,
  redundantPattern,
];
