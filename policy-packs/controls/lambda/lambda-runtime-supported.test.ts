import { lambdaRuntimes, runtimesAsOf } from "../facts/lambda-runtimes";
import { lambdaRuntimeSupported } from "./lambda-runtime-supported";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

test.each([
  ["a runtime on its way out is still patched", { runtime: "nodejs22.x" }, "pass"],
  ["a date that has just passed", { runtime: "dotnet8" }, "fail"],
  ["the old operating system's runtime", { runtime: "provided.al2" }, "fail"],
  ["no date announced yet", { runtime: "java17.al2023" }, "pass"],
  ["an archive without a runtime", { handler: "index.handler" }, "fail"],
  ["an image, whatever else is not known", { packageType: "Image", runtime: unknown("later") }, "pass"],
  ["a good runtime, whatever the package", { packageType: unknown("later"), runtime: "nodejs24.x" }, "pass"],
  ["a runtime not yet known", { runtime: unknown("later") }, "undetermined"],
])("%s", (_, props, expected) => {
  const resources = [{ type: "aws:lambda/function:Function", props }];
  expect(statusOf(lambdaRuntimeSupported, { name: "case", resources })).toBe(expected);
});

test("every date is a day, so that dates compare as text", () => {
  for (const day of [runtimesAsOf, ...lambdaRuntimes.values()])
    expect(day ?? "2000-01-01").toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
});
