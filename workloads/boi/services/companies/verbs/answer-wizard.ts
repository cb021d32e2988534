import { Problem } from "../../../platform/http/problem";
import type { FieldProblem } from "../../../domain/field-problem";
import { countries } from "../../../domain/report";
import {
  nextQuestions,
  questions,
  type Answers,
  type Jurisdiction,
  type Question,
} from "../../../domain/rules";
import type { CompanyRow } from "../model/company-row";

/** Two answers are facts of the company itself and are not asked twice. */
export const knownAnswers = (row: CompanyRow): Answers => ({
  ...row.answers,
  "formation-country": row.profile.formation.country,
  ...(row.first_registered_on !== null && { "first-registered-on": row.first_registered_on }),
});

/** What is to be asked next; empty once it can be determined. */
export const openQuestions = (row: CompanyRow, on: string, jurisdiction: Jurisdiction): readonly Question[] =>
  nextQuestions(knownAnswers(row), on, jurisdiction);

/** Refuses what answers no question, or answers it with something else than it asks for. */
export function requireGoodAnswers(answers: Answers, today: string): void {
  const problems = Object.entries(answers).flatMap(([id, answer]): FieldProblem[] => {
    const question = questions.find((known) => known.id === id);
    const pointer = `/answers/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!question) return [{ pointer: "/answers", detail: "answers a question that is not asked" }];
    if (["formation-country", "first-registered-on"].includes(id))
      return [{ pointer, detail: "is stated with the company, not here" }];
    const wrong = {
      "yes-no": typeof answer !== "boolean" && "answer true or false",
      country: !countries.has(String(answer)) && "give an ISO 3166-1 alpha-2 code, such as FR",
      date: !isPastDay(answer, today) && "give a day that is not in the future, such as 2026-03-31",
    }[question.type];
    return wrong === false ? [] : [{ pointer, detail: wrong }];
  });
  if (problems.length > 0) throw new Problem(422, "these are no answers to the questions", problems);
}

const isPastDay = (answer: unknown, today: string) =>
  typeof answer === "string" &&
  /^\d{4}-\d\d-\d\d$/.test(answer) &&
  !Number.isNaN(Date.parse(answer)) &&
  new Date(answer).toISOString().startsWith(answer) &&
  answer <= today;
