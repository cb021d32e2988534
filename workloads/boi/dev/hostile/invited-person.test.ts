import { describeDatabase } from "../testing/test-database";
import { refusalFaults } from "./fixtures/refusal-faults";
import type { Sent } from "./fixtures/sent";
import { openStage, type Firm, type Stage } from "./fixtures/stage";

const get = (path: string): Sent => ({ method: "GET", path });
const send = (method: string, path: string, body?: unknown): Sent => ({
  method,
  path,
  body,
  headers: { "if-match": '"2"' },
});
const mine = { minor: false, data: {}, consent: true };

describeDatabase("an invited person", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test.each<[string, number, (ours: Firm) => Sent]>([
    ["the document of a colleague", 404, ({ documentId }) => get(`/documents/${documentId}`)],
    ["to confirm it", 404, ({ documentId }) => send("POST", `/documents/${documentId}/confirm`)],
    ["a link to it", 403, ({ documentId }) => send("POST", `/documents/${documentId}/links`)],
    ["a link to the own document", 403, ({ guestDocumentId: id }) => send("POST", `/documents/${id}/links`)],
    ["to delete the own document", 403, ({ guestDocumentId: id }) => send("DELETE", `/documents/${id}`)],
    ["the list of the own documents", 403, ({ guestId }) => get(`/documents?personId=${guestId}`)],
    [
      "to upload for a colleague",
      404,
      ({ personId }) => send("POST", "/documents", { personId, contentType: "application/pdf", bytes: 9 }),
    ],
    ["a colleague's record", 403, ({ personId }) => get(`/people/${personId}`)],
    ["the own record as the staff sees it", 403, ({ guestId }) => get(`/people/${guestId}`)],
    ["to overwrite a colleague", 403, ({ personId }) => send("PUT", `/people/${personId}`, { data: {} })],
    [
      "to erase the own record",
      403,
      ({ guestId }) => send("POST", `/people/${guestId}/erasure`, { reason: "mine" }),
    ],
    ["to choose the record by the query", 400, ({ personId }) => get(`/me/person?personId=${personId}`)],
    [
      "to choose the record by the body",
      400,
      ({ personId }) => send("PUT", "/me/person", { ...mine, personId }),
    ],
    [
      "to choose the record by a header",
      412,
      () => ({ ...send("PUT", "/me/person", mine), headers: { "if-match": '"99"', "x-person-id": "1" } }),
    ],
    ["to write without having read", 428, () => ({ ...send("PUT", "/me/person", mine), headers: {} })],
    ["to write without consent", 400, () => send("PUT", "/me/person", { ...mine, consent: false })],
    ["to consent by a word", 400, () => send("PUT", "/me/person", { ...mine, consent: "true" })],
    ["to date the consent", 400, () => send("PUT", "/me/person", { ...mine, consentedAt: "2020-01-01" })],
    [
      "to make the record a company's",
      400,
      () => send("PUT", "/me/person", { ...mine, kind: "exempt-entity" }),
    ],
    ["the company", 403, ({ companyId }) => get(`/companies/${companyId}`)],
    ["who owns it", 403, ({ companyId }) => get(`/interests?companyId=${companyId}`)],
    [
      "to own a part of it",
      403,
      ({ companyId, guestId }) =>
        send("POST", "/interests", { companyId, personId: guestId, role: "owner", since: "2025-06-02" }),
    ],
    ["the report", 403, ({ filingId }) => get(`/filings/${filingId}/preview`)],
    ["to invite others", 403, ({ guestId }) => send("POST", "/auth/invitations", { personId: guestId })],
    ["to end a preparer's session", 404, ({ sessionId }) => send("DELETE", `/auth/sessions/${sessionId}`)],
    ["the audit log", 403, () => get("/audit/records")],
  ])("asks in vain for %s (%d)", async (_, status, request) => {
    const { ours } = stage;
    expect(await refusalFaults(stage, { ...request(ours), token: ours.guestToken }, status)).toEqual([]);
  });

  test("does reach the own record, and what is written there stays there", async () => {
    const { ours } = stage;
    const read = await stage.send({ ...get("/me/person"), token: ours.guestToken });
    expect(read).toMatchObject({ status: 200, json: { personId: ours.guestId } });
    const other = () =>
      stage.given.all("select * from boi.people where person_id <> $1 order by person_id", [ours.guestId]);
    const before = await other();
    const written = await stage.send({
      ...send("PUT", "/me/person", { ...mine, data: ours.planted.person }),
      token: ours.guestToken,
    });
    expect(written.status).toBe(200);
    expect(await other()).toEqual(before);
  });

  test("is signed out by the revocation of the invitation", async () => {
    const { ours } = stage;
    const [invitation] = await stage.given.all<{ id: string }>(
      "select invitation_id as id from boi.invitations where person_id = $1",
      [ours.guestId],
    );
    const revoked = send("DELETE", `/auth/invitations/${invitation?.id}`);
    expect((await stage.send({ ...revoked, token: ours.as("administrator") })).status).toBe(204);
    expect(await refusalFaults(stage, { ...get("/me/person"), token: ours.guestToken }, 401)).toEqual([]);
  });
});
