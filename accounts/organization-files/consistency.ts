import type { FilePosition } from "../text-files/file-position";
import { didYouMean } from "../text-files/did-you-mean";
import { quoteValue, type Problem } from "../text-files/problem";
import { environments, isKebabCase } from "../schemas/field-schemas";

/** Text of a file with its position. */
export interface LocatedText {
  readonly text: string;
  readonly position: FilePosition;
}

/** What must agree between account files, read even from a file that has other problems. */
export interface AccountFacts {
  readonly file: string;
  readonly fileName: string;
  readonly name?: LocatedText;
  readonly email?: LocatedText;
  readonly id?: LocatedText;
  readonly environment?: LocatedText;
  readonly management: boolean;
  readonly stacks: readonly LocatedText[];
}

export interface KnownPrograms {
  /** Left out: any name may be one. */
  readonly programs?: readonly string[];
  /** Whether a name that is no program's is a Pulumi project's of the repository. */
  readonly isProject?: (name: string) => boolean;
  /** Programs of which an organization has one stack at most, such as "log-archive". */
  readonly singletons?: readonly string[];
}

/** What no account file shows by itself: names, ids and addresses used twice, and programs that are not there. */
export const inconsistencies = (accounts: readonly AccountFacts[], known: KnownPrograms): Problem[] => [
  ...accounts.flatMap(misnamed),
  ...accounts.flatMap(inWrongEnvironment),
  ...repeated(
    "the account name",
    accounts,
    ({ name }) => name,
    "Rename one of the two accounts and its file.",
  ),
  ...repeated(
    "the e-mail address",
    accounts,
    ({ email }) => email && { ...email, text: email.text.toLowerCase() },
    "AWS wants an address of its own for each account; plus-addressing makes one: aws+name@...",
  ),
  ...repeated("the account id", accounts, ({ id }) => id, "Correct one of the two ids."),
  ...accounts.flatMap(({ stacks }) =>
    stacks.flatMap((stack) =>
      known.programs === undefined || known.isProject?.(stack.text)
        ? []
        : unknownProgram(stack, known.programs),
    ),
  ),
  ...(known.singletons ?? []).flatMap((program) =>
    repeated(
      "the program",
      accounts,
      ({ stacks }) => stacks.find(({ text }) => text === program),
      "Take it out of one of the two: an organization has one stack of it.",
    ),
  ),
];

function misnamed({ fileName, name }: AccountFacts): Problem[] {
  return name === undefined || name.text === fileName || !isKebabCase(name.text)
    ? []
    : [
        {
          ...name.position,
          message: `the account is named ${quoteValue(name.text)}, but its file ${quoteValue(`${fileName}.yaml`)}`,
          remedy: "Make the two agree, so that an account is found by its name.",
        },
      ];
}

function inWrongEnvironment({ environment, management }: AccountFacts): Problem[] {
  if (environment === undefined || (environment.text === "management") === management) return [];
  return [
    {
      ...environment.position,
      message: management
        ? `the environment of the management account is ${quoteValue(environment.text)}`
        : "only the management account has the environment management",
      remedy: management ? "Write management." : `Use one of: ${otherEnvironments.join(", ")}.`,
    },
  ];
}

const otherEnvironments = environments.filter((name) => name !== "management");

function repeated(
  what: string,
  accounts: readonly AccountFacts[],
  of: (account: AccountFacts) => LocatedText | undefined,
  remedy: string,
): Problem[] {
  const first = new Map<string, AccountFacts>();
  return accounts.flatMap((account) => {
    const placed = of(account);
    if (!placed) return [];
    const other = first.get(placed.text);
    first.set(placed.text, other ?? account);
    return other
      ? [
          {
            ...placed.position,
            message: `${what} ${quoteValue(placed.text)} is used by ${other.file} too`,
            remedy,
          },
        ]
      : [];
  });
}

const unknownProgram = ({ text, position }: LocatedText, programs: readonly string[]): Problem[] =>
  programs.includes(text)
    ? []
    : [
        {
          ...position,
          message: `there is no program ${quoteValue(text)}.${didYouMean(text, programs)}`,
          remedy: `The programs are ${programs.join(", ")}; a Pulumi project of the repository goes by its name or by its folder, such as ./services/payments.`,
        },
      ];
