import type { Resource } from "../../../policy-packs/controls/model/resource";

type AccountOf = (provider: string) => string | undefined;

/** Resources that a judgement which looks beyond one resource may ask for, once the whole input is known. */
export interface Kept {
  /** `resource` as a control sees it, with readable props; `whole` when none of them is unknown. */
  add(resource: Resource, provider: string | undefined, whole: boolean): void;
  /** With readable props; `accountOf` helps those whose provider states no account. */
  resources(accountOf: AccountOf): readonly Resource[];
}

type Props = Resource["props"];

interface Compact extends Omit<Resource, "props"> {
  readonly provider?: string;
  /** JSON text: it takes a fraction of the memory that the objects take. What holds an unknown stays as it is. */
  readonly props: string | Props;
}

/** As many as are worked on at a time; parsing some of them twice costs less than keeping all. */
const parsedAtOnce = 20_000;

/** Keeps of each resource its names, place, dependencies and inputs. Outputs and whatever else a state holds are dropped. */
export function kept(): Kept {
  const all: Compact[] = [];
  const parsed = new Map<Compact, Props>();

  function props(compact: Compact): Props {
    if (typeof compact.props !== "string") return compact.props;
    const known = parsed.get(compact);
    if (known) return known;
    if (parsed.size >= parsedAtOnce) parsed.clear();
    const made = JSON.parse(compact.props) as Props;
    parsed.set(compact, made);
    return made;
  }

  return {
    add(resource, provider, whole) {
      all.push({
        urn: resource.urn,
        type: resource.type,
        name: resource.name,
        id: resource.id,
        arn: resource.arn,
        account: resource.account,
        region: resource.region,
        stack: resource.stack,
        opaque: resource.opaque,
        provider,
        dependencies: [],
        propertyDependencies: resource.propertyDependencies,
        props: whole ? JSON.stringify(resource.props) : resource.props,
      });
    },
    resources: (accountOf) =>
      all.map((compact) => ({
        ...compact,
        account:
          compact.account ??
          (compact.provider !== undefined && compact.type.startsWith("aws:")
            ? accountOf(compact.provider)
            : undefined),
        get props() {
          return props(compact);
        },
      })),
  };
}
