import fc from "fast-check";
import { operations } from "../hostile/fixtures/services";
import { openApiDocument } from "../../services/openapi-generator/open-api-document";
import { judge } from "./fixtures/answer-faults";
import type { OpenApi } from "./fixtures/schema";
import { invalidValues } from "./fixtures/invalid-values";
import { validValues } from "./fixtures/valid-values";

const document = openApiDocument(operations) as OpenApi;
const { permitsBody, faults } = judge(document);
const withBody = operations.flatMap(({ operationId, method, path }) => {
  const described = document.paths[path]?.[method];
  const schema = described?.requestBody?.content["application/json"]?.schema;
  return described && schema ? [[operationId, described, schema] as const] : [];
});

describe("what the fuzzer makes up", () => {
  test.each(withBody)(
    "for %s is valid where it should be, and mostly not where it is spoiled",
    (_, described, schema) => {
      const options = { seed: 1, numRuns: 100 };
      const valid = validValues(document, schema);
      expect(fc.sample(valid, options).filter((value) => !permitsBody(described, value))).toEqual([]);
      const refused = fc
        .sample(invalidValues(valid), options)
        .filter((value) => !permitsBody(described, value));
      expect(refused.length).toBeGreaterThan(40);
    },
  );
});

describe("an answer", () => {
  const described = document.paths["/auth/me"]?.get;
  if (!described) throw new Error("there is no such operation");
  const answer = (status: number, text: string, type = "application/json") => ({
    status,
    text,
    headers: new Headers({ "content-type": type }),
    json: /json/.test(type) && text.startsWith("{") ? (JSON.parse(text) as unknown) : undefined,
  });
  const problem = JSON.stringify({
    title: "t",
    status: 403,
    detail: "d",
    requestId: "7e1c5a50-55b0-4c51-9ad1-2f2a1ad5b3b1",
  });

  test.each<[string, ReturnType<typeof answer>, RegExp | undefined]>([
    ["of a failure of ours", answer(500, problem, "application/problem+json"), /answered 500/],
    ["with a status that is not named", answer(418, "{}"), /does not name/],
    ["of another type", answer(200, "hello", "text/html"), /does not name/],
    ["that lacks its fields", answer(200, "{}"), /required/],
    ["that is a problem as it should be", answer(403, problem, "application/problem+json"), undefined],
    ["that is a problem in plain JSON", answer(403, problem), /does not name/],
    ["with a body where there is none", answer(304, "x"), /has a body/],
  ])("%s is checked", (_, given, fault) => {
    const [found] = faults(described, given);
    if (fault === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(fault);
  });
});
