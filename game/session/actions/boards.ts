import { gradebookCsv, readExerciseBytes, readSubmissionBytes } from "../../classroom/index.ts";
import { writeRun } from "../../runs/index.ts";
import type { ClassChange } from "../board.ts";
import type { Context } from "../context.ts";
import type { ChosenFile } from "../types.ts";
import { bytesOf } from "../upload.ts";
import { watchRun } from "../watching.ts";

/** A teacher's side after the lesson: the class's files on the board. */
export const boards = {
  /** Judges hand-ins, one or many, beside those that lie on the board already. */
  async receiveClass(s: Context, { files }: { files: readonly ChosenFile[] }): Promise<void> {
    await s.classRoom.take(files);
  },

  /** Says which exercise the board is about, by its file. */
  async boardIsAbout(s: Context, { file }: { file: ChosenFile }): Promise<void> {
    const bytes = await bytesOf(file);
    const read = bytes && readExerciseBytes(bytes);
    if (read?.ok) s.classRoom.choose(read.exercise);
    else s.say("notExercise", { name: file.name.slice(0, 60) }, "warning");
  },

  clearBoard(s: Context): void {
    s.classRoom.putAway();
  },

  classPar(s: Context): Promise<void> {
    return s.classRoom.workOutPar();
  },

  changeClass(s: Context, { change }: { change: ClassChange }): Promise<void> {
    return s.classRoom.change(change);
  },

  callOffClass(s: Context): void {
    s.classRoom.callOff();
  },

  /** The gradebook as CSV; null while nothing lies on the board. */
  gradebook(s: Context): { name: string; text: string } | null {
    const { board } = s.store.now;
    return (
      board && { name: `tokyo-gradebook-${board.id}.csv`, text: gradebookCsv(board.rows, board.exercise) }
    );
  },

  /** Shows a student's run on the map, from its first quarter; nothing of it is kept. */
  async watchHandIn(s: Context, { key }: { key: number }): Promise<void> {
    const bytes = s.classRoom.bytesOf(key);
    const read = bytes && readSubmissionBytes(bytes);
    if (read?.ok) await watchRun(s, writeRun(read.submission.run), read.submission.alias);
  },
};
