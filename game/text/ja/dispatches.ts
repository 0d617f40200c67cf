import type { Dispatch, QuestionId } from "../../engine/index.ts";
import { calling } from "../called.ts";
import type { Dispatches } from "../en/dispatches.ts";
import { format } from "../format.ts";
import { type Telling, telling } from "../telling.ts";
import { names } from "./names.ts";
import { projects } from "./projects.ts";
import { questions } from "./questions.ts";
import { situation, situations } from "./situations.ts";

const f = format("ja");
type Word = Record<string, string>;
const word = (list: Word, id: string): string => list[id] ?? id;

const WASHINGTON = "ワシントン";
const BEIJING = "北京";
const KYIV = "キーウ";
const SECRETARIAT = "内閣官房";

/** 検証の一頁：支出、その後の変化、次の支払いの見通し。 */
function reviewed(to: string, d: Extract<Dispatch, { kind: "review" }>): string {
  const hundredth = (n: number): string => String(Math.round(n / 10));
  const since = `約束以来の変化：信頼${f.signedExact(d.trust)}、立場${f.signedExact(d.alignment)}`;
  const spent = `対${to}援助の検証：支出${f.money(d.spent)}。`;
  if (!d.kyiv) return `${spent}${since}。`;
  const leaks = d.leaks === 0 ? "流出なし" : `流出${f.integer(d.leaks)}件`;
  const told = `${spent}${since}、契約＋${f.integer(d.contracts)}、技術${f.signedExact(d.technology)}、管理${f.signedExact(d.custody)}、${leaks}。`;
  if (!d.odds) return told;
  const [apart, tied] = d.odds.sobers.map(hundredth);
  const [poor, exposed] = d.odds.leaks.map(hundredth);
  return `${told}この条件での支払いが中国を慎重にする見込みは、二つの戦域が別なら100回に${apart}回、一つなら${tied}回です。流出の見込みは、困窮が危険なら100回に${poor}回、露出が危険なら${exposed}回です。`;
}

/** 未解決の問いに掛かる事柄がどちらに転んだか。 */
const TURNED: Record<QuestionId, { place: string; high: string; low: string }> = {
  withdrawal: {
    place: WASHINGTON,
    high: "米政府は、アジアで見るべきことが一つ減ったと受け取りました。",
    low: "米政府は、とどまる理由が一つ増えたと受け取りました。",
  },
  linkage: {
    place: BEIJING,
    high: "中国の計画担当者は、ウクライナの情勢と並べて読みました。",
    low: "中国の計画担当者は、アジアに関わるものを見いだしませんでした。",
  },
  leakage: {
    place: KYIV,
    high: "開かれたものは写され、監査されたものは残りました。",
    low: "支払われたものは残り、支払われないものは別の買い手に渡りました。",
  },
  bite: {
    place: "東京",
    high: "措置は効き、相手は方針を変えました。",
    low: "措置は回避され、科した側が負担しました。",
  },
  neighbours: {
    place: "東京",
    high: "圧力を受けて、周辺国は結束しました。",
    low: "圧力を受けて、周辺国は双方に扉を開けておきました。",
  },
  appetite: {
    place: BEIJING,
    high: "中国政府は、忍耐を余地と、毅然とした態度を限界と受け取りました。",
    low: "中国政府は、忍耐を安心材料と、毅然とした態度を脅しと受け取りました。",
  },
  credit: {
    place: "東京",
    high: "日本が約束と協調を守ったことは覚えられていました。",
    low: "日本が約束と協調を守ったことは数えられませんでした。",
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
      text: `ワシントンの路線が「${word(names.regimes, d.from)}」から「${word(names.regimes, d.to)}」へ転じました。`,
      headline: `ワシントンの路線が「${word(names.regimes, d.to)}」に`,
    }),
    ask: (d) => ({
      place: WASHINGTON,
      text: `ワシントンは次の一年、${names.asks[d.ask]}を求めています。`,
    }),
    carrierGone: () => ({
      place: "横須賀",
      text: "米空母が岸壁を離れました。国防総省は日程の変更と説明しています。",
      headline: "横須賀の岸壁に艦影なし",
    }),
    lapse: () => ({
      place: "ワシントン",
      text: "米国との年次の取り決めが、毎春のとおり一段階ずつ失効しました。",
      headline: "米国との取り決めが失効",
    }),
    carrierBack: () => ({
      place: "横須賀",
      text: "米空母が岸壁に戻りました。",
      headline: "米空母、横須賀に戻る",
    }),
    posture: (d) => ({
      place: BEIJING,
      text: `北京の姿勢が「${word(names.postures, d.from)}」から「${word(names.postures, d.to)}」へ変わりました。`,
      headline: d.to === "conciliatory" ? "北京の語調が和らぐ" : "北京、姿勢を転換",
    }),
    sortie: (d) => ({
      place: zone(d.zone),
      text: `${ship(d.ship)}が海上に出ています（${word(names.shipMissions, d.mission)}）。`,
    }),
    incident: (d) => ({
      place: zone(d.zone),
      text: `${ship(d.ship)}に関わる事案が発生しました。説明は食い違っています。けが人はいません。`,
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
      text: `日本の${word(names.purposes, d.purpose)}援助が二期の間停止します。`,
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
        harsh: "厳しい条件で停戦が結ばれました。砲声が止みました。",
        even: "接触線に沿って停戦が結ばれました。砲声が止みました。",
        firm: "征服を認めない停戦が結ばれました。砲声が止みました。",
      }[d.terms],
      headline: "ウクライナで停戦",
    }),
    study: (d) => ({
      place: SECRETARIAT,
      text: `「${questions[d.question].name}」についての調査が届きました。疑いは残ります。`,
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
      text: `日本は${{ press: "押しました", hold: "保持しました", yield: "譲りました", offramp: "出口を示しました", redline: "越えてはならない線を示しました" }[d.choice] ?? d.choice}。日本は第${d.tokyo}段、相手は第${d.rival}段です。`,
    }),
    crisisAccident: (_d, crisis) => ({
      place: crisis,
      text: "事故により、双方が選んだより一段高いところへ進みました。",
    }),
    crisisEnds: (d, crisis) => ({
      place: crisis,
      text: {
        won: "相手側が退きました。",
        faded: "双方とも言葉を発しないまま、危機は薄れました。",
        yielded: "日本は退き、立場を留保しました。相手はそれ以上を求めませんでした。",
        asksmore: "日本は退き、相手はさらに求めました。",
        ramp: "双方が出口を取りました。",
        broken: "予告されたことが実行されました。この先に段はありません。",
        blamed: "相手側は退きましたが、行ったのは相手ではないことが後に分かりました。",
        war: "危機は戦争になりました。",
      }[d.how],
      headline: {
        won: `${crisis}：相手側が退く`,
        faded: `${crisis}：危機が薄れる`,
        yielded: `${crisis}：日本が退く`,
        asksmore: `${crisis}：日本が退き、相手はさらに求める`,
        ramp: `${crisis}：出口が見つかる`,
        broken: `${crisis}：予告の実行`,
        blamed: `${crisis}：誤った名指し`,
        war: `${crisis}：戦争`,
      }[d.how],
    }),
    war: (d) => ({
      place: "東京",
      text: d.lost
        ? "戦闘は日本にとって厳しい形で終わりました。名簿が読み上げられています。"
        : "戦闘は止みました。名簿が読み上げられています。",
      headline: "戦争",
    }),
    ending: () => ({ place: "東京", text: "このゲームは終わりを迎えました。" }),
  };
}

export const dispatches = dispatchWords({ ...names, projects, situations });
