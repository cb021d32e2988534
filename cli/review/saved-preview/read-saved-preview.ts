import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { severities } from "../../../policy-packs/controls/model/control";
import { partitionOf } from "../../../policy-packs/controls/model/partitions";
import { acceptedSchema } from "../baseline/entry";
import { savedFormat, savedVersion, type SavedPreview } from "./saved-preview";
import { UserError } from "../../terminal/user-error";

/** Of what a diff reads; further properties are kept as they are. */
const text = z.string();
const texts = z.array(text);
const severity = z.enum(severities);
const place = z.looseObject({ file: text, line: z.number(), column: z.number() }).nullable();

const resource = z.looseObject({
  urn: text,
  type: text,
  name: text,
  stack: text,
  account: text.nullable(),
  region: text.nullable(),
  id: text.nullable(),
  arn: text.nullable(),
  parent: text.nullable(),
  provider: text.nullable(),
  aliases: texts,
  dependencies: texts,
  ignoreChanges: texts,
  imports: text.nullable(),
  protect: z.boolean(),
  external: z.boolean(),
  opaque: z.boolean(),
  custom: z.boolean(),
  source: place,
  inputs: z.record(text, z.json()),
  derived: z.record(text, text),
});

const finding = z.looseObject({
  control: text,
  severity,
  status: z.enum(["fail", "undetermined"]),
  consequence: text,
  messages: texts,
  stack: text.nullable(),
  account: text.nullable(),
  region: text.nullable(),
  urn: text.nullable(),
  type: text,
  name: text,
  source: place,
  fingerprint: text,
});

const coverage = z.looseObject({
  resources: z.number(),
  judged: z.number(),
  harmless: z.number().default(0),
  properties: z.array(z.looseObject({ type: text, property: text, count: z.number() })).default([]),
  uncovered: z.array(z.looseObject({ type: text, count: z.number(), because: text, meant: text.nullable() })),
});

const report = z.looseObject({
  version: text,
  selected: texts.nullable(),
  failOn: severity,
  accounts: z.array(
    z.looseObject({ id: text, name: text, unit: text, stacks: z.array(z.looseObject({ name: text })) }),
  ),
  findings: z.array(finding),
  failures: z.array(z.looseObject({ stack: text, message: text })),
  catalogue: z.array(z.looseObject({ id: text, title: text, severity })),
  coverage: coverage.optional(),
});

const account = z.looseObject({
  key: text,
  name: text,
  id: text,
  unit: text,
  vended: z.boolean(),
  stacks: texts,
});

const organization = z.looseObject({
  name: text,
  id: text,
  exists: z.boolean(),
  homeRegion: text,
  recoveryRegion: text,
  managementAccount: text,
  units: z.array(z.looseObject({ path: text, description: text })),
  accounts: z.array(account),
  given: z.array(z.looseObject({ name: text, kind: z.enum(["scp", "rcp"]), content: text })),
});

const saved = z.looseObject({
  report,
  organization,
  resources: z.array(resource),
  baseline: z.array(acceptedSchema).optional(),
  policies: z
    .looseObject({
      documents: z.array(
        z.looseObject({
          kind: z.enum(["scp", "rcp"]),
          name: text,
          content: text,
          targets: z.union([
            z.literal("everywhere"),
            z.array(
              z.union([
                z.looseObject({ kind: z.literal("root") }),
                z.looseObject({ kind: z.literal("unit"), path: text }),
                z.looseObject({ kind: z.literal("account"), account: text }),
              ]),
            ),
          ]),
          controls: z.array(texts),
        }),
      ),
      protectedRoles: z.array(z.looseObject({ name: text })),
      trusted: z.looseObject({}),
    })
    .optional(),
});

/** The preview that `palisade preview --save` wrote to a file; anything else is an error with its remedy. */
export function readSavedPreview(cwd: string, file: string): SavedPreview {
  return parseSavedPreview(contents(resolve(cwd, file), file), file);
}

export function parseSavedPreview(content: string, file: string): SavedPreview {
  const data = asCurrentFormat(json(content, file));
  const { format, formatVersion } = (data ?? {}) as Partial<Record<string, unknown>>;
  if (format !== savedFormat)
    throw new UserError(`${file}: not a saved preview. Make one with palisade preview --save FILE.`);
  if (formatVersion !== savedVersion)
    throw new UserError(
      `${file}: saved in format ${String(formatVersion)}, and this version of Palisade reads format ${String(savedVersion)}. ` +
        "Save it again with the same version of Palisade.",
    );
  const checked = saved.safeParse(data);
  if (checked.success) return data as SavedPreview;
  const [issue] = checked.error.issues;
  throw new UserError(
    `${file}: not a complete saved preview: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}. Save it again.`,
  );
}

/**
 * Revisions from before a change still save in its format. Format 1 called the organization's policies its "edge"; up to
 * format 2 the name of an account was its key too, and nothing was given.
 */
function asCurrentFormat(data: unknown): unknown {
  const { formatVersion, edge: former, ...others } = (data ?? {}) as Partial<Record<string, unknown>>;
  if (formatVersion !== 1 && formatVersion !== 2) return data;
  const policies = formatVersion === 1 ? former : others.policies;
  const before = others.organization as Partial<Record<string, unknown>> | undefined;
  const partition = partitionOf(String(before?.homeRegion));
  const accounts = Array.isArray(before?.accounts) ? (before.accounts as readonly { name?: unknown }[]) : [];
  return {
    ...others,
    formatVersion: savedVersion,
    ...(before && {
      organization: {
        ...before,
        given: [],
        accounts: accounts.map((account) => ({ key: account.name, state: "active", partition, ...account })),
      },
    }),
    ...(policies !== undefined && { policies }),
  };
}

function contents(path: string, file: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UserError(`${file}: cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

function json(content: string, file: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(
      `${file}: not valid JSON: ${error.message}. Make it with palisade preview --save FILE.`,
    );
  }
}
