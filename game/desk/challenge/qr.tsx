import { encode } from "uqr";

/** A link as a QR code, drawn as one path; `label` is what it is to who cannot see it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = encoded(text);
  if (!code) return null;
  const { data, size } = code;
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} class="qr-ground" />
      <path d={path} class="qr-dots" />
    </svg>
  );
}

/** Null for a text that no code has room for: a link on a page with a long address. */
function encoded(text: string) {
  try {
    return encode(text, { ecc: "L", border: 4 });
  } catch {
    return null;
  }
}
