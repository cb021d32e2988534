import { auditEndpoints } from "../../../workloads/boi/services/audit-log/endpoints";
import { authEndpoints } from "../../../workloads/boi/services/auth/endpoints";
import { bulkEndpoints } from "../../../workloads/boi/services/companies/bulk/endpoints";
import { companiesEndpoints } from "../../../workloads/boi/services/companies/endpoints";
import { documentsEndpoints } from "../../../workloads/boi/services/documents/endpoints";
import { filingEndpoints } from "../../../workloads/boi/services/filing/endpoints";
import { permissions } from "../../../workloads/boi/platform/identity/roles";
import { allOperations } from "../../../workloads/boi/services/openapi-generator/all-operations";
import { ownersEndpoints } from "../../../workloads/boi/services/owners/endpoints";
import { edgePaths, edgeRoutes, segments } from "./routes";

const operations = allOperations.map(({ method, path, auth }) => ({
  key: `${method.toUpperCase()} ${path}`,
  segment: path.split("/")[1] ?? "",
  auth,
}));

test("every operation of the services has a route", () => {
  const missing = operations.filter(({ auth, segment }) => auth !== "public" && !(segment in segments));
  expect(missing).toEqual([]);
});

test.each([
  ["boi-auth", authEndpoints],
  ["boi-documents", documentsEndpoints],
  ["boi-companies", [...companiesEndpoints, ...bulkEndpoints]],
  ["boi-owners", ownersEndpoints],
  ["boi-filing", [...filingEndpoints, ...auditEndpoints]],
] as const)("what %s answers leads to it", (backend, endpoints) => {
  const astray = endpoints
    .filter(({ auth }) => auth !== "public")
    .filter(({ path }) => segments[path.split("/")[1] ?? ""]?.backend !== backend);
  expect(astray.map(({ path }) => path)).toEqual([]);
});

test("the routes without a sign-in are the public operations and the health check", () => {
  const open = operations.filter(({ auth }) => auth === "public").map(({ key }) => key);
  expect(Object.keys(edgeRoutes).sort()).toEqual([...open, "GET /health"].sort());
});

test("an invited person, whose token the user pool does not know, gets as far as its own operations", () => {
  const theirs = operations.filter(
    ({ auth }) => auth !== "public" && (permissions[auth] as readonly string[]).includes("invited-person"),
  );
  expect(theirs.length).toBeGreaterThan(3);
  expect(theirs.filter(({ segment }) => segments[segment]?.entry !== "anyone")).toEqual([]);
});

test("no file of the web client is named like a path of the API", () => {
  const files = ["index.html", "config.json", "assets/"];
  const prefixes = edgePaths.map((path) => path.slice(1, -1));
  expect(files.filter((file) => prefixes.some((prefix) => file.startsWith(prefix)))).toEqual([]);
});

test("a distribution takes all paths, two of its own included", () => {
  expect(edgePaths.length + 2).toBeLessThanOrEqual(25);
});
