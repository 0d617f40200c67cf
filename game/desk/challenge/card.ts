/** What an image card says of a run: drawn as it stands, whatever the language. */
export interface CardWords {
  game: string;
  what: string;
  score: string;
  /** What the score is out of. */
  of: string;
  ending: string;
  changes: string;
  code: string;
}

/** The size that previews of links are made for, px. */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 64;
const CHART = { x: 560, y: 190, w: 576, h: 260 };

const MINCHO = '"Shippori Mincho", "Hiragino Mincho ProN", serif';
const SANS = '"IBM Plex Sans", "IBM Plex Sans JP", "Hiragino Sans", sans-serif';

/** Draws the card; null where this browser cannot. Scores are 0–1000, a quarter each. */
export async function drawCard(words: CardWords, scores: readonly number[]): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  const colour = coloursOf();
  pen.fillStyle = colour.paper;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = colour.curtain;
  pen.fillRect(0, 0, WIDTH, 112);
  pen.fillStyle = colour.light;
  write(pen, words.game, EDGE, 74, `500 44px ${MINCHO}`, WIDTH - 2 * EDGE);
  pen.fillStyle = colour.ink;
  write(pen, words.what, EDGE, 176, `500 30px ${SANS}`, 460);
  write(pen, words.score, EDGE, 350, `700 168px ${MINCHO}`, 300);
  const width = Math.min(300, pen.measureText(words.score).width);
  write(pen, words.of, EDGE + width + 16, 350, `400 30px ${SANS}`, 160);
  lines(pen, words.ending, EDGE, 416, `500 36px ${MINCHO}`, 470, 44);
  paintChart(pen, scores, colour);
  pen.fillStyle = colour.faint;
  lines(pen, words.changes, EDGE, 530, `400 25px ${SANS}`, WIDTH - 2 * EDGE - 420, 34);
  pen.fillStyle = colour.ink;
  pen.textAlign = "right";
  write(pen, words.code, WIDTH - EDGE, 566, `500 34px ui-monospace, "DejaVu Sans Mono", monospace`, 420);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

type Colours = ReturnType<typeof coloursOf>;

/** The page's own colours, of whichever palette it has. */
function coloursOf() {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: of("--sheet"),
    curtain: of("--ai-deep"),
    light: of("--gofun"),
    ink: of("--sumi"),
    faint: of("--sumi2"),
    line: of("--ai"),
    grid: of("--hair"),
  };
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  most: number,
): void {
  pen.font = font;
  pen.fillText(text, x, y, most);
}

/** Breaks between words, or in Japanese between any two letters, over two lines at most. */
function lines(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  most: number,
  height: number,
): void {
  pen.font = font;
  const parts = text.includes(" ") ? text.split(/(?<= )/) : [...text];
  let line = "";
  let at = y;
  for (const part of parts) {
    if (pen.measureText(line + part).width > most && line !== "") {
      pen.fillText(line.trim(), x, at, most);
      line = "";
      at += height;
      if (at > y + height) return;
    }
    line += part;
  }
  pen.fillText(line.trim(), x, at, most);
}

function paintChart(pen: CanvasRenderingContext2D, scores: readonly number[], colour: Colours): void {
  const { x, y, w, h } = CHART;
  pen.strokeStyle = colour.grid;
  pen.lineWidth = 1.5;
  for (const share of [0, 0.5, 1]) {
    pen.beginPath();
    pen.moveTo(x, y + h * share);
    pen.lineTo(x + w, y + h * share);
    pen.stroke();
  }
  const point = (score: number, i: number): [number, number] => [
    x + (w * i) / Math.max(1, scores.length - 1),
    y + h * (1 - score / 1000),
  ];
  pen.strokeStyle = colour.line;
  pen.lineWidth = 6;
  pen.lineJoin = "round";
  pen.beginPath();
  for (const [i, score] of scores.entries()) pen[i === 0 ? "moveTo" : "lineTo"](...point(score, i));
  pen.stroke();
}
