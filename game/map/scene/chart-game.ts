import Phaser from "phaser";

/**
 * A Phaser game that can be taken down whole. Phaser's own leaves a listener on the document and two on the window,
 * takes itself down with its next frame, which a loop asleep never has, and keeps its WebGL context.
 */
export class ChartGame extends Phaser.Game {
  private readonly watching: EventListenerOrEventListenerObject[] = [];

  /** Runs once when Phaser has booted; what it asks of the document meanwhile is noted, to be undone. */
  protected override start(): void {
    const { watching } = this;
    const note = (...asked: Parameters<typeof document.addEventListener>): void => {
      if (asked[0] === "visibilitychange") watching.push(asked[1]);
      Document.prototype.addEventListener.apply(document, asked);
    };
    Object.assign(document, { addEventListener: note });
    try {
      super.start();
    } finally {
      Reflect.deleteProperty(document, "addEventListener");
    }
  }

  /** Lets go of everything at once. Not to be called from within a frame. */
  close(): void {
    const { renderer } = this;
    const gl = renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer ? renderer.gl : null;
    this.destroy(true);
    this.loop.tick();
    gl?.getExtension("WEBGL_lose_context")?.loseContext();
    for (const listener of this.watching) document.removeEventListener("visibilitychange", listener);
    window.onblur = null;
    window.onfocus = null;
    this.freeCanvases();
  }

  /** Words that stood on no sheet when the game went are not taken down with it, and their canvases hold all of it. */
  private freeCanvases(): void {
    const { CanvasPool } = Phaser.Display.Canvas;
    // Its types leave out what it holds.
    const { pool } = CanvasPool as unknown as { pool: { parent: unknown; canvas: HTMLCanvasElement }[] };
    for (const { parent, canvas } of pool) {
      if (gameOf(parent) === this) CanvasPool.remove(canvas);
    }
  }
}

function gameOf(parent: unknown): Phaser.Game | null {
  return parent instanceof Phaser.GameObjects.GameObject ? (parent.scene?.game ?? null) : null;
}
