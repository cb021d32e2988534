import type { Io } from "../terminal/io";
import { UserError } from "../terminal/user-error";
import { questions, type Answers } from "./answers";

/** What was given as options, by their names. */
export type Given = Readonly<Record<string, string | undefined>>;

/** The answers that the options give; the rest is asked for where somebody can answer, and else taken as it usually is. */
export async function answersOf(
  given: Given,
  folderName: string,
  interactive: boolean,
  io: Io,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  const lines = interactive ? inputLines(io) : undefined;
  for (const [key, { option, text, fallback, fault }] of Object.entries(questions(folderName))) {
    const answer = given[option];
    if (answer !== undefined) {
      const wrong = fault(answer);
      if (wrong !== undefined) throw new UserError(`--${option} ${answer}: ${wrong}.`);
      answers[key] = answer;
      continue;
    }
    answers[key] = fallback;
    for (let asking = lines !== undefined; asking;) {
      io.stdout.write(`${text} [${fallback}]: `);
      const typed = (await lines?.next())?.value?.trim();
      const wrong = typed === undefined || typed === "" ? undefined : fault(typed);
      if (wrong === undefined) answers[key] = typed === undefined || typed === "" ? fallback : typed;
      else io.print(`  ${wrong}`);
      asking = wrong !== undefined;
    }
  }
  return answers as unknown as Answers;
}

async function* inputLines(io: Io): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of io.stdin()) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n")) {
      yield text.slice(0, end);
      text = text.slice(end + 1);
    }
  }
  if (text !== "") yield text;
  return undefined;
}
