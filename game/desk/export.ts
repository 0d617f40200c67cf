import { useDesk } from "./context.ts";

/** Hands a text or a picture to the browser as a file. It never leaves the page by any other way. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by the next task; the address may then be freed.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Hands the run to the browser as a file. */
export function useExport(): () => Promise<void> {
  const { session } = useDesk();
  return async () => {
    const file = await session.do({ do: "exportRun" });
    if (file) saveFile(file.name, file.text, "application/json");
  };
}
