/** Adds a weight, at the places of all lists that hold a number, to what is there. */
export type AddWhere = (number: number, sums: Float64Array, weight: number) => void

/**
 * An inverted index of lists of numbers, each of which holds a number at most once.
 *
 * @param size all numbers are below it; a higher one, met later, stands in no list
 */
export const indexNumbers = (lists: readonly Int32Array[], size: number): AddWhere => {
  // ends[number] is where the places of a number end, and ends[number - 1] where they begin.
  const ends = new Int32Array(size + 1)
  for (const list of lists) for (const number of list) ends[number + 1]++
  for (let i = 1; i <= size; i++) ends[i] += ends[i - 1]
  const places = new Int32Array(ends[size])
  for (let place = 0; place < lists.length; place++) for (const number of lists[place]) places[ends[number]++] = place
  return (number, sums, weight) => {
    if (number >= size) return
    for (let at = number === 0 ? 0 : ends[number - 1]; at < ends[number]; at++) sums[places[at]] += weight
  }
}
