import { wholeToken } from "../../preview/values/token-shape";
import { unknownValue } from "./unknown-value";

/**
 * A text of which nothing is known, such as a secret's value, is no
 * JSON; what a program reads out of it is as unknown as the text, which the SDK recognizes by `__pulumiUnknown`.
 */
const parse = JSON.parse.bind(JSON);

JSON.parse = (text, reviver) => {
  try {
    return parse(text, reviver) as unknown;
  } catch (error) {
    const [token] = wholeToken.exec(text) ?? [];
    if (token === undefined) throw error;
    return unknownValue(token);
  }
};
