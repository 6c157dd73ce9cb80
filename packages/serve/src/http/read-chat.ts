import type { Question } from "@espalier/answer";
import type { Message } from "@espalier/core";
import { HttpProblem } from "./http-problem.ts";
import { type ChatRequest, maxQuestionLength } from "./schemas/chat.ts";

/**
 * The question of a chat request: the last user message, with the user and assistant messages before it as history.
 * System messages are left out, because an assistant's rules are its own; and nobody has a role without sign-in.
 *
 * @throws {@link HttpProblem} 400 where there is no question, or one of more than {@link maxQuestionLength} characters.
 */
export function readChat(request: ChatRequest): Question {
  const last = request.messages.findLastIndex(({ role }) => role === "user");
  const text = last < 0 ? "" : textOf(request.messages[last]?.content);
  if (text.trim() === "") {
    throw new HttpProblem(400, "question_missing", "There is no question.", 'Put it into a message with the role "user".');
  }
  if (text.length > maxQuestionLength) {
    throw new HttpProblem(
      400,
      "question_too_long",
      `The question has ${text.length} characters; at most ${maxQuestionLength} are read.`,
      "Ask more briefly. A document is added with `espalier index`, not in the question.",
    );
  }
  const history = request.messages.slice(0, last).flatMap(({ role, content }): Message[] => {
    const said = textOf(content);
    return (role === "user" || role === "assistant") && said.trim() !== "" ? [{ role, content: said }] : [];
  });
  return { text, language: request.espalier?.language, asOf: request.espalier?.asOf, roles: [], history };
}

function textOf(content: ChatRequest["messages"][number]["content"]): string {
  if (content === undefined || content === null) return "";
  return typeof content === "string" ? content : content.map((part) => part.text).join("\n");
}
