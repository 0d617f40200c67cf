import type { guides as english } from "../en/guides.ts";
import type { Shape } from "../shape.ts";

export const guides: Shape<typeof english> = {
  lead: "授業で使う方と、内容を確かめたい方のためのページです。どれもこの画面で読み、語句を探し、印刷できます。日本語と英語があります。",
  all: "手引きの一覧",
  groups: {
    classroom: "教室で使う",
    model: "モデルについて",
    promises: "お約束",
  },
  pages: {
    teachers: {
      name: "先生のための手引き",
      what: "準備10分で明日の授業に。端末、役割、配慮、評価。",
    },
    "lesson-20": { name: "授業案：20分", what: "判断と結果を分けて考える。" },
    "lesson-45": {
      name: "授業案：45～50分",
      what: "二つの世界に分かれる1時限。閣僚の役割、条件付き援助の授業も。",
    },
    "lesson-two": { name: "授業案：2時限", what: "因果の主張を「もし」と比べて確かめる。" },
    worksheet: { name: "ワークシート", what: "印刷して書き込む2ページ。" },
    rubric: { name: "評価の観点（ルーブリック）", what: "五つの観点を0～3で。スコアは成績にしません。" },
    debrief: { name: "振り返りの進め方", what: "九つの段階ごとに、言うこと、見せるもの、避けること。" },
    curricula: { name: "学習指導要領とのつながり", what: "公共、歴史総合、地理総合と、大学の国際関係論。" },
    links: { name: "リンクのパラメーター", what: "演習のリンクに書けることの一覧表。" },
    model: { name: "モデルの仕組み", what: "すべての規則と定数、分かっている限界。" },
    bias: { name: "このゲームは偏っているか", what: "どちらに傾き、誰が得をするか。測った結果。" },
    claims: { name: "論考の主張を確かめる", what: "六つの主張と、双方の証拠。" },
    readings: { name: "双方の文献", what: "問いごとの文献を、完全な書誌で。" },
    glossary: { name: "用語集（日本語・英語）", what: "ゲームの用語と、分野の定訳。" },
    neutrality: { name: "中立についての声明", what: "管理職、保護者、教育委員会の方へ。" },
    privacy: { name: "プライバシー", what: "何がどこに残り、どう消せるか。" },
    verification: { name: "検証で分かること", what: "そして、再生しても決して分からないこと。" },
    oldruns: { name: "古いプレイについての約束", what: "いつまでも開けるものと、変わりうるもの。" },
    reliability: { name: "壊れないかの試験", what: "何を何回試し、何が壊れ、何を試していないか。" },
    accessibility: { name: "アクセシビリティ声明", what: "何をどう確かめ、何がまだ足りないか。" },
  },
  find: "このページで探す",
  findNext: "次へ",
  findPrevious: "前へ",
  found: (n: string, of: string, section: string): string =>
    section === "" ? `${of}件中${n}件目` : `${of}件中${n}件目（「${section}」）`,
  notFound: "このページにはありません。",
};
