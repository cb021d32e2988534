/** What a certifier affirms, word for word. A new wording is a new text here; records keep the one that was shown. */
export const certificationStatement =
  "I certify that I am authorized to file this BOIR on behalf of the reporting company. I further certify, on behalf of the reporting company, that the information contained in this BOIR is true, correct, and complete.";
