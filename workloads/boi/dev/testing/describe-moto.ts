import { hasMoto } from "./moto";

/** `describe` where moto, which acts as AWS, can run; elsewhere the tests are reported as skipped, by name. */
export const describeMoto = hasMoto ? describe : describe.skip;
