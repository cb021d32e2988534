import { isDeepStrictEqual } from "node:util";
import { providerFacts, type ProviderFacts } from "../../policy-packs/controls/model/provider-place";
import { computedValues, identifyingInputs } from "../preview/computed";
import { withDefaultTags } from "../preview/default-tags";
import { knownAnswer } from "../preview/functions";
import { unknownTokens } from "../preview/unknown-token";
import { digest } from "../preview/values/urn";
import { decode } from "../preview/wire";
import type { Cloud, Key } from "./cloud";
import { declaredOutputs } from "./declared-outputs";
import type { Fault } from "./faults";

type Values = Readonly<Record<string, unknown>>;

export interface Subject {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
}

export interface Difference {
  readonly changed: readonly string[];
  readonly replacing: readonly string[];
  readonly deleteBeforeReplace: boolean;
}

export interface Simulation {
  readonly cloud: Cloud;
  readonly faults: readonly Fault[];
  /** Folders above node_modules, where the types of packages are looked for. */
  readonly searched: readonly string[];
  readonly kill: () => void;
}

/**
 * A provider in front of the simulated cloud: it computes what the hermetic preview computes, by the same module, and
 * keeps what it made. Errors that it throws are shown by the engine as the cloud's own.
 */
export function provider({ cloud, faults, searched, kill }: Simulation) {
  let facts: ProviderFacts = { place: {}, defaultTags: {} };

  const planned = (subject: Subject, wire: Values, seed: string) => {
    const inputs = plain(wire);
    const at = {
      account: facts.place.account,
      region: typeof inputs.region === "string" ? inputs.region : facts.place.region,
    };
    return { at, computed: computedValues(subject.type, { ...subject, urn: seed, inputs }, at) };
  };
  const seedOf = (urn: string) => {
    const generation = cloud.generation(urn);
    return generation === 0 ? urn : `${urn}#${String(generation)}`;
  };
  const keyOf = ({ type }: Subject, id: string, wire: Values): Key => {
    const region = plain(wire).region;
    const { place } = facts;
    return {
      type,
      id,
      account: place.account ?? null,
      region: (typeof region === "string" ? region : place.region) ?? null,
    };
  };
  const existing = (subject: Subject, id: string, wire: Values) => {
    const found = cloud.find(keyOf(subject, id, wire));
    if (!found) throw new Error(`simulated cloud: there is no ${subject.type} ${id}`);
    return found;
  };

  return {
    configure(inputs: Values): void {
      facts = providerFacts(plain(inputs));
    },

    /** Inputs as the provider completes them: physical name (kept from before when there is one) and default tags. */
    check(subject: Subject, olds: Values | undefined, news: Values): Values {
      const { computed } = planned(subject, news, seedOf(subject.urn));
      const kept = Object.fromEntries(
        Object.entries(computed.named).map(([property, name]) => [property, olds?.[property] ?? name]),
      );
      return {
        ...news,
        ...kept,
        ...(computed.tags ? { tags: withDefaultTags(news.tags, facts.defaultTags) } : {}),
      };
    },

    diff({ type }: Subject, olds: Values, news: Values): Difference {
      const changed = [...new Set([...Object.keys(olds), ...Object.keys(news)])].filter(
        (property) => !property.startsWith("__") && !isDeepStrictEqual(olds[property], news[property]),
      );
      const identifying = identifyingInputs(type);
      const replacing = changed.filter(
        (property) => identifying.includes(property) || (type.startsWith("aws:") && property === "region"),
      );
      return {
        changed,
        replacing,
        // Two of one name cannot be there at once.
        deleteBeforeReplace:
          replacing.length > 0 && !replacing.some((property) => identifying.includes(property)),
      };
    },

    create(subject: Subject, inputs: Values): { readonly id: string; readonly outputs: Values } {
      const number = cloud.nextCreate();
      const fault = faults.find(({ at }) => at === number);
      if (fault?.kind === "kill") kill();
      if (fault) throw new Error(`simulated cloud: told to fail at create ${String(number)}`);
      const seed = seedOf(subject.urn);
      const { at, computed } = planned(subject, inputs, seed);
      const id = computed.id ?? `${subject.name}-${digest(seed, "id").slice(0, 10)}`;
      const key = keyOf(subject, id, inputs);
      if (cloud.find(key))
        throw new Error(
          `simulated cloud: ${subject.type} ${id} exists already in ${at.account ?? "the account"}`,
        );
      const outputs = {
        ...declaredOutputs(subject.type, seed, searched),
        ...inputs,
        ...(computed.tags ? { tagsAll: inputs.tags } : {}),
        ...computed.outputs,
      };
      cloud.put({ ...key, inputs, outputs });
      cloud.created(subject.urn);
      return { id, outputs };
    },

    /** Undefined when it is not there (any more). */
    read(subject: Subject, id: string, inputs: Values) {
      return cloud.find(keyOf(subject, id, inputs));
    },

    /** What follows from the id stays; what the program states is as it states it now. */
    updated: (olds: Values, news: Values): Values => ({
      ...olds,
      ...news,
      ...("tagsAll" in olds ? { tagsAll: news.tags } : {}),
    }),

    update(subject: Subject, id: string, news: Values): Values {
      const before = existing(subject, id, news);
      const outputs = this.updated(before.outputs, news);
      cloud.put({ ...before, inputs: news, outputs });
      return outputs;
    },

    delete: (subject: Subject, id: string, inputs: Values): void => {
      cloud.remove(keyOf(subject, id, inputs));
    },

    /** Undefined when only AWS could answer. */
    invoke: (token: string, args: Values): Values | undefined => knownAnswer(token, plain(args), facts.place),
  };
}

export type Provider = ReturnType<typeof provider>;

/** Wire values as the computing module wants them: unknowns as `Unknown`, secrets without their wrapper. */
const plain = (wire: Values): Record<string, unknown> =>
  decode(wire, () => "it is not known before deployment", {
    tokens: unknownTokens(),
    secrets: new Set(),
  }) as Record<string, unknown>;
