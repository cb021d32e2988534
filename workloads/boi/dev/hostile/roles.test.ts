import { roleMatrix } from "../../platform/identity/role-matrix";
import { describeDatabase } from "../testing/test-database";
import { goodRequest } from "./fixtures/good-requests";
import { refusalFaults } from "./fixtures/refusal-faults";
import { operations } from "./fixtures/services";
import { openStage, type Stage } from "./fixtures/stage";

const operationOf = new Map(operations.map((operation) => [operation.operationId, operation]));
const needed = (id: string) => {
  const operation = operationOf.get(id);
  if (!operation) throw new Error(`there is no ${id}`);
  return operation;
};
const matrix = roleMatrix(operations);

describeDatabase("a good request about what is one's own", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test.each(
    matrix.flatMap(({ operationId, refused }) => refused.map((role) => [operationId, role] as const)),
  )("%s is refused to a role without the permission: %s", async (operationId, role) => {
    const { ours } = stage;
    const request = { ...goodRequest(needed(operationId), ours), token: ours.as(role) };
    expect(await refusalFaults(stage, request, 403)).toEqual([]);
  });

  test.each(matrix.filter(({ auth }) => auth !== "public").map(({ operationId }) => operationId))(
    "%s is refused without a sign-in, whatever the rest of the request says",
    async (operationId) => {
      const request = goodRequest(needed(operationId), stage.ours);
      const claims = {
        "x-user": "administrator",
        "x-amzn-oidc-identity": "x",
        "x-forwarded-user": "x",
        cookie: "session=1",
      };
      expect(
        await refusalFaults(stage, { ...request, headers: { ...request.headers, ...claims } }, 401),
      ).toEqual([]);
    },
  );

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["in other letters", { groups: ["Administrator", "ADMINISTRATOR", "administrator "] }],
    [
      "in a claim of another name",
      { groups: [], roles: ["administrator"], role: "administrator", scope: "webhook:manage" },
    ],
    ["as a permission", { groups: ["webhook:manage", "*"] }],
    ["as the invited person's, which no issuer may give", { groups: ["invited-person"] }],
    ["as a list in one text", { groups: ["preparer,administrator"] }],
  ])("a role that is claimed %s gives nothing", async (_, claims) => {
    const { ours, issuer } = stage;
    const token = issuer.issuer.token({
      tenant: ours.tenant,
      sub: "administrator-A",
      sid: "administrator-A",
      ...claims,
    });
    expect(await refusalFaults(stage, { method: "GET", path: "/webhooks", token }, 403)).toEqual([]);
    expect(await refusalFaults(stage, { method: "GET", path: "/me/person", token }, 403)).toEqual([]);
  });

  test("four eyes: who prepared a report cannot certify it, not even with both roles", async () => {
    const { ours, issuer } = stage;
    const both = {
      tenant: ours.tenant,
      sub: "preparer-A",
      sid: "preparer-A",
      groups: ["preparer", "compliance-officer"],
    };
    const request = { ...goodRequest(needed("certifyFiling"), ours), token: issuer.issuer.token(both) };
    expect(await refusalFaults(stage, request, 403)).toEqual([]);
  });
});
