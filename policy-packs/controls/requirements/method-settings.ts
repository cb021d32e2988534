import type { Requirement } from "../model/requirement";
import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";
import { every, some } from "../model/three-valued";

const settingsType = "aws:apigateway/methodSettings:MethodSettings";
const apiType = "aws:apigateway/restApi:RestApi";

/** A planned aws.apigateway.MethodSettings is of this stage. What it sets is judged where it is. */
export const hasMethodSettings: Requirement = {
  reads: ["restApi", "stageName"],
  joined: true,
  problems: (_, { resource, graph }) =>
    some(
      [
        () => graph.referring(resource, settingsType, "stageName").length > 0,
        () => some(graph.ofType(settingsType), (settings) => isOfStage(settings, resource, graph)),
      ],
      (holds) => holds(),
    )
      ? []
      : ["no aws.apigateway.MethodSettings sets the loggingLevel of this stage"],
};

/** Settings and stage that name the same stage of the same API. */
const isOfStage = (settings: Resource, stage: Resource, graph: ResourceGraph): boolean =>
  every(
    [
      () => settings.props.stageName === stage.props.stageName,
      () => {
        const [one, other] = [settings, stage].map((from) => graph.referred(from, "restApi", apiType));
        return one === undefined && other === undefined
          ? settings.props.restApi === stage.props.restApi
          : one?.urn === other?.urn;
      },
    ],
    (agrees) => agrees(),
  );
