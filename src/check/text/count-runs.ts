/** How often each run of one to five characters stands in a draft. */
export type Runs = (run: string) => number

const LONGEST = 5

export const countRuns = (texts: readonly string[]): Runs => {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= Math.min(text.length, start + LONGEST); end++) {
        const run = text.slice(start, end)
        counts.set(run, (counts.get(run) ?? 0) + 1)
      }
  return (run) => counts.get(run) ?? 0
}
