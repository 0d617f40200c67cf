import "./styles/japanese.css";

export { lacks } from "./lacks.ts";
