import type { notices as englishNotices, storage as englishStorage } from "../en/notices.ts";
import type { Shape } from "../shape.ts";

export const notices: Shape<typeof englishNotices> = {
  notFetched:
    "ゲームを読み込めませんでした。データは失われていません。接続を確かめて、もう一度お試しください。",
  wordsNotFetched: "その言語の文を読み込めません。表示はこのままです。接続が戻ってから再度お試しください。",
  mapNotFetched: "地図を読み込めません。地図なしでも続けられます。",
  soundNotFetched: "音を読み込めません。消音を切り替えると再度試します。",
  saved: "「{name}」として保存しました。",
  imported: "「{name}」を読み込み、{quarter}から開きました。",
  exported: "記録ファイル「{name}」を書き出しました。",
  erased: "このゲームがこの端末に保存したものをすべて消去しました。",
  erasedElsewhere: "別のタブですべて消去されました。ここで開いていたものは保存されません。",
  removed: "「{name}」を削除しました。",
  rewound: "{quarter}に戻りました。これまでの記録は「保存データ」に残っています。",
  forked: "{quarter}から新しいゲームを始めました。元の記録は「保存データ」に残っています。",
  brokenSave: "保存データ「{name}」は壊れているため、そのまま残しました。ほかの保存は無事です。",
  foreignFile: "「{name}」はこのゲームの記録ファイルではありません。何も変更していません。",
  unreadable: "「{name}」を読み取れません。もう一度選んでください。何も変更していません。",
  fileTooBig: "「{name}」は記録ファイルとしては大きすぎます。何も変更していません。",
  otherVersion: "「{name}」は規則バージョン{version}の記録で、この版では開けません。何も変更していません。",
  diverged: "「{name}」は再現できません（{quarter}で相違）。何も変更していません。",
  illegal: "「{name}」の{quarter}に、規則で認められない指示があります。何も変更していません。",
  saveGone: "その保存データは、このブラウザーにはもうありません。",
  savesUnread:
    "保存データを読み取れません。ブラウザーが応答しないか、保存が許可されていません。データは変更していません。",
  notErased: "削除できませんでした。ブラウザーが応答しないか、保存が許可されていません。",
  savedElsewhere:
    "このゲームは別のタブで進んでいます。表示が古い場合があります。「保存データ」から開き直してください。",
  openElsewhere:
    "このプレイは別のタブでも開いています。続きはどちらか一方で進めてください。もう一方は別の保存データになります。",
  storageFull: "この端末に保存する空きがありません。このタブでは続けられます。書き出して保管してください。",
  storageOff:
    "このブラウザーでは保存が許可されていません。このタブでは続けられます。書き出して保管してください。",
  saveFailed: "保存できませんでした。{quarter}までは無事です。念のため書き出してください。",
  mapUnavailable: "ここでは地図を表示できません。一覧から海域や当事者を選んで続けられます。",
  offline: "オフラインです。ゲームは続けられます。外部への送信はありません。",
  firstStays: "日付の課題の初回です。終わるまで、戻ることも分岐することもできません。",
  lessonStays: "演習は、終わるまで戻ることも分かれることもできません。",
  forecastFirst: "演習の問いがあります。先に答えてから確定してください。",
  explainFirst: "この四半期について演習の問いがあります。答えてから進んでください。",
  notExercise: "「{name}」はこのゲームの演習ではありません。ボードはそのままです。",
  notHandIn: "「{name}」は演習でも、続きのファイルでもありません。何も変わっていません。",
  workChanged:
    "「{name}」の内容は保存のあとで変えられているため、続けられません。ここでは何も変わっていません。",
  lessonGoesOn: "演習を「{name}」として{quarter}から続けます。",
  olderRules:
    "このプレイは第{version}版のルールで続きます。助言、見通し、ほかの世界の中での順位、終了後の計算は今のルールだけに対応しているため、表示されません。",
  nothingKept:
    "このページを閉じると、プレイも答えも設定も残りません。先に提出するファイルを保存してください。",
  platformFull:
    "長くなり、学習システムに入らなくなりました。今後はスコアだけが残ります。このブラウザーで続け、提出するファイルを保存してください。",
  platformRefused: "学習システムが今は受け取りません。念のため、提出するファイルを保存してください。",
  platformUnread:
    "学習システムに残っていたものは、この演習のものではないか、壊れています。演習を初めから始めます。",
  leftBehind:
    "トレーに実行できない指示が{count}件あります。直すか外してください。もう一度確定すれば、その分を除いて進みます。",
  refused: "指示は実行できません：{reason}",
  fault: "ゲーム内部で問題が起きました。{quarter}まで保存されています。",
};

export const storage: Shape<typeof englishStorage> = {
  broken: "破損のため開けません",
  foreign: "このゲームの記録ではありません",
  otherVersion: "規則のバージョンが異なります",
  diverged: "再現できません",
};
