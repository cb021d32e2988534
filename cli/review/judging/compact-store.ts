import type { Resource } from "../../../policy-packs/controls/model/resource";
import type { ResourceStore } from "./resource-store";

type Props = Resource["props"];

interface Compact extends Omit<Resource, "props"> {
  readonly provider?: string;
  /** JSON text: it takes a fraction of the memory that the objects take. What holds an unknown is kept as it is. */
  readonly props: string | Props;
}

/** As many as are worked on at a time; parsing some of them twice costs less than keeping all. */
const parsedAtOnce = 20_000;

/** Keeps of each resource its names, account, Region, dependencies and inputs. Outputs and everything else that a state holds are dropped. */
export function compactStore(): ResourceStore {
  const all: Compact[] = [];
  const parsed = new Map<Compact, Props>();

  function propsOf(compact: Compact): Props {
    if (typeof compact.props !== "string") return compact.props;
    const known = parsed.get(compact);
    if (known) return known;
    if (parsed.size >= parsedAtOnce) parsed.clear();
    const props = JSON.parse(compact.props) as Props;
    parsed.set(compact, props);
    return props;
  }

  return {
    add(resource, provider, isKnown) {
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
        props: isKnown ? JSON.stringify(resource.props) : resource.props,
      });
    },
    resources: (placeOf) =>
      all.map((compact) => {
        const { provider, type } = compact;
        const place = provider !== undefined && type.startsWith("aws:") ? placeOf(provider) : {};
        return {
          ...compact,
          account: compact.account ?? place.account,
          region: compact.region ?? place.region,
          get props() {
            return propsOf(compact);
          },
        };
      }),
  };
}
