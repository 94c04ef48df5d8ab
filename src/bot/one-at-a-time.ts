const lines = new Map<string, Promise<unknown>>();

/** Runs what one speaker does in the order in which it came, within this process; the revision check does the rest. */
export function inTurn<T>(speaker: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(speaker) ?? Promise.resolve();
  const mine = before.then(work, work);
  lines.set(speaker, mine);
  const leave = (): void => {
    if (lines.get(speaker) === mine) lines.delete(speaker);
  };
  mine.then(leave, leave);
  return mine;
}
