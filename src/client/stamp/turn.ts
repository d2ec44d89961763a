/** One question at a time: whoever takes a turn ends the one before, whose answer is then dropped. */
export class Turns {
  private current = 0;

  /** Begins a question; the function says whether it is still the newest. */
  take(): () => boolean {
    const own = ++this.current;
    return () => own === this.current;
  }
}
