import { POLICIES, type PolicyMaker } from "../../game/advisors/index.ts";
import {
  type Answer,
  type AnswerValue,
  challengeFor,
  type Exercise,
  type Group,
  groupOf,
  type Prompt,
  type Submission,
  sealedSubmission,
} from "../../game/classroom/index.ts";
import { gameOf, inTurn, playRun, Run } from "../../game/runs/index.ts";

/** What a made-up student says: chances and figures by the alias, options by the prompt, words of their own. */
function said(prompt: Prompt, alias: string, i: number): AnswerValue {
  const n = [...alias].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 17 * i);
  if (prompt.ask.kind === "text") return `${alias}: the vote of the second quarter moved me`;
  if (prompt.ask.kind === "choice") return n % 2;
  return (n * 7) % 101;
}

/** A student's run of an exercise, played by a policy as far as asked, with every prompt of those quarters answered. */
export function handedIn(
  exercise: Exercise,
  alias: string,
  policy: keyof typeof POLICIES & string,
  { group = groupOf(exercise, alias), quarters = 1000 }: { group?: Group; quarters?: number } = {},
): Submission {
  const challenge = challengeFor(exercise, alias, group);
  const game = gameOf(challenge);
  const run = Run.begin(challenge);
  if (!game || !run) throw new Error("no game");
  const { commands } = playRun(game, challenge, POLICIES[policy] as PolicyMaker);
  run.playOn(inTurn(commands.filter(({ turn }) => turn < quarters)));
  const answers = exercise.prompts.flatMap((prompt, i): Answer[] => {
    const at = run.commands.findIndex(({ type, turn }) => type === "commit" && turn === prompt.turn);
    if (at < 0) return [];
    const last = run.commands.filter(({ turn }) => turn <= prompt.turn).length;
    const value = said(prompt, alias, i);
    return [{ prompt: prompt.id, value, commands: prompt.when === "before" ? at : last }];
  });
  const ministers = exercise.roles ? (["foreign", "finance"] as const) : [];
  const argued = exercise.roles ? [{ turn: 0, order: 0, by: "foreign" as const }] : [];
  return sealedSubmission({ exercise, alias, group, ministers, answers, argued, run: run.file() });
}
