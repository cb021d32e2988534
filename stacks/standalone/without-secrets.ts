import { tokenPiece } from "../preview/values/token-shape";
import { wireMarks } from "../preview/values/wire-marks";

/** Properties of results that hold secrets, as providers name them; most do not mark them. */
const secretName =
  /passwords?$|passwordData|secretString|secretBinary|secret$|secretKey|plaintext|token$|privateKey|credentials?$|userData|customerGatewayConfiguration|^environment$/i;

/** Whose `value` is a secret, or may be one. */
const secretValues = new Set([
  "aws:ssm/getParameter:getParameter",
  "aws:ssm/getParametersByPath:getParametersByPath",
  "aws:apigateway/getKey:getKey",
]);

/** What may be written into a file of what a function was asked or has answered: no secrets, nothing unknown, no gaps. */
export const withoutSecrets = (
  token: string,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const isSecret = secretName.test(name) || (/^values?$/.test(name) && secretValues.has(token));
      const kept = isSecret ? undefined : keptValue(token, value);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );

function keptValue(token: string, value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value === "string")
    return tokenPiece.test(value) || value.includes(wireMarks.unknown) ? undefined : value;
  if (Array.isArray(value)) {
    const kept = value.map((one) => keptValue(token, one));
    // A list without some of its elements is another list.
    return kept.includes(undefined) ? undefined : kept;
  }
  if (typeof value !== "object") return value;
  return wireMarks.key in value ? undefined : withoutSecrets(token, value as Record<string, unknown>);
}
