import { useWords } from "../context.ts";
import { Icon } from "../icons.tsx";

interface Props {
  text: string;
  label: string;
}

/** Puts a text on the clipboard and says so, or that it cannot be. */
export function CopyButton({ text, label }: Props) {
  const { m, say } = useWords();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(m.challenges.copied);
    } catch {
      say(m.challenges.notCopied);
    }
  };
  return (
    <button type="button" class="btn" onClick={() => void copy()}>
      <Icon name="save" size={16} /> {label}
    </button>
  );
}

/** The address of this page with a fragment, for somebody else. */
export function addressOf(fragment: string): string {
  return `${location.origin}${location.pathname}${fragment}`;
}
