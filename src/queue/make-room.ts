/** Room for so many bytes, given in the order in which it is asked for; what is larger than all of it has it alone. */
export const makeRoom = (most: number) => {
  let used = 0
  let waiting: readonly (() => void)[] = []
  return {
    take: async (size: number): Promise<void> => {
      while (used > 0 && used + size > most)
        await new Promise<void>((go) => {
          waiting = [...waiting, go]
        })
      used += size
    },
    give: (size: number): void => {
      used -= size
      const woken = waiting
      waiting = []
      for (const go of woken) go()
    },
  }
}
