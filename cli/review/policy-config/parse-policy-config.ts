import { isUtf8 } from "node:buffer";
import { isMap } from "yaml";
import { z } from "zod";
import { didYouMean } from "../../../accounts/text-files/did-you-mean";
import { filePositions } from "../../../accounts/text-files/file-position";
import { tooDeepAt } from "../../../accounts/text-files/json-nesting";
import { jsonSyntaxError } from "../../../accounts/text-files/json-syntax-error";
import { nodesAt, plainData, startOffset } from "../../../accounts/text-files/plain-data";
import { quoteValue, type Problem } from "../../../accounts/text-files/problem";
import { schemaProblems } from "../../../accounts/text-files/schema-problems";
import { yamlDocument } from "../../../accounts/text-files/yaml-document";
import type { YamlFile } from "../../../accounts/text-files/yaml-file";
import { judges, type Control } from "../../../policy-packs/controls/model/control";
import { settingsPolicyName } from "../../../policy-packs/controls/model/settings-schema";
import { levelOf, type PolicyConfig } from "./policy-config";
import { policySchemas } from "./policy-schemas";
import { zodSchema } from "./zod-schema";

/** The Regions of an account are on the fifth level. */
const deepest = 8;

/** An organization of ten thousand accounts fits in. */
const mostBytes = 4 * 1024 * 1024;

/** Reads a configuration file of policy packs. All its mistakes are reported at once, unless it is not even JSON. */
export function parsePolicyConfig(
  file: string,
  bytes: Uint8Array,
  controls: readonly Control[],
): { readonly config: PolicyConfig } | { readonly problems: readonly Problem[] } {
  const text = new TextDecoder("utf8", { ignoreBOM: true }).decode(bytes);
  const at = filePositions(file, text);
  const single = (offset: number, message: string, remedy: string) => ({
    problems: [{ ...at(offset), message, remedy }],
  });
  if (bytes.length > mostBytes)
    return single(0, `the file is too large: at most ${mostBytes} bytes are read`, "Is it the right file?");
  if (!isUtf8(bytes))
    return single(text.indexOf("\ufffd"), "the file is not UTF-8", "Save it with the encoding UTF-8.");
  if (text.trim() === "") return { config: {} };
  const fault = jsonSyntaxError(text);
  if (fault) return single(fault.offset, `the file is not JSON: ${fault.message}`, plainJson);
  const deep = tooDeepAt(text, deepest);
  if (deep !== undefined) return single(deep, "the value is nested too deeply", "Is it the right file?");
  // JSON is YAML, whose parser knows where each value is.
  const { contents: root } = yamlDocument(text);
  if (!isMap(root))
    return single(0, "the file must hold one object", 'Write { "<control>": "<level>", ... }.');

  const yaml: YamlFile = { file, root, at };
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
  const place = at(startOffset(nodesAt(root, [name]).key));
  if (controls.some(({ id }) => id === name))
    return {
      ...place,
      message: `${quoteValue(name)} judges nothing, so that it has no level`,
      remedy: "Remove it: the organization's policies keep this control.",
    };
  return {
    ...place,
    message: `there is no control ${quoteValue(name)}.${didYouMean(name, Object.keys(schemas))}`,
    remedy: `palisade controls lists them all; settings of all controls are under "${settingsPolicyName}".`,
  };
}

/** A pack reads its settings through a policy, which has to be on for them to be read. */
function settingsOff(config: PolicyConfig, controls: readonly Control[], { root, at }: YamlFile): Problem[] {
  const on = controls.filter(judges).find(({ id }) => levelOf(config, id) !== "disabled");
  if (levelOf(config, settingsPolicyName) !== "disabled" || on === undefined) return [];
  const where = nodesAt(root, [settingsPolicyName]).key ?? nodesAt(root, ["all"]).key;
  return [
    {
      ...at(startOffset(where)),
      message: `"${settingsPolicyName}", which carries the settings, is switched off, but ${on.id} is not`,
      remedy: `Give "${settingsPolicyName}" the level "mandatory".`,
    },
  ];
}
