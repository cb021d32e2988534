export { controls } from "../../policy-packs/controls";
export { packControls, packNames, type PackName } from "../../policy-packs/crossguard/packs";
export { policies } from "../../policy-packs/crossguard/policies";
export { projectControls } from "../../stacks/project/project-controls";
