import { packageRoot } from "../../../accounts/package-root";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { Program } from "../../../stacks/model/program";
import { previewWith } from "../../commands/preview";
import { engine } from "../../review/preview/engine";
import { recordingIo } from "../../terminal/recording-io";

const planted = {
  configuration: "c0nfig-Secret/with+signs",
  environment: "env-Secret-77",
  output: "0utput-Secret-88",
  property: "pr0perty-Secret-99",
  unmarked: "unmarked-Secret-11",
  inName: "secret-in-a-name-22",
};

/** Puts each secret where a report could pick it up: inputs, outputs, names, documents that fail a control, logs. */
const leaky: Program = {
  name: "baseline",
  stack: () => "leaky",
  run: ({ account }) => {
    const opts = {
      provider: new aws.Provider("provider", { region: "us-east-1", allowedAccountIds: [account.id] }),
    };
    const configured = new pulumi.Config().requireSecret("token");
    new aws.rds.Instance("database", { instanceClass: "db.t4g.micro", password: planted.property }, opts);
    new aws.lambda.Function(
      "function",
      {
        role: "arn:aws:iam::111122223333:role/x",
        runtime: "nodejs18.x",
        environment: { variables: { API_TOKEN: planted.unmarked, OTHER: process.env.PLANTED_TOKEN ?? "" } },
      },
      opts,
    );
    new aws.s3.Bucket("bucket", { bucket: pulumi.secret(planted.inName) }, opts);
    new aws.iam.RolePolicy(
      "policy",
      {
        role: "x",
        policy: pulumi.jsonStringify({
          Version: "2012-10-17",
          Statement: [{ Sid: configured, Effect: "Allow", Action: "*", Resource: "*" }],
        }),
      },
      opts,
    );
    void pulumi.log.warn(pulumi.interpolate`token ${configured}` as unknown as string);
    return { token: pulumi.secret(planted.output), again: configured };
  },
};

let scratch: string;
let outputs: Readonly<Record<string, string>>;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "palisade-secrets-"));
  process.env.PLANTED_TOKEN = planted.environment;
  const command = previewWith({
    ...engine,
    samples: () => ({
      leaky: {
        organization: join(packageRoot(), "stacks/samples/flawed/organization"),
        programs: [{ ...leaky, name: "everything" }],
      },
    }),
    configuration: () => ({
      configuration: () => ({
        values: { "palisade:token": planted.configuration },
        secretKeys: ["palisade:token"],
      }),
    }),
  });
  const rendered: Record<string, string> = {};
  for (const format of ["text", "json", "sarif"]) {
    const io = recordingIo({ cwd: scratch });
    const code = await command.run({ values: { format, sample: "leaky" }, positionals: [] }, io);
    rendered[format] = io.printed() + io.printedErrors();
    expect(code).toBe(1);
  }
  const saved = join(scratch, "saved.json");
  await command.run(
    { values: { save: saved, sample: "leaky" }, positionals: [] },
    recordingIo({ cwd: scratch }),
  );
  outputs = { ...rendered, saved: readFileSync(saved, "utf8") };
});

afterAll(() => {
  rmSync(scratch, { recursive: true });
  delete process.env.PLANTED_TOKEN;
});

const forms = (secret: string) => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  encodeURIComponent(secret),
  Buffer.from(secret).toString("base64").replace(/=+$/, ""),
];

test.each(["text", "json", "sarif", "saved"])(
  "%s shows the findings, and no secret in any form",
  (format) => {
    const output = outputs[format] ?? "";
    expect(output).toContain("iam-policy-without-admin");
    expect(output).toContain("lambda-environment-without-secrets");
    for (const secret of Object.values(planted))
      for (const form of forms(secret)) expect(output.includes(form) ? form : "").toBe("");
  },
);
