import { regions } from "../../accounts/regions";

const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A name that serves the organization, the Pulumi project and the package. */
export const orgName = {
  /** The nearest to a folder's name. */
  from: (folder: string): string => {
    const name = folder
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^[-0-9]+|-+$/g, "");
    return kebabCase.test(name) ? name : "landing-zone";
  },
  fault: (answer: string): string | undefined =>
    kebabCase.test(answer) && answer.length <= 40
      ? undefined
      : "must be lower-case words joined by hyphens, beginning with a letter, such as acme",
};

export const emailDomain = (answer: string): string | undefined =>
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/.test(answer)
    ? undefined
    : "must be a domain, such as example.com";

export const homeRegionOf = (answer: string): string | undefined =>
  (regions as readonly string[]).includes(answer)
    ? undefined
    : "must be the code of an AWS Region, such as us-east-1";
