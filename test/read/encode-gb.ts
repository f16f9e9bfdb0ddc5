/** Codes of all characters of GB18030, from the decoder that Node has; it has no encoder. */
const makeCodes = (): Map<string, readonly number[]> => {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, readonly number[]>()
  const add = (bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes))
    if ([...text].length === 1 && text !== '\ufffd' && !codes.has(text)) codes.set(text, bytes)
  }
  for (let a = 0x81; a <= 0xfe; a++) for (let b = 0x40; b <= 0xfe; b++) add([a, b])
  for (let a = 0x81; a <= 0x84; a++)
    for (let b = 0x30; b <= 0x39; b++)
      for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) add([a, b, c, d])
  return codes
}

let codes: Map<string, readonly number[]> | null = null

/** A text in GB18030, of which GB 2312 and GBK are parts. */
export const encodeGb = (text: string): Buffer => {
  codes ??= makeCodes()
  const bytes: number[] = []
  for (const character of text) {
    const code = character < '\u0080' ? [character.charCodeAt(0)] : codes.get(character)
    if (!code) throw new Error(`no code for ${character}`)
    bytes.push(...code)
  }
  return Buffer.from(bytes)
}
