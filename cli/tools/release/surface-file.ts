/** Where the public surface is kept, below the root. */
export const surfaceFile = "cli/tools/release/surface.md";
