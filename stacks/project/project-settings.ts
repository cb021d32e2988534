import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CouldNotRun } from "../preview/could-not-run";

const schema = z.strictObject({
  programs: z.string().optional(),
  controls: z.string().optional(),
  samples: z.string().optional(),
});

/** Files of a project that hold its programs, controls and samples, where it does not keep them in the usual places. */
export type ProjectSettings = z.infer<typeof schema>;

/** What `palisade` in the project's package.json says. */
export function projectSettings(root: string): ProjectSettings {
  const file = join(root, "package.json");
  if (!existsSync(file)) return {};
  const parsed = schema.optional().safeParse((read(file) as { readonly palisade?: unknown }).palisade);
  if (parsed.success) return parsed.data ?? {};
  const [issue] = parsed.error.issues;
  throw new CouldNotRun(
    `${file}: ${["palisade", ...(issue?.path ?? [])].join(".")}: ${issue?.message ?? ""}; it may name the files of programs, controls and samples`,
  );
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new CouldNotRun(`${file}: not valid JSON: ${(error as Error).message}`);
  }
}
