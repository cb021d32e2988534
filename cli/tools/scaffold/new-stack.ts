import { withEntry, withImport } from "./added-entry";
import { camelCase, kebabCase } from "./names";
import type { Scaffold } from "./scaffold";

/** A stack program and its line among the programs; an account that lists it gets a stack of it. */
export function newStack(given: string): Scaffold {
  const name = kebabCase(given, "a stack program");
  const value = camelCase(name);
  const file = `stacks/programs/${name}.ts`;
  const list = "stacks/programs/index.ts";
  return {
    files: {
      [file]: `import * as aws from "@pulumi/aws";
import type { Program } from "../model/program";
import { provider } from "../model/providers";

/** Say what it is for, and why it is a stack of its own. */
export const ${value}: Program = {
  name: "${name}",
  stack: (account) => \`${name}-\${account.key}\`,
  run: ({ organization, account }) => {
    const opts = { provider: provider(account, organization.homeRegion) };
    const topic = new aws.sns.Topic("${name}", { name: "palisade-${name}" }, opts);
    return { topicArn: topic.arn };
  },
};
`,
    },
    changes: {
      [list]: (text) =>
        withEntry(
          withImport(text, `import { ${value} } from "./${name}";`),
          "export const programs: readonly Program[] = [",
          "];",
          `${value},`,
        ),
    },
    next: [
      `Replace the topic in ${file} by what the stack is for. It is not encrypted, so that the preview has a finding.`,
      `List "${name}" under "stacks:" of each account that gets one, in accounts/organization.`,
      `npm start -- --stack '${name}-*' previews and judges it.`,
      "Give cli/tools/mutations/mutations.ts a line for each thing that must never be broken in it.",
    ],
  };
}
