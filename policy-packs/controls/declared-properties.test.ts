import { controls } from "../controls";
import { isProviderType } from "./facts/provider-type";
import { declaresProperty } from "./requirements/fixtures/declared-properties";

const examplesOf = ({ examples }: (typeof controls)[number]) => [...examples.bad, ...examples.good];

test("the SDK's declarations are read, blocks within blocks too", () => {
  const distribution = "aws:cloudfront/distribution:Distribution";
  expect(declaresProperty(distribution, "viewerCertificate.minimumProtocolVersion")).toBe(true);
  expect(declaresProperty(distribution, "origins.customOriginConfig.originSslProtocols")).toBe(true);
  expect(declaresProperty(distribution, "origins.customOriginConfig.sslProtocols")).toBe(false);
  expect(declaresProperty(distribution, "viewerCertificates")).toBe(false);
  expect(declaresProperty(distribution, "tags.owner")).toBe(true);
  expect(declaresProperty("aws:cloudfront/distributions:Distributions", "tags")).toBeUndefined();
});

// What Palisade itself makes of the organization's files is judged as resources too, of types of its own.
test("every type and property that a requirement names is one of the provider's", () => {
  const wrong = controls.flatMap(({ id, planned }) =>
    Object.entries(planned?.requirements ?? {}).flatMap(([type, { reads }]) =>
      isProviderType(type)
        ? reads
            .filter((path) => declaresProperty(type, path) === false)
            .map((path) => `${id}: ${type} ${path}`)
        : type.startsWith("palisade:")
          ? []
          : [`${id}: ${type}`],
    ),
  );
  expect(wrong).toEqual([]);
});

test("every property in an example is one of the provider's", () => {
  const wrong = controls.flatMap((control) =>
    examplesOf(control).flatMap(({ name, resources }) =>
      resources.flatMap(({ type, props }) =>
        pathsOf(props)
          .filter((path) => declaresProperty(type, path) === false)
          .map((path) => `${control.id}, ${name}: ${type} ${path}`),
      ),
    ),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

function pathsOf(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((element) => pathsOf(element, at));
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = at === "" ? key : `${at}.${key}`;
    return [path, ...pathsOf(inner, path)];
  });
}
