import { join } from "node:path";
import { deferPackages } from "../preview/deferred-packages";
import type { Sample } from "../model/sample";
import { loadModule } from "./load-module";
import { projectSettings } from "./project-settings";

/** Organizations to look at that a project keeps beside its own; package.json says where. */
export function projectSamples(root: string): Readonly<Record<string, Sample>> {
  const { samples } = projectSettings(root);
  if (samples === undefined) return {};
  deferPackages();
  return loadModule(join(root, samples), root).samples as Readonly<Record<string, Sample>>;
}
