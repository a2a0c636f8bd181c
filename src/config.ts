import { isIP } from 'node:net';

/** The settings of the gateway, all with a usable value. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The address the world knows the gateway by, without a slash at its end. Every IRI starts with it. */
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly logLevel: LogLevel;
  /** Where the metrics can be read; undefined where nobody may. */
  readonly metricsPort: number | undefined;
  readonly metricsHost: string;
  readonly traces: Traces;
  /** How many requests each client may send in so many seconds; undefined for as many as it likes. */
  readonly rateLimit: Rate | undefined;
  /** The addresses and networks of the proxies in front, which are believed whom they ask for. */
  readonly trustedProxies: readonly string[];
}

/** So many requests in so many seconds. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const traceExporters = ['otlp', 'console', 'none'] as const;
const traceProtocols = ['http/protobuf', 'http/json'] as const;

/** Where traces are sent: to a collector, by one of two encodings of OTLP, to the standard output, or nowhere. */
export type Traces = (typeof traceProtocols)[number] | 'console' | 'none';

/** The outcome of reading the settings: all of them, or everything that is wrong with them. */
export type ConfigResult =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config: undefined; readonly problems: readonly string[] };

/** Has packages leave out what helps only their developers, unless the environment says otherwise: before any of them is loaded. */
export function preferProduction(env: Record<string, string | undefined> = process.env): void {
  env['NODE_ENV'] ??= 'production';
}

/** The times a rate may be for, in seconds. */
const times: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };

/** Names for networks of which nobody outside is a part. */
const networks = ['loopback', 'linklocal', 'uniquelocal'];

/** Turns environment variables into settings. The only reader of the environment. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): ConfigResult {
  const problems: string[] = [];
  const setting: Setting = (name, fallback, parse, remedy) => {
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
    logLevel: setting('LOG_LEVEL', 'info', oneOf(logLevels), `give one of ${logLevels.join(', ')}`),
    rateLimit: readRate(setting),
    trustedProxies: setting(
      'TRUST_PROXY',
      [],
      parseProxies,
      'give the addresses or networks of the proxies in front, separated by commas, such as 192.0.2.7, 10.0.0.0/8 or loopback',
    ),
    metricsPort: setting('METRICS_PORT', undefined, parsePort, 'give a whole number from 1 to 65535'),
    metricsHost: setting('METRICS_HOST', 'localhost', (text) => text, ''),
    traces: readTraces(setting),
  };
  if (config.metricsPort === port) problems.push(`METRICS_PORT is "${port}": give another port than PORT has.`);
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

const oneOf =
  <const Value extends string>(values: readonly Value[]) =>
  (text: string): Value | undefined =>
    values.find((value) => value === text);

/** Reads one setting, or takes its default. */
type Setting = <T>(name: string, fallback: T, parse: (text: string) => T | undefined, remedy: string) => T;

/** Reads the usual settings of OpenTelemetry that say whether to trace, and how; its libraries read the others. */
function readTraces(setting: Setting): Traces {
  const endpoint = setting(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    undefined,
    parseUrl,
    'give the absolute http(s) address of a collector, such as http://localhost:4318',
  );
  const exporter = setting(
    'OTEL_TRACES_EXPORTER',
    endpoint === undefined ? 'none' : 'otlp',
    oneOf(traceExporters),
    `give one of ${traceExporters.join(', ')}`,
  );
  const protocol = setting(
    'OTEL_EXPORTER_OTLP_PROTOCOL',
    'http/protobuf',
    oneOf(traceProtocols),
    `give one of ${traceProtocols.join(', ')}`,
  );
  return exporter === 'otlp' ? protocol : exporter;
}

/** Reads how often each client may ask; none at all is no limit. */
function readRate(setting: Setting): Rate | undefined {
  const rate = setting(
    'RATE_LIMIT',
    undefined,
    parseRate,
    'give how many requests each client may send in a minute, such as 100, or in another time, such as 10/second or 5000/hour; 0 for as many as it likes',
  );
  return rate && rate.requests > 0 ? rate : undefined;
}

/** So many requests, in a minute where no other time is said. */
function parseRate(text: string): Rate | undefined {
  const [, requests = '', time = 'minute'] = /^(0|[1-9]\d{0,8})(?:\s*\/\s*(\w+))?$/.exec(text) ?? [];
  const seconds = requests !== '' && Object.hasOwn(times, time) ? times[time] : undefined;
  return seconds === undefined ? undefined : { requests: Number(requests), seconds };
}

/** Every one must be named or be an address, with the length of its prefix where it is a network. */
function parseProxies(text: string): readonly string[] | undefined {
  const proxies = text.split(',').map((proxy) => proxy.trim());
  return proxies.every(isNetwork) ? proxies : undefined;
}

function isNetwork(text: string): boolean {
  const [address = '', length, ...more] = text.split('/');
  const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  const isLength = length === undefined || (/^[1-9]\d{0,2}$/.test(length) && Number(length) <= longest);
  return networks.includes(text) || (longest > 0 && isLength && more.length === 0);
}
