import { isUnknown } from "../../policy-packs/controls/model/unknown";
import { anyPrograms, programDirectory, type AnyProgram } from "../fixtures/any-programs";
import { previewProgram } from "./preview-program";
import type { PreviewedProgram } from "./previewed-program";

const patience = 300_000;
const previews = new Map<AnyProgram, Promise<PreviewedProgram>>();

/** Two at a time: most of a preview's time is that of a process that starts. */
beforeAll(() => {
  const free = [Promise.resolve<unknown>(undefined), Promise.resolve<unknown>(undefined)];
  for (const [index, program] of anyPrograms.entries()) {
    const preview = (free[index % 2] ?? Promise.resolve()).then(() =>
      previewProgram({
        directory: programDirectory(program),
        stack: program.stack,
        configuration: program.configuration,
        env: { PATH: process.env.PATH, HOME: "/dev/null", ...program.env },
      }),
    );
    previews.set(program, preview);
    free[index % 2] = preview.catch(() => undefined);
  }
});

test.each(
  anyPrograms.map(
    (program) => [Object.keys(program.env ?? {})[0] ?? "as it is", program.name, program] as const,
  ),
)(
  "%s: %s",
  async (_, __, program) => {
    const { plan } = (await previews.get(program)) as PreviewedProgram;
    expect(plan.failures).toEqual([]);
    const [stack] = plan.stacks;
    const planned = new Map(
      stack?.resources.map((resource) => [resource.urn.split("::").slice(2).join("::"), resource]),
    );
    const [root, ...resources] = [...planned.keys()];
    expect(root).toMatch(/^pulumi:pulumi:Stack::/);
    expect(resources.sort()).toEqual([...program.resources].sort());
    for (const [name, inputs] of Object.entries(program.inputs ?? {}))
      expect(planned.get(name)?.props).toMatchObject(inputs);
    for (const [path, because] of Object.entries(program.unknown ?? {})) {
      const [name = "", property = ""] = path.split(" ");
      const value: unknown = planned.get(name)?.props[property];
      expect(isUnknown(value) ? value.because : value).toContain(because);
    }
    expect(stack?.outputs).toMatchObject(program.outputs ?? {});
    for (const note of program.notes ?? [])
      expect(stack?.notes.map(({ message }) => message)).toContainEqual(expect.stringContaining(note));
    for (const secret of program.secrets ?? []) expect([...plan.secrets]).toContain(secret);
  },
  patience,
);

const planned = async (name: string) => {
  const program = anyPrograms.find((one) => one.name === name) as AnyProgram;
  const { plan } = (await previews.get(program)) as PreviewedProgram;
  const resources = plan.stacks.flatMap((stack) => stack.resources);
  return (wanted: string) =>
    resources.find(({ name, type }) => name === wanted && !type.startsWith("pulumi:providers:"));
};

test(
  "places are what the providers say, and assumed only where they say nothing",
  async () => {
    const named = await planned("providers-and-accounts");
    const place = (name: string) => [named(name)?.account, named(name)?.region];
    const own = named("own")?.account;
    expect(own).toMatch(/^\d{12}$/);
    expect(place("audit")).toEqual(["432109876543", "eu-west-2"]);
    expect(place("regional")).toEqual([own, "sa-east-1"]);
    expect(place("elsewhere")).toEqual([undefined, "eu-west-3"]);
  },
  patience,
);

test(
  "options of a resource and the line that made it arrive",
  async () => {
    const adopted = await planned("adopted");
    expect(adopted("shared")).toMatchObject({ external: true, id: "vpc-0a1b2c3d4e5f60718" });
    expect(adopted("old")).toMatchObject({
      imports: "an-old-bucket",
      protect: true,
      ignoreChanges: ["tags"],
    });
    expect(adopted("renamed")?.aliases).toContain("urn:pulumi:dev::adopted::aws:sqs/queue:Queue::before");
    expect((await planned("transforms"))("queue")?.protect).toBe(true);
    expect((await planned("remote-component"))("network")?.opaque).toBe(true);
    expect((await planned("compiled"))("web")?.source).toMatchObject({
      file: expect.stringMatching(/compiled\/src\/index\.ts$/) as string,
      line: 10,
    });
  },
  patience,
);
