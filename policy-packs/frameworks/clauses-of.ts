import { clauses } from "./clauses";

/** The clauses of published frameworks that a control helps to meet, such as "FSBP KMS.4" and "CIS AWS 3.0/3.6". */
export const clausesOf = ({ id }: { readonly id: string }): readonly string[] => clauses[id] ?? [];
