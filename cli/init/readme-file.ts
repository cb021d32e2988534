import type { Answers } from "./answers";
import type { PackageManager } from "./package-manager";
import type { StarterFile } from "./starter-file";

export const readmeFile = ({ name }: Answers, { run }: PackageManager): StarterFile => ({
  path: "README.md",
  content: `# ${name}

An AWS organization as code, whose guardrails are proven before anything is deployed. Made with [Palisade](https://www.npmjs.com/package/palisade).

\`\`\`sh
${run} palisade preview     # plans every stack offline and judges it; needs no credential
${run} palisade accounts    # the organization, as its files declare it
\`\`\`

The last line is the verdict. Exit codes: 0 clean, 1 findings, 2 could not run.

| folder                    | what                                                                                    |
| ------------------------- | --------------------------------------------------------------------------------------- |
| \`accounts/organization/\`  | the folder tree is the OU tree: \`ou.yaml\` for each unit, a file for each account       |
| \`stacks/programs.ts\`      | the programs: those of the landing zone, and yours beside or instead of them            |
| \`stacks/config/\`          | settings of stacks, \`Pulumi.STACK.yaml\`                                                 |
| \`policy-packs/controls.ts\` | your own controls beside the catalogue                                                 |
| \`policy-packs/organization/\` | the controls as a policy pack for \`pulumi preview --policy-pack policy-packs/organization\` |
| \`.palisade/\`              | what you accept (\`palisade baseline\`), and levels and settings (\`policy-config.json\`)  |

- **An account**: copy a file of \`accounts/organization\`, change name and address, leave out \`id\`: the preview shows what it would hold.
- **A Pulumi project of yours** as a stack: list its name or folder under \`stacks\` of an account, such as \`stacks: [baseline, ./services/payments]\`.
- **A program of a landing zone, replaced**: \`landingZone({ replaced: [myBaseline] })\`; left out: \`landingZone({ without: ["security"] })\`.
- **What is not to fail today**: \`${run} palisade baseline --reason "fixed with the next release"\`; from then on only new findings fail.
- **What a change does**: \`${run} palisade diff main\`.
`,
});
