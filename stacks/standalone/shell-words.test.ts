import { shellWords } from "./shell-words";

test.each([
  ["", []],
  ["--max-old-space-size=4096  --no-warnings", ["--max-old-space-size=4096", "--no-warnings"]],
  ['--require "./before all.js"', ["--require", "./before all.js"]],
  ["--import 'a b' --title=\"c 'd'\"", ["--import", "a b", "--title=c 'd'"]],
  ['a\\ b "x\\"y"', ["a b", 'x"y']],
])("%j is split as a shell splits it", (line, words) => {
  expect(shellWords(line)).toEqual(words);
});
