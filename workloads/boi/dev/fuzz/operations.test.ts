import fc from "fast-check";
import { goodBody } from "./fixtures/good-body";
import { operations } from "../hostile/fixtures/services";
import { permissions, type Role } from "../../platform/identity/roles";
import { describeDatabase } from "../testing/test-database";
import type { Operation } from "../../platform/http/operation";
import { openApiDocument } from "../../services/openapi-generator/open-api-document";
import { judge } from "./fixtures/answer-faults";
import { attempts, placeholder } from "./fixtures/attempt";
import { keepLatest, sentOf } from "./fixtures/sent-attempt";
import { openFuzzStage, type FuzzStage } from "./fixtures/stage";
import type { OpenApi } from "./fixtures/schema";

/** The same in each run, so that what fails here fails again; FUZZ_SEED=... and FUZZ_RUNS=1000 look further. */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_125);
const numRuns = Number(process.env.FUZZ_RUNS ?? 60);

const document = openApiDocument(operations) as OpenApi;
const ids = [
  "companyId",
  "personId",
  "interestId",
  "documentId",
  "filingId",
  "importId",
  "webhookId",
  "guestId",
].map(placeholder);

/** What leaves less behind comes last. */
const isEnding = ({ operationId }: Operation) =>
  /^(attest|end|delete|erase|cancel|revoke|resolve)/.test(operationId);
const ordered = [...operations.filter((each) => !isEnding(each)), ...operations.filter(isEnding)];

describeDatabase(`requests made up from the OpenAPI document, by seed ${seed}`, () => {
  let stage: FuzzStage;
  const { faults, permitsBody } = judge(document);
  beforeAll(async () => {
    stage = await openFuzzStage();
  });
  afterAll(() => stage.close());

  test.each(ordered.map((operation) => [operation.operationId, operation] as const))(
    "%s answers what the document says, and never by a failure of ours",
    async (operationId, operation) => {
      const { method, path, auth, consumes } = operation;
      const described = document.paths[path]?.[method];
      if (!described) throw new Error(`the document has no ${operationId}`);
      const held: readonly Role[] = auth === "public" ? [] : permissions[auth];
      const arbitrary = attempts({
        document,
        described,
        ids,
        good: goodBody(operationId),
        allowed: held[0] ?? "nobody",
        consumes: consumes?.[0] ?? "application/json",
        canHaveBody: method !== "get",
      });
      await fc.assert(
        fc.asyncProperty(arbitrary, async (attempt) => {
          stage.logged.length = 0;
          const sent = await sentOf(stage, method, path, attempt);
          const answer = await stage.send(sent);
          keepLatest(stage, answer);
          const found = [...faults(described, answer)];
          if (
            answer.status < 400 &&
            typeof sent.body === "string" &&
            attempt.json !== undefined &&
            !permitsBody(described, JSON.parse(sent.body))
          )
            found.push(`it answered ${answer.status} to a body that the document forbids`);
          if (answer.status < 400 && auth !== "public" && !held.some((role) => role === attempt.role))
            found.push(`it answered ${answer.status} to ${attempt.role}`);
          if (found.length > 0)
            throw new Error(
              [
                ...found,
                JSON.stringify({ ...sent, body: printableBody(sent.body) }),
                answer.text.slice(0, 500),
                ...stage.logged,
              ].join("\n"),
            );
        }),
        { seed, numRuns, endOnFailure: numRuns > 100 },
      );
    },
    600_000,
  );

  test("what is at no operation's place is refused as a problem", async () => {
    const method = fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND");
    const segment = fc.oneof(
      fc.constantFrom(...operations.flatMap(({ path }) => path.split("/").slice(1))),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(
        method,
        fc.array(segment, { maxLength: 5 }),
        fc.boolean(),
        async (by, segments, isEncoded) => {
          const path = `/${segments.map((text) => (isEncoded ? encodeURIComponent(text) : text.replace(/[^!-~]/g, ""))).join("/")}`;
          const answer = await stage.apps.fetch(new Request(`http://boi.example${path}`, { method: by }));
          const isProblem = /^application\/problem\+json/.test(answer.headers.get("content-type") ?? "");
          if (answer.status >= 500 || (answer.status >= 400 && !isProblem))
            throw new Error(`${by} ${path} answered ${answer.status}: ${stage.logged.join()}`);
        },
      ),
      { seed, numRuns: numRuns * 5 },
    );
  });
});

const printableBody = (body: unknown) =>
  body instanceof Uint8Array
    ? Buffer.from(body).toString("base64")
    : typeof body === "string"
      ? body.slice(0, 2_000)
      : body;
