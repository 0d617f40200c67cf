import type { Order, OrderType } from "../../engine/index.ts";
import { type Called, calling } from "../called.ts";
import type { PledgeName } from "../en/orders.ts";
import { format } from "../format.ts";
import { names } from "./names.ts";
import { projects } from "./projects.ts";

const f = format("ja");

/** Titles and summaries of orders, with things called as given. */
export function orderWords(called: Called) {
  const { actor, zone, ship, projectOf } = calling(called);
  const pledged = (p: PledgeName | null): string =>
    p ? `対${actor(p.to).name}・${names.purposes[p.purpose]}援助` : "終了した約束";

  const which = (p: PledgeName | null): string =>
    p ? `毎期${f.money(p.amount)}・${names.terms[p.terms]}` : "";

  function orderTitle(order: Order, pledge: PledgeName | null): string {
    switch (order.type) {
      case "aid":
        return `対${actor(order.to).name}援助`;
      case "amend":
        return `${pledged(pledge)}：${names.amendments[order.change]}`;
      case "review":
        return `検証：${pledged(pledge)}`;
      case "sanction":
        return `対${actor(order.on).name}制裁`;
      case "pact":
        return `協定：${actor(order.with).name}`;
      case "forum":
        return `多国間：${names.forums[order.forum]}`;
      case "build":
        return `整備：${names.capabilities[order.capability]}`;
      case "deploy":
        return `派遣：${ship(order.group)}`;
      case "secure":
        return `確保：${names.chains[order.chain]}`;
      case "channel":
        return `対話：${actor(order.to).capital}`;
      case "study":
        return "調査";
      case "doctrine":
        return "基本方針";
      case "project":
        return projectOf(order.project).name;
    }
  }

  function orderSummary(order: Order, pledge: PledgeName | null): string {
    switch (order.type) {
      case "aid":
        return `${names.purposes[order.purpose]}・${names.terms[order.terms]}・${order.standing ? "毎期" : "一回限り"}`;
      case "amend":
        return f.label(
          which(pledge),
          {
            taper: "毎期3分の1ずつ減らして終える",
            end: "直ちに止める",
            trigger: "流出があれば2期停止",
          }[order.change],
        );
      case "review":
        return pledge ? f.label(which(pledge), "支出、その後の変化、見込み") : "対象がありません";
      case "sanction":
        return `${names.sectors[order.sector]}・${names.sanctionLevels[order.level] ?? ""}（水準${order.level}）`;
      case "pact":
        return `${names.pactTracks[order.track]}：${names.pactNotes[order.track]}`;
      case "forum":
        return `議題：${names.agendas[order.agenda]}`;
      case "build":
        return `${f.money(order.amount)}・納入まで時間を要します`;
      case "deploy":
        return order.mission === "standdown"
          ? "帰投して整備"
          : `${zone(order.zone)}で${names.missions[order.mission]}`;
      case "secure":
        return `${f.money(order.amount)}・依存は徐々に低下`;
      case "channel":
        return order.offer === "none"
          ? names.stances[order.stance]
          : `${names.stances[order.stance]}・提案：${names.offers[order.offer]}`;
      case "study":
        return {
          withdrawal: "米国はどこまで退くのか",
          linkage: "ウクライナの命運は中国の出方を変えるか",
          leakage: "技術の流出は何から起きるか",
          bite: "制裁は行動を変えるか",
          neighbours: "近隣諸国は両にらみか結束か",
          appetite: "中国を動かすのは恐れか野心か",
          credit: "約束と規則を守れば報われるか",
          hull: "船体はどれだけを決めるのか",
        }[order.question];
      case "doctrine": {
        const w = order.weights;
        return `抑止${w.deterrence}・強靱性${w.resilience}・自律${w.autonomy}・秩序${w.order}`;
      }
      case "project":
        return projectOf(order.project).text;
    }
  }

  return { orderTitle, orderSummary };
}

export const { orderTitle, orderSummary } = orderWords({ ...names, projects });

export const explanations: Record<OrderType, string> = {
  aid: "援助は相手との関係を深め、困窮を和らげます。何が流出し何が戻るかは条件しだいです。",
  amend:
    "約束は、漸減、終了、停止条項による自動停止ができます。予告なく減らせば、約束を破ったことになります。",
  review: "検証では、支出、その後の変化、次の支払いの見込みを一枚にまとめます。",
  sanction: "制裁は双方に負担を課します。相手の決定を変えるかどうかは、未解決の問いです。",
  pact: "協定は相手の力を加えますが、相手が圧力を受ければ日本も巻き込まれえます。一段階につき毎期10億円かかります。",
  forum: "多国間の場では多くの国に伝わりますが、約束に縛られる国は少数です。",
  build: "整備した能力は遅れて届き、年月とともに損耗します。",
  deploy: "海に出た部隊は、友好国にも競争相手にも見えます。",
  secure: "資金は依存をゆっくり下げます。最初のうちほど安く済みます。",
  channel: "対話は相手国への語調を定め、信頼醸成のための提案も伝えられます。",
  study: "調査は資金を使いますが、政治資本も指示枠も使いません。見立ての幅を狭めます。",
  project: "事業はこのシナリオに固有の指示です。費用と、動かすものを併記しています。",
  doctrine: "基本方針は、これから何を成功と数えるかを定めます。",
};
