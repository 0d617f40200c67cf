import Phaser from "phaser";

/** The least page that has Phaser in it: one scene, one rectangle that answers a press. */
class Alone extends Phaser.Scene {
  create(): void {
    const box = this.add.rectangle(200, 150, 120, 80, 0x1d4a6b).setInteractive();
    box.on("pointerdown", () => box.setFillStyle(box.fillColor === 0x1d4a6b ? 0xb22d17 : 0x1d4a6b));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  parent: "host",
  width: 800,
  height: 600,
  banner: false,
  scene: Alone,
});
