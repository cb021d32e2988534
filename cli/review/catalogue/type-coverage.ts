/** What the catalogue says of one type of the AWS provider. */
export interface TypeCoverage {
  /** The provider's module: "s3". */
  readonly service: string;
  readonly type: string;
  readonly status: "judged" | "harmless" | "not covered";
  readonly controls: readonly string[];
  /** Why a harmless type has nothing to judge. */
  readonly reason: string | null;
}

export interface ServiceCoverage {
  readonly service: string;
  readonly types: number;
  readonly judged: number;
  readonly harmless: number;
  readonly controls: number;
}

/** The same, counted by service. */
export function coverageByService(types: readonly TypeCoverage[]): ServiceCoverage[] {
  const services = new Map<string, TypeCoverage[]>();
  for (const type of types) {
    const of = services.get(type.service);
    if (of) of.push(type);
    else services.set(type.service, [type]);
  }
  return [...services].map(([service, of]) => ({
    service,
    types: of.length,
    judged: of.filter(({ status }) => status === "judged").length,
    harmless: of.filter(({ status }) => status === "harmless").length,
    controls: new Set(of.flatMap(({ controls }) => controls)).size,
  }));
}
