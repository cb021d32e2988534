import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { controls } from "../../../policy-packs/controls";
import type { Catalogue, CataloguedControl, Framework } from "./pages/catalogue";

const frameworkSchema = z.object({
  framework: z.string(),
  order: z.number(),
  clauses: z.record(
    z.string(),
    z.object({
      title: z.string(),
      controls: z.array(z.string()).default([]),
      partly: z.string().optional(),
      uncovered: z.string().optional(),
    }),
  ),
});

/** The catalogue of the sources below `root`: set-up has checked the frameworks' files. */
export function readCatalogue(root: string): Catalogue {
  return { controls: cataloguedControls(join(root, "policy-packs/controls")), frameworks: frameworks(root) };
}

function cataloguedControls(folder: string): CataloguedControl[] {
  const services = new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(join(folder, name)).map((file) => [file.replace(/\.ts$/, ""), name]),
      ),
  );
  return controls.map((control) => {
    const service = services.get(control.id);
    if (service === undefined) throw new Error(`no folder holds the control ${control.id}`);
    return { control, service };
  });
}

function frameworks(root: string): Framework[] {
  const folder = join(root, "policy-packs/frameworks");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => ({ file, read: frameworkSchema.parse(parse(readFileSync(join(folder, file), "utf8"))) }))
    .sort((one, other) => one.read.order - other.read.order)
    .map(({ file, read }) => ({
      key: file.replace(/\.yaml$/, ""),
      name: read.framework,
      clauses: Object.entries(read.clauses).map(([clause, said]) => ({ clause, ...said })),
    }));
}
