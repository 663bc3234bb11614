import * as z from 'zod/mini';
import type { Contract } from './contracts.ts';
import { answer as answerOn, tell, type Sender, type Target } from './wire.ts';

/** Sends to one frame of a tab, or from one of our pages to the background. Both ends are parsed. */
export async function send<Q extends z.ZodMiniType, A extends z.ZodMiniType>(
  { name, request, answer }: Contract<Q, A>,
  data: z.input<Q>,
  to?: Target,
): Promise<z.output<A>> {
  return z.parse(answer, await tell(name, z.parse(request, data), to));
}

/**
 * Answers one kind of message. A sender that the contract does not name, or data that do not parse,
 * never reach the handler: the sender gets an error that names the message and no data.
 */
export function handle<Q extends z.ZodMiniType, A extends z.ZodMiniType>(
  { name, from, request, answer }: Contract<Q, A>,
  handler: (data: z.output<Q>, sender: Sender) => Promise<z.input<A>>,
): () => void {
  return answerOn(name, from, async (data, sender) => {
    const asked = request.safeParse(data);
    if (!asked.success) throw new Error(`${name}: malformed request`);
    return z.parse(answer, await handler(asked.data, sender));
  });
}
