import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { compilePolicy } from "../../../policy-packs/iam/evaluation/compile-policy";
import type { CompiledEdge } from "../../../accounts/guardrails/compile/compiled-edge";
import { attachedEdge, type AttachedEdge } from "../../../accounts/guardrails/reach/attached-edge";
import { UserError } from "../../terminal/user-error";

/** What a folder of documents is described by: which are attached where, and what they are made of. */
export const edgeFile = "edge.json";

const target = z.union([
  z.object({ kind: z.literal("root") }),
  z.object({ kind: z.literal("unit"), path: z.string() }),
  z.object({ kind: z.literal("account"), account: z.string() }),
]);
const kind = z.object({
  documents: z.array(
    z.object({
      name: z.string(),
      content: z.union([
        z.string(),
        z.record(z.string(), z.unknown()).transform((policy) => JSON.stringify(policy)),
      ]),
      targets: z.array(target),
      statements: z.array(z.object({ sid: z.string(), controls: z.array(z.string()) })),
    }),
  ),
});
const saved = z.object({ scp: kind, rcp: kind });

/** The edge that palisade scp show --format json told, or the folder that its --output wrote. */
export function readEdge(path: string, cwd: string): AttachedEdge {
  const given = resolve(cwd, path);
  const file = statSync(given).isDirectory() ? join(given, edgeFile) : given;
  if (!existsSync(file))
    throw new UserError(
      `${path}: there is no ${edgeFile} in this folder; palisade scp show --output ${path} writes it.`,
    );
  return parseEdge(readFileSync(file, "utf8"), path);
}

export function parseEdge(text: string, name: string): AttachedEdge {
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch (error) {
    throw new UserError(`${name}: not valid JSON: ${(error as Error).message}`);
  }
  const parsed = saved.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UserError(
      `${name}: not an edge as palisade scp show --format json writes it: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
    );
  }
  const edge = attachedEdge(parsed.data as unknown as CompiledEdge);
  for (const document of edge) {
    const compiled = compilePolicy(document.content, document.kind);
    if ("problems" in compiled)
      throw new UserError(`${name}: the policy ${document.name}: ${compiled.problems.join("; ")}`);
  }
  return edge;
}
