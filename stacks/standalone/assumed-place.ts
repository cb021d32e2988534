import { standInAccountIds } from "../../accounts/stand-in-ids";
import { providerFacts, type ProviderFacts } from "../../policy-packs/controls/model/provider-place";
import type { Inputs } from "../preview/values/inputs";

/** Where a program works that declares no account: what its providers say, and what is assumed where they say nothing. */
export interface AssumedPlace {
  readonly account: string;
  /** Whether the account's id is made up. */
  readonly isStandIn: boolean;
  readonly region: string;
  readonly facts: (inputs: Inputs) => ProviderFacts;
  /** What was assumed so far, for the reader. */
  readonly notes: () => readonly string[];
}

export interface AssumedPlaceOptions {
  readonly project: string;
  readonly stack: string;
  /** Inputs of the default AWS provider. */
  readonly defaults: Inputs;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the stack belongs, as an organization declares it: then nothing is assumed. */
  readonly declared?: { readonly account: string; readonly region: string };
}

export function assumedPlace(options: AssumedPlaceOptions): AssumedPlace {
  const { project, stack, defaults, env, declared } = options;
  const standIn = standInAccountIds(project, [stack], []).get(stack) ?? "";
  const own = providerFacts(defaults).place;
  const fromEnvironment = env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
  const account = own.account ?? declared?.account ?? standIn;
  const region = own.region ?? declared?.region ?? fromEnvironment ?? "us-east-1";
  const notes = new Set<string>();

  const accountOf = (inputs: Inputs, stated: string | undefined) => {
    if (stated !== undefined || settling.some((name) => differs(inputs[name], defaults[name]))) return stated;
    if (account === standIn)
      notes.add(
        `no account is declared: ${standIn}, a made-up id, stands for the account of the credentials; --config 'aws:allowedAccountIds=["ID"]' names the real one`,
      );
    return account;
  };
  const regionOf = (inputs: Inputs, stated: string | undefined) => {
    if (stated !== undefined || inputs.region !== undefined) return stated;
    if (own.region === undefined && declared === undefined)
      notes.add(
        fromEnvironment === undefined
          ? `no Region is configured: ${region} is assumed; --config aws:region=REGION names another`
          : `no Region is configured: ${region} is taken from the environment (AWS_REGION or AWS_DEFAULT_REGION)`,
      );
    return region;
  };

  return {
    account,
    isStandIn: account === standIn,
    region,
    facts(inputs) {
      const { place, defaultTags } = providerFacts(inputs);
      return {
        defaultTags,
        place: {
          ...place,
          account: accountOf(inputs, place.account),
          region: regionOf(inputs, place.region),
        },
      };
    },
    notes: () => [...notes],
  };
}

/** Inputs that may lead a provider into another account than that of the default provider, even where they are unknown. */
const settling = [
  "assumeRole",
  "assumeRoles",
  "assumeRoleWithWebIdentity",
  "allowedAccountIds",
  "profile",
  "accessKey",
];

const differs = (given: unknown, usual: unknown) =>
  given !== undefined && JSON.stringify(given) !== JSON.stringify(usual);
