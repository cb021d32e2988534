import type { Control } from "../../policy-packs/controls/model/control";
import { clausesOf } from "../../policy-packs/frameworks/clauses-of";
import { choice } from "../terminal/choice";
import type { Command } from "../terminal/command";
import { describedControl } from "../review/catalogue/described-control";
import { rootAt } from "../review/project/project";
import { didYouMean } from "../../accounts/text-files/did-you-mean";
import { engine as realEngine, type Engine } from "../review/preview/engine";
import { exitCode } from "../terminal/exit-code";
import { controlsMarkdown } from "../reporters/controls-markdown";
import { controlsText } from "../reporters/controls-text";
import { UserError } from "../terminal/user-error";

const options = {
  format: { type: "string", value: "FORMAT", help: "text (default), json or markdown" },
} as const;

export const controlsWith = (
  engine: Pick<Engine, "controls">,
  clauses: (control: Control) => readonly string[] = clausesOf,
): Command<typeof options> => ({
  summary: "List the controls, or explain one",
  positionals: { usage: "[ID]", max: 1 },
  options,
  run({ values, positionals: [id] }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json", "markdown"]);
    const described = (control: Control) => describedControl(control, clauses(control));
    const known = engine.controls(rootAt(io.cwd));
    const all = known.map(described);
    const one = id === undefined ? undefined : described(controlById(known, id));
    const rendered = {
      text: () => controlsText(all, one, io.stdout),
      json: () => JSON.stringify(one ?? all, null, 2),
      markdown: () => controlsMarkdown(all, one),
    };
    io.print(rendered[format]());
    return Promise.resolve(exitCode.clean);
  },
});

export const controls = controlsWith(realEngine);

function controlById(all: readonly Control[], id: string): Control {
  const found = all.find((control) => control.id === id);
  if (found) return found;
  const guess = didYouMean(
    id,
    all.map((control) => control.id),
  );
  throw new UserError(`there is no control ${id}.${guess}\npalisade controls lists them all.`);
}
