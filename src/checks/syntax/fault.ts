/** What a parser refuses in a text. */
export interface Fault {
  rule: string;
  message: string;
  hint: string;
  /** Line of the text, counted from 0. */
  line: number;
}
