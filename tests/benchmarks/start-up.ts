import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { once } from 'node:events';
import { freePort } from '../support/port.js';

/** How often the gateway is started; the median counts. */
const rounds = 7;

const query = JSON.stringify({
  query:
    '{ agreements { totalCount nodes { name date parties { name country { name continent } } sectors { name } } } }',
});

/** Measures, for the built gateway as an operator runs it: milliseconds from start to first answer, and resident memory. */
async function measure(): Promise<{ firstAnswer: number; memory: number; memoryUnderUse: number }> {
  const port = await freePort();
  const started = performance.now();
  const gateway = spawn(process.execPath, ['dist/cli/main.js', 'serve'], {
    env: { ...process.env, PORT: String(port), LOG_LEVEL: 'silent' },
    stdio: 'inherit',
  });
  try {
    await firstAnswer(port);
    const elapsed = performance.now() - started;
    const memory = await residentMemory(gateway.pid);
    for (let asked = 0; asked < 500; asked += 1) await ask(port);
    return { firstAnswer: elapsed, memory, memoryUnderUse: await residentMemory(gateway.pid) };
  } finally {
    gateway.kill();
    await once(gateway, 'exit');
  }
}

async function ask(port: number): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`http://localhost:${port}/graphql`, { method: 'POST', headers, body: query });
  return response.text();
}

async function firstAnswer(port: number): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    const answer = await ask(port).catch(() => undefined);
    if (answer?.includes('"totalCount":15')) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('The gateway did not answer within 30 seconds.');
}

/** Megabytes of memory a process holds (VmRSS of Linux's /proc). */
async function residentMemory(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid ?? 'self'}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const results = [];
for (let round = 0; round < rounds; round += 1) results.push(await measure());
console.log(
  `Gateway with the shipped data, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}, median of ${rounds} starts`,
);
console.table({
  'start to first GraphQL answer (ms)': {
    median: Math.round(median(results.map((result) => result.firstAnswer))),
    goal: '< 2000',
  },
  'resident memory after it (MB)': {
    median: Math.round(median(results.map((result) => result.memory))),
    goal: '< 150',
  },
  'resident memory after 500 more (MB)': {
    median: Math.round(median(results.map((result) => result.memoryUnderUse))),
    goal: '',
  },
});
