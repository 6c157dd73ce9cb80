/** The kinds of the benchmark by the reasons that redaction gives. */
const kinds: Readonly<Record<string, string>> = {
  "e-mail address": "EMAIL",
  "telephone number": "PHONE",
  "number of identity": "ID",
  "number of a bank card": "CARD",
  "bank account": "IBAN",
};

/** Tells the kind of personal data that a reason names, as the benchmark calls it. */
export function kindOfReason(reason: string): string {
  return kinds[reason] ?? reason.toUpperCase();
}
