import type { BoardBelief, QuestionId } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import {
  crisisText,
  dispatchText,
  type Format,
  type Messages,
  situationOutcome,
  situationText,
} from "../../text/words.ts";

type Finding = QuarterRecord["findings"][number];

/** Chances in 1000 at both ends that lie so near that what was seen tells hardly between them. */
const LITTLE = 100;
export interface Learnt {
  question: QuestionId;
  /** What told most between the two ends first. */
  findings: Finding[];
  before: BoardBelief;
  now: BoardBelief;
}

export function saysLittle(finding: Finding): boolean {
  return finding.kind === "outcome" && Math.abs(finding.high - finding.low) < LITTLE;
}

/** By question what was seen this quarter, what was asked for and what told most first. */
export function learntIn(record: QuarterRecord): Learnt[] {
  const questions = [...new Set(record.findings.map(({ question }) => question))];
  const tells = (each: Finding): number => (each.value === null ? Math.abs(each.high - each.low) : 1001);
  return questions
    .flatMap((question) => {
      const before = record.before.beliefs.find((b) => b.question === question);
      const now = record.after.beliefs.find((b) => b.question === question);
      const findings = record.findings
        .filter((each) => each.question === question)
        .sort((a, b) => tells(b) - tells(a));
      return before && now ? [{ question, findings, before, now }] : [];
    })
    .sort((a, b) => tells(b.findings[0] as Finding) - tells(a.findings[0] as Finding));
}

/** One sentence on what was seen, with its likelihood at both ends. */
export function findingText(m: Messages, f: Format, record: QuarterRecord, finding: Finding): string {
  const t = m.report;
  if (finding.value !== null) return t.studyCame(f.score(finding.value));
  const q = m.questions[finding.question];
  const tens = (n: number): string => f.integer(Math.round(n / 10));
  const said = t.likely(
    sourceOf(m, record, finding),
    tens(finding.high),
    q.ifHigh,
    tens(finding.low),
    q.ifLow,
  );
  return saysLittle(finding) ? f.stops(said, t.saysLittle) : f.stops(said);
}

/** What it was seen in. */
function sourceOf(m: Messages, record: QuarterRecord, { dispatch, came, question }: Finding): string {
  const d = record.dispatches[dispatch];
  if (!d) {
    if (question === "leakage" && came !== null) return came ? m.report.leaked : m.report.nothingLeaked;
    return m.questions[question].name;
  }
  if (d.kind === "situation") {
    return m.report.seenIn(situationText(m, d).title, situationOutcome(m, d, d.answer, d.outcome).name);
  }
  if (d.kind === "crisisMove" || d.kind === "crisisEnds")
    return m.report.exchangeSeen(crisisText(m, d.crisis).name);
  return dispatchText(m, d).text.replace(/[.。]$/, "");
}
