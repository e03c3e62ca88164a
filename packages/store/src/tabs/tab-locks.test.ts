import { expect, test } from 'vitest';
import { webLocks } from './tab-locks.ts';

test('what is held together keeps out whoever wants it alone, until all have let go', async () => {
  const locks = webLocks();
  expect(locks.areThere).toBe(true);
  const [one, two] = await Promise.all([locks.together('a'), locks.together('a')]);
  const alone = (): Promise<string | undefined> => locks.ifNobody('a', async () => 'alone');
  expect(await alone()).toBeUndefined();
  await one();
  expect(await alone()).toBeUndefined();
  await two();
  expect(await alone()).toBe('alone');
});

test('what is done in turn is done one after the other', async () => {
  const locks = webLocks();
  const order: string[] = [];
  const slow = locks.inTurn('b', async () => {
    order.push('slow begins');
    await new Promise((done) => setTimeout(done, 20));
    order.push('slow ends');
  });
  await locks.inTurn('b', async () => order.push('quick'));
  await slow;
  expect(order).toEqual(['slow begins', 'slow ends', 'quick']);
  await expect(locks.inTurn('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('without locks nothing is ever alone, and all the rest is done', async () => {
  const locks = webLocks(null);
  expect(locks.areThere).toBe(false);
  const letGo = await locks.together('c');
  await letGo();
  expect(await locks.ifNobody('c', async () => 'alone')).toBeUndefined();
  expect(await locks.inTurn('c', async () => 'done')).toBe('done');
});
