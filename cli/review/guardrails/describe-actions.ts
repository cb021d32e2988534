import { actionsOf } from "../../../accounts/aws-knowledge";
import { plural } from "../report/verdict";

/**
 * Actions as a person can read them: services of which all are meant by their name alone, of others the first few, and
 * the services with most actions first.
 */
export function describeActions(ids: readonly string[], mostServices = 8, mostActions = 4): string {
  const byService = new Map<string, string[]>();
  for (const id of ids) {
    const [service = "", name = ""] = id.split(":");
    const names = byService.get(service);
    if (names) names.push(name);
    else byService.set(service, [name]);
  }
  const services = [...byService].sort(([, a], [, b]) => b.length - a.length);
  const shown = services
    .slice(0, mostServices)
    .map(([service, names]) => describeService(service, names, mostActions));
  const left = services.slice(mostServices);
  if (left.length === 0) return shown.join(", ");
  const actions = left.reduce((sum, [, names]) => sum + names.length, 0);
  return `${shown.join(", ")} and ${plural(left.length, "more service")} (${plural(actions, "action")})`;
}

function describeService(service: string, names: readonly string[], most: number): string {
  if (names.length > 1 && names.length === actionsOf(service).length)
    return `${service}:* (${names.length.toLocaleString("en-US")})`;
  if (names.length <= most) return names.map((name) => `${service}:${name}`).join(", ");
  const [first = ""] = names;
  return `${service}:${first} and ${(names.length - 1).toLocaleString("en-US")} more of ${service}`;
}
