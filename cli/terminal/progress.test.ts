import { progress } from "./progress";

const event = { stack: "boi", done: 12, total: 34, resources: 210 };

const progressShown = (isTTY: boolean, columns = 80) => {
  let text = "";
  const line = progress({ isTTY, columns, colour: false, write: (more) => (text += more) });
  line.show(event);
  line.clear();
  return text;
};

test.each([
  ["a terminal", progressShown(true), "\r\u001b[2Kpreviewing 12/34 stacks, 210 resources\r\u001b[2K"],
  [
    "a narrow terminal, where a second line could not be erased",
    progressShown(true, 11),
    "\r\u001b[2Kpreviewing\r\u001b[2K",
  ],
  ["a pipe", progressShown(false), ""],
])("on %s", (_, text, expected) => {
  expect(text).toBe(expected);
});
