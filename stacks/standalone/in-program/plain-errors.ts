import util from "node:util";

/**
 * The SDK prints an error with colours, and Node 20's colouring
 * does not end on a stack frame such as "node_modules/@pulumi/resource.ts:1:2" before its memory does, half a minute on.
 */
(util as { inspect: unknown }).inspect = new Proxy(util.inspect, {
  apply: (target, self, [value, options, ...rest]: unknown[]) =>
    Reflect.apply(target, self, [
      value,
      value instanceof Error && typeof options === "object" && options !== null
        ? { ...options, colors: false }
        : options,
      ...rest,
    ]) as unknown,
});
