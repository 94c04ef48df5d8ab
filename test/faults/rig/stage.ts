let last: Promise<unknown> = Promise.resolve();

/** One after the other: what needs the whole machine. Waiting for the minutes to pass needs none of it. */
export function onStage<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
