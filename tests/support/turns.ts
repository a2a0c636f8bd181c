/** How often the process can turn to something else while work goes on. */
export async function countTurns(work: () => Promise<unknown>): Promise<number> {
  let [turns, isGoingOn] = [0, true];
  const turn = (): void => {
    turns += 1;
    if (isGoingOn) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  isGoingOn = false;
  return turns;
}
