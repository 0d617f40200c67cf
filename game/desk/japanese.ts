import "./app/japanese.css";

export { lacks } from "./lacks.ts";
