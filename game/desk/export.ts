import { useDesk } from "./context.ts";

/** Hands the run to the browser as a file. The text never leaves the page by any other way. */
export function useExport(): () => Promise<void> {
  const { session } = useDesk();
  return async () => {
    const file = await session.do({ do: "exportRun" });
    if (!file) return;
    const url = URL.createObjectURL(new Blob([file.text], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = file.name;
    document.body.append(link);
    link.click();
    link.remove();
    // The download has begun by the next task; the address may then be freed.
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
}
