import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { randomStream } from '../../scripts/bench/random.ts';

/** Slow 2G as browsers' tools have it: bytes a second for all connections together, and milliseconds there and back. */
const [RATE, ROUND_TRIP] = [50_000 / 8, 2000];
const LOSS = 0.3;
const SEGMENT = 1400;
/** TCP sends a lost segment again after this, then after twice, four times … as long. Milliseconds. */
const TIMEOUT = 1000;

export interface Link {
  readonly origin: string;
  /** Segments that went over the link so far, and those of them that were lost at least once. */
  readonly counts: { sent: number; lost: number };
  stop(): void;
}

/**
 * A server's answers over a slow link that loses three packets in ten, as a browser sees it above TCP: nothing is missing
 * in the end, but every lost segment holds up all that its connection sends after it. No packet is really lost: that
 * takes a kernel that lets a test do it.
 */
export async function lossyLink(server: string): Promise<Link> {
  const chance = randomStream(23);
  const counts = { sent: 0, lost: 0 };
  const open = new Set<Socket>();
  let free = 0;

  /** Waits as long as a segment takes that is lost again and again, or not at all. */
  async function crossing(bytes: number): Promise<void> {
    counts.sent++;
    const start = Math.max(Date.now(), free);
    free = start + (bytes / RATE) * 1000;
    await wait(free - Date.now());
    let again = TIMEOUT;
    if (chance() >= LOSS) return;
    counts.lost++;
    do {
      await wait(again);
      again *= 2;
    } while (chance() < LOSS);
  }

  async function carry(from: Socket, to: Socket): Promise<void> {
    try {
      for await (const chunk of from as AsyncIterable<Buffer>) {
        for (let at = 0; at < chunk.length; at += SEGMENT) {
          const segment = chunk.subarray(at, at + SEGMENT);
          await crossing(segment.length);
          to.write(segment);
        }
      }
      to.end();
    } catch {
      to.destroy();
    }
  }

  const link = createServer((client) => {
    const { hostname, port } = new URL(server);
    open.add(client);
    client.on('close', () => open.delete(client)).on('error', () => undefined);
    void (async () => {
      // The three packets of a greeting, then the question: one more trip there and back.
      await Promise.all([wait(ROUND_TRIP), crossing(40)]);
      const far = connect(Number(port), hostname).on('error', () => client.destroy());
      await Promise.all([carry(client, far), carry(far, client)]);
    })();
  });
  await new Promise<void>((listening) => link.listen(0, 'localhost', listening));
  const address = link.address();
  return {
    origin: `http://localhost:${String(typeof address === 'object' && address ? address.port : 0)}`,
    counts,
    stop: () => {
      for (const socket of open) socket.destroy();
      link.close();
    },
  };
}
