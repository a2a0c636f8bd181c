/** The settings of the gateway, all with a usable value. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The address the world knows the gateway by, without a slash at its end. Every IRI starts with it. */
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly logLevel: LogLevel;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The outcome of reading the settings: all of them, or everything that is wrong with them. */
export type ConfigResult =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config: undefined; readonly problems: readonly string[] };

/** Has packages leave out what helps only their developers, unless the environment says otherwise: before any of them is loaded. */
export function preferProduction(env: Record<string, string | undefined> = process.env): void {
  env['NODE_ENV'] ??= 'production';
}

/** Turns environment variables into settings. The only reader of the environment. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): ConfigResult {
  const problems: string[] = [];
  const setting = <T>(name: string, fallback: T, parse: (text: string) => T | undefined, remedy: string): T => {
    const text = env[name]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    if (value === undefined) problems.push(`${name} is "${text}": ${remedy}.`);
    return value ?? fallback;
  };
  const port = setting('PORT', 4000, parsePort, 'give a whole number from 1 to 65535');
  const config: Config = {
    port,
    host: setting('HOST', 'localhost', (text) => text, ''),
    publicUrl: setting(
      'PUBLIC_URL',
      `http://localhost:${port}`,
      parseUrl,
      'give an absolute http(s) address without query, fragment or credentials, such as https://data.example.org',
    ),
    dataFolder: setting('DATA_DIR', 'data', (text) => text, ''),
    logLevel: setting('LOG_LEVEL', 'info', parseLogLevel, `give one of ${logLevels.join(', ')}`),
  };
  return problems.length > 0 ? { config: undefined, problems } : { config, problems: [] };
}

function parsePort(text: string): number | undefined {
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? port : undefined;
}

function parseUrl(text: string): string | undefined {
  if (!URL.canParse(text) || /[?#\s"<>\\^`{|}]/.test(text)) return undefined;
  const { protocol, username, password, origin, pathname } = new URL(text);
  return /^https?:$/.test(protocol) && username + password === '' ? origin + pathname.replace(/\/+$/, '') : undefined;
}

const parseLogLevel = (text: string): LogLevel | undefined => logLevels.find((level) => level === text);
