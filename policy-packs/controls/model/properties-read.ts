import { isGeneral, type Control } from "./control";
import { exampleGraph } from "./example";
import { subjects, verdict } from "./judge";
import type { Resource } from "./resource";
import { resourceGraph } from "./resource-graph";

/**
 * The properties at the top of each type that some control reads: what its requirements name and, of a judgement
 * written by hand, what it reads of its examples. Controls of where a resource is and how it is tagged don't count.
 */
export function propertiesRead(controls: readonly Control[]): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>();
  const add = (type: string, property: string) => {
    const properties = read.get(type);
    if (properties) properties.add(property);
    else read.set(type, new Set([property]));
  };
  for (const control of controls) {
    if (control.planned === undefined || isGeneral(control)) continue;
    for (const [type, { reads }] of Object.entries(control.planned.requirements ?? {}))
      for (const path of reads) add(type, path.split(".")[0] ?? "");
    // Requirements that look at one resource name all that they read.
    if (control.planned.requirements === undefined || control.planned.joined) readOfExamples(control, add);
  }
  return read;
}

function readOfExamples(control: Control, onRead: (type: string, property: string) => void): void {
  for (const example of [...control.examples.bad, ...control.examples.good]) {
    const { resources, settings } = exampleGraph(example);
    const watched = resourceGraph(
      resources.map((resource) => watchedResource(resource, onRead)),
      settings,
    );
    for (const resource of subjects(control, watched)) verdict(control, resource, watched);
  }
}

const watchedResource = (resource: Resource, onRead: (type: string, property: string) => void): Resource => ({
  ...resource,
  props: new Proxy(resource.props, {
    get(props, key, receiver) {
      if (typeof key === "string") onRead(resource.type, key);
      return Reflect.get(props, key, receiver) as unknown;
    },
  }),
});
