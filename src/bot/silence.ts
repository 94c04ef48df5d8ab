import type { ServerOptions } from 'restify';

const nothing = (): void => undefined;

/** restify writes whole requests, tokens included, into its log: it gets a log that keeps nothing, and we write our own. */
const quiet = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing, child: (): unknown => quiet };

// Safe: these are all the functions that restify calls on its log; its type names a whole logging library.
export const silence = quiet as unknown as NonNullable<ServerOptions['log']>;
