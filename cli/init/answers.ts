import { emailDomain, homeRegionOf, orgName } from "./answer-checks";

export const sizes = ["small", "large"] as const;
export const pipelines = ["github", "gitlab", "both", "none"] as const;

/** What a starter is made of. */
export interface Answers {
  /** The organization's name: kebab-case. */
  readonly name: string;
  /** Where the accounts' root addresses are: aws+ACCOUNT@DOMAIN. */
  readonly domain: string;
  readonly region: string;
  readonly recoveryRegion: string;
  readonly size: (typeof sizes)[number];
  readonly pipeline: (typeof pipelines)[number];
}

/** One thing to be asked: where the answer comes from when nothing is asked, and what is wrong with a given one. */
export interface Question {
  readonly option: string;
  readonly text: string;
  readonly fallback: string;
  /** What is wrong with an answer; undefined where nothing is. */
  readonly fault: (answer: string) => string | undefined;
}

const oneOf =
  (words: readonly string[]) =>
  (answer: string): string | undefined =>
    words.includes(answer) ? undefined : `must be one of ${words.join(", ")}`;

export const questions = (folderName: string): Readonly<Record<keyof Answers, Question>> => ({
  name: {
    option: "name",
    text: "Name of the organization",
    fallback: orgName.from(folderName),
    fault: orgName.fault,
  },
  domain: {
    option: "email-domain",
    text: "Domain of the accounts' e-mail addresses",
    fallback: "example.com",
    fault: emailDomain,
  },
  region: { option: "region", text: "Home Region", fallback: "us-east-1", fault: homeRegionOf },
  recoveryRegion: {
    option: "recovery-region",
    text: "Recovery Region, for copies of backups",
    fallback: "us-west-2",
    fault: homeRegionOf,
  },
  size: {
    option: "size",
    text: "Size: small (5 accounts) or large (14 accounts)",
    fallback: "small",
    fault: oneOf(sizes),
  },
  pipeline: {
    option: "ci",
    text: "Pipeline: github, gitlab, both or none",
    fallback: "github",
    fault: oneOf(pipelines),
  },
});
