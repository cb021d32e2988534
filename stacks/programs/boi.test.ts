import { controls } from "../../policy-packs/controls";
import { judged, judgements } from "../../policy-packs/controls/model/judge";
import { defaultSettings } from "../../policy-packs/controls/model/resource";
import { world } from "../../policy-packs/controls/model/world";
import { account as plain, previewPrograms } from "../fixtures/one-account";
import { boi } from "./boi";

const baseline = () => ({
  alarmTopics: { "us-east-1": "arn:aws:sns:us-east-1:111122223333:palisade-security-alarms" },
});

const account = (environment: string) => ({
  ...plain,
  environment,
  owner: "boi",
  dataClassification: "restricted",
});

async function planned(environment: string) {
  const of = account(environment);
  const stack = `boi-${environment}`;
  const plan = await previewPrograms({
    [stack]: ({ organization }) => boi.run({ organization, account: of }),
    "baseline-test": baseline,
  });
  expect(plan.failures).toEqual([]);
  return plan.stacks.find((found) => found.stack === stack)?.resources ?? [];
}

test.each(["production", "test", "development"])("%s passes every control", async (environment) => {
  const resources = await planned(environment);
  const { id, name, regions, dataClassification } = account(environment);
  const settings = {
    ...defaultSettings,
    accounts: { [id]: { name, regions, environment, dataClassification, stacks: [`boi-${environment}`] } },
    contacts: [],
  };
  const on = world(resources.map(judged), settings);
  const wrong = judgements(controls, on).filter(({ verdict }) => verdict.status !== "pass");
  expect(wrong.map(({ control, resource, verdict }) => [control.id, resource.name, verdict])).toEqual([]);
  expect(resources.length).toBeGreaterThan(80);
});

test("production spans three zones, and no data subnet has a route to the internet", async () => {
  const resources = await planned("production");
  const named = (type: string, name: RegExp) =>
    resources.filter((resource) => resource.type === type && name.test(resource.name));
  expect(named("aws:ec2/subnet:Subnet", /^boi-data-/)).toHaveLength(3);
  const table = named("aws:ec2/routeTable:RouteTable", /^boi-data$/)[0]?.id;
  expect(table).toBeDefined();
  expect(named("aws:ec2/route:Route", /./).filter(({ props }) => props.routeTableId === table)).toEqual([]);
});
