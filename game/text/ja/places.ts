import type { places as english } from "../en/places.ts";
import type { Shape } from "../shape.ts";

export const places: Shape<typeof english> = {
  names: {
    northern: "北方領土／南クリル",
    takeshima: "竹島／独島",
    senkaku: "尖閣諸島／釣魚島",
    paracels: "西沙／ホアンサ／パラセル",
    spratlys: "南沙／チュオンサ／スプラトリー",
    scarborough: "スカボロー／黄岩／パナタグ",
    miyako: "宮古島",
    ishigaki: "石垣島",
    yonaguni: "与那国島",
    okinotorishima: "沖ノ鳥島",
    minamitorishima: "南鳥島",
    iwoto: "硫黄島",
    chichijima: "父島",
    guam: "グアム",
    saipan: "サイパン",
    yap: "ヤップ",
    palau: "パラオ",
    chuuk: "チューク",
    pohnpei: "ポンペイ",
    wake: "ウェーク島",
    daito: "大東諸島",
    torishima: "鳥島",
    kinmen: "金門",
    pratas: "東沙／プラタス",
  },
  chart:
    "西太平洋の海図。矢印キーで対象から対象へ移り、プラスとマイナスで拡大・縮小、ゼロで全域を表示します。",
  nothingSelected: "選択なし",
  tension: "緊張",
  stakeOf: (n) => `利害 10のうち${n}`,
  inZone: (zone) => `${zone}`,
};
