import type { Io } from "../../terminal/io";
import { git } from "../revision/git";
import { UserError } from "../../terminal/user-error";

/** Who decides: the name after --by, else whom git knows. */
export function person(given: string | undefined, io: Pick<Io, "cwd">): string {
  const known = given ?? git(io.cwd, ["config", "user.email"]);
  if (known !== undefined && known.trim() !== "") return known.trim();
  throw new UserError("Who are you? Name yourself with --by: the journal of rollouts keeps it.");
}
