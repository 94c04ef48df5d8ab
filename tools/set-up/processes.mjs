// Looking at processes of this machine by number.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** True when this process runs and its command line names `what`: a number alone may have been given to another program. */
export function isRunning(pid, what) {
  return Number.isInteger(pid) && isAlive(pid) && commandLine(pid).includes(what);
}

/** From /proc where there is one (small Linux images have no `ps`), else from `ps`. */
function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}

/** True as soon as `condition` holds, false after `ms`. */
export async function within(ms, condition) {
  const deadline = performance.now() + ms;
  while (performance.now() < deadline) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
