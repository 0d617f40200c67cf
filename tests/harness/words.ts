import type { MapLabels } from "../../game/map/model/labels.ts";

/** Sample words in both languages, for the harness and the tests of the map. */
type Pair = readonly [en: string, ja: string];

const ACTORS: Record<string, Pair> = {
  JPN: ["Japan", "日本"],
  USA: ["United States", "米国"],
  CHN: ["China", "中国"],
  RUS: ["Russia", "ロシア"],
  PRK: ["North Korea", "北朝鮮"],
  UKR: ["Ukraine", "ウクライナ"],
  EUR: ["European Union", "欧州連合"],
  GBR: ["United Kingdom", "英国"],
  TWN: ["Taiwan", "台湾"],
  KOR: ["South Korea", "韓国"],
  PHL: ["Philippines", "フィリピン"],
  VNM: ["Vietnam", "ベトナム"],
  IDN: ["Indonesia", "インドネシア"],
  MYS: ["Malaysia", "マレーシア"],
  SGP: ["Singapore", "シンガポール"],
  THA: ["Thailand", "タイ"],
  IND: ["India", "インド"],
  AUS: ["Australia", "オーストラリア"],
  PIC: ["Pacific islands", "太平洋島嶼国"],
};
const CAPITALS: Record<string, Pair> = {
  UKR: ["Kyiv", "ウクライナ"],
  EUR: ["Europe", "EU"],
  GBR: ["London", "英国"],
  USA: ["Washington", "米国"],
  AUS: ["Canberra", "豪州"],
  IND: ["Delhi", "インド"],
};
const FACTS: Record<string, Pair> = {
  UKR: ["front holds, aid ¥60bn", "戦線維持・援助600億円"],
  EUR: ["coalition 61", "結束61"],
  GBR: ["pact stage 1", "協定 第1段階"],
  USA: ["bargainer, Asia 49", "取引重視・アジア関与49"],
  AUS: ["access, stage 3", "円滑化 第3段階"],
  IND: ["alignment +18", "立場 +18"],
};
const ZONES: Record<string, Pair> = {
  OKH: ["Sea of Okhotsk", "オホーツク海"],
  SOJ: ["Sea of Japan", "日本海"],
  TSU: ["Tsugaru Strait", "津軽海峡"],
  TSH: ["Tsushima Strait", "対馬海峡"],
  YEL: ["Yellow Sea", "黄海"],
  ECS: ["East China Sea", "東シナ海"],
  SEN: ["Senkaku Islands", "尖閣諸島"],
  MIY: ["Miyako Strait", "宮古海峡"],
  YON: ["Yonaguni gap", "与那国水道"],
  TWS: ["Taiwan Strait", "台湾海峡"],
  BAS: ["Luzon Strait", "ルソン海峡"],
  SCN: ["Northern South China Sea", "南シナ海北部"],
  SCS: ["South China Sea", "南シナ海"],
  PHS: ["Philippine Sea", "フィリピン海"],
  EJP: ["Pacific off Honshu", "本州東方海域"],
  SIC: ["Second island chain", "第二列島線"],
};
const SHIPS: Record<string, Pair> = {
  liaoning: ["Liaoning", "遼寧"],
  shandong: ["Shandong", "山東"],
  fujian: ["Fujian", "福建"],
  type004: ["Type 004", "004型"],
  izumo: ["Izumo group", "「いずも」部隊"],
  kaga: ["Kaga group", "「かが」部隊"],
  hyuga: ["Hyūga group", "「ひゅうが」部隊"],
  escort2: ["Second escort group", "第二護衛隊群"],
  washington: ["US carrier", "米空母"],
  submarines: ["US submarines", "米潜水艦"],
  pacificfleet: ["Russian Pacific Fleet", "ロシア太平洋艦隊"],
  cutters: ["Chinese coast guard", "中国海警"],
};
const PHASES: Record<string, Pair> = {
  building: ["building", "建造中"],
  refit: ["in refit", "改修中"],
  workup: ["working up", "練成訓練中"],
  port: ["in port", "在港"],
  sortie: ["on sortie", "展開中"],
  absent: ["withdrawn", "撤収"],
};
const PLACES: Record<string, Pair> = {
  northern: ["Northern Territories / Southern Kurils", "北方領土／南クリル"],
  takeshima: ["Takeshima / Dokdo", "竹島／独島"],
  senkaku: ["Senkaku / Diaoyu", "尖閣／釣魚"],
  paracels: ["Paracel / Hoang Sa / Xisha", "パラセル／西沙"],
  spratlys: ["Spratly / Truong Sa / Nansha", "スプラトリー／南沙"],
  scarborough: ["Scarborough / Huangyan", "スカボロー／黄岩"],
};

export function sampleLabels(language: "en" | "ja"): MapLabels {
  const n = language === "en" ? 0 : 1;
  const pick = (table: Record<string, Pair>, id: string): string => table[id]?.[n] ?? id;
  const t = (en: string, ja: string): string => (language === "en" ? en : ja);
  const nameOf = (kind: string, id: string): string =>
    kind === "actor" ? pick(ACTORS, id) : kind === "zone" ? pick(ZONES, id) : pick(SHIPS, id);
  const figure = (x: number): string => String(Math.round(x / 10));
  return {
    language,
    actorName: (id) => pick(ACTORS, id),
    zoneName: (id) => pick(ZONES, id),
    shipName: (id) => pick(SHIPS, id),
    shipNote: (board, id) => pick(PHASES, board.ships.find((ship) => ship.id === id)?.phase ?? ""),
    situationTitle: (_board, id) => id,
    onTray: t("on the tray", "指示トレーにあり"),
    reach: { full: t("full reach", "全力が届く範囲"), half: t("half", "半分") },
    odds: (chance) => t(`${figure(chance)} in 100`, `${figure(chance)}%`),
    placeName: (id) => pick(PLACES, id),
    tagName: (id) => pick(CAPITALS, id),
    tagMore: (name, more) => `${name} +${more}`,
    tagFacts: (_board, id) => [pick(FACTS, id)],
    rivalOrder: ({ number, name, ordered }) => `${number} ${name}: ${ordered.order.type}`,
    tensionFigure: figure,
    story: {
      orders: (orders) => orders.map(({ type }) => type).join(", "),
      washington: (_after, { gone, back }) => [...gone, ...back].join(", "),
      sails: (voyages) => voyages.map(({ ship }) => pick(SHIPS, ship)).join(", "),
      tension: (zones) => zones.map(({ id, to }) => `${pick(ZONES, id)} ${figure(to)}`).join(", "),
      dispatch: ({ kind }) => ({ place: kind, text: kind }),
      narrated: (place, text) => `${place}: ${text}`,
      stepwise: t("Step by step", "一段階ずつ"),
      next: t("Next", "次へ"),
      stepOf: (step, of) => `${step} / ${of}`,
    },
    tipFacts: (board, { kind, id }) =>
      kind === "zone"
        ? [
            t("tension ", "緊張 ") + figure(board.zones.find((z) => z.id === id)?.tension ?? 0),
            t("stake 5", "利害 5"),
          ]
        : [t("alignment +44", "立場 +44"), t("trust 58", "信頼 58")],
    tipHint: t("click for why", "クリックで理由"),
    treeEntry: (_board, { kind, id }) => nameOf(kind, id),
    announce: (_board, _before, { kind, id }) => nameOf(kind, id),
    nothingSelected: t("Nothing selected", "選択なし"),
    chart: t("Chart of the western Pacific", "西太平洋の海図"),
    treeTitle: t("Seas, actors and ships", "海域・主体・艦艇"),
    situations: t("Situations", "案件"),
    seas: t("Seas", "海域"),
    actors: t("Actors", "主体"),
    ships: t("Ships", "艦艇"),
    unavailable: t(
      "The map cannot be drawn here. Choose from the list instead.",
      "地図を表示できません。一覧から選んでください。",
    ),
    zoomIn: t("Zoom in", "拡大"),
    zoomOut: t("Zoom out", "縮小"),
    zoomHome: t("Whole region", "全域"),
    layersTitle: t("Layers", "表示"),
    layers: {
      situations: t("Situations", "案件"),
      intents: t("Intents", "意図"),
      balance: t("Balance", "戦力比"),
      alignment: t("Alignment", "立場"),
      flows: t("Flows", "関係"),
    },
    legend: {
      title: t("Legend", "凡例"),
      leansTo: t("Leans to", "立場"),
      beijing: t("Beijing", "中国側"),
      coalition: t("coalition", "日本側"),
      aid: t("aid", "援助"),
      pact: t("pact", "協定"),
      sanction: t("sanction", "制裁"),
      tension: t("Tension", "緊張"),
      tensionSteps: "20 · 40 · 60",
      rival: t("pale, numbered: a rival’s order", "薄い番号の印：競争相手の指示"),
      disputed: t("hatched: disputed or occupied, no owner’s colour", "斜線：係争地または占領地"),
      marks: {
        banner: t("Banner: a situation", "旗：案件"),
        rings: t("rings: quarters left; strokes: stake", "輪＝残り期数、線＝影響"),
        figure: t("number: bad end in 100 if left", "数字＝放置時の悪い結末"),
        stroke: t("Stroke: an intent", "筆：相手の意図"),
        wider: t("wider, likelier", "太いほど確か"),
        dots: t("your order", "自分の指示"),
        beam: t("Beam: local balance", "天秤：海域の戦力比"),
        sides: t("ours left, theirs dotted", "左が日本側、右が相手側"),
        outweighed: t("double line: outweighed", "二重枠：劣勢"),
      },
    },
  };
}
