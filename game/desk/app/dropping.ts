import { useEffect } from "preact/hooks";
import type { Session } from "../../session/index.ts";

/** Files that are dropped anywhere on the page are taken for runs and verified; a browser alone would leave the page. */
export function useDropping(session: Session): void {
  useEffect(() => {
    const withFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent): void => {
      if (withFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!withFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void session.do({ do: "receiveFiles", files });
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, [session]);
}
