import type { captions as english } from "../en/captions.ts";
import type { Shape } from "../shape.ts";

export const captions: Shape<typeof english> = {
  cues: {
    alarm: "低い音：終わりが近い",
    opens: "音：新しい案件",
    good: "上がる音：よい結果が多い",
    middling: "平らな音：結果はまちまち",
    bad: "下がる音：悪い結果が多い",
    crisis: "強い音：危機",
    rung: "木の音：一段上がった",
    offramp: "長い息の音：収拾の道を提案",
    ended: "長い音：危機は終わった",
    dispatch: "短い音：問いが待っている",
    sails: "低く長い音：艦船が出港",
    evidence: "高い音：調査の結果が届いた",
    over: "最後の音：最後の四半期が終わった",
    refused: "にぶい音：できません",
  },
  music: {
    calm: "音楽：平穏",
    watchful: "音楽：警戒",
    crisis: "音楽：危機",
    aftermath: "音楽：そのあと",
    debrief: "音楽：振り返り",
  },
};
