import { questions, type Answers, type Question } from "./answers";
import { truth, type Condition } from "./condition";
import { determination } from "./determination";
import { ruleSetOn, type Jurisdiction } from "./rule-sets";

/**
 * What to ask now, in the order of the questionnaire: nothing that is decided already, and of a condition's parts the
 * first that is open, since its answer may spare the others. Empty when the outcome is determined.
 */
export function nextQuestions(answers: Answers, on: string, jurisdiction: Jurisdiction): readonly Question[] {
  const ruleSet = ruleSetOn(jurisdiction, on);
  if (!ruleSet || determination(answers, on, jurisdiction).outcome !== "undetermined") return [];
  const coverage = askedFirst(ruleSet.covers, answers, on);
  const asked = new Set(
    coverage.length > 0 ? coverage : ruleSet.exemptions.flatMap(({ when }) => askedFirst(when, answers, on)),
  );
  return questions.filter(({ id }) => asked.has(id));
}

function askedFirst(condition: Condition, answers: Answers, on: string): readonly string[] {
  const isOpen = (part: Condition) => "missing" in truth(part, answers, on);
  if (!isOpen(condition)) return [];
  if ("all" in condition)
    return condition.all
      .filter(isOpen)
      .slice(0, 1)
      .flatMap((part) => askedFirst(part, answers, on));
  if ("any" in condition) return condition.any.flatMap((part) => askedFirst(part, answers, on));
  if ("not" in condition) return askedFirst(condition.not, answers, on);
  return [condition.question];
}
