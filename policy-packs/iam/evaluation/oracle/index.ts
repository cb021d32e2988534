import { boundaries } from "./boundaries";
import { conditionKeys } from "./condition-keys";
import { conditionOperators } from "./condition-operators";
import { dataPerimeter } from "./data-perimeter";
import { actions, conditions, notActions, notResources, resources } from "./elements";
import { crossAccount, evaluationLogic } from "./evaluation-logic";
import { bucketPolicies, externalIds, keyPolicies, mfaProtection } from "./keys-and-roles";
import { multipleValues } from "./multiple-values";
import type { Page } from "./page";
import { notPrincipals, principals } from "./principals";
import { rcpEvaluation, rcpKms, rcpSamples, rcpScope } from "./rcp";
import { scpGeneralExamples, scpInheritance, scpScope, scpStrategies, scpSyntax } from "./scp-evaluation";
import { scpRamExamples, scpSamples, scpTaggingExamples, scpVpcExamples } from "./scp-examples";
import { abacTutorial, accessTags } from "./tags";
import { variables } from "./variables";

/** What AWS itself has published: an oracle that nobody here has written. */
export const oracle: readonly Page[] = [
  evaluationLogic,
  crossAccount,
  boundaries,
  principals,
  notPrincipals,
  actions,
  notActions,
  resources,
  notResources,
  conditions,
  conditionOperators,
  multipleValues,
  variables,
  conditionKeys,
  accessTags,
  abacTutorial,
  externalIds,
  mfaProtection,
  keyPolicies,
  bucketPolicies,
  scpInheritance,
  scpStrategies,
  scpScope,
  scpSyntax,
  scpGeneralExamples,
  scpTaggingExamples,
  scpRamExamples,
  scpVpcExamples,
  scpSamples,
  rcpEvaluation,
  rcpScope,
  rcpKms,
  rcpSamples,
  dataPerimeter,
];
