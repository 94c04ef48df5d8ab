/** Waits for a condition, or says what did not come true. */
export async function until(holds: () => boolean | Promise<boolean>, what: () => string, withinMs: number, everyMs = 20): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`not within ${String(Math.round(withinMs / 1_000))} s: ${what()}`);
    await pause(everyMs);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
