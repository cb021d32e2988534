import { parsePolicy, type Statement } from "../../policy-packs/iam/document";
import { isPublic, reaches } from "../../policy-packs/iam/exposure";
import { domainKeyPolicy, keyDomains, rolePath, type KeyDomain } from "./key-domains";

const place = { account: { id: "111122223333", partition: "aws" as const }, region: "us-east-1" };
const administrator = "arn:aws:iam::111122223333:role/palisade-key-administration";

function statements(domain: KeyDomain): readonly Statement[] {
  const policy = parsePolicy({
    Version: "2012-10-17",
    Statement: domainKeyPolicy(domain, place, [administrator]),
  });
  if ("problem" in policy) throw new Error(policy.problem);
  return policy.statements;
}

const administers = (statement: Statement) =>
  ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion", "kms:DisableKey"].some((action) =>
    reaches(statement, action),
  );
const uses = (statement: Statement) =>
  ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:CreateGrant"].some((action) =>
    reaches(statement, action),
  );
const conditionKeys = ({ conditions }: Statement) => conditions.map(({ key }) => key);

describe.each(keyDomains)("the key of %s", (domain) => {
  test("has no statement that both administers and uses it, and none for everybody", () => {
    for (const statement of statements(domain)) {
      expect(administers(statement) && uses(statement)).toBe(false);
      expect(isPublic(statement)).toBe(false);
    }
  });

  test("is never used without a condition", () => {
    for (const statement of statements(domain).filter(uses))
      expect(statement.conditions.length).toBeGreaterThan(0);
  });

  test("is administered by the named role, and by the account only for named principals", () => {
    const [byAccount, byRole] = statements(domain).filter(administers);
    expect(conditionKeys(byAccount as Statement)).toEqual(["aws:PrincipalArn"]);
    expect(byRole?.principals).toEqual([{ kind: "AWS", value: administrator }]);
  });

  test("is used by roles below its own path only, and never by its administrator through a service", () => {
    const [byRoles] = statements(domain).filter(({ sid }) => sid === "UseByRoles");
    expect(byRoles?.conditions).toEqual([
      {
        operator: "ArnLike",
        key: "aws:PrincipalArn",
        values: [`arn:aws:iam::111122223333:role${rolePath(domain)}*`],
      },
    ]);
    for (const { conditions } of statements(domain).filter(({ sid }) => sid?.endsWith("ThroughService")))
      expect(conditions).toContainEqual({
        operator: "ArnNotEquals",
        key: "aws:PrincipalArn",
        values: [administrator],
      });
  });

  test("says each Sid once, as KMS demands", () => {
    const sids = statements(domain).map(({ sid }) => sid);
    expect(new Set(sids).size).toBe(sids.length);
  });
});
