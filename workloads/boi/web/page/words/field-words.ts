/** A JSON Pointer as a reader follows it: "/owners/0/birthDate" is "owners › 1 › birth date". */
export const fieldWords = (pointer: string): string =>
  pointer === "" || pointer === "/"
    ? "the whole report"
    : pointer
        .replace(/^\//, "")
        .split("/")
        .map((part) =>
          /^\d+$/.test(part)
            ? String(Number(part) + 1)
            : part
                .replaceAll("~1", "/")
                .replaceAll("~0", "~")
                .replace(/[A-Z]+/g, (capitals) => ` ${capitals.toLowerCase()}`),
        )
        .join(" › ");
