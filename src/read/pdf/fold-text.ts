/** Radicals that have no decomposition in Unicode, or one that is not the character of mainland print (戶 for 户). */
const radicals =
  '⼾户⾭青⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢水⺣灬⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳网⺴网⺶羊⺷羊⺹耂⺻聿⺼肉⺾艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻲龟⻳龟'
const pairs = [...radicals]
const characters = new Map(pairs.flatMap((c, i) => (i % 2 === 0 ? [[c, pairs[i + 1]] as const] : [])))

const radical = /[\u2e80-\u2fdf\uf900-\ufaff]/gu
/** Half a character, from a font that maps its glyphs wrongly. */
const loneSurrogate = /\p{Surrogate}/gu
const invisible = /[\p{Cc}\p{Cf}]/gu
const white = /\s/gu

/**
 * Characters as they are typed: browsers and old printers hand out the radical `⼈` for the character `人`, since both
 * share a glyph, and the long dash `⸺` for `——`. Presentation ligatures are taken apart, marks without width left out.
 */
export const foldText = (text: string): string =>
  text
    .replace(radical, (c) => characters.get(c) ?? c.normalize('NFKC'))
    .replace(/[\ufb00-\ufb06]/gu, (c) => c.normalize('NFKC'))
    .replace(/[⸺⸻]/gu, (c) => (c === '⸺' ? '——' : '———'))
    .replace(white, ' ')
    .replace(invisible, '')
    .replace(loneSurrogate, '\ufffd')

/** `文 化 自 信` → `文化自信`, `息 、 法 律` → `息、法律`: letters or marks with a space between each are one word set wide. */
export const closeUp = (text: string): string =>
  text.replace(
    /[\p{Script=Han}，。、；：](?: +[\p{Script=Han}，。、；：](?![\p{Script=Han}，。、；：])){2,}/gu,
    (word) => word.replace(/ +/gu, ''),
  )

const justified = /^[\p{Script=Han}，。、；：《》 ]+$/u
/** Narrower than this, in letters, no space is set: a typed one takes a quarter of a letter, the gaps of a justified line a tenth. */
const narrowest = 0.2

/**
 * `审 限 内` → `审限内`: a justified line has its letters a hair apart, which pdf.js takes for spaces. Whether the run is
 * as wide as its spaces would make it tells the two apart; `width` is counted in letters of its size. Runs with figures
 * or quotation marks, whose width is that of their font, are left as they are.
 */
export const closeJustified = (text: string, width: number): string => {
  if (!text.includes(' ') || !justified.test(text)) return text
  const letters = text.replaceAll(' ', '')
  const spaces = text.length - letters.length
  return width - letters.length < spaces * narrowest ? letters : text
}
