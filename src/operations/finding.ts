/** What an examination can find; `tools/doctor-messages.mjs` has the words for each. */
export const FINDING_CODES = [
  'settings', 'mode', 'redis', 'cannot-look', 'too-old', 'evicts', 'forgets-on-restart', 'forgets-on-power-cut', 'memory', 'persistence',
  'password', 'clock', 'jobs', 'overdue', 'stuck', 'restoring', 'newer-data', 'served', 'backup', 'model',
] as const;

/** `note`: to be known; `wrong`: to be mended, and why the examination fails. `facts` hold figures and codes: no secret, nobody's name. */
export interface Finding {
  code: (typeof FINDING_CODES)[number];
  level: 'well' | 'note' | 'wrong';
  facts?: Record<string, string | number | readonly string[]>;
}

export function well(code: Finding['code'], facts: Finding['facts'] = {}): Finding {
  return { code, level: 'well', facts };
}

export function note(code: Finding['code'], facts: Finding['facts'] = {}): Finding {
  return { code, level: 'note', facts };
}

export function wrong(code: Finding['code'], facts: Finding['facts'] = {}): Finding {
  return { code, level: 'wrong', facts };
}
