import { randomUUID } from "node:crypto";
import { permissions } from "../../platform/identity/roles";
import { describeDatabase } from "../testing/test-database";
import { goodRequest } from "./fixtures/good-requests";
import { refusalFaults, leakFaults } from "./fixtures/refusal-faults";
import type { Sent } from "./fixtures/sent";
import { operations } from "./fixtures/services";
import { openStage, type Firm, type Stage } from "./fixtures/stage";

/** Operations about a resource that is named by the path. A user is none of ours: it has sessions or it has not. */
const named = operations.flatMap((operation) =>
  operation.auth === "public" || !/\{(?!userId)/.test(operation.path)
    ? []
    : permissions[operation.auth].map((role) => [operation.operationId, role, operation] as const),
);
/** FinCEN has answered nothing. */
const notThereYet = ["getTranscript"];

describeDatabase("what belongs to another firm", () => {
  let stage: Stage;
  let ours: Firm;
  let theirs: Firm;
  beforeAll(async () => {
    stage = await openStage();
    ({ ours, theirs } = stage);
  });
  afterAll(() => stage.close());

  test.each(named)("is not there for %s by our %s, as if it had never been", async (_, role, operation) => {
    const token = ours.as(role);
    expect(await refusalFaults(stage, { ...goodRequest(operation, theirs), token }, 404)).toEqual([]);
    const [known, unknown] = [
      await stage.send({ ...goodRequest(operation, theirs), token }),
      await stage.send({ ...goodRequest(operation, nobodys()), token }),
    ];
    expect({ ...(known.json as object), requestId: "" }).toEqual({
      ...(unknown.json as object),
      requestId: "",
    });
  });

  test.each<[string, (ours: Firm, theirs: Firm) => Sent]>([
    [
      "an interest of their person in our company",
      ({ companyId }, { personId }) => interest(companyId, personId),
    ],
    [
      "an interest of our person in their company",
      ({ personId }, { companyId }) => interest(companyId, personId),
    ],
    [
      "a document of their person",
      (_, { personId }) => ({
        ...post("/documents", { personId, contentType: "application/pdf", bytes: 10 }),
      }),
    ],
    ["an invitation to be their person", (_, { personId }) => post("/auth/invitations", { personId })],
    [
      "a report of their company",
      (_, { companyId }) =>
        post("/filings", {
          companyId,
          kind: "initial",
          submitter: { email: "a@example.org", firstName: "A", lastName: "B" },
        }),
    ],
  ])("cannot be made part of ours: %s", async (_, request) => {
    const sent = { ...request(ours, theirs), token: ours.as("preparer") };
    expect(await refusalFaults(stage, sent, 404)).toEqual([]);
  });

  test.each<[string, (theirs: Firm) => string]>([
    ["people of their company", ({ companyId }) => `/interests?companyId=${companyId}`],
    ["documents of their person", ({ personId }) => `/documents?personId=${personId}`],
    ["obligations of their company", ({ companyId }) => `/obligations?companyId=${companyId}`],
    ["filings of their company", ({ companyId }) => `/filings?companyId=${companyId}`],
    ["invitations of their person", ({ personId }) => `/auth/invitations?personId=${personId}`],
    [
      "their company by its name",
      ({ planted }) => `/companies?name=${encodeURIComponent(planted.companyName)}`,
    ],
    ["any company by a wildcard", () => `/companies?name=${encodeURIComponent("%")}`],
  ])("is in no list: %s", async (_, path) => {
    const from = stage.logged.length;
    const answer = await stage.send({ method: "GET", path: path(theirs), token: ours.as("preparer") });
    expect(answer).toMatchObject({ status: 200, json: { items: [] } });
    expect(leakFaults(stage, answer, from)).toEqual([]);
  });

  test.each(
    operations
      .filter(({ method, path, auth }) => method === "get" && !path.includes("{") && auth !== "public")
      .map((operation) => [operation.operationId, operation] as const),
  )("is in nothing that %s answers", async (_, operation) => {
    const [role = "auditor"] = operation.auth === "public" ? [] : permissions[operation.auth];
    const answer = await stage.send({ ...goodRequest(operation, ours), token: ours.as(role) });
    expect(answer.status).toBe(200);
    const { tenant: _tenant, as: _as, planted, userId: _userId, ...ids } = theirs;
    for (const secret of [...Object.values(ids), planted.companyName, planted.person.name.last])
      expect(answer.text).not.toContain(secret);
  });

  test("their tax ID finds nothing of theirs", async () => {
    const taxId = { type: "foreign", number: theirs.planted.taxNumber, country: "FR" };
    const sent = { ...post("/companies/search", { taxId }), token: ours.as("preparer") };
    expect(await stage.send(sent)).toMatchObject({ status: 200, json: { companyIds: [] } });
  });

  test("a user of their name ends no session of theirs", async () => {
    const path = `/auth/users/${theirs.userId}/end-sessions`;
    const sent = { method: "POST", path, token: ours.as("administrator") };
    expect(await stage.send(sent)).toMatchObject({ status: 200, json: { ended: 0 } });
    expect((await stage.send({ method: "GET", path: "/auth/me", token: theirs.as("preparer") })).status).toBe(
      200,
    );
  });

  test("a cursor of theirs shows our own list", async () => {
    const place = Buffer.from(JSON.stringify(["2020-01-01T00:00:00.000000Z", theirs.companyId])).toString(
      "base64url",
    );
    const answer = await stage.send({
      method: "GET",
      path: `/companies?cursor=${place}`,
      token: ours.as("auditor"),
    });
    expect(answer).toMatchObject({ status: 200, json: { items: [{ companyId: ours.companyId }] } });
  });

  test("a key of theirs replays nothing of theirs", async () => {
    const headers = { "idempotency-key": "the-same-key-of-both" };
    const body = { kind: "exempt-entity", data: { legalName: "Bank" } };
    const [first, second] = [
      await stage.send({ ...post("/people", body), headers, token: theirs.as("preparer") }),
      await stage.send({ ...post("/people", body), headers, token: ours.as("preparer") }),
    ];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.json).not.toEqual(second.json);
  });

  // Last, since these change what is theirs: a request that is refused for quite another reason would pass above.
  test("the same requests are taken when their owners send them", async () => {
    const last = (id: string) =>
      id === "endSession" ? 3 : /^(erase|end|cancel|revoke|delete)/.test(id) ? 2 : 1;
    const order = ([id, , { method }]: (typeof named)[number]) => (method === "get" ? 0 : last(id));
    const answers = new Map<string, number[]>();
    for (const [id, role, operation] of [...named].sort((a, b) => order(a) - order(b))) {
      const { status } = await stage.send({ ...goodRequest(operation, theirs), token: theirs.as(role) });
      answers.set(id, [...(answers.get(id) ?? []), status]);
    }
    const taken = (status: number) => status < 300 || [409, 410, 412].includes(status);
    const refusedToAll = [...answers].filter(([, statuses]) => !statuses.some(taken)).map(([id]) => id);
    expect(refusedToAll).toEqual(notThereYet);
  });
});

/** Ids that are not used. */
const nobodys = (): Firm =>
  new Proxy({} as Firm, {
    get: (_, name) => ({ userId: "nobody", snapshotHash: "0".repeat(64) })[String(name)] ?? randomUUID(),
  });
const post = (path: string, body: unknown): Sent => ({ method: "POST", path, body });
const interest = (companyId: string, personId: string): Sent =>
  post("/interests", { companyId, personId, role: "owner", since: "2025-06-02" });
