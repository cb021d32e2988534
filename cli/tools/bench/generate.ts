import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Accounts of one kind each, as every organization needs them, before the generated ones. */
const fixed: readonly { readonly path: string; readonly stacks: string }[] = [
  { path: "security/security.yaml", stacks: "[security, baseline]" },
  { path: "security/log-archive.yaml", stacks: "[log-archive, baseline]" },
];

/**
 * Writes an organization of `count` accounts in all into a folder: management, security and log archive, and for the
 * rest workload accounts with a baseline in two Regions, twenty to an OU.
 */
export function generateOrganization(directory: string, count: number): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  write(
    "organization.yaml",
    "name: generated\nid: o-generated1\nhomeRegion: us-east-1\nrecoveryRegion: us-west-2\n",
  );
  write("management.yaml", account("management", 0, "[organization, organization-trail, baseline]"));
  write("security/ou.yaml", unit("Security"));
  fixed.forEach(({ path, stacks }, index) => {
    write(path, account(path.replace(/^.*\/|\.yaml$/g, ""), index + 1, stacks));
  });
  write("workloads/ou.yaml", unit("Workloads"));
  for (let i = fixed.length + 1; i < count; i++) {
    const group = `group-${String(Math.floor(i / 20)).padStart(3, "0")}`;
    if (i % 20 === 0 || i === fixed.length + 1) write(`workloads/${group}/ou.yaml`, unit(group));
    const name = `workload-${String(i).padStart(4, "0")}`;
    write(`workloads/${group}/${name}.yaml`, account(name, i, "[baseline]"));
  }
}

/** Another budget for one of the workload accounts, as a change of its file. */
export function changeAccount(directory: string, count: number, round: number): void {
  const index = count - 1 - round;
  const name = `workload-${String(index).padStart(4, "0")}`;
  const file = join(
    directory,
    `workloads/group-${String(Math.floor(index / 20)).padStart(3, "0")}/${name}.yaml`,
  );
  writeFileSync(file, readFileSync(file, "utf8").replace("budget: 100", "budget: 200"));
}

const unit = (name: string) => `name: ${name}\ndescription: Generated for a benchmark.\n`;

const account = (name: string, index: number, stacks: string) => `name: ${name}
id: "${String(200000000000 + index)}"
email: aws+${name}@generated.example
owner: bench
environment: ${name === "management" ? "management" : "production"}
domain: platform
dataClassification: internal
regions: [us-east-1, us-west-2]
budget: 100
contacts:
  security: security@generated.example
  operations: operations@generated.example
  billing: billing@generated.example
stacks: ${stacks}
`;
