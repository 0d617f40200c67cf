import type { Dispatch, QuestionId } from "../../engine/index.ts";
import { calling } from "../called.ts";
import type { Dispatches } from "../en/dispatches.ts";
import { format } from "../format.ts";
import { type Telling, telling } from "../telling.ts";
import { again } from "./again.ts";
import { names } from "./names.ts";
import { projects } from "./projects.ts";
import { questions } from "./questions.ts";
import { situation, situations } from "./situations.ts";

const f = format("ja");
type Word = Record<string, string>;
const word = (list: Word, id: string): string => list[id] ?? id;

const WASHINGTON = "米国";
const BEIJING = "中国";
const KYIV = "ウクライナ";
const SECRETARIAT = "内閣官房";

/** 検証の1ページ：支出、その後の変化、次の支払いの見通し。 */
function reviewed(to: string, d: Extract<Dispatch, { kind: "review" }>): string {
  const hundredth = (n: number): string => String(Math.round(n / 10));
  const since = `約束以来の変化：信頼${f.signedExact(d.trust)}、立場${f.signedExact(d.alignment)}`;
  const spent = `対${to}援助の検証：支出${f.money(d.spent)}。`;
  if (!d.kyiv) return `${spent}${since}。`;
  const leaks = d.leaks === 0 ? "流出なし" : `流出${f.integer(d.leaks)}件`;
  const told = `${spent}${since}、契約＋${f.integer(d.contracts)}、技術${f.signedExact(d.technology)}、機密の管理${f.signedExact(d.custody)}、${leaks}。`;
  if (!d.odds) return told;
  const [apart, tied] = d.odds.sobers.map(hundredth);
  const [poor, exposed] = d.odds.leaks.map(hundredth);
  return `${told}この条件での支払いが中国を慎重にする見込みは、二つの戦域が別なら${apart}%、一つなら${tied}%です。流出の見込みは、困窮が原因なら${poor}%、管理の甘さが原因なら${exposed}%です。`;
}

/** 未解決の問いに掛かる事柄がどちらに転んだか。 */
const TURNED: Record<QuestionId, { place: string; high: string; low: string }> = {
  withdrawal: {
    place: WASHINGTON,
    high: "米政府は、アジアで面倒を見ることが一つ減ったと受け取りました。",
    low: "米政府は、とどまる理由が一つ増えたと受け取りました。",
  },
  linkage: {
    place: BEIJING,
    high: "中国の計画担当者は、ウクライナの情勢と並べて読みました。",
    low: "中国の計画担当者は、アジアに関わるものを見いだしませんでした。",
  },
  leakage: {
    place: KYIV,
    high: "誰でも見られるものは写され、監査されたものは残りました。",
    low: "賃金の出た所には残り、出ない所からは別の買い手に渡りました。",
  },
  bite: {
    place: "日本",
    high: "制裁は効き、相手は方針を変えました。",
    low: "制裁は回避され、科した側が負担を負いました。",
  },
  neighbours: {
    place: "日本",
    high: "圧力を受けて、近隣諸国は結束を強めました。",
    low: "圧力を受けて、近隣諸国は双方との関係を保ちました。",
  },
  appetite: {
    place: BEIJING,
    high: "中国政府は、忍耐を青信号、毅然とした態度を限界と受け取りました。",
    low: "中国政府は、忍耐を安心材料、毅然とした態度を脅しと受け取りました。",
  },
  credit: {
    place: "日本",
    high: "友好国は、日本が共に立ち、約束を守ったことを覚えていました。",
    low: "日本が約束を守ったことを、考慮した友好国はありませんでした。",
  },
  hull: {
    place: KYIV,
    high: "船体は買い手に多くを教えました。",
    low: "船体は買い手にほとんど何も教えませんでした。",
  },
};

/** Dispatches with things called as given. */
export function dispatchWords(called: Telling): Dispatches {
  const { actor, zone, ship } = calling(called);
  const { textAt, placeAt, outcomeAt } = telling(called, situation.sea);
  return {
    regime: (d) => ({
      place: WASHINGTON,
      text: `米国の路線が「${word(names.regimes, d.from)}」から「${word(names.regimes, d.to)}」へ転じました。`,
      headline: `米国の路線が「${word(names.regimes, d.to)}」に`,
    }),
    ask: (d) => ({
      place: WASHINGTON,
      text: `米政府は次の1年、${names.asks[d.ask]}を求めています。`,
    }),
    carrierGone: () => ({
      place: "横須賀",
      text: "米空母が岸壁を離れました。国防総省は、別の地域で必要になったと説明しています。",
      headline: "横須賀の岸壁に艦影なし",
    }),
    lapse: () => ({
      place: WASHINGTON,
      text: "米国との協力の勢いが1段階弱まりました。毎年春に働く、モデルの規則です。",
      headline: "米国との協力に弱まり",
    }),
    carrierBack: () => ({
      place: "横須賀",
      text: "米空母が岸壁に戻りました。",
      headline: "米空母、横須賀に戻る",
    }),
    posture: (d) => ({
      place: BEIJING,
      text: `中国の姿勢が「${word(names.postures, d.from)}」から「${word(names.postures, d.to)}」へ変わりました。`,
      headline: d.to === "conciliatory" ? "中国の語調が和らぐ" : "中国、姿勢を転換",
    }),
    sortie: (d) => ({
      place: zone(d.zone),
      text: `${ship(d.ship)}が海上に出ています（${word(names.shipMissions, d.mission)}）。`,
    }),
    incident: (d) => ({
      place: zone(d.zone),
      text: `${ship(d.ship)}に関わる事案が発生しました。双方の説明は食い違っています。けが人はいません。`,
      headline: `${zone(d.zone)}で事案`,
    }),
    shipReady: (d) => ({ place: "造船所", text: `${ship(d.ship)}が出動可能になりました。` }),
    groupHome: (d) => ({
      place: zone(d.from),
      text: `${ship(d.ship)}が任務期間を終えて母港に戻りました。${d.refit > 0 ? `損耗のため、整備に${d.refit}期かかります。` : ""}`,
    }),
    pact: (d) => ({
      place: actor(d.with).capital,
      text: `${actor(d.with).name}との${word(names.pactTracks, d.track)}が第${d.stage}段階で合意されました。`,
      headline: `${actor(d.with).capital}が署名`,
    }),
    delivered: (d) => ({
      place: "防衛省",
      text: `${word(names.capabilities, d.capability)}の整備分が就役しました。`,
    }),
    pledgeEnded: (d) => ({
      place: actor(d.to).capital,
      text: `日本の${word(names.purposes, d.purpose)}援助が終了しました。`,
    }),
    pledgeSuspended: (d) => ({
      place: actor(d.to).capital,
      text: `日本の${word(names.purposes, d.purpose)}援助が2期の間停止します。`,
    }),
    pledgeResumed: (d) => ({
      place: actor(d.to).capital,
      text: d.now
        ? `止まっていた日本の${word(names.purposes, d.purpose)}援助の支払いが再開されました。`
        : `日本の${word(names.purposes, d.purpose)}援助の停止期間が終わりました。改めて止めるものがなければ、来期から再び支払われます。`,
    }),
    leak: (d) => ({
      place: actor(d.to).capital,
      text: `外国の技術が${actor(d.to).name}に渡りました。出所は分かっていません。`,
      headline: "技術流出、出所は不明",
    }),
    armistice: (d) => ({
      place: KYIV,
      text: {
        harsh: "厳しい条件で休戦が結ばれました。砲声が止みました。",
        even: "接触線に沿って休戦が結ばれました。砲声が止みました。",
        firm: "征服を認めない休戦が結ばれました。砲声が止みました。",
      }[d.terms],
      headline: "ウクライナで休戦",
    }),
    study: (d) => ({
      place: SECRETARIAT,
      text: `「${questions[d.question].name}」についての調査が届きました。見立ては狭まりましたが、確実ではありません。`,
    }),
    review: (d) => ({
      place: SECRETARIAT,
      text: reviewed(actor(d.to).name, d),
    }),
    situation: (d) => {
      const became = outcomeAt(d, d.answer, d.outcome);
      return {
        place: placeAt(d),
        text: d.seen ? became.text : `${became.text}${situation.unseen}`,
        headline: situation.told(textAt(d).title, became.name),
      };
    },
    turned: (d) => ({
      place: TURNED[d.question].place,
      text: d.high ? TURNED[d.question].high : TURNED[d.question].low,
    }),
    crisisOpens: (d, crisis) => ({
      place: zone(d.zone),
      text: `危機が始まりました：${crisis}。${names.begun[d.begun]}`,
      headline: crisis,
    }),
    crisisMove: (d, crisis) => ({
      place: crisis,
      text: `日本は${{ press: "強く出ました", hold: "静観しました", yield: "引きました", offramp: "収拾策を示しました", redline: "一線を示しました" }[d.choice] ?? d.choice}。日本は第${d.tokyo}段、相手は第${d.rival}段です。`,
    }),
    crisisAccident: (_d, crisis) => ({
      place: crisis,
      text: "事故により、双方とも、選んだより1段高いところへ進みました。",
    }),
    crisisEnds: (d, crisis) => ({
      place: crisis,
      text: {
        won: "相手側が退きました。",
        faded: "双方とも何も発表しないまま、危機は収まりました。",
        yielded: "日本は退き、立場を留保しました。相手はそれ以上を求めませんでした。",
        asksmore: "日本は退き、相手はさらに求めました。",
        ramp: "双方が収拾策を受け入れました。",
        broken: "予告されたことが実行されました。この先の段はありません。",
        blamed: "相手側は退きましたが、行ったのは相手ではないことが後に分かりました。",
        war: "危機は戦争になりました。",
      }[d.how],
      headline: {
        won: `${crisis}：相手側が退く`,
        faded: `${crisis}：危機が収まる`,
        yielded: `${crisis}：日本が退く`,
        asksmore: `${crisis}：日本が退き、相手はさらに求める`,
        ramp: `${crisis}：収拾策が成立`,
        broken: `${crisis}：予告の実行`,
        blamed: `${crisis}：誤った名指し`,
        war: `${crisis}：戦争`,
      }[d.how],
    }),
    war: (d) => ({
      place: "日本",
      text: d.lost
        ? "戦闘は日本にとって厳しい形で終わりました。名簿が読み上げられています。"
        : "戦闘は止みました。名簿が読み上げられています。",
      headline: "戦争",
    }),
    ending: () => ({ place: "日本", text: "このゲームは終わりを迎えました。" }),
  };
}

export const dispatches = dispatchWords({ ...names, projects, situations, again });
