import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { UserError } from "./user-error";

/** A finding that the project accepts for a while. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly control: string;
  readonly where: string;
  readonly expires?: string | undefined;
}

/** Below the project's root. */
export const baselineFile = ".palisade/baseline.yaml";

const date = z.union([z.string(), z.date().transform((on) => on.toISOString().slice(0, 10))]);

export const baselineEntry = z.looseObject({
  fingerprint: z.string(),
  control: z.string(),
  where: z.string().default(""),
  expires: date.nullish().transform((on) => on ?? undefined),
});

const baseline = z.looseObject({ entries: z.array(baselineEntry).nullish() });

/** What the project accepts, for comparing; undefined where it keeps no baseline. */
export function baselineEntries(root: string): readonly BaselineEntry[] | undefined {
  const path = join(root, baselineFile);
  if (!existsSync(path)) return undefined;
  const checked = baseline.safeParse(parsed(path) ?? {});
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new UserError(
      `${baselineFile}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a baseline"}`,
    );
  }
  return (checked.data.entries ?? []).map(({ fingerprint, control, where, expires }) => ({
    fingerprint,
    control,
    where,
    ...(expires === undefined ? {} : { expires }),
  }));
}

function parsed(path: string): unknown {
  try {
    return parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new UserError(`${baselineFile}: ${error.message}`);
  }
}
