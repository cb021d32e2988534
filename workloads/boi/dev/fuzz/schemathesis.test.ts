import { Hono } from "hono";
import { startServer, type RunningServer } from "../../runtime/start-server";
import { operations } from "../hostile/fixtures/services";
import { describeDatabase } from "../testing/test-database";
import { openApiDocument } from "../../services/openapi-generator/open-api-document";
import { everyRole, openFuzzStage, type FuzzStage } from "./fixtures/stage";
import { describeSchemathesis, schemathesis } from "./schemathesis";

/** FUZZ_EXAMPLES=200 looks further. */
const examples = process.env.FUZZ_EXAMPLES ?? "3";
const seed = process.env.FUZZ_SEED ?? "20261125";

/** Without those of methods: "/companies/search" is, to another method, a company that is called "search". */
const checks = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_headers_conformance",
  "response_schema_conformance",
  "negative_data_rejection",
  "missing_required_header",
  "ignored_auth",
];

describeDatabase("the API", () => {
  describeSchemathesis(`under Schemathesis, by seed ${seed}`, () => {
    let stage: FuzzStage;
    let server: RunningServer;
    beforeAll(async () => {
      stage = await openFuzzStage();
      const document = openApiDocument(operations);
      const app = new Hono();
      app.get("/openapi.json", (c) => c.json(document));
      app.all("*", (c) => stage.apps.fetch(c.req.raw));
      server = await startServer(app, 0, "127.0.0.1");
    });
    afterAll(async () => {
      await server.stop(1_000);
      await stage.close();
    });

    test("has no failure and answers as its document says", async () => {
      const { code, said } = await schemathesis(`http://127.0.0.1:${server.port}/openapi.json`, [
        "--checks",
        checks.join(","),
        "--header",
        `Authorization: Bearer ${everyRole}`,
        "--max-examples",
        examples,
        "--seed",
        seed,
        "--generation-database",
        "none",
        // One worker: with two, CPython 3.11 now and then fails to parse a function of its own (python/cpython#106905).
        "--workers",
        "1",
        "--phases",
        "coverage,fuzzing",
        "--continue-on-failure",
        "--output-sanitize",
        "false",
      ]);
      if (code !== 0) throw new Error(`${said}\n${stage.logged.join("\n")}`);
    });
  });
});
