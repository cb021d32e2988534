import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The organizations of a repository: every folder right below `accounts` that holds an organization.yaml. */
export const organizationFolders = (accounts: string): readonly string[] =>
  readdirSync(accounts, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(accounts, entry.name, "organization.yaml")))
    .map(({ name }) => join(accounts, name))
    .sort();
