import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import * as ts from 'typescript';
import { homeOf, refusalOf } from './architecture-rules';

/** Source text by path from the repository's root, with `/`. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  readonly file: string;
  /** As written: a relative path or a package. */
  readonly specifier: string;
  /** The file it leads to, for a relative import of a file we know. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

const FOLDERS = ['src', 'dialogs', 'cards', 'test', 'bench', 'training', 'manifest'];
const NAMES = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.ts$/;
const VAGUE = /(^|-)(utils?|helpers?|managers?|misc|common)(-|\.)/;

/** Every TypeScript source of the repository. */
export function readSources(root: string): Sources {
  const paths = FOLDERS.flatMap((folder) => filesUnder(join(root, folder)));
  return new Map(paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.ts')).map((path) => join(folder, path));
}

/** All that is wrong with how files name each other, one sentence each, with the reason. */
export function violations(sources: Sources): string[] {
  const imports = [...sources].flatMap(([file, text]) => importsOf(file, text, sources));
  return [
    ...[...sources.keys()].flatMap(nameProblem),
    ...imports.flatMap(importProblem),
    ...cycles(imports).map((files) => `${files.join(' → ')}: these files import each other in a circle, so none can be read or tested alone`),
  ];
}

function nameProblem(file: string): string[] {
  const name = posix.basename(file);
  if (!NAMES.test(name)) return [`${file}: file names are kebab-case`];
  if (VAGUE.test(name)) return [`${file}: this name says nothing of what is inside; name the thing`];
  return [];
}

function importProblem(found: Import): string[] {
  if (!found.specifier.startsWith('.')) {
    const why = homeOf(found.specifier, found.file, found.typeOnly);
    return why === undefined ? [] : [`${found.file} imports ${found.specifier}: ${why}`];
  }
  const target = found.target ?? posix.join(posix.dirname(found.file), found.specifier);
  const why = refusalOf(found.file, target, found.typeOnly);
  return why === undefined ? [] : [`${found.file} imports ${target}: ${why}`];
}

/** Static, type-only, dynamic and required imports, and re-exports. */
export function importsOf(file: string, text: string, sources: Sources): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    found.push({ file, specifier, target: resolve(file, specifier, sources), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    const link = linkOf(node);
    if (link !== undefined) add(link.specifier, link.typeOnly);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false));
  return found;
}

function linkOf(node: ts.Node): { specifier: string; typeOnly: boolean } | undefined {
  const of = (specifier: ts.Node | undefined, typeOnly: boolean): { specifier: string; typeOnly: boolean } | undefined =>
    specifier !== undefined && ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, typeOnly } : undefined;
  if (ts.isImportDeclaration(node)) return of(node.moduleSpecifier, isTypeOnly(node.importClause));
  if (ts.isExportDeclaration(node)) return of(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node)) return of(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
  if (ts.isExternalModuleReference(node)) return of(node.expression, false);
  if (ts.isCallExpression(node) && isLoader(node.expression)) return of(node.arguments[0], false);
  return undefined;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0
    && named.elements.every((element) => element.isTypeOnly);
}

/** `import(…)`, `require(…)`, `require.resolve(…)`, and jest's ways to load a module. */
function isLoader(called: ts.Expression): boolean {
  if (called.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(called)) return called.text === 'require';
  return ts.isPropertyAccessExpression(called) && ts.isIdentifier(called.expression)
    && (called.expression.text === 'require' || (called.expression.text === 'jest' && /^(mock|requireActual)$/.test(called.name.text)));
}

function resolve(file: string, specifier: string, sources: Sources): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const base = posix.join(dirname(file), specifier);
  return [base, `${base}.ts`, `${base}/index.ts`, base.replace(/\.js$/, '.ts')].find((path) => sources.has(path));
}

/** Each circle once, from its first file by name. Imports of types count: they too must be read together. */
export function cycles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { file, target } of imports) {
    if (target !== undefined && target !== file) next.set(file, [...(next.get(file) ?? []), target]);
  }
  const done = new Set<string>();
  const found = new Map<string, string[]>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      const circle = path.slice(start);
      found.set([...circle].sort().join(), [...circle, file]);
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of [...next.keys()].sort()) walk(file, []);
  return [...found.values()];
}
