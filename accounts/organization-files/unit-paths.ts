import type { UnitFiles } from "./layout";

/** A path is made of the units' names; a name that holds the separator itself gives way to its folder's. */
export const pathBelow = (parent: string, name: string, folder: string): string =>
  [...(parent === "" ? [] : [parent]), name.includes("/") ? folder : name].join("/");

/** Paths of units and of all below them, as far as their names are known. */
export const unitPaths = (units: readonly UnitFiles[], parent = ""): string[] =>
  units.flatMap(({ folder, unit, units: inner }) => {
    const name = unit?.texts(["name"])[0]?.text;
    if (name === undefined) return [];
    const path = pathBelow(parent, name, folder.name);
    return [path, ...unitPaths(inner, path)];
  });
