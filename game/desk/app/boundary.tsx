import { Component, type ComponentChildren } from "preact";
import { DeskContext } from "../context.ts";
import "./boundary.css";

interface State {
  failed: boolean;
}

/** A fault in drawing must not take the page away: it says what is safe and offers one action. */
export class Boundary extends Component<{ children: ComponentChildren }, State> {
  override state: State = { failed: false };

  static override getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    // The console is the only place a bug report can be copied from.
    console.error(error);
  }

  render() {
    if (!this.state.failed) return this.props.children;
    return (
      <DeskContext.Consumer>
        {(desk) => (
          <main class="fault">
            <h1>{desk?.m.dialogs.error}</h1>
            <p>{desk?.m.dialogs.errorSafe}</p>
            <button type="button" class="btn" onClick={() => location.reload()}>
              {desk?.m.dialogs.reload}
            </button>
          </main>
        )}
      </DeskContext.Consumer>
    );
  }
}
