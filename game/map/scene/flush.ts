let scratch: CanvasRenderingContext2D | null = null;

/**
 * Has a canvas drawn by the processor put on paper what it was told so far. Browsers note strokes down and draw them
 * when somebody looks: all the strips of a sheet would then be drawn in one frame after all.
 */
export function flush(canvas: HTMLCanvasElement): void {
  scratch ??= document.createElement("canvas").getContext("2d");
  if (!scratch || canvas.width === 0) return;
  // A new width throws away the note of this look itself, which would hold on to a copy of the picture.
  scratch.canvas.width = 1;
  scratch.canvas.height = 1;
  scratch.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
  scratch.canvas.width = 1;
}
