import { ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { apiGatewayExecutionLogged } from "./api-gateway-execution-logged";

const stage = "aws:apigateway/stage:Stage";
const settings = "aws:apigateway/methodSettings:MethodSettings";
const stageV2 = "aws:apigatewayv2/stage:Stage";

const logs = { methodPath: "*/*", settings: { loggingLevel: "ERROR" } };
const ofStage = (given: Record<string, unknown>, stageName: unknown = "v1") => [
  { type: stage, name: "stage", props: { restApi: "a", stageName } },
  { type: settings, props: { ...logs, ...given } },
];

test.each([
  ["an API that is planned elsewhere, by its id", { restApi: "a", stageName: "v1" }, "pass"],
  ["another API's stage of the same name", { restApi: "b", stageName: "v1" }, "fail"],
  [
    "a level that is none",
    { restApi: "a", stageName: ref("stage"), settings: { loggingLevel: "OFF" } },
    "fail",
  ],
  ["an API not yet known", { restApi: unknown("later"), stageName: "v1" }, "undetermined"],
  ["a stage not yet known", { restApi: "a", stageName: unknown("later") }, "undetermined"],
  ["an API not yet known, the stage of another name", { restApi: unknown("later"), stageName: "v2" }, "fail"],
])("settings of %s", (_, given, expected) => {
  expect(statusOf(apiGatewayExecutionLogged, { name: "case", resources: ofStage(given) })).toBe(expected);
});

test("a stage of an API outside of the input is undetermined unless it logs", () => {
  const status = (props: Record<string, unknown>) =>
    statusOf(apiGatewayExecutionLogged, {
      name: "case",
      resources: [{ type: stageV2, props: { apiId: "elsewhere", ...props } }],
    });
  expect(status({})).toBe("undetermined");
  expect(status({ defaultRouteSettings: { loggingLevel: "INFO" } })).toBe("pass");
});
