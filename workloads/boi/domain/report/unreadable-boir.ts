/** The text is not a BOIR as boir.xsd has it, or it is built to harm. The message names elements, never their content. */
export class UnreadableBoir extends Error {}
