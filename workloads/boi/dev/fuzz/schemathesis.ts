import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pythonTool } from "../testing/python-tool";

const python = pythonTool("schemathesis", ["schemathesis==4.32.5"]);

/** `describe` where Schemathesis can run; elsewhere its tests are reported as skipped, by name. */
export const describeSchemathesis = python === undefined ? describe.skip : describe;

const program =
  "import sys; sys.argv[0] = 'schemathesis'; from schemathesis.cli import schemathesis; schemathesis()";

/** To a wrong or missing If-Match the right answers are 412 and 428 (RFC 9110, RFC 6585), before the body is looked at. */
const settings = `
[checks]
negative_data_rejection.expected-statuses = [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 428, 429]
missing_required_header.expected-statuses = [400, 401, 403, 415, 422, 428]
`;

/** Runs it against the API whose document is at `url`; what it found is in `said`. */
export async function schemathesis(
  url: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly said: string }> {
  if (python === undefined) throw new Error("use describeSchemathesis: it is not here");
  // Whatever it writes (examples, reports) is gone with the run.
  const folder = mkdtempSync(join(tmpdir(), "schemathesis-"));
  writeFileSync(join(folder, "schemathesis.toml"), settings);
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(python, ["-c", program, "run", url, "--no-color", ...args], {
        cwd: folder,
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...process.env, NO_COLOR: "1", PYTHONIOENCODING: "utf-8", COLUMNS: "160" },
      });
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk: Buffer) => {
          said += chunk.toString();
        });
      child.once("error", reject);
      child.once("exit", (code) => resolve({ code, said }));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
