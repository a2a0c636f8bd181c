import { describe, expect, it } from 'vitest';
import { preferProduction, readConfig } from '../src/config.js';

describe('the settings', () => {
  it('are all optional', () => {
    expect(readConfig({})).toEqual({
      config: {
        port: 4000,
        host: 'localhost',
        publicUrl: 'http://localhost:4000',
        dataFolder: 'data',
        logLevel: 'info',
        metricsPort: undefined,
        metricsHost: 'localhost',
        traces: 'none',
        rateLimit: undefined,
        trustedProxies: [],
      },
      problems: [],
    });
  });

  it.each([
    ['PORT', '8080', { port: 8080 }],
    ['PORT', '1', { port: 1 }],
    ['PORT', '65535', { port: 65_535 }],
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['HOST', '::', { host: '::' }],
    ['PUBLIC_URL', 'https://data.example.org', { publicUrl: 'https://data.example.org' }],
    ['PUBLIC_URL', 'https://data.example.org/', { publicUrl: 'https://data.example.org' }],
    ['PUBLIC_URL', 'https://example.org/gemellaggi//', { publicUrl: 'https://example.org/gemellaggi' }],
    ['PUBLIC_URL', 'HTTPS://Example.ORG:443', { publicUrl: 'https://example.org' }],
    ['PUBLIC_URL', 'http://[::1]:8080', { publicUrl: 'http://[::1]:8080' }],
    ['DATA_DIR', '/srv/data', { dataFolder: '/srv/data' }],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
    ['METRICS_PORT', '9464', { metricsPort: 9464 }],
    ['METRICS_HOST', '0.0.0.0', { metricsHost: '0.0.0.0' }],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://localhost:4318', { traces: 'http/protobuf' }],
    ['OTEL_TRACES_EXPORTER', 'otlp', { traces: 'http/protobuf' }],
    ['OTEL_TRACES_EXPORTER', 'console', { traces: 'console' }],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'http/json', { traces: 'none' }],
    ['RATE_LIMIT', '100', { rateLimit: { requests: 100, seconds: 60 } }],
    ['RATE_LIMIT', '0', { rateLimit: undefined }],
    ['RATE_LIMIT', '10/second', { rateLimit: { requests: 10, seconds: 1 } }],
    ['RATE_LIMIT', '100/minute', { rateLimit: { requests: 100, seconds: 60 } }],
    ['RATE_LIMIT', '5000 / hour', { rateLimit: { requests: 5000, seconds: 3600 } }],
    ['TRUST_PROXY', '192.0.2.7', { trustedProxies: ['192.0.2.7'] }],
    [
      'TRUST_PROXY',
      'loopback, 10.0.0.0/8,2001:db8::/32',
      { trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::/32'] },
    ],
  ])('take %s from "%s"', (name, value, expected) => {
    expect(readConfig({ [name]: value })).toMatchObject({ config: expected, problems: [] });
  });

  it.each([
    ['otlp', 'http/json', 'http/json'],
    ['console', 'http/json', 'console'],
    ['none', 'http/json', 'none'],
    ['', 'http/json', 'http/json'],
    ['', '', 'http/protobuf'],
  ])('send traces by exporter "%s" and protocol "%s" as %s to a collector', (exporter, protocol, traces) => {
    const env = {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318',
      OTEL_TRACES_EXPORTER: exporter,
      OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
    };
    expect(readConfig(env)).toMatchObject({ config: { traces } });
  });

  it('put the port into the public address', () => {
    expect(readConfig({ PORT: '8080' })).toMatchObject({ config: { publicUrl: 'http://localhost:8080' } });
  });

  it('leave a public address as it is when the port is another', () => {
    const env = { PORT: '8080', PUBLIC_URL: 'https://example.org' };
    expect(readConfig(env)).toMatchObject({ config: { publicUrl: 'https://example.org' } });
  });

  it.each(['PORT', 'HOST', 'PUBLIC_URL', 'DATA_DIR', 'LOG_LEVEL', 'RATE_LIMIT', 'TRUST_PROXY'])(
    'read an empty %s as none',
    (name) => {
      expect(readConfig({ [name]: '' })).toEqual(readConfig({}));
    },
  );

  it('are read without the space around them', () => {
    expect(readConfig({ PORT: ' 8080 ' })).toMatchObject({ config: { port: 8080 } });
  });

  it('leave alone what belongs to others', () => {
    expect(readConfig({ NODE_ENV: 'production', PORTS: 'x' })).toEqual(readConfig({}));
  });
});

/** Settings that cannot be used. */
const wrong = [
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['PORT', '0x50'],
  ['PORT', '1e3'],
  ['PORT', 'http'],
  ['PUBLIC_URL', 'example.org'],
  ['PUBLIC_URL', '/gemellaggi'],
  ['PUBLIC_URL', 'ftp://example.org'],
  ['PUBLIC_URL', 'https://'],
  ['PUBLIC_URL', 'https://example.org?a=b'],
  ['PUBLIC_URL', 'https://example.org/#top'],
  ['PUBLIC_URL', 'https://user@example.org'],
  ['PUBLIC_URL', 'https://user:secret@example.org'],
  ['PUBLIC_URL', 'https://:secret@example.org'],
  ['PUBLIC_URL', 'https://example.org/a b'],
  ['PUBLIC_URL', 'https://example.org/<b>'],
  ['LOG_LEVEL', 'loud'],
  ['LOG_LEVEL', 'INFO'],
  ['METRICS_PORT', '0'],
  ['METRICS_PORT', '4000'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost:4318'],
  ['OTEL_TRACES_EXPORTER', 'zipkin'],
  ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc'],
  ['RATE_LIMIT', '-1/minute'],
  ['RATE_LIMIT', '1.5/minute'],
  ['RATE_LIMIT', '1000000000/minute'],
  ['RATE_LIMIT', '100/day'],
  ['RATE_LIMIT', '100/constructor'],
  ['RATE_LIMIT', 'off'],
  ['TRUST_PROXY', 'true'],
  ['TRUST_PROXY', '*'],
  ['TRUST_PROXY', '1'],
  ['TRUST_PROXY', 'proxy.example.org'],
  ['TRUST_PROXY', '192.0.2'],
  ['TRUST_PROXY', '0.0.0.0/0'],
  ['TRUST_PROXY', '::/0'],
  ['TRUST_PROXY', '10.0.0.0/33'],
  ['TRUST_PROXY', '10.0.0.0/8/8'],
  ['TRUST_PROXY', '2001:db8::/129'],
  ['TRUST_PROXY', '192.0.2.7,'],
] as const;

describe('settings that cannot be used', () => {
  it.each(wrong)('such as %s="%s" give no settings', (name, value) => {
    expect(readConfig({ [name]: value }).config).toBeUndefined();
  });

  it.each(wrong)('such as %s="%s" are named with a remedy', (name, value) => {
    const problem: unknown = expect.stringMatching(new RegExp(`^${name} is ".*": give .*\\.$`));
    expect(readConfig({ [name]: value }).problems).toEqual([problem]);
  });

  it('are all named at once', () => {
    const { problems } = readConfig({ PORT: 'x', PUBLIC_URL: 'x', LOG_LEVEL: 'x', DATA_DIR: 'x' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'PUBLIC_URL', 'LOG_LEVEL']);
  });
});

describe('preferProduction', () => {
  it.each([
    ['production', undefined],
    ['development', 'development'],
  ])('leaves %s where the environment says %s', (environment, said) => {
    const env = { NODE_ENV: said };
    preferProduction(env);
    expect(env.NODE_ENV).toBe(environment);
  });
});
