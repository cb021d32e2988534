import type { Command } from "../terminal/command";
import { exitCode } from "../terminal/exit-code";
import { plural } from "../review/report/verdict";

const options = {
  name: { type: "string", value: "NAME", help: "name of the organization; default: the folder's" },
  "email-domain": {
    type: "string",
    value: "DOMAIN",
    help: "domain of the accounts' e-mail addresses; default example.com",
  },
  region: { type: "string", value: "REGION", help: "home Region; default us-east-1" },
  "recovery-region": { type: "string", value: "REGION", help: "for copies of backups; default us-west-2" },
  size: { type: "string", value: "SIZE", help: "small (default) with 5 accounts, or large with 14" },
  ci: { type: "string", value: "PIPELINE", help: "github (default), gitlab, both or none" },
  yes: { type: "boolean", short: "y", help: "ask nothing" },
} as const;

export const init: Command<typeof options> = {
  summary: "Begin a project here: an organization, its stacks, controls and pipeline",
  options,
  async run({ values: { yes, ...given } }, io) {
    const { answersOf, situation, starterFiles, writeMissing, missingPackages, packageManager } = loaded();
    const here = situation(io.cwd);
    const interactive = yes !== true && io.stdout.isTTY && io.stdin().isTTY === true;
    const answers = await answersOf(given, here.name, interactive, io);
    const { written, left } = writeMissing(io.cwd, starterFiles(answers, here));
    const { add, run, name } = packageManager(io.cwd);
    const missing = missingPackages(io.cwd, ["palisade", "@pulumi/pulumi", "@pulumi/aws"]);
    io.print(
      [
        written.length === 0
          ? "Nothing was written: everything is there."
          : `Written, ${plural(written.length, "file")}:`,
        ...written.map((path) => `  ${path}`),
        ...(left.length === 0 ? [] : ["Left as they are:", ...left.map((path) => `  ${path}`)]),
        "Next:",
        `  ${missing.length === 0 ? `${name} install` : `${add} ${missing.join(" ")}`}`,
        `  ${run} palisade preview`,
      ].join("\n"),
    );
    return exitCode.clean;
  },
};

/* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without them */
const loaded = () => ({
  ...(require("../init/ask") as typeof import("../init/ask")),
  ...(require("../init/situation") as typeof import("../init/situation")),
  ...(require("../init/starter") as typeof import("../init/starter")),
  ...(require("../init/package-manager") as typeof import("../init/package-manager")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
