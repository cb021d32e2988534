import { compilePolicy } from "../../../policy-packs/iam/evaluation/compile-policy";
import type { Level, NamedPolicy, Policies } from "../../../policy-packs/iam/evaluation/policies";
import { formatProblem } from "../../../accounts/text-files/format-problem";
import { policyFile } from "../../../accounts/policy-file/policy-file";
import type { Io } from "../../terminal/io";
import { readPolicy } from "../lint/read-policy";
import { UserError } from "../../terminal/user-error";
import type { CallGiven } from "./options";

type Given = Pick<Policies, "identity" | "boundary" | "session" | "resource">;

/** The policies in the files that the options name; everything that is wrong with a file is reported at once. */
export async function givenPolicies(
  values: CallGiven,
  principal: string,
  resource: string,
  io: Pick<Io, "cwd" | "stdin">,
): Promise<Given> {
  const level = async (
    kind: keyof Given,
    target: string,
    files: readonly string[],
  ): Promise<Record<string, Level>> => {
    if (files.length === 0) return {};
    const policies: NamedPolicy[] = [];
    for (const file of files) policies.push(...(await policiesIn(file, kind, io)));
    return { [kind]: { target, policies } };
  };
  return {
    ...(await level("identity", principal, values.identity ?? [])),
    ...(await level("boundary", principal, list(values.boundary))),
    ...(await level("session", principal, list(values.session))),
    ...(await level("resource", resource, list(values["resource-policy"]))),
  };
}

const list = (file: string | undefined): readonly string[] => (file === undefined ? [] : [file]);

async function policiesIn(
  file: string,
  kind: keyof Given,
  io: Pick<Io, "cwd" | "stdin">,
): Promise<NamedPolicy[]> {
  const read = policyFile(file === "-" ? "stdin" : file, await readPolicy(file, io), {
    kind: kind === "resource" ? "resource" : "identity",
  });
  if ("problems" in read) throw new UserError(read.problems.map(formatProblem).join("\n"));
  const faults = read.policies.flatMap(({ malformed, placeholders, position }) => [
    ...malformed.map(({ at, message, remedy }) => ({ ...position(at), message, remedy })),
    ...placeholders.map(({ value, at }) => ({
      ...position(at),
      message: `${value} is a placeholder`,
      remedy: "Write what is meant instead.",
    })),
  ]);
  if (faults.length > 0) throw new UserError(faults.map(formatProblem).join("\n"));
  return read.policies.map(({ text }, index): NamedPolicy => {
    const name = read.policies.length === 1 ? file : `${file}, policy ${String(index + 1)}`;
    const compiled = compilePolicy(text, kind);
    if ("policy" in compiled) return { name, policy: compiled.policy };
    throw new UserError(compiled.problems.map((problem) => `${name}: ${problem}`).join("\n"));
  });
}
