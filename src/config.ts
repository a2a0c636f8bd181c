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
