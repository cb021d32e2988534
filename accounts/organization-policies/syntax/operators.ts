import { z } from "zod";

/** AWS Organizations user guide, "Inheritance operators". */
const limits = z
  .array(z.enum(["@@all", "@@none", "@@assign", "@@append", "@@remove"]))
  .min(1, "must name an operator, @@all or @@none")
  .refine((names) => names.length === 1 || !names.some((name) => name === "@@all" || name === "@@none"), {
    message: "must name @@all or @@none alone",
  });

const limited = { "@@operators_allowed_for_child_policies": limits.optional() };

const saysSomething = (given: object) => Object.keys(given).length > 0;

/** A setting with one value. */
export const single = (value: z.ZodType<string>) =>
  z
    .strictObject({ "@@assign": value.optional(), ...limited })
    .refine(saysSomething, "must have an operator")
    .optional();

/** A setting with several values. */
export function list(value: z.ZodType<string>) {
  const values = z.union([value, z.array(value).min(1, "must have a value")]).optional();
  return z
    .strictObject({ "@@assign": values, "@@append": values, "@@remove": values, ...limited })
    .refine(saysSomething, "must have an operator")
    .optional();
}

/** Settings whose names AWS gives. */
export const group = <T extends z.ZodRawShape>(settings: T) => z.strictObject({ ...settings, ...limited });

/** Parts whose names are the author's; AWS takes two that differ only in case for one. */
export const parts = (part: z.ZodType, name: RegExp) =>
  z
    .object(limited)
    .catchall(part)
    .check(({ value, issues }) => {
      const names = Object.keys(value).filter((key) => key !== "@@operators_allowed_for_child_policies");
      for (const [index, key] of names.entries()) {
        const twin = names.slice(0, index).find((other) => other.toLowerCase() === key.toLowerCase());
        const message = !name.test(key)
          ? "is no name that AWS takes here"
          : twin === undefined
            ? undefined
            : `is the name ${twin} again: AWS does not tell them apart`;
        if (message !== undefined) issues.push({ code: "custom", path: [key], message, input: value });
      }
    });
