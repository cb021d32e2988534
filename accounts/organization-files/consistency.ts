import type { FilePosition } from "../text-files/file-position";
import { didYouMean } from "../text-files/did-you-mean";
import { quoteValue, type Problem } from "../text-files/problem";
import { quotas } from "../quotas";
import { environments, isKebabCase } from "../schemas/field-schemas";

/** Text of a file with its position. */
export interface LocatedText {
  readonly text: string;
  readonly position: FilePosition;
}

/** What must agree between account files, read even from a file that has other problems. */
export interface AccountFacts {
  readonly file: string;
  /** The file's name, which is how everything calls the account. */
  readonly key: LocatedText;
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
    "the file name",
    accounts,
    ({ key }) => key,
    "Rename one of the two files: an account is called by its file's name.",
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

function misnamed({ key: { text, position } }: AccountFacts): Problem[] {
  const { value: longest } = quotas.accountKeyCharacters;
  return isKebabCase(text) && text.length <= longest
    ? []
    : [
        {
          ...position,
          message: `the file name ${quoteValue(text)} must be at most ${longest} characters in lower-case words joined by hyphens, beginning with a letter`,
          remedy:
            "Rename the file: stacks and commands call the account by it. Its name in AWS is the field name.",
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
