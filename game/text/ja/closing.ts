import type { closing as english } from "../en/closing.ts";
import type { Shape } from "../shape.ts";

export const closing: Shape<typeof english> = {
  scene: "危機の結末",
  when: (crisis: string, n: string, quarter: string): string =>
    `${crisis}。${quarter}、第${n}回のやり取りで終結。`,
  ended: {
    won: "相手が引いた",
    faded: "立ち消えになった",
    yielded: "日本が引いた",
    asksmore: "日本が引き、さらに求められた",
    ramp: "収拾策がまとまった",
    broken: "脅しは実行された",
    blamed: "責める相手を誤った",
    war: "戦争",
  },
  title: {
    won: "相手が引く",
    faded: "立ち消えになる",
    yielded: "日本が引き、そこで終わる",
    asksmore: "日本が引き、再び求められる",
    ramp: "収拾策を、双方が受け入れる",
    broken: "脅しは実行される",
    blamed: "誤った名指し",
    war: "戦争",
  },
  told: {
    won: ({ rival }) =>
      `${rival}は発表した措置を取り下げ、通常のことだと述べました。署名は交わされていません。東京では当直が眠り、書類は机に残りました。`,
    faded: ({ fade }) =>
      `どちらの側も、決着の言葉を述べませんでした。記事は一面から五面に移り、やがて消えました。${fade}`,
    yielded: ({ rival }) =>
      `日本は一段下り、立場を留保しました。${rival}はそれ以上を求めませんでした。国会では「留保」の語が二度読み上げられました。`,
    asksmore: ({ rival }) =>
      `日本は一段下りました。${rival}は礼を述べず、二つ目の一覧を送りました。片づいた机は夕方にはまた埋まりました。`,
    ramp: () =>
      "双方の担当者は一枚の文書をまとめ、どちらの国旗も付けませんでした。合意と呼ぶ者はいません。翌朝、双方が同じ時刻に作業を始めました。",
    broken: () =>
      "上る段はもうありませんでした。予告されたことは、日付のある命令として実行されました。関係者は官報でそれを知りました。",
    blamed: ({ rival }) =>
      `${rival}は引きました。数週間後、${rival}の行いではなかったことが分かりました。訂正は非難よりも短いものでした。`,
    war: () =>
      "戦いは数日続き、現場に届いた戦力だけで行われました。どちらの政府も、始めたのは自分だとは述べていません。亡くなった人の名が読み上げられています。",
  },

  shipsOurs: (names: string): string => `${names}（現場に展開）`,
  shipsTheirs: (names: string): string => `${names}（離脱中）`,
  shipsTheirsStay: (names: string): string => `${names}（なお現場に）`,
  noShips: "この海域に軍艦はいませんでした。",
  waysAlt: (tokyo: string, rival: string): string =>
    `はしごの上の双方の道のり。左が${tokyo}、右が${rival}です。`,

  won: "得たもの",
  lost: "失ったもの",
  owed: "残る貸し借り",
  nothingWon: "得たものはありません。",
  nothingLost: "数に表れる損失はありません。",
  nothingOwed: "貸し借りはありません。",
  remembered: "記憶される",
  places: "名と場所",
  shipsNamed: (names: string): string => `その場にいた艦：${names}。`,
  noShipsNamed: "最初の名簿に日本の艦の名はありません。",
  placeNamed: (place: string): string => `場所：${place}。`,
  human: "人々の記録",
  afterwards: "その後の言葉",
  learnt: "分かったこと",
  toReport: "四半期報告へ",
  readAll: "すべてのやり取りを読む",

  office: {
    tokyo: () => "東京・内閣官房",
    rival: (capital: string) => `${capital}政府・報道官`,
    washington: () => "ワシントン・国防総省",
    naha: () => "那覇・県庁",
    taipei: () => "台北・総統府",
    manila: () => "マニラ・外務省",
  },
  said: {
    won: {
      tokyo: "今日開いているものは、明日も開いていなければなりません。",
      rival: "措置は目的を達し、予定どおり終わりました。",
      washington: "誰が、いつ求めてきたかを記録しました。",
      naha: "よかったと思います。始まる前に、尋ねてくる人はいませんでした。",
      taipei: "一枚目を二度読みました。こちらへの言及はありません。",
      manila: "とどまり続けた結果です。控えを取りました。",
    },
    faded: {
      tokyo: "何も与えず、何も決まりませんでした。",
      rival: "話し合うことは初めからありませんでした。",
      washington: "発表せずに済む結末が最善です。",
      naha: "静かになりました。理由を説明に来た人はいません。",
      taipei: "静かに終わりました。二度目を待つことは学んでいます。",
      manila: "先に忘れたのは新聞です。暮らしのかかる人は忘れません。",
    },
    yielded: {
      tokyo: "日本の立場に変わりはなく、記録に残っています。",
      rival: "良識が勝りました。",
      washington: "何を守り通すかは、日本が判断することです。",
      naha: "落ち着きました。理由を先に聞きたかったと思います。",
      taipei: "述べられなかった言葉を数えています。",
      manila: "理解できます。こちらも同じことをしてきました。",
    },
    asksmore: {
      tokyo: "二つ目の一覧は検討します。",
      rival: "合意されたことは始まりです。",
      washington: "一歩の後退を見ている者は、一人ではありません。",
      naha: "求められたのは一つでした。今は次の知らせを待っています。",
      taipei: "一歩の後に一覧が続いたことを記録しました。",
      manila: "こちらでも、二度目の要求は同じ船で来ました。",
    },
    ramp: {
      tokyo: "一枚の文書です。勝利ではありません。",
      rival: "部局間の技術的な取り決めです。",
      washington: "間に合うように知らされました。感謝します。",
      naha: "その文書をこちらにも下さい。すぐ隣に住んでいます。",
      taipei: "こうした文書は、日付とともに保管しています。",
      manila: "自国の海にも同じ文書がほしいところです。",
    },
    broken: {
      tokyo: "損害は受け止め、公平に分かち合います。",
      rival: "結果は前もって告げてありました。",
      washington: "何を、誰が補えるかを調べます。",
      naha: "最初に電話をかけてくるのは小さな会社です。",
      taipei: "この順序は知っています。品物が違うだけです。",
      manila: "供給も前線だと分かりました。",
    },
    blamed: {
      tokyo: "認定は手順に沿ったものでしたが、撤回します。",
      rival: "訂正も同じ大きさで報じられることを待ちます。",
      washington: "分析官には、どれほど確かだったかを尋ねます。",
      naha: "次に責められるのは誰かと思っていました。",
      taipei: "こちらの誤りは、何年も使われます。",
      manila: "次の映像の前に、証拠を求めます。",
    },
    war: {
      tokyo: "名をすべて読み上げます。今日はそれだけです。",
      rival: "失われた水兵も、誰かの子どもたちでした。",
      washington: "調査が行われ、その後にもう一度行われます。",
      naha: "帰りの席は、すべては埋まりませんでした。",
      taipei: "運ばれてくる人を、港は誰でも受け入れます。",
      manila: "双方の乗組員が、同じ病院の同じ階にいます。",
    },
  },
};
