import type { CrisisPending } from "../../engine/index.ts";
import { actorName, type Messages, shipName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { RangeBar } from "../parts/bars.tsx";
import { Hull } from "./hulls.tsx";
import { presentIn } from "./present.ts";
import "./there.css";

/** Balances within this much of each other, in engine units, are near even. */
const EVEN = 60;
/** What was seen at the outbreak, in words: a third of what may be seen lies in the middle. */
const PLAIN = 30;
/** Who makes up a balance: this many of each side's are named. */
const NAMED = 3;

/** Who can be at the place: hulls in profile, what each side can bring, what moves the other side. */
export function WhoCanBeThere({ crisis }: { crisis: CrisisPending }) {
  const { m, f, game } = useGame();
  const t = m.exchange;
  const rival = actorName(m, crisis.rival).capital;
  const { ours, friends, theirs } = presentIn(game.board, crisis.zone, crisis.rival);
  const names = (ships: readonly { id: string }[]): string =>
    ships.map(({ id }) => shipName(m, id)).join(m.pages.causeGap);
  const parts = game.board.zones.find(({ id }) => id === crisis.zone)?.parts ?? [];
  const made = (ours: boolean): string =>
    parts
      .filter((each) => each.ours === ours && Math.round(each.weight / 10) > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, NAMED)
      .map(({ part, weight }) => `${m.agenda.parts[part]} ${f.score(weight)}`)
      .join(m.pages.causeGap);
  const { tokyo, rival: brought } = crisis.balance;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls is scrolled by keys as well
    <section class="crisis-there" aria-label={t.there} tabIndex={0}>
      <h2>{t.there}</h2>
      <div class="there-side">
        <p class="there-hulls">
          {ours.map(({ id, type }) => (
            <Hull key={id} type={type} whose="ours" />
          ))}
          {friends.map(({ id, type }) => (
            <Hull key={id} type={type} whose="friend" />
          ))}
        </p>
        <p>
          <span>{names([...ours, ...friends]) || t.noneOurs}</span> <b>{f.score(tokyo)}</b>
        </p>
        <small>{made(true)}</small>
      </div>
      <div class="there-side">
        <p class="there-hulls">
          {theirs.map(({ id, type }) => (
            <Hull key={id} type={type} whose="theirs" />
          ))}
        </p>
        <p>
          <span>{names(theirs) || t.noneTheirs}</span> <b>{f.score(brought)}</b>
        </p>
        <small>{made(false)}</small>
      </div>
      <div class="there-beam" role="img" aria-label={t.beam(f.score(tokyo), f.score(brought))}>
        <span style={{ flexGrow: tokyo }} />
        <span class="theirs" style={{ flexGrow: brought }} />
      </div>
      <p>{Math.abs(tokyo - brought) <= EVEN ? t.even : tokyo > brought ? t.ahead : t.behind}</p>
      <Belief crisis={crisis} name={t.moves(rival)} />
      <p class="there-signal">{signalOf(m.pages, crisis.signal)}</p>
      {crisis.bystanders > 0 && <p>{m.pages.bystanders(f.persons(crisis.bystanders))}</p>}
    </section>
  );
}

/** What is believed of the question on which its answers turn. */
function Belief({ crisis, name }: { crisis: CrisisPending; name: string }) {
  const { m, f, game } = useGame();
  const belief = game.board.beliefs.find(({ question }) => question === crisis.question);
  const [low, high] = endNames(m, crisis.question);
  if (!belief) return null;
  return (
    <div class="estimate">
      <p>
        <span>{name}</span>
        <b>{f.scoreRange(belief.low, belief.high)}</b>
      </p>
      <RangeBar low={belief.low} high={belief.high} tone="hatch" />
      <p class="scale">
        <span>0 {low}</span>
        <span>{high} 100</span>
      </p>
    </div>
  );
}

/** Both ends of a question by a short name; by the long one where it has none. */
export function endNames(m: Messages, question: CrisisPending["question"]): [low: string, high: string] {
  const short = m.exchange.endNames[question];
  const { low, high } = short ?? m.questions[question];
  return [low, high];
}

function signalOf(p: Messages["pages"], signal: number): string {
  if (signal > PLAIN) return p.signal.means;
  return signal < -PLAIN ? p.signal.hesitates : p.signal.unclear;
}
