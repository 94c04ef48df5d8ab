import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ChatRequest, ChatResponse } from '../bot/http-route';
import { securityHeaders } from './security-headers';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
};
/** The renderer of cards, served under this name beside our own files. */
export const CARD_RENDERER = 'adaptivecards.js';
const A_YEAR = 'public, max-age=31536000, immutable';

export interface PageFiles {
  /** Changes with any byte of any file: it is part of their addresses, so that browsers may keep them for ever. */
  version: string;
  /** Names of our own scripts, to be loaded together. */
  scripts: string[];
  read: (name: string) => string;
  answer: (request: ChatRequest) => Promise<ChatResponse>;
}

interface File {
  bytes: Buffer;
  type: string;
  etag: string;
  /** Compressed once, at first use. */
  compressed: Map<Encoding, Promise<Buffer>>;
}
type Encoding = 'br' | 'gzip';

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** Reads all page files into memory, once. */
export function readPageFiles(pageDir: string, publicUrl: string): PageFiles {
  const files = new Map<string, File>();
  for (const name of readdirSync(pageDir).sort()) {
    if (extname(name) in TYPES) files.set(name, fileOf(name, readFileSync(join(pageDir, name))));
  }
  files.set(CARD_RENDERER, fileOf(CARD_RENDERER, readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'))));
  const version = hash([...files].map(([name, { etag }]) => `${name} ${etag}`).join('\n')).slice(0, 12);
  return {
    version,
    scripts: [...files.keys()].filter((name) => extname(name) === '.js' && name !== CARD_RENDERER),
    read: (name) => files.get(name)?.bytes.toString('utf8') ?? '',
    answer: async (request) => {
      const file = files.get(request.params['name'] ?? '');
      if (file === undefined || file.type.startsWith('text/html')) return { status: 404 };
      const caching = request.params['version'] === version ? A_YEAR : 'no-cache';
      return serve(file, request, { ...securityHeaders(publicUrl), 'cache-control': caching, etag: file.etag, vary: 'accept-encoding' });
    },
  };
}

function fileOf(name: string, bytes: Buffer): File {
  return { bytes, type: TYPES[extname(name)] ?? '', etag: `"${hash(bytes).slice(0, 20)}"`, compressed: new Map() };
}

function hash(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

async function serve(file: File, request: ChatRequest, headers: Record<string, string>): Promise<ChatResponse> {
  if (request.headers['if-none-match']?.includes(file.etag) === true) return { status: 304, headers };
  const encoding = encodingFor(request.headers['accept-encoding']);
  const typed = { ...headers, 'content-type': file.type };
  if (encoding === undefined) return { status: 200, headers: typed, body: file.bytes };
  const body = file.compressed.get(encoding) ?? compress[encoding](file.bytes);
  file.compressed.set(encoding, body);
  return { status: 200, headers: { ...typed, 'content-encoding': encoding }, body: await body };
}

function encodingFor(accepted: string | string[] | undefined): Encoding | undefined {
  const text = String(accepted ?? '');
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(text)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(text) ? 'gzip' : undefined;
}
