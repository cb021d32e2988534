/** A change to the hermetic engine that makes it lie, and the aspect of a plan by which the comparison must notice. */
export interface BrokenEngine {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly aspect: string;
}

const registration = "stacks/preview/registration.ts";

export const brokenEngines: readonly BrokenEngine[] = [
  {
    name: "every resource seems to have no parent",
    file: registration,
    find: "parent: request.getParent() || undefined,",
    replace: "parent: undefined,",
    aspect: "parent",
  },
  {
    name: "a dependency is dropped",
    file: registration,
    find: "dependencies: request.getDependenciesList(),",
    replace: "dependencies: request.getDependenciesList().slice(1),",
    aspect: "dependencies",
  },
  {
    name: "the dependencies of a property are dropped",
    file: registration,
    find: "if (urns.length > 0) found[property] = urns;",
    replace: "if (urns.length > 1) found[property] = urns;",
    aspect: "propertyDependencies",
  },
  {
    name: "a value is invented",
    file: registration,
    find: "props: { ...inputs, ...computed.named,",
    replace: "props: { forceDestroy: false, ...inputs, ...computed.named,",
    aspect: "inputs.forceDestroy",
  },
  {
    name: "ARNs are of another form than the cloud's",
    file: "stacks/preview/computed/services/s3.ts",
    find: 'arn: "arn:{partition}:s3:::{name}",',
    replace: 'arn: "arn:{partition}:s3::{account}:{name}",',
    aspect: "inputs.policy",
  },
  {
    name: "default tags are forgotten",
    file: "stacks/preview/default-tags.ts",
    find: "return isMap ? { ...defaults, ...given } : given;",
    replace: "return given;",
    aspect: "inputs.tags",
  },
  {
    name: "the provider is lost, and with it the account",
    file: registration,
    find: "provider: request.getProvider() || undefined,",
    replace: "provider: undefined,",
    aspect: "provider",
  },
  {
    name: "protection is not seen",
    file: registration,
    find: "protect: request.getProtect() ?? false,",
    replace: "protect: false,",
    aspect: "protect",
  },
];
