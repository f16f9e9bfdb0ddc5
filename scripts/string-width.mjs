// Columns of a terminal that a text takes, for the help alone, which holds no emoji and no combining marks. The package of
// this name compiles expressions over all of Unicode, which takes longer than all else that printing the help does.
const isWide = (code) => code >= 0x2e80 && !(code >= 0xd800 && code < 0xf900) && !(code >= 0xff61 && code < 0xffe0)

const stringWidth = (text) => {
  let width = 0
  for (const character of text) width += isWide(character.codePointAt(0)) ? 2 : 1
  return width
}

// biome-ignore lint/style/noDefaultExport: it stands in for a package that exports it so
export default stringWidth
