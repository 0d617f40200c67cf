import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { afterPaint } from "../../session/next-paint.ts";

/** Whether what was drawn first has been seen: the larger half of a page need not hold back the answer to a press. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let wanted = true;
    void afterPaint().then(() => wanted && setPainted(true));
    return () => {
      wanted = false;
    };
  }, []);
  return painted;
}

/** What is drawn only once what stands round it has been seen. */
export function AfterPaint({ children }: { children: ComponentChildren }) {
  return usePainted() ? children : null;
}
