import type { threads as english } from "../en/threads.ts";
import type { Shape } from "../shape.ts";

export const threads: Shape<typeof english> = {
  title: "この年月をつらぬく糸",
  note: "繰り返し現れたものと、その対応",
  chains: "何が何につながったか",
  chainsNote: "始まり、対応、その先",
  began: (quarter: string, title: string, way: string, end: string): string =>
    `始まりは「${title}」でした（${quarter}）。日本の対応：${way}。${end}`,
  followed: (quarter: string, title: string, way: string, end: string): string =>
    `そこから「${title}」が起きました（${quarter}）。日本の対応：${way}。${end}`,
  ownWay: "自らの道",
  ownWayNote: "毎年の米国の要請への応対",
  ownWaySum: (asks: string, own: string): string =>
    `米国の要請は${asks}回。うち${own}％は、そのままの形では応じませんでした。`,
  ownWayAnswers: (list: string): string => `内訳：${list}。`,
  askAnswers: {
    given: "応じた",
    traded: "指揮統制の連携で代えた",
    refused: "明確に断った",
    open: "答えなかった",
  },
  times: (n: string): string => `${n}回`,
  mostly: (way: string, n: string): string => `多かった対応：${way}（${n}）。`,
  ended: (list: string): string => `結果：${list}。`,
  manila: {
    warm: "放水を受けた日、東京では誰かが電話に出ました。",
    steady: "東京は力を貸し、力を貸す姿を見せることにも気を配りました。",
    cool: "約束より先に、訪問が途絶えました。",
  },
  seoul: {
    warm: "政権が替わったあとも往来は続きました。そう考えていた人は多くありませんでした。",
    steady: "会うべきときには会いましたが、議事録は短いものでした。",
    cool: "記念の日は、海峡の片側でだけ守られました。",
  },
  beijing: {
    conciliatory: "安心させられたのは自分たちのほうだと、当局者は言います。",
    probing: "互いに相手を測り、その記録を残しました。",
    coercive: "始めたのは東京であり、答えは毅然とした対応だったと教えられています。",
    crisis: "艦長たちは待てと言われ、何を待つのかは知らされませんでした。",
  },
  washington: {
    guarantor: "引き継ぎのたびに、条約の全文が読まれます。",
    bargainer: "誰が何を払ったかの帳簿がつけられました。釣り合った年のほうが多くありました。",
    offshore: "説明室の地図は、今では第二列島線で終わっています。",
    absent: "そこで務めた人びとが話を聞かれることは、年ごとに減りました。",
  },
  seoulName: "ソウル",
};
