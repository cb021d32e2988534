export const apiOptions = {
  url: { type: "string", value: "URL", help: "of a platform elsewhere; its token in PALISADE_BOI_TOKEN" },
} as const;
