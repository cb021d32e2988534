import type { Statement } from "./document";

/** Whether a statement denies everybody whatever it covers when the request comes without TLS, and on no other terms. */
export const deniesPlainText = ({ effect, principals, conditions }: Statement): boolean =>
  effect === "Deny" &&
  (principals ?? []).some(({ kind }) => kind === "*") &&
  conditions.length === 1 &&
  conditions.every(
    ({ operator, key, values }) =>
      /^(Bool|StringEquals)(IfExists)?$/.test(operator) &&
      key.toLowerCase() === "aws:securetransport" &&
      values.some((value) => value.toLowerCase() === "false"),
  );
