/*
 * Pairs of characters and words as numbers from 0 on, in the order in which they are met: what is counted and looked up for
 * every unit and passage is then a place in an array. The same in the whole process, since profiles outlive the run of a plan;
 * nothing that is told of a plan follows from which number a word has.
 */

const words = new Map<string, number>()

export const wordCount = (): number => words.size

/** The pairs by their numbers, and by hash the number of each and 1; 0 for none. A table by open addressing, half of it free. */
let pairs = new Int32Array(1 << 15)
let table = new Int32Array(1 << 16)
let count = 0

export const pairCount = (): number => count

/** Where the table has a pair, or has room for it. */
const slotOf = (pair: number): number => {
  const mask = table.length - 1
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 8) & mask
  while (table[slot] !== 0 && pairs[table[slot] - 1] !== pair) slot = (slot + 1) & mask
  return slot
}

const addPair = (pair: number, slot: number): number => {
  pairs[count] = pair
  table[slot] = ++count
  if (count === pairs.length) makeRoom()
  return count - 1
}

const makeRoom = (): void => {
  const before = pairs
  pairs = new Int32Array(2 * before.length)
  pairs.set(before)
  table = new Int32Array(2 * pairs.length)
  for (let i = 0; i < count; i++) table[slotOf(pairs[i])] = i + 1
}

/** Numbers of the pairs of neighbouring characters (UTF-16 code units) of a text, in its order. */
export const numberPairs = (text: string): Int32Array => {
  const numbers = new Int32Array(Math.max(0, text.length - 1))
  let code = text.charCodeAt(0)
  for (let i = 0; i < numbers.length; i++) {
    const next = text.charCodeAt(i + 1)
    const pair = (code << 16) | next
    const slot = slotOf(pair)
    numbers[i] = table[slot] === 0 ? addPair(pair, slot) : table[slot] - 1
    code = next
  }
  return numbers
}

/** Number of a word, or of the id of a concept. */
export const numberWord = (word: string): number => {
  const known = words.get(word)
  if (known !== undefined) return known
  words.set(word, words.size)
  return words.size - 1
}

/** Places of numbers, forgotten all at once and at no cost: of the same use for every unit. */
export interface PlaceMap {
  /** @param size all numbers are below it */
  readonly clear: (size: number) => void
  readonly set: (number: number, place: number) => void
  /** -1 where none was set. */
  readonly get: (number: number) => number
}

export const createPlaceMap = (): PlaceMap => {
  let setIn = new Int32Array(0)
  let places = new Int32Array(0)
  let round = 0
  return {
    clear: (size) => {
      round++
      if (size <= setIn.length) return
      setIn = new Int32Array(2 * size)
      places = new Int32Array(2 * size)
    },
    set: (number, place) => {
      setIn[number] = round
      places[number] = place
    },
    get: (number) => (setIn[number] === round ? places[number] : -1),
  }
}

const met = createPlaceMap()

/** Each number once, in the order of its first place. */
export const distinct = (numbers: Int32Array, size: number): Int32Array => {
  const once = new Int32Array(numbers.length)
  let length = 0
  met.clear(size)
  for (const number of numbers) {
    if (met.get(number) >= 0) continue
    met.set(number, length)
    once[length++] = number
  }
  return length === numbers.length ? numbers : once.slice(0, length)
}
