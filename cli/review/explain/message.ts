import { readDenial } from "../../../accounts/guardrails/explain/read-denial";
import type { Denial } from "../../../accounts/guardrails/explain/denial";
import type { Io } from "../../terminal/io";
import { readPolicy } from "../lint/read-policy";
import { UserError } from "../../terminal/user-error";

/** The denial that a message describes; "-" reads it from standard input. */
export async function messageGiven(given: string, io: Pick<Io, "cwd" | "stdin">): Promise<Denial> {
  const text = given === "-" ? new TextDecoder().decode(await readPolicy("-", io)) : given;
  const denial = readDenial(text);
  if (denial) return denial;
  throw new UserError(
    '--message: this describes no denied call. Give what AWS answered, such as "User: arn:... is not authorized to perform: s3:GetObject ...", an event of CloudTrail, or what aws sts decode-authorization-message printed.',
  );
}
