import Phaser from "phaser";
import { ChartGame } from "./chart-game.ts";
import type { MapModel } from "./map-model.ts";
import { Stage } from "./stage.ts";

export type Renderer = "auto" | "canvas" | "webgl";

export interface Opened {
  stage: Stage;
  close(): void;
}

/** How long a browser has to give a lost context back, ms. */
const PATIENCE = 4000;

/** Starts Phaser in the holder, with the canvas where WebGL fails. Rejects if neither can be had. */
export async function openStage(
  holder: HTMLElement,
  model: MapModel,
  renderer: Renderer,
  lost: () => void,
): Promise<Opened> {
  const webgl = renderer === "webgl" || (renderer === "auto" && isFast());
  if (!webgl) return open(holder, model, Phaser.CANVAS, lost);
  try {
    return await open(holder, model, Phaser.WEBGL, lost);
  } catch (error) {
    if (renderer === "webgl") throw error;
    return open(holder, model, Phaser.CANVAS, lost);
  }
}

let fast: boolean | null = null;

/** WebGL drawn by the processor is slower than the canvas: three sheets would go through it every frame. Asked once. */
function isFast(): boolean {
  fast ??= hasFastWebGL();
  return fast;
}

function hasFastWebGL(): boolean {
  const gl = document.createElement("canvas").getContext("webgl", { failIfMajorPerformanceCaveat: true });
  if (!(gl instanceof WebGLRenderingContext)) return false;
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}

/** A picture lost with its context is painted again when that comes back, and given up when it stays away. */
function watchContext({ renderer }: Phaser.Game, stage: Stage, lost: () => void): () => void {
  if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) return () => {};
  const { LOSE_WEBGL, RESTORE_WEBGL } = Phaser.Renderer.Events;
  let timer = 0;
  renderer.on(LOSE_WEBGL, () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(lost, PATIENCE);
  });
  renderer.on(RESTORE_WEBGL, () => {
    window.clearTimeout(timer);
    stage.repaint();
  });
  return () => window.clearTimeout(timer);
}

/** Pictures of Phaser's own, from data that the policy of a page's host may forbid: it cannot start without them. */
function blankFor(textures: Phaser.Textures.TextureManager): void {
  for (const key of ["__DEFAULT", "__MISSING", "__WHITE"]) {
    const texture = textures.createCanvas(key, 4, 4);
    if (!texture) continue;
    const pen = texture.getContext();
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, 4, 4);
    texture.refresh();
  }
}

function open(holder: HTMLElement, model: MapModel, type: number, lost: () => void): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const { view, ratio } = model;
    try {
      const stage = new Stage(model, () => {
        const unwatch = watchContext(game, stage, lost);
        const close = (): void => {
          unwatch();
          stage.end();
          game.close();
        };
        resolve({ stage, close });
      });
      const game = new ChartGame({
        type,
        // Phaser would put its own canvas by for the next game, context and all.
        canvas: document.createElement("canvas"),
        parent: holder,
        scene: stage,
        banner: false,
        audio: { noAudio: true },
        input: {
          keyboard: false,
          gamepad: false,
          activePointers: 2,
          mouse: { preventDefaultDown: false, preventDefaultMove: false },
        },
        disableContextMenu: false,
        autoFocus: false,
        // All pictures lie square and pixel on pixel: there is no edge to smooth. A shader that chooses among sixteen
        // textures for every pixel costs more than the few changes of texture that it saves here.
        antialiasGL: false,
        maxTextures: 1,
        backgroundColor: model.palette.seaStops[0]?.[1] ?? "#12385A",
        scale: {
          mode: Phaser.Scale.NONE,
          width: Math.round(view.width * ratio),
          height: Math.round(view.height * ratio),
          zoom: 1 / ratio,
        },
      });
      game.textures.once(Phaser.Textures.Events.ERROR, () => blankFor(game.textures));
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
