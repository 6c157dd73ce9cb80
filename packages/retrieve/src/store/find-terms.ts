import type { Database } from "better-sqlite3";
import type { ScoredTerm } from "../lexical/score-bm25.ts";
import { analyzeQuery } from "../tokenize/analyze-query.ts";
import { isPairTerm } from "../tokenize/analyze-text.ts";

/**
 * The terms of a query by their numbers in the database; terms that no document has are left out.
 *
 * A query of single Han signs (肝, or 肝 肺) has no pair, and the words of a text seldom stand alone: each such sign
 * then also stands for all pairs it is in.
 */
export function findTerms(database: Database, query: string): ScoredTerm[] {
  const find = database.prepare<[string], number>("SELECT number FROM terms WHERE term = ?").pluck();
  const pairsWith = database
    .prepare<[string], number>("SELECT number FROM terms WHERE term >= '~' AND term < '\u007f' AND instr(term, ?) > 0")
    .pluck();
  const terms = analyzeQuery(query);
  const hasPairs = terms.some(({ term }) => isPairTerm(term));
  return terms
    .map(({ term, weight }) => {
      const own = find.get(term);
      const isLoneSign = !hasPairs && /^\p{Script=Han}$/u.test(term);
      return { weight, terms: [...(own === undefined ? [] : [own]), ...(isLoneSign ? pairsWith.all(term) : [])] };
    })
    .filter(({ terms: numbers }) => numbers.length > 0);
}
