import { useEffect } from "preact/hooks";
import type { Session } from "../../session/index.ts";

/**
 * Files that are dropped anywhere on the page are taken for runs and verified, and at the debrief board for a class's
 * work; a browser alone would leave the page.
 */
export function useDropping(session: Session, atBoard: boolean): void {
  useEffect(() => {
    const withFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent): void => {
      if (withFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!withFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void session.do({ do: atBoard ? "receiveClass" : "receiveFiles", files });
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, [session, atBoard]);
}
