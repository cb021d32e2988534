import { didYouMean } from "../../text-files/did-you-mean";
import { actionsOf, serviceExists, services } from "../../aws-knowledge";

/** What to say of an unknown action: a slip of the pen in its service, or in its name. */
export function unknownAction(written: string): string {
  const [service = "", name] = written.split(":");
  if (name === undefined || name === "")
    return `${written} is not an action: write service:Action, such as s3:GetObject.`;
  if (/[*?]/.test(written)) return `${written} is a pattern: ask about one action at a time.`;
  if (!serviceExists(service)) return `AWS has no service ${service}.${didYouMean(service, services())}`;
  const known = actionsOf(service);
  return `${service} has no action ${name}.${didYouMean(
    name,
    known.map((action) => action.name),
  )}`;
}
