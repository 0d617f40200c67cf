/** What cannot be done as it was asked: a sentence for standard error and exit code 2. */
export class Misuse extends Error {}
