import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS Application Auto Scaling. */
export const applicationAutoScaling: Readonly<Record<string, ComputedType>> = {
  "aws:appautoscaling/target:Target": { tags: true, id: "{in:resourceId}" },
};
