import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyData, type DataFolder } from '../support/data-folder.js';
import { freePort, takePort } from '../support/port.js';
import { compile, type CommandLine, type Outcome } from './command-line.js';

let commandLine: CommandLine;
beforeAll(async () => {
  commandLine = await compile();
});
afterAll(() => commandLine[Symbol.asyncDispose]());

describe('serve', () => {
  it('answers at its port with the public address of its settings', async () => {
    const port = String(await freePort());
    const running = await commandLine.serve({ PORT: port, HOST: '127.0.0.1', PUBLIC_URL: 'https://example.org/' });
    const answer = await fetch(`http://127.0.0.1:${port}/cities/milano`);
    await running.stop('SIGTERM');
    expect(answer.headers.get('content-location')).toBe('https://example.org/cities/milano.jsonld');
  });

  it('is localhost at its port where the settings do not say otherwise', async () => {
    const port = String(await freePort());
    const running = await commandLine.serve({ PORT: port });
    const answer = await fetch(`http://localhost:${port}/cities/milano`);
    await running.stop('SIGTERM');
    expect(answer.headers.get('content-location')).toBe(`http://localhost:${port}/cities/milano.jsonld`);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('exits 0 on %s', async (signal) => {
    const running = await commandLine.serve({ PORT: String(await freePort()), HOST: '127.0.0.1' });
    expect(await running.stop(signal)).toBe(0);
  });

  it('exits 0 on SIGTERM while a client keeps its connection', async () => {
    const port = String(await freePort());
    const running = await commandLine.serve({ PORT: port, HOST: '127.0.0.1' });
    await (await fetch(`http://127.0.0.1:${port}/sectors.nt`, { headers: { connection: 'keep-alive' } })).text();
    expect(await running.stop('SIGTERM')).toBe(0);
  });
});

const lines = (text: string): readonly string[] => text.trimEnd().split('\n');

describe('serve, given bad data', () => {
  let broken: DataFolder;
  let outcome: Outcome;
  beforeAll(async () => {
    broken = await copyData();
    await broken.edit('cities.yaml', 'country: KR', 'country: KP');
    await broken.edit('sectors.yaml', 'it: Cultura', 'it: 7');
    // Something else listens on the port: whoever tried to listen before reading the data would complain of it.
    await using taken = await takePort();
    outcome = await commandLine.run(['serve'], { DATA_DIR: broken.path, PORT: String(taken.port), HOST: '127.0.0.1' });
  });
  afterAll(() => broken[Symbol.asyncDispose]());

  it('exits 1', () => {
    expect(outcome.code).toBe(1);
  });

  it('prints every problem, and nothing else', async () => {
    const { stderr } = await commandLine.run(['validate', broken.path]);
    expect(outcome.stderr).toBe(stderr);
  });

  it('prints a line for each problem', () => {
    expect(lines(outcome.stderr).map((line) => line.replace(/^.*\/(\w+\.yaml).*/, '$1'))).toEqual([
      'cities.yaml',
      'sectors.yaml',
    ]);
  });

  it('listens on nothing', () => {
    expect(outcome.stdout).toBe('');
  });
});

describe('serve, at an error that nothing of it expected', () => {
  it('logs it and exits 1', async () => {
    const { code, stdout } = await commandLine.run(['serve'], {
      PORT: String(await freePort()),
      HOST: '127.0.0.1',
      NODE_OPTIONS: '--import=data:text/javascript,setTimeout(()=>{throw(Error(42))},5000)',
    });
    expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([
      1,
      expect.stringMatching(/"level":60.*"message":"42"/),
    ]);
  });
});

describe('serve, given bad settings', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await commandLine.run(['serve'], { PORT: 'none', PUBLIC_URL: 'example.org', LOG_LEVEL: 'loud' });
  });

  it('exits 1', () => {
    expect(outcome.code).toBe(1);
  });

  it('prints all that is wrong at once', () => {
    expect(lines(outcome.stderr).map((line) => line.split(' ')[0])).toEqual(['PORT', 'PUBLIC_URL', 'LOG_LEVEL']);
  });

  it('listens on nothing', () => {
    expect(outcome.stdout).toBe('');
  });
});

describe('serve, given a port in use', () => {
  let outcome: Outcome;
  let port: string;
  beforeAll(async () => {
    await using taken = await takePort();
    port = String(taken.port);
    outcome = await commandLine.run(['serve'], { PORT: port, HOST: '127.0.0.1' });
  });

  it('exits 1', () => {
    expect(outcome.code).toBe(1);
  });

  it('says so in one line, with a remedy', () => {
    expect(outcome.stderr).toMatch(
      /^Cannot listen on 127\.0\.0\.1:\d+: .*in use.*\. Choose another with PORT or HOST\.\n$/,
    );
  });

  it('names the port', () => {
    expect(outcome.stderr).toContain(`127.0.0.1:${port}`);
  });

  it('does not say that it listens', () => {
    expect(outcome.stdout).toBe('');
  });
});
