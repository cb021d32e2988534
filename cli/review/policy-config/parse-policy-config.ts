import { isUtf8 } from "node:buffer";
import { isMap, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { didYouMean } from "../../../accounts/text-files/did-you-mean";
import { found, plainData, start } from "../../../accounts/text-files/plain-data";
import { shown, type Problem } from "../../../accounts/text-files/problem";
import { schemaProblems } from "../../../accounts/text-files/schema-problems";
import type { YamlFile } from "../../../accounts/text-files/yaml-file";
import { judges, type Control } from "../../../policy-packs/controls/model/control";
import { settingsPolicyName } from "../../../policy-packs/controls/model/settings-schema";
import { jsonFault } from "../../terminal/json-fault";
import { levelOf, type PolicyConfig } from "./policy-config";
import { policySchemas } from "./policy-schemas";
import { zodSchema } from "./zod-schema";

/** The Regions of an account stand on the fifth level. */
const deepest = 8;

/** An organization of ten thousand accounts fits in. */
const mostBytes = 4 * 1024 * 1024;

/** Reads a configuration file of policy packs. All its mistakes are told at once, unless it is not even JSON. */
export function parsePolicyConfig(
  file: string,
  bytes: Uint8Array,
  controls: readonly Control[],
): { readonly config: PolicyConfig } | { readonly problems: readonly Problem[] } {
  const text = new TextDecoder("utf8", { ignoreBOM: true }).decode(bytes);
  const sheet = positions(file, text);
  const single = (offset: number, message: string, remedy: string) => ({
    problems: [{ ...sheet.at(offset), message, remedy }],
  });
  if (bytes.length > mostBytes)
    return single(0, `the file is too large: at most ${mostBytes} bytes are read`, "Is it the right file?");
  if (!isUtf8(bytes))
    return single(text.indexOf("\ufffd"), "the file is not UTF-8", "Save it with the encoding UTF-8.");
  if (text.trim() === "") return { config: {} };
  const fault = jsonFault(text);
  if (fault) return single(fault.offset, `the file is not JSON: ${fault.message}`, plainJson);
  const deep = tooDeep(text);
  if (deep !== undefined) return single(deep, "the value is nested too deeply", "Is it the right file?");
  const yaml = sheet.yaml();
  if (!yaml) return single(0, "the file must hold one object", 'Write { "<control>": "<level>", ... }.');

  const data = plainData(yaml);
  const schemas = policySchemas(controls);
  const given = data.value as Readonly<Record<string, unknown>>;
  const names = Object.keys(given);
  const schema = z.strictObject(
    Object.fromEntries(
      names.flatMap((name) => {
        const known = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
        // A level or an object with one: what was written decides which of the two is checked.
        return known ? [[name, zodSchema(typeof given[name] === "string" ? known.level : known.entry)]] : [];
      }),
    ),
  );
  const issues = schema.safeParse(given).error?.issues ?? [];
  const problems = [
    ...data.problems,
    ...schemaProblems(
      issues.filter(({ code, path }) => code !== "unrecognized_keys" || path.length > 0),
      schema,
      yaml,
      data,
    ),
    ...names
      .filter((name) => !Object.hasOwn(schemas, name))
      .map((name) => unknownPolicy(name, yaml, schemas, controls)),
  ];
  const config = given as PolicyConfig;
  if (problems.length === 0) problems.push(...settingsOff(config, controls, yaml));
  return problems.length > 0
    ? { problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
    : { config };
}

const plainJson = "Correct the syntax here or just before: quotes, commas, brackets. Comments are not JSON.";

function unknownPolicy(
  name: string,
  { root, at }: YamlFile,
  schemas: object,
  controls: readonly Control[],
): Problem {
  const place = at(start(found(root, [name]).key));
  if (controls.some(({ id }) => id === name))
    return {
      ...place,
      message: `${shown(name)} judges nothing, so that it has no level`,
      remedy: "Take it out: the policies at the organization's edge keep this control.",
    };
  return {
    ...place,
    message: `there is no control ${shown(name)}.${didYouMean(name, Object.keys(schemas))}`,
    remedy: `palisade controls lists them all; settings of all controls stand under "${settingsPolicyName}".`,
  };
}

/** A pack reads its settings through a policy, which has to be on for them to be read. */
function settingsOff(config: PolicyConfig, controls: readonly Control[], { root, at }: YamlFile): Problem[] {
  const on = controls.filter(judges).find(({ id }) => levelOf(config, id) !== "disabled");
  if (levelOf(config, settingsPolicyName) !== "disabled" || on === undefined) return [];
  const where = found(root, [settingsPolicyName]).key ?? found(root, ["all"]).key;
  return [
    {
      ...at(start(where)),
      message: `"${settingsPolicyName}", which carries the settings, is switched off, but ${on.id} is not`,
      remedy: `Give "${settingsPolicyName}" the level "mandatory".`,
    },
  ];
}

/** Where JSON is nested deeper than any setting; the parser of positions would give up the whole process over it. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === "[" || token === "{") depth += 1;
    if (token === "]" || token === "}") depth -= 1;
    if (depth > deepest) return index;
  }
  return undefined;
}

/** JSON is YAML, whose parser knows where each value stands. */
function positions(file: string, text: string) {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) lines.addNewLine(end + 1);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(Math.max(offset, 0));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    at,
    yaml(): YamlFile | undefined {
      const { contents } = parseDocument(text, {
        version: "1.2",
        schema: "core",
        merge: false,
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: "error",
      });
      return isMap(contents) ? { file, root: contents, at } : undefined;
    },
  };
}
