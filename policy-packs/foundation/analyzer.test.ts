import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { credentials, type ServiceError } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { controls } from "../controls";
import type { Control } from "../controls/model/control";
import { exampleWorld, type Example } from "../controls/model/example";
import { isUnknown, unknown } from "../controls/model/unknown";
import { exampleVerdict } from "../controls/model/verdicts";
import { world, type World } from "../controls/model/world";
import { isPolicy } from "../crossguard/policies";

const root = resolve(__dirname.replace(/([\\/])dist[\\/](?=policy-packs)/, "$1"), "../..");

let pack: ChildProcess;
let client: AnalyzerClient;

/** The pack runs as the Pulumi CLI runs it: from TypeScript source, by the SDK's own runner, judged over gRPC. */
beforeAll(async () => {
  pack = spawn(
    process.execPath,
    [resolve(root, "node_modules/@pulumi/pulumi/cmd/run-policy-pack"), "127.0.0.1:1", "."],
    {
      cwd: resolve(root, "policy-packs/foundation"),
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (!pack.stdout) throw new Error("the pack has no output");
  const [port] = (await once(pack.stdout, "data")) as [Buffer];
  client = new AnalyzerClient(`127.0.0.1:${port.toString().trim()}`, credentials.createInsecure());
}, 60_000);

afterAll(() => {
  client.close();
  pack.kill();
});

type Reply<Response> = (error: ServiceError | null, response: Response) => void;

const asked = <Response>(ask: (reply: Reply<Response>) => unknown): Promise<Response> =>
  new Promise((accept, reject) => {
    ask((error, response) => {
      if (error) reject(error);
      else accept(response);
    });
  });

const judgedControls = controls.filter(isPolicy);

test("the pack serves two policies for every control that judges plans", async () => {
  const info = await asked<proto.AnalyzerInfo>((reply) => client.getAnalyzerInfo(new Empty(), reply));
  expect(info.getName()).toBe("palisade-foundation");
  expect(info.getPoliciesList()).toHaveLength(2 * judgedControls.length);
});

describe.each(judgedControls.map((control) => [control.id, control] as const))("%s", (_, control) => {
  test("gives the engine's verdict on every example, and on each with its values unknown", async () => {
    for (const example of [...control.examples.bad, ...control.examples.good]) {
      const on = exampleWorld(example);
      for (const variant of [on, ...unknownVariants(on)])
        expect([example.name, await packVerdict(control, example, variant)]).toEqual([
          example.name,
          exampleVerdict(control, variant).status,
        ]);
    }
  });
});

/** The example with each top-level property of each resource unknown in turn. */
function unknownVariants(on: World): World[] {
  return on.resources.flatMap((resource, index) =>
    Object.keys(resource.props).map((property) =>
      world(
        on.resources.with(index, {
          ...resource,
          props: { ...resource.props, [property]: unknown("the test hides it") },
        }),
        on.settings,
      ),
    ),
  );
}

async function packVerdict(control: Control, example: Example, on: World): Promise<string> {
  await asked((reply) => client.configure(configuration(control, example), reply));
  const diagnostics: proto.AnalyzeDiagnostic[] = [];
  if (control.planned?.joined) {
    const request = new proto.AnalyzeStackRequest();
    request.setResourcesList(on.resources.map(analyzerResource));
    const response = await asked<proto.AnalyzeResponse>((reply) => client.analyzeStack(request, reply));
    diagnostics.push(...response.getDiagnosticsList());
  } else
    for (const resource of on.resources) {
      const response = await asked<proto.AnalyzeResponse>((reply) =>
        client.analyze(analyzeRequest(resource), reply),
      );
      diagnostics.push(...response.getDiagnosticsList());
    }
  const reported = new Set(diagnostics.map((diagnostic) => diagnostic.getPolicyname()));
  return reported.has(control.id)
    ? "fail"
    : reported.has(`${control.id}-undetermined`)
      ? "undetermined"
      : "pass";
}

/** Everything but the control under test is disabled, and the example's settings are the pack's configuration. */
function configuration(control: Control, { settings }: Example): proto.ConfigureAnalyzerRequest {
  const request = new proto.ConfigureAnalyzerRequest();
  for (const { id } of judgedControls)
    for (const name of [id, `${id}-undetermined`]) {
      const config = new proto.PolicyConfig();
      config.setEnforcementlevel(
        id === control.id ? proto.EnforcementLevel.MANDATORY : proto.EnforcementLevel.DISABLED,
      );
      config.setProperties(Struct.fromJavaScript(settings ?? {}));
      request.getPolicyconfigMap().set(name, config);
    }
  return request;
}

type ExampleResource = World["resources"][number];

function analyzeRequest(resource: ExampleResource): proto.AnalyzeRequest {
  const request = new proto.AnalyzeRequest();
  request.setType(resource.type);
  request.setUrn(resource.urn);
  request.setName(resource.name);
  request.setProperties(wire(resource));
  request.setProvider(providerOf(resource));
  request.setOptions(new proto.AnalyzerResourceOptions());
  return request;
}

function analyzerResource(resource: ExampleResource): proto.AnalyzerResource {
  const sent = new proto.AnalyzerResource();
  sent.setType(resource.type);
  sent.setUrn(resource.urn);
  sent.setName(resource.name);
  sent.setProperties(wire(resource));
  sent.setProvider(providerOf(resource));
  sent.setOptions(new proto.AnalyzerResourceOptions());
  sent.setDependenciesList([...resource.dependencies]);
  for (const [property, urns] of Object.entries(resource.propertyDependencies)) {
    const dependencies = new proto.AnalyzerPropertyDependencies();
    dependencies.setUrnsList([...urns]);
    sent.getPropertydependenciesMap().set(property, dependencies);
  }
  return sent;
}

function providerOf({ account, region }: ExampleResource): proto.AnalyzerProviderResource {
  const provider = new proto.AnalyzerProviderResource();
  provider.setType("pulumi:providers:aws");
  provider.setName("provider");
  provider.setUrn("urn:pulumi:example::example::pulumi:providers:aws::provider");
  const roles = JSON.stringify([{ roleArn: `arn:aws:iam::${account ?? ""}:role/palisade-deployment` }]);
  provider.setProperties(Struct.fromJavaScript({ region: region ?? "", assumeRoles: roles }));
  return provider;
}

/** After an update, and in the stack's outputs, an ARN is a property like any other. */
const wire = ({ props, arn, id }: ExampleResource) =>
  Struct.fromJavaScript(marked({ ...props, arn: arn ?? null, id: id ?? null }) as never);

function marked(value: unknown): unknown {
  if (isUnknown(value)) return "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, marked(inner)]])),
  );
}
