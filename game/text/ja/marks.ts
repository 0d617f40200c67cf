/** 出来事が残す印：事業を開くか、閉じる。 */
export const marks: Record<string, string> = {
  hullsold: "船体が売却された",
  scrapped: "船体が解体された",
  sailed: "船体が造船所を離れた",
  passed: "船体が海峡を通過した",
  drawings: "図面が流出した",
  airframe: "試作機が売却された",
  airframekept: "試作機の国外売却がなくなった",
  handover: "マカオが返還された",
  taepodong: "ミサイルが日本上空を通過した",
  kedoended: "原子炉の建設が止まった",
};
