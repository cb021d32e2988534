import { controls } from "../../../policy-packs/controls";
import { report } from "./palisade";

const sample = report(["preview"]);

test("the sample organization previews clean, offline and without credentials", () => {
  expect(sample.exitCode).toBe(0);
  expect(sample.failures).toEqual([]);
  expect(sample.findings).toEqual([]);
});

test("it shows at least 400 resources over at least 14 accounts and two Regions, judged by at least 50 controls", () => {
  expect(sample.resources.length).toBeGreaterThanOrEqual(400);
  expect(sample.controls).toBeGreaterThanOrEqual(50);
  const accounts = new Set(sample.resources.flatMap(({ account }) => account ?? []));
  expect(accounts.size).toBeGreaterThanOrEqual(14);
  expect(new Set(sample.resources.flatMap(({ region }) => region ?? []))).toEqual(
    new Set(["us-east-1", "us-west-2"]),
  );
});

test("every resource of AWS has its account, its Region and the line of the program that made it", () => {
  const aws = sample.resources.filter(({ type }) => type.startsWith("aws:"));
  expect(aws.filter(({ account, region, source }) => !account || !region || !source)).toEqual([]);
  expect(new Set(aws.map(({ source }) => source?.file.split("/")[0]))).toEqual(new Set(["stacks"]));
});

test("a control that judged nothing is about types that the sample does not plan", () => {
  const idle = new Set(sample.catalogue.filter(({ verdicts }) => verdicts === 0).map(({ id }) => id));
  const planned = new Set(sample.resources.map(({ type }) => type));
  const wrong = controls
    .filter(
      ({ id, planned: judgement }) => idle.has(id) && judgement?.types.some((type) => planned.has(type)),
    )
    .map(({ id }) => id);
  expect(wrong).toEqual([]);
});

test("every resource is judged, or of a type that has nothing of its own to judge", () => {
  const { resources, judged, harmless, uncovered } = sample.coverage;
  expect(uncovered).toEqual([]);
  expect(judged + harmless).toBe(resources);
});

test("two runs tell the same", () => {
  const again = report(["preview"]);
  const timeless = (report: typeof sample) => ({ ...report, seconds: 0, verdict: "" });
  expect(timeless(again)).toEqual(timeless(sample));
});
