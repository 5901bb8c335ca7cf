/** The world outside a command: injected, so that tests need no process. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** The next line of input, `null` at its end. */
  readLine(): Promise<string | null>;
  /** Whether a person sits at the other end and can be asked. */
  readonly interactive: boolean;
  readFile(path: string): string;
  /** Writes a file and makes the folders it lies in. */
  writeFile(path: string, text: string): void;
  now(): Date;
}
