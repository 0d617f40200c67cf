import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  type Exercise,
  exerciseOf,
  type Filed,
  filesIn,
  gradebookColumns,
  gradebookCsv,
  gradebookRows,
  handInFrom,
  type Inside,
  isArchive,
  readExerciseBytes,
  rollOf,
} from "../classroom/index.ts";
import { readBytes } from "./input.ts";
import { Misuse } from "./misuse.ts";
import { print, say } from "./output.ts";

/** A class's zip is read whole; one file of it is refused above a run's size. */
const MOST_ARCHIVE = 400_000_000;

export interface GradeOptions {
  exercise?: string;
  json?: boolean;
}

/**
 * The gradebook of a class: of files, folders and zips as a learning platform leaves them. The same rows as the page's
 * debrief board. Exit 1 if any file is not counted and valid, 2 if one could not be read.
 */
export async function grade(
  paths: readonly string[],
  { exercise: path, json }: GradeOptions,
): Promise<number> {
  const given = path === undefined ? null : exerciseIn(path);
  const found: Inside[] = [];
  let exit = 0;
  for (const each of paths) {
    try {
      found.push(...insideOf(each));
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      say(error.message);
      exit = 2;
    }
  }
  const files: Filed[] = [];
  for (const [key, { name, bytes }] of found.entries())
    files.push({ key, file: name, handIn: await handInFrom(bytes) });
  const exercise = given ?? exerciseOf(files);
  const rows = rollOf(files, exercise);
  if (json) {
    const head = gradebookColumns(exercise);
    for (const row of gradebookRows(rows, exercise)) {
      print(`${JSON.stringify(Object.fromEntries(row.map((cell, i) => [head[i], cell])))}\n`);
    }
  } else print(gradebookCsv(rows, exercise));
  for (const { file, standing, place } of rows)
    say(`${file}: ${standing}${place === "" ? "" : `: ${place}`}`);
  const counted = rows.every(({ standing }) => standing === "valid");
  return Math.max(exit, counted ? 0 : 1);
}

function exerciseIn(path: string): Exercise {
  const read = readExerciseBytes(readBytes(path, MOST_ARCHIVE));
  if (!read.ok) throw new Misuse(`${path} is no exercise: ${read.place}: ${read.fault}`);
  return read.exercise;
}

function insideOf(path: string): Inside[] {
  if (isFolder(path)) {
    return readdirSync(path)
      .sort()
      .filter((name) => !name.startsWith("."))
      .flatMap((name) => insideOf(join(path, name)));
  }
  const bytes = readBytes(path, MOST_ARCHIVE);
  if (!isArchive(bytes)) return [{ name: path, bytes }];
  const inside = filesIn(bytes);
  if (!inside) throw new Misuse(`${path} is no zip that can be read`);
  return inside.map((each) => ({ ...each, name: `${path}/${each.name}` }));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
