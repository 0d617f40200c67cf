import type { lessons as english } from "../en/lessons.ts";
import type { Shape } from "../shape.ts";

export const lessons: Shape<typeof english> = {
  ready: {
    decision20: {
      name: "決定と結果は別のもの",
      time: "20分",
      lead: "六つの四半期、二つの問い、全員が同じ世界。札が落ちる前に、何を知りえたでしょうか。",
    },
    split45: {
      name: "二つの世界、一つの机",
      time: "45〜50分",
      lead: "八つの四半期、四つの開いた問い。机に向かって何を知ることができ、何を仮定するほかないのでしょうか。",
    },
    conditions45: {
      name: "条件つきの援助",
      time: "45〜50分",
      lead: "八つの四半期を同じ方針で進みます。開いた問いは二つだけ。何が漏れ、何が報われるのか。",
    },
    cabinet45: {
      name: "閣議",
      time: "45〜50分",
      lead: "一つの画面を二人から四人で囲み、八つの四半期を進みます。それぞれに役職と任務と目標があります。",
    },
    twosessions: {
      name: "何が何をもたらしたか",
      time: "2回の授業",
      lead: "十二の四半期、一人に一つの世界。2回目の授業で、一つの決定を変えてみます。",
    },
    homework: {
      name: "家で、予測とともに",
      time: "60〜90分",
      lead: "十二の四半期、一人に一つの世界。予測を三度、最後に覚え書きを書きます。",
    },
  },
  blank: "先生が作った演習",
  quarters: (n: string): string => `${n}四半期`,
  orders: (n: string): string => `四半期に指示${n}件`,
  questions: (n: string): string => `途中の問い${n}問`,
  oneWorld: "全員が同じ世界に出会う",
  ownWorld: "ニックネームから自分だけの世界が生まれる",
  brief: "先生から",

  notice: "始める前に",
  noticeText:
    "このゲームでは、戦争と死、そして家を追われた人びとのことが文章で語られます。燃える町を見せることはありません。そこに家族がいる人もいます。参加したくない人は、理由を言わずに、代わりのワークシートを求めることができます。",
  alias: "ニックネーム",
  aliasNote:
    "ほかには何も聞きません。提出するファイルに記されます。先生の指示がない限り、本名は使わないでください。最後まで同じものを使います。",
  toPlatform:
    "進み具合と答えとニックネーム、終わったときのスコアが、学習システムに送られます。名前を読み取ることはありません。",
  aliasMissing: "ニックネームを入れてください。",
  cabinet: "この画面を囲む人",
  cabinetNote: "二人から四人です。一人が一つの役職を受け持ち、二つ持つこともできます。",
  begin: "始める",
  again: (alias: string): string => `「${alias}」として続ける`,
  againAt: (n: string, of: string): string => `${of}四半期のうち${n}`,
  againOver: "終了",
  begun: "この端末で始めたもの",
  another: "または別のニックネームで始める",
  wrong: "この演習は開けません",
  faults: {
    notExercise: "このゲームの演習ではないか、リンクが壊れています。もう一度受け取ってください。",
    tooLarge: "演習のファイルにしては大きすぎます。",
    shape: "演習の一部が正しい形になっていません。",
    scenario: "演習が求めるシナリオがここにはありません。",
    modifiers: "演習が、両立しない変更を求めています。",
    limits: "演習が、シナリオより多くの四半期か指示を求めています。",
    promptIds: "演習の二つの問いが同じ名前です。",
    promptTurns: "演習の問いが、最後の四半期より後にあります。",
    options: "演習の選択肢が二つありません。",
    parameter: "リンクが、存在しないものを求めています。",
  },
  at: (place: string): string => `箇所：${place}`,

  preview: "下見：何も保存されません",
  asked: "確定の前に",
  askedAfter: "この四半期を終えて",
  askedNote: "四半期を確定するまで変えられます。",
  askedAfterNote: "答えると変えられません。",
  given: "回答済み",
  give: "答える",
  change: "変える",
  changeNamed: (what: string): string => `答えを変える：${what}`,
  pass: "飛ばす",
  yourAnswer: "あなたの答え",
  chance: "確率（％）",
  figure: "点（0〜100）",
  open: "演習と提出",
  all: "問いの一覧",
  later: (quarter: string): string => `第${quarter}四半期の問い`,
  unanswered: "未回答",
  none: "この演習に問いはありません。",

  chances: {
    regime: (by: string): string =>
      `第${by}四半期の終わりに、米国の姿勢が今と違っている確率はどれほどですか。`,
    leak: (by: string): string =>
      `第${by}四半期の終わりまでに、援助や工場から何かが漏れる確率はどれほどですか。`,
    crisis: (by: string): string => `第${by}四半期の終わりまでに危機が起こる確率はどれほどですか。`,
    war: (by: string): string => `第${by}四半期の終わりまでに戦争になる確率はどれほどですか。`,
    posture: (by: string): string =>
      `第${by}四半期の終わりに、中国の姿勢が「威圧的」か、それ以上になっている確率はどれほどですか。`,
    coalition: (by: string): string =>
      `第${by}四半期の終わりに、ウクライナ支援連合が50を上回る確率はどれほどですか。`,
    armistice: (by: string): string =>
      `第${by}四半期の終わりまでに、ウクライナで休戦が成る確率はどれほどですか。`,
    support: (by: string): string => `第${by}四半期の終わりに、国内の支持が50を上回る確率はどれほどですか。`,
    situation: (by: string, what: string): string =>
      `「${what}」が、第${by}四半期の終わりまでによい結果になる確率はどれほどですか。`,
    median: () => "自分のスコアが組の中央より上になる確率はどれほどですか。",
  },
  firstSituation: "議題の最初の案件",
  figures: {
    score: (by: string): string => `第${by}四半期の終わりに、スコアは何点ですか。`,
    deterrence: (by: string): string => `第${by}四半期の終わりに、抑止は何点ですか。`,
    resilience: (by: string): string => `第${by}四半期の終わりに、強靱性は何点ですか。`,
    autonomy: (by: string): string => `第${by}四半期の終わりに、自律は何点ですか。`,
    order: (by: string): string => `第${by}四半期の終わりに、秩序は何点ですか。`,
    support: (by: string): string => `第${by}四半期の終わりに、国内の支持は何点ですか。`,
    coalition: (by: string): string => `第${by}四半期の終わりに、ウクライナ支援連合は何点ですか。`,
  },
  choices: {
    crisis: "最初に来る危機はどれですか。",
    own: "一つ選んでください。",
  },
  noCrisis: "どれも来ない",
  topics: {
    belief: "見立てのどれが動きましたか。何がそれを動かしましたか。",
    row: "帳簿の一行を引用してください。それは何を示し、ほかにどう説明できますか。",
    mind: "何が見えたら、自分の進め方を考え直しますか。",
    chain: "いちばん効いた決定はどれですか。そこから結果までのつながりを書いてください。",
    memo: "次の内閣への覚え書き：一つの決定、その代償、引き返す目印。",
    roles: "どの指示で意見が分かれ、誰が何を主張し、どう決まりましたか。",
    own: "考えを書いてください。",
  },

  ministers: {
    foreign: {
      name: "外務大臣",
      brief: "相手国との約束を守り、危機が来る前に話し合いの場を探します。",
      aim: "どの相手国の信頼も、初めより下げずに終える。",
    },
    finance: {
      name: "財務大臣",
      brief: "一円ごとに署名します。発表された額には贈与も貸付もあります。どちらかを問います。",
      aim: "債務を、初めより増やさずに終える。",
    },
    defence: {
      name: "防衛大臣",
      brief: "あるもので海を守り、任に就く人びとに責任を負います。",
      aim: "重要な海のどれも、初めより守りを弱めずに終える。",
    },
    okinawa: {
      name: "沖縄県知事",
      brief: "基地の多くがあり、避難が最初に始まる島々の声を伝えます。",
      aim: "沖縄の同意を、初めより下げずに終える。",
    },
  },
  yourAim: "自分だけの目標",
  card: "閣僚カード",
  argued: "主張した人",
  arguedNamed: (order: string): string => `主張した人：${order}`,
  nobody: "特になし",

  handIn: "提出",
  handInNote:
    "プレイと答えとニックネームを、一つのファイルにします。先生が課題を集める場所に提出してください。",
  handInOpen: "まだ終わっていません。このまま提出し、あとでもう一度提出することもできます。",
  save: "提出するファイルを保存",
  saved: (name: string): string => `「${name}」を書き出しました。先生が課題を集める場所に提出してください。`,
  passOn: "ほかの端末で続ける",
  passOnNote:
    "ほかの端末でこのリンクを開くか、読み取ってください。ニックネームと答えとプレイが入っています。ほかの人には渡さないでください。",
  passOnLong: "リンクに入らない長さになりました。ファイルを保存し、ほかの端末で開いてください。",
  truthsLater: "まず皆で話し合います。先生が振り返りで示します。",
  truthsNow: "それでも見る",
  opposite: "逆の世界でもう一度遊ぶ",
  oppositeNote: "運は同じで、開いた答えはすべて反対側にあります。練習なので、提出するものはありません。",
};
