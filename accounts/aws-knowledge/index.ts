/** What AWS's service authorization reference says of services, actions, resources and condition keys; loaded as needed. */
export { actionsOf, allActions, knownAction, type KnownAction } from "./actions";
export {
  carries,
  conditionKeysWith,
  isOfEveryRequest,
  keyPrefixes,
  knownKey,
  ofFamily,
  type KnownKey,
} from "./condition-keys";
export { knowledgeEdition } from "./data-files";
export { actionsReached, expand } from "./expand";
export { globalRegionOf, globalServices } from "./global-services";
export { arnPatternsOf, resourceType, resourceTypesOf, type ResourceType } from "./resources";
export { unlistedActions } from "./unlisted-actions";
export { isGlobalService, rcpServices, serviceExists, serviceName, services } from "./services";
