import type * as proto from "@pulumi/pulumi/proto/resource_pb";
import type { Recorder } from "./recorder";
import type { Planned } from "./registration";
import { expansionOf } from "./expansion-of";
import { maker, type MakerOptions } from "./remote-components/maker";
import { unwrapped } from "./remote-components/unwrapped";
import type { Inputs } from "./values/inputs";
import { wireMarks } from "./values/wire-marks";

export interface ExpandedComponent {
  /** Whether all that the component makes is known. */
  readonly whole: boolean;
  /** Makes it, and gives the component's outputs. */
  readonly outputs: (component: Planned) => Promise<Inputs>;
}

/** What a remote component makes, as far as that is certain; undefined for all other resources. */
export function expandedComponent(
  request: proto.RegisterResourceRequest,
  recorder: Recorder,
  { register, invoke }: Pick<MakerOptions, "register" | "invoke">,
): ExpandedComponent | undefined {
  if (!request.getRemote()) return undefined;
  const { args, origins } = unwrapped(request.getObject()?.toJavaScript() ?? {});
  const { region } = recorder.placeOf(request.getProvidersMap().get("aws") ?? "", "aws");
  const call = { name: request.getName(), args, region, stack: recorder.stack };
  const expanded = expansionOf(request.getType(), versionOf(request), call);
  return (
    expanded && {
      whole: expanded.whole,
      outputs: ({ resource: { urn, name, type }, id, outputs }) => {
        recorder.note(
          `components of ${type.split(":")[0] ?? ""} run in a provider plugin; what they make is derived from their arguments`,
        );
        return expanded.expand(
          maker({
            request,
            component: { urn, id, outputs, reference: { [wireMarks.key]: wireMarks.resource, urn } },
            origins,
            register,
            invoke,
            outputsOf: recorder.outputsOf,
            unknownText: () => recorder.unknownText(`it comes from an argument of ${name} (${type})`),
          }),
        );
      },
    }
  );
}

/** Newer SDKs name the package by the reference that its registration got. */
const versionOf = (request: proto.RegisterResourceRequest): string =>
  request.getVersion() || (request.getPackageref().split("@").at(-1) ?? "");
