import type { Planned } from "../model/control";

/**
 * A judgement whose remedy somebody has to decide: which key, role or log group goes with the value, what it costs, or what
 * else has to change with it. No change is proposed for it.
 */
export const decided = (planned: Planned): Planned => ({
  ...planned,
  requirements: Object.fromEntries(
    Object.entries(planned.requirements ?? {}).map(([type, requirement]) => [
      type,
      { ...requirement, fixes: undefined },
    ]),
  ),
});
