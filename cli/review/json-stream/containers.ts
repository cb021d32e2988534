import { reservedKeys } from "./faulty-key";
import { failAt, type Location } from "./scan-fault";

interface Container {
  readonly path: string;
  readonly isList: boolean;
  readonly location: Location;
  readonly keys: Set<string>;
  count: number;
}

/** Where a piece is within the containers that were entered. */
export interface PiecePath {
  /** Members that lead to it, joined by dots; the elements of a streamed list all have the list's. */
  readonly path: string;
  /** Of an element in its list; undefined for the member of an object. */
  readonly index?: number;
}

export interface Containers {
  readonly isEmpty: () => boolean;
  readonly inList: () => boolean;
  /** Whether the list or object that begins here is entered, not taken as one piece. */
  isStreamed(isList: boolean): boolean;
  enter(isList: boolean, location: Location): void;
  leave(): void;
  setKey(key: string, location: Location): void;
  takePath(): PiecePath;
  /** For a message: in what the document ends too early. */
  describeInnermost(): string;
}

/** The lists and objects that are open; `streamed` are the paths of those that may be entered. */
export function openContainers(streamed: ReadonlySet<string>): Containers {
  const stack: Container[] = [];
  let key = "";

  const currentPath = () => {
    const inside = stack.at(-1);
    if (!inside) return "";
    return inside.isList ? inside.path : inside.path === "" ? key : `${inside.path}.${key}`;
  };
  const listPath = (path: string) => (path === "" ? "[]" : path);

  return {
    isEmpty: () => stack.length === 0,
    inList: () => stack.at(-1)?.isList === true,
    // Elements of a streamed list are pieces, whatever they are.
    isStreamed(isList) {
      if (stack.at(-1)?.isList === true) return false;
      const path = currentPath();
      return streamed.has(isList && path !== "" ? `${path}[]` : isList ? "[]" : path);
    },
    enter(isList, location) {
      const path = isList ? listPath(currentPath()) : currentPath();
      stack.push({ path, isList, location, keys: new Set(), count: 0 });
    },
    leave: () => void stack.pop(),
    setKey(given, location) {
      const keys = stack.at(-1)?.keys;
      const quoted = JSON.stringify(given);
      if (keys?.has(given)) failAt(location, `the member ${quoted} is written twice`, "Keep one of the two.");
      if (reservedKeys.has(given))
        failAt(location, `the key ${quoted} has a meaning of its own in programs`, "Remove it.");
      keys?.add(given);
      // Or one member could pass for another's member.
      key = given.replaceAll(".", "\\.");
    },
    takePath() {
      const inside = stack.at(-1);
      const path = currentPath();
      return inside?.isList ? { path, index: inside.count++ } : { path };
    },
    describeInnermost() {
      const inside = stack.at(-1);
      if (!inside) return "";
      const { line } = inside.location;
      return inside.isList
        ? `, in the list ${inside.path} that begins on line ${line}, after ${inside.count} whole elements`
        : `, in the object that begins on line ${line}`;
    },
  };
}
