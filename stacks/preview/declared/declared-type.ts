/** A type of an SDK's declaration files, as far as a preview makes values of it; `other` is everything that has no shape. */
export type DeclaredType =
  | { readonly kind: "text" | "number" | "flag" | "other" }
  | { readonly kind: "list"; readonly element: DeclaredType }
  | { readonly kind: "object"; readonly properties: () => readonly DeclaredProperty[] };

export interface DeclaredProperty {
  readonly name: string;
  readonly type: DeclaredType;
}

/** The properties of a type of `types/output.d.ts`, by its path such as "ec2.GetSubnetsFilter". */
export type NamedType = (path: string) => readonly DeclaredProperty[];

const plain: Readonly<Record<string, DeclaredType>> = {
  string: { kind: "text" },
  number: { kind: "number" },
  boolean: { kind: "flag" },
};

export function declaredType(written: string, named: NamedType): DeclaredType {
  const type = written.replace(/\s*\|\s*undefined\b/g, "").trim();
  const inner = /^pulumi\.Output<([^]*)>$/.exec(type)?.[1] ?? /^\(([^]*)\)$/.exec(type)?.[1];
  if (inner !== undefined) return declaredType(inner, named);
  if (type.endsWith("[]")) return { kind: "list", element: declaredType(type.slice(0, -2), named) };
  if (/^enums\.[\w.]+$/.test(type)) return { kind: "text" };
  const path = /^outputs\.([\w.]+)$/.exec(type)?.[1];
  if (path !== undefined) return { kind: "object", properties: () => named(path) };
  return plain[type] ?? { kind: "other" };
}

/** The properties within the braces of an interface or class; what is no property, such as a method, is left out. */
export const declaredProperties = (body: string, named: NamedType): readonly DeclaredProperty[] =>
  [...body.replace(/\/\*\*[^]*?\*\//g, "").matchAll(/^\s*(?:readonly )?(\w+)\??: ([^]*?);$/gm)].map(
    ([, name = "", type = ""]) => ({ name, type: declaredType(type, named) }),
  );
