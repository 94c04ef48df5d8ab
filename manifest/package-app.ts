import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { appPackage } from './app-package';
import { readOptions, USAGE } from './options';

/** `npm run manifest`: writes the Teams app package, or says what is wrong. Gives the exit code. */
export function packageApp(args: readonly string[], say: (line: string) => void): 0 | 1 {
  const read = readOptions(args);
  if (!read.ok) return refused([...read.problems, `Usage : ${USAGE}`], say);
  const made = appPackage(read.options);
  if (!made.ok) return refused(made.problems, say);
  const path = resolve(read.options.out ?? join(__dirname, 'build', 'relais.zip'));
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, made.zip);
  } catch (error) {
    return refused([`Le paquet n’a pas pu être écrit dans ${path} (${error instanceof Error && 'code' in error ? String(error.code) : 'erreur'}).`], say);
  }
  say(`Paquet Teams écrit : ${relative(process.cwd(), path) || path}`);
  say('Dans Teams : Applications, Gérer vos applications, Charger une application.');
  return 0;
}

function refused(lines: readonly string[], say: (line: string) => void): 1 {
  lines.forEach((line) => say(line));
  return 1;
}

if (require.main === module) {
  process.exitCode = packageApp(process.argv.slice(2), (line) => console.log(line));
}
