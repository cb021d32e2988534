import type { Control } from "../../../policy-packs/controls/model/control";
import { isSecurityProperty } from "../../../policy-packs/controls/facts/security-properties";
import { propertiesRead } from "../../../policy-packs/controls/model/properties-read";
import type { Resource } from "../../../policy-packs/controls/model/resource";
import type { UnreadProperty } from "../report/coverage";

/** Counts the properties that matter for security and that no control reads, of types that some control judges. */
export function unreadProperties(controls: readonly Control[]) {
  const unread = new Map<string, Map<string, number>>();
  let readOf: ReturnType<typeof propertiesRead> | undefined;
  return {
    add({ type, props }: Pick<Resource, "type" | "props">): void {
      readOf ??= propertiesRead(controls);
      const read = readOf.get(type);
      if (read === undefined) return;
      for (const property of Object.keys(props)) {
        if (read.has(property) || !isSecurityProperty(property)) continue;
        const counts = unread.get(type) ?? new Map<string, number>();
        unread.set(type, counts.set(property, (counts.get(property) ?? 0) + 1));
      }
    },
    unread: (): UnreadProperty[] =>
      [...unread].flatMap(([type, counts]) =>
        [...counts].map(([property, count]) => ({ type, property, count })),
      ),
  };
}
