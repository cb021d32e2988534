import { join } from "node:path";
import type { Control } from "../../policy-packs/controls/model/control";
import { CouldNotRun } from "../preview/could-not-run";
import { exportedList } from "./exported-list";
import { projectSettings } from "./project-settings";

/**
 * The controls that a project is judged with: the catalogue, what `policy-packs/controls` of the project exports as
 * `controls`, and the YAML files in that folder. A project can add to the catalogue, and switch off in its policy configuration; it cannot leave one out.
 */
export function projectControls(root: string | undefined): readonly Control[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the help is printed without it
  const { controls } = require("../../policy-packs/controls") as typeof import("../../policy-packs/controls");
  if (root === undefined) return controls;
  const { controls: configured } = projectSettings(root);
  const exported = exportedList(root, {
    name: "controls",
    configured: configured === undefined ? undefined : join(root, configured),
    usual: join(root, "policy-packs", "controls"),
    fault: controlFault,
  }) as readonly Control[] | undefined;
  const own = [...(exported?.filter((control) => !controls.includes(control)) ?? []), ...writtenAsYaml(root)];
  if (own.length === 0) return controls;
  const all = [...controls, ...own];
  const twice = all.find(({ id }, index) => all.findIndex((one) => one.id === id) !== index);
  if (twice)
    throw new CouldNotRun(
      `two controls have the id ${twice.id}: give the one of ${root} another; .palisade/policy-config.json changes or switches off one of the catalogue`,
    );
  return all;
}

function writtenAsYaml(root: string): readonly Control[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- most projects have none, and zod and yaml cost time
  const { yamlControls } = require("./yaml-controls") as typeof import("./yaml-controls");
  return yamlControls(root);
}

const texts = ["id", "title", "why", "remedy", "severity", "domain"];

const controlFault = (control: Readonly<Record<string, unknown>>): string | undefined => {
  const missing = texts.filter((name) => typeof control[name] !== "string");
  const id = typeof control.id === "string" ? ` ${control.id}` : "";
  if (missing.length > 0) return `control${id} lacks ${missing.join(", ")}`;
  if (
    ["planned", "required", "deployed", "managedRule", "denied"].every((name) => control[name] === undefined)
  )
    return `control${id} is kept nowhere: it has neither planned nor required, deployed, managedRule or denied`;
  const { examples } = control as { examples?: { bad?: unknown; good?: unknown } };
  return Array.isArray(examples?.bad) && Array.isArray(examples.good)
    ? undefined
    : `control${id} needs examples with bad and good, lists that may be empty`;
};
