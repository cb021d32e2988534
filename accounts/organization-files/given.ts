import { compilePolicy } from "../../policy-packs/iam/evaluation/compile-policy";
import type { GivenPolicy } from "../given-policy";
import { rolesOfTool } from "../known-tools";
import type { ProtectedRole } from "../protected-role";
import { jsonFile } from "../text-files/json-text";
import { quoteValue, type Problem } from "../text-files/problem";
import type { LocatedText } from "./consistency";
import type { GivenFile, Layout } from "./layout";
import type { OrganizationFile } from "./list-files";
import { unknownNames } from "./unknown-names";

/** What is wrong with given.yaml and its documents, by themselves and beside the units and accounts that they name. */
export function givenProblems(
  { given, protectedRoles }: Layout,
  documents: readonly OrganizationFile[],
  accounts: readonly string[],
  units: readonly string[],
): Problem[] {
  const named = given ? textsOf(given, "policies", "document") : [];
  const names = given ? textsOf(given, "policies", "name") : [];
  const taken = new Set([
    ...(protectedRoles?.value?.roles ?? []).map(({ name }) => name),
    ...(given?.value?.tools ?? []).flatMap((tool) => rolesOfTool[tool].map(({ name }) => name)),
  ]);
  return [
    ...(given?.problems ?? []),
    ...named
      .filter(({ text }) => !documents.some(({ name }) => name === text))
      .map(({ text, position }) => ({
        ...position,
        message: `there is no file ${quoteValue(text)}`,
        remedy: "Save the policy's document there, as `aws organizations describe-policy` prints it.",
      })),
    ...names
      .filter(({ text }, index) => names.findIndex((other) => other.text === text) < index)
      .map(({ text, position }) => ({
        ...position,
        message: `the policy ${quoteValue(text)} is listed twice`,
        remedy: "Put all that it is attached to into one entry.",
      })),
    ...documents.flatMap((file) => (named.some(({ text }) => text === file.name) ? [] : [unused(file)])),
    ...(given?.value?.policies ?? []).flatMap(({ document, kind }) =>
      documents.filter(({ name }) => name === document).flatMap((file) => documentProblems(file, kind)),
    ),
    ...(given ? textsOf(given, "roles", "name") : [])
      .filter(({ text }) => taken.has(text))
      .map(({ text, position }) => ({
        ...position,
        message: `the role's name ${quoteValue(text)} is that of another protected role`,
        remedy: "Rename one of the two.",
      })),
    ...(given
      ? [
          ...textsOf(given, "policies", "accounts"),
          ...textsOf(given, "roles", "from"),
          ...textsOf(given, "roles", "accounts"),
        ]
      : []
    ).flatMap(unknownNames("account", accounts)),
    ...(given
      ? [...textsOf(given, "policies", "units"), ...textsOf(given, "roles", "exceptUnits")]
      : []
    ).flatMap(unknownNames("organizational unit", units)),
  ];
}

/** The policies that given.yaml declares, with their documents. */
export const givenPolicies = (
  given: GivenFile | undefined,
  documents: readonly OrganizationFile[],
): readonly GivenPolicy[] =>
  (given?.value?.policies ?? []).flatMap(({ document, ...policy }) =>
    documents
      .filter(({ name }) => name === document)
      .map(({ bytes }) => ({ ...policy, content: new TextDecoder().decode(bytes) })),
  );

/** The roles of the tools that it names, and those that it lists. */
export const givenRoles = (given: GivenFile | undefined): readonly ProtectedRole[] => [
  ...(given?.value?.tools ?? []).flatMap((tool) => rolesOfTool[tool]),
  ...(given?.value?.roles ?? []),
];

/** Long enough for any list that people write. */
const mostEntries = 1000;

function textsOf(
  { texts, value }: GivenFile,
  list: "policies" | "roles",
  field: string,
): readonly LocatedText[] {
  const count = value?.[list].length ?? mostEntries;
  const all: LocatedText[] = [];
  for (let index = 0; index < count; index++) all.push(...texts([list, index, field]));
  return all;
}

const unused = ({ path }: OrganizationFile): Problem => ({
  file: path,
  line: 1,
  column: 1,
  message: "no policy of given.yaml has this document",
  remedy: "Name it under document, or delete it.",
});

/** A document that is no policy would be counted as one that denies nothing. */
function documentProblems({ path, bytes }: OrganizationFile, kind: "scp" | "rcp"): readonly Problem[] {
  if (!bytes) return [];
  const json = jsonFile(path, bytes);
  if ("problem" in json) return [json.problem];
  const compiled = compilePolicy(json.text, kind);
  return "policy" in compiled
    ? []
    : compiled.problems.map((message) => ({
        ...json.position(0),
        message: `the document is no policy: ${message}`,
        remedy: "Fetch it again with `aws organizations describe-policy`.",
      }));
}
