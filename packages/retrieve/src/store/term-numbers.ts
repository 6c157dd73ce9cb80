import type { Database } from "better-sqlite3";

/** Numbers of terms in the database, given on first use. */
export interface TermNumbers {
  numberOf(term: string): number;
  /** Forgets what it remembers, after a transaction that was undone. */
  forget(): void;
}

/** Enough for the words of 100,000 chunks; about 20 MB. */
const mostRemembered = 250_000;

/** Makes the numbering over a connection, with a memory of the numbers seen. */
export function createTermNumbers(database: Database): TermNumbers {
  const remembered = new Map<string, number>();
  const find = database.prepare<[string], number>("SELECT number FROM terms WHERE term = ?").pluck();
  const add = database.prepare("INSERT INTO terms (term) VALUES (?)");
  return {
    numberOf(term) {
      const known = remembered.get(term);
      if (known !== undefined) return known;
      const number = find.get(term) ?? Number(add.run(term).lastInsertRowid);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(term, number);
      return number;
    },
    forget: () => remembered.clear(),
  };
}
