import Phaser from "phaser";
import type { MapModel } from "./map-model.ts";
import { Stage } from "./stage.ts";

export type Renderer = "auto" | "canvas" | "webgl";

function typeOf(renderer: Renderer): number {
  if (renderer === "webgl") return Phaser.WEBGL;
  return renderer === "canvas" || !hasFastWebGL() ? Phaser.CANVAS : Phaser.AUTO;
}

/** WebGL drawn by the processor is slower than the canvas: three sheets would go through it every frame. */
function hasFastWebGL(): boolean {
  const gl = document.createElement("canvas").getContext("webgl", { failIfMajorPerformanceCaveat: true });
  if (!(gl instanceof WebGLRenderingContext)) return false;
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}

/** Starts Phaser in the holder. Rejects if neither WebGL nor canvas can be had. */
export function openStage(
  holder: HTMLElement,
  model: MapModel,
  renderer: Renderer,
): Promise<{ stage: Stage; close: () => void }> {
  return new Promise((resolve, reject) => {
    const { view, ratio } = model;
    try {
      const stage = new Stage(model, () => {
        const close = (): void => {
          stage.end();
          game.destroy(true);
        };
        resolve({ stage, close });
      });
      const game = new Phaser.Game({
        type: typeOf(renderer),
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
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
