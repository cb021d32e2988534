import type { Statement } from "../../iam/document";
import { reaches } from "../../iam/exposure";
import { matches } from "../../iam/match";
import { positive } from "../../iam/narrowing";

/** CreateGrant is in neither list: AWS's own statement for key users holds it, limited to AWS services. */
const administration = [
  "kms:PutKeyPolicy",
  "kms:ScheduleKeyDeletion",
  "kms:DisableKey",
  "kms:DisableKeyRotation",
  "kms:DeleteImportedKeyMaterial",
  "kms:UpdatePrimaryRegion",
];

const use = [
  "kms:Decrypt",
  "kms:Encrypt",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
  "kms:GenerateDataKey",
  "kms:GenerateDataKeyWithoutPlaintext",
  "kms:GenerateDataKeyPair",
  "kms:GenerateDataKeyPairWithoutPlaintext",
  "kms:Sign",
  "kms:GenerateMac",
  "kms:DeriveSharedSecret",
];

export interface KeyDuties {
  readonly administrators: readonly string[];
  readonly users: readonly string[];
}

/** Who the statements of a key policy name for which duty, whatever else their conditions ask for. */
export const keyDuties = (statements: readonly Statement[]): KeyDuties => ({
  administrators: allowed(statements, administration),
  users: allowed(statements, use),
});

const allowed = (statements: readonly Statement[], actions: readonly string[]): string[] => [
  ...new Set(
    statements
      .filter(({ effect }) => effect === "Allow")
      .filter((statement) => actions.some((action) => reaches(statement, action)))
      .flatMap(namedPrincipals),
  ),
];

/** A condition on aws:PrincipalArn says more exactly who is meant than "*" or the account does. */
function namedPrincipals(statement: Statement): readonly string[] {
  const given = statement.notPrincipals ? ["*"] : (statement.principals ?? []).map(({ value }) => value);
  const pinned = statement.conditions.find(
    ({ operator, key }) => positive.test(operator) && key.toLowerCase() === "aws:principalarn",
  )?.values;
  return pinned && given.every((value) => value === "*" || isRoot(value)) ? pinned : given;
}

/** An account as a principal: its root ARN or its bare number. With `account`, only that account. */
export const isRoot = (principal: string, account = "\\d{12}"): boolean =>
  new RegExp(`^(arn:aws[a-z-]*:iam::)?${account}(:root)?$`).test(principal);

/** Principals with both duties; two patterns that may mean the same principal count as one. */
export const inBoth = ({ administrators, users }: KeyDuties): string[] =>
  administrators.filter((administrator) =>
    users.some((user) => mayBeSame(identity(user), identity(administrator))),
  );

const mayBeSame = (one: string, other: string): boolean => matches(one, other) || matches(other, one);

/** One spelling for each principal: an account as its number, a session as the role that it is of. */
const identity = (principal: string): string =>
  isRoot(principal)
    ? principal.replace(/^arn:.*::|:root$/g, "")
    : principal.replace(/^(arn:[^:]+):sts::(.+):assumed-role\/([^/]+)\/.+$/, "$1:iam::$2:role/$3");
