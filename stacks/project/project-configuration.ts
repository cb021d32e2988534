import { join } from "node:path";
import { CouldNotRun } from "../preview/could-not-run";
import type { PreviewOptions } from "../preview/preview";
import { decrypter, passphraseOf } from "../standalone/passphrase";
import { project, projectFile } from "../standalone/project";
import { stackConfiguration } from "../standalone/stack-configuration";

/** What Pulumi.yaml and the stacks' files say: the project's name, and what each stack is configured with. */
export function projectConfiguration(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Pick<PreviewOptions, "project" | "configuration"> {
  if (projectFile(root) === undefined) return {};
  const of = project(root);
  return {
    project: of.name,
    configuration(stack, tokens) {
      const { missing, ...configured } = stackConfiguration(of, {
        stack,
        given: [],
        tokens,
        decrypter: (salt) => decrypter(passphraseOf(env), salt),
      });
      const [first] = missing;
      if (first)
        throw new CouldNotRun(
          `stack ${stack} is missing configuration that ${of.file} requires: ${missing.map(({ key }) => key).join(", ")}; give it in ${join(of.configurationDirectory, `Pulumi.${stack}.yaml`)}`,
          first.source,
        );
      return configured;
    },
  };
}
