import { sdkOfProgram } from "./sdk-of-program";
import { sendReport } from "./send-report";

interface State {
  getStore(): { readonly leakCandidates: ReadonlySet<Waiting> };
}
interface Waiting {
  readonly _debugCtx?: string;
  readonly _debugStackTrace?: string;
}

/** The SDK says only how many promises were left when a program ended; which resources they belong to, it knows. */
const state = sdkOfProgram("runtime/state") as State | undefined;

if (state)
  process.on("exit", () => {
    for (const { _debugCtx, _debugStackTrace } of state.getStore().leakCandidates) {
      const [, name, type] = /^resolveURN\(resource:(.+)\[([^\]]+)\]\)$/.exec(_debugCtx ?? "") ?? [];
      if (name !== undefined && type !== undefined)
        sendReport({ kind: "waiting", name, type, stack: _debugStackTrace ?? "" });
    }
  });
