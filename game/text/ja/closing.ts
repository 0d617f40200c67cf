import type { closing as english } from "../en/closing.ts";
import type { Shape } from "../shape.ts";

export const closing: Shape<typeof english> = {
  ended: {
    won: "相手が退いた",
    faded: "立ち消えになった",
    yielded: "東京が退いた",
    asksmore: "東京が退き、さらに求められた",
    ramp: "双方が出口を取った",
    broken: "脅しは実行された",
    blamed: "責める相手を誤った",
    war: "戦争",
  },
};
