/** The kinds of the benchmark, where redaction calls them otherwise. */
const kinds: Readonly<Record<string, string>> = {
  "bank-card": "CARD",
  "resident-id": "ID_CN",
  "us-ssn": "SSN",
};

/** Tells the kind of personal data that a reason names, as the benchmark calls it. */
export function kindOfReason(reason: string): string {
  return kinds[reason] ?? reason.toUpperCase();
}
