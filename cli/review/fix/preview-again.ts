import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import type { Io } from "../../terminal/io";
import { UserError } from "../../terminal/user-error";
import { rootAt } from "../project/project";
import { digestKey } from "../redaction/digest-key";
import { commandOf } from "../revision/own-command";
import { runProgram } from "../revision/run-program";
import { parseSavedPreview } from "../saved-preview/read-saved-preview";
import type { SavedPreview } from "../saved-preview/saved-preview";

/** Options of a preview that a process of its own is given as they are. */
export interface PreviewArguments {
  readonly stack?: readonly string[];
  readonly organization?: string;
  readonly sample?: string;
  readonly "policy-config"?: string;
  readonly "fail-on"?: string;
  readonly baseline?: string;
  readonly "no-baseline"?: boolean;
}

/**
 * Previews the organization as its sources say now: in a process of its own, since this one has loaded the programs as they
 * were. A checkout of Palisade itself is compiled first.
 */
export async function previewAgain(values: PreviewArguments, io: Io, key: string): Promise<SavedPreview> {
  const folder = mkdtempSync(join(tmpdir(), "palisade-fix-"));
  try {
    await compileOwn(io);
    const file = join(folder, "preview.json");
    const args = [commandOf(packageRoot()), "preview", "--format", "json", "--save", file, ...given(values)];
    const { code, stderr } = await runProgram(
      process.execPath,
      ["--max-semi-space-size=128", ...args],
      io.cwd,
      { ...io.env, [digestKey]: key },
    );
    if (existsSync(file)) return parseSavedPreview(readFileSync(file, "utf8"), "the preview");
    throw new UserError(`it could not be previewed (exit ${String(code)}):\n${stderr.trimEnd()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compileOwn(io: Io): Promise<void> {
  const root = rootAt(io.cwd);
  const setUp = join(root, "cli", "setup.js");
  if (root !== packageRoot() || !existsSync(setUp)) return;
  const { code, stderr } = await runProgram(process.execPath, [setUp, "--without-bundles"], root, io.env);
  if (code !== 0) throw new UserError(`it could not be compiled:\n${stderr.trimEnd()}`);
}

const given = (values: PreviewArguments): readonly string[] => [
  ...(values.stack ?? []).flatMap((glob) => ["--stack", glob]),
  ...(["organization", "sample", "policy-config", "fail-on", "baseline"] as const).flatMap((name) =>
    values[name] === undefined ? [] : [`--${name}`, values[name]],
  ),
  ...(values["no-baseline"] ? ["--no-baseline"] : []),
];
