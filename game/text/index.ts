/** What tools and tests take from this room: both languages are there at once. */
import "./both.ts";

export * from "./words.ts";
