import type { Control } from "../policy-packs/controls/model/control";

/** An organization Config rule that AWS evaluates itself. */
export interface ManagedConfigRule {
  readonly name: string;
  readonly identifier: string;
  readonly description: string;
  /** JSON text, as PutOrganizationConfigRule takes it. */
  readonly parameters?: string;
}

/** An organization Config rule that the one Lambda of this folder evaluates. */
export interface CustomConfigRule {
  readonly name: string;
  readonly description: string;
  readonly types: readonly string[];
  readonly parameters: string;
}

/** AWS limits an organization Config rule's name to 64 and its description to 256 characters (PutOrganizationConfigRule). */
const nameAndDescription = ({ id, title }: Control) => ({
  name: `palisade-${id}`.slice(0, 64),
  description: title.slice(0, 256),
});

/** The managed rules that controls name, each once: two controls may be judged by the same rule of AWS. */
export function managedRules(controls: readonly Control[]): ManagedConfigRule[] {
  const seen = new Set<string>();
  return controls.flatMap((control) => {
    const { managedRule } = control;
    if (!managedRule || seen.has(managedRule.identifier)) return [];
    seen.add(managedRule.identifier);
    const { identifier, parameters } = managedRule;
    return [
      {
        ...nameAndDescription(control),
        identifier,
        ...(parameters ? { parameters: JSON.stringify(parameters) } : {}),
      },
    ];
  });
}

/** Controls that judge configuration items themselves, because AWS has no managed rule that does. */
export const customRules = (controls: readonly Control[]): CustomConfigRule[] =>
  controls.flatMap((control) =>
    control.deployed
      ? [
          {
            ...nameAndDescription(control),
            types: control.deployed.types,
            parameters: JSON.stringify({ control: control.id }),
          },
        ]
      : [],
  );
