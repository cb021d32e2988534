import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeWith } from "../../commands/judge";
import { packageRoot } from "../../../accounts/package-root";
import { recordingIo } from "../../terminal/recording-io";
import { run } from "../../terminal/run";
import { engine } from "../preview/engine";
import type { Report } from "../report/report";

/** Situations from public bug reports and programs, each with what is expected of the controls about its topic. */
interface Case {
  readonly id: string;
  readonly topic: string;
  readonly resources: readonly object[];
  readonly expect: string;
  readonly why: string;
}

const cases = readFileSync(join(packageRoot(), "cli/review/inputs/fixtures/judged-inputs.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Case);

const controlsAbout: Readonly<Record<string, readonly string[]>> = {
  "bucket TLS only": ["s3-bucket-tls-only"],
  "public access blocked": ["s3-bucket-public-access-blocked", "s3-bucket-public-access-block-planned"],
  "bucket not public": ["s3-acl-not-public", "s3-bucket-acl-disabled"],
  "queue policy": ["sqs-queue-policy-not-public"],
  "open admin ports": ["security-group-without-open-admin-ports"],
  "network ACL admin ports": ["network-acl-without-open-admin-ports"],
  "secrets in environment": ["lambda-environment-without-secrets"],
  "secrets in plain sight": ["configuration-without-secrets"],
  "IMDSv2 only": ["ec2-instance-imdsv2-only"],
  "confused deputy": ["resource-policy-names-service-source"],
  "TLS 1.2 or newer": ["lb-listener-tls-policy"],
  "no administrator policies": ["iam-policy-without-admin"],
  "no service wildcards": ["iam-policy-without-service-wildcard"],
  "privilege escalation": ["iam-policy-without-privilege-escalation"],
  "role trust": ["iam-role-trust-not-open"],
};

async function judge(resources: readonly object[], format: string, ...options: readonly string[]) {
  async function* stdin() {
    await Promise.resolve();
    yield Buffer.from(JSON.stringify(resources));
  }
  const io = recordingIo({ stdin, ...(options.length > 0 && { cwd: packageRoot() }) });
  await run({ judge: () => judgeWith(engine) }, ["judge", "-", "--format", format, ...options], io);
  expect(io.printedErrors()).toBe("");
  return io.printed();
}

const reportOn = async (resources: readonly object[], ...options: readonly string[]) =>
  JSON.parse(await judge(resources, "json", ...options)) as Report & { verdict: string };

/** What the controls about a topic say: the worst, or "nothing" where they say nothing. */
async function statusOf({ topic, resources }: Case): Promise<string> {
  const about = controlsAbout[topic];
  if (about === undefined) throw new Error(`no control is about "${topic}"`);
  const verdicts = (await judge(resources, "ndjson"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly control?: string; readonly status?: string })
    .filter(({ control }) => control !== undefined && about.includes(control))
    .map(({ status }) => status);
  return ["fail", "undetermined", "pass"].find((status) => verdicts.includes(status)) ?? "nothing";
}

const expectations: Readonly<Record<string, (given: Case) => Promise<void>>> = {
  pass: async (given) => expect(await statusOf(given)).toBe("pass"),
  fail: async (given) => expect(await statusOf(given)).toBe("fail"),
  undetermined: async (given) => expect(await statusOf(given)).toBe("undetermined"),
  async judged({ resources }) {
    expect((await reportOn(resources)).coverage).toMatchObject({ resources: 1, judged: 1, uncovered: [] });
  },
  async "not-clean"({ resources }) {
    expect((await judge(resources, "text")).trim().split("\n").at(-1)).not.toMatch(/clean/);
    expect(await judge(resources, "ndjson")).not.toMatch(/clean/);
  },
  async "not-critical"({ topic, resources }) {
    const { findings } = await reportOn(resources);
    const found = findings.filter(({ control }) => controlsAbout[topic]?.includes(control));
    expect(found.map(({ severity }) => severity)).not.toContain("critical");
  },
  async note({ topic, resources }) {
    const { findings, notes } = await reportOn(resources);
    const [control = ""] = controlsAbout[topic] ?? [];
    expect(findings.map((finding) => finding.control)).not.toContain(control);
    expect(notes.map(({ message }) => message).join("\n")).toContain(control);
  },
  async "names-protocol"({ topic, resources }) {
    const { findings } = await reportOn(resources);
    const found = findings.filter(({ control }) => controlsAbout[topic]?.includes(control));
    const messages = found.flatMap((finding) => finding.messages).join("\n");
    expect(messages).toMatch(/UDP port 22/);
    expect(messages).not.toMatch(/TCP|SSH/);
  },
};

const bucket = (name: string) => ({ type: "aws:s3/bucket:Bucket", name, props: { bucket: name } });
const wanted = [
  "resource-tagged-as-declared",
  "s3-bucket-access-logged",
  "s3-bucket-lifecycle-configured",
  "s3-bucket-public-access-block-planned",
];

test("without an organization a bare bucket has the findings that every bucket has, and notes of what one may want", async () => {
  const { findings, notes } = await reportOn([bucket("b")]);
  expect(findings.map(({ control, severity }) => `${severity} ${control}`)).toEqual([
    "medium s3-bucket-encrypted-with-kms",
    "medium s3-bucket-tls-only",
    "medium s3-bucket-versioned",
  ]);
  for (const control of wanted) expect(notes.map(({ message }) => message).join("\n")).toContain(control);
});

test("an organization wants them", async () => {
  const { findings } = await reportOn([bucket("b")], "--sample", "flawed");
  for (const control of wanted) expect(findings.map((finding) => finding.control)).toContain(control);
});

test("what is there and wrong is a finding without an organization, too", async () => {
  const { findings } = await reportOn([
    bucket("b"),
    {
      type: "aws:s3/bucketLogging:BucketLogging",
      name: "l",
      props: { bucket: "b", targetBucket: "b", targetPrefix: "x" },
    },
    {
      type: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
      name: "l",
      props: { bucket: "b", rules: [{ id: "a", status: "Disabled" }] },
    },
  ]);
  for (const control of ["s3-bucket-access-logged", "s3-bucket-lifecycle-configured"])
    expect(findings.map((finding) => finding.control)).toContain(control);
});

test.each(cases.map((given) => [given.id, given] as const))("%s", async (_, given) => {
  const meets = expectations[given.expect];
  if (meets === undefined) throw new Error(`"${given.expect}" is no expectation`);
  await meets(given);
});
