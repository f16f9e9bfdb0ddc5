/**
 * Colours carry three meanings and no decoration: blue is carried, above, can be opened; red is missing though due and
 * contradiction, nothing else; ochre is below and to be checked. Each has a symbol and a word as well.
 */
const light = {
  paper: '#ffffff',
  panel: '#f5f4f0',
  rule: '#d8d5cc',
  'rule-strong': '#8a867c',
  ink: '#1a1a18',
  'ink-2': '#504e48',
  'ink-3': '#6b6860',
  blue: '#1b4f8f',
  'blue-tint': '#c6d8ee',
  'blue-wash': '#eaf1f9',
  red: '#a3261b',
  ochre: '#7d4c00',
  'ochre-wash': '#fbf2e0',
  mark: '#fff0b3',
  'mark-line': '#8a6a00',
}

const dark: typeof light = {
  paper: '#16181b',
  panel: '#1f2226',
  rule: '#3a3e44',
  'rule-strong': '#7d828a',
  ink: '#e9e7e2',
  'ink-2': '#bab7b0',
  'ink-3': '#a09d96',
  blue: '#93bdf0',
  'blue-tint': '#2d4c73',
  'blue-wash': '#1d2a3a',
  red: '#f2a093',
  ochre: '#e6b866',
  'ochre-wash': '#332a18',
  mark: '#4b3f12',
  'mark-line': '#e0c04a',
}

/** Black on white, whatever the screen: fills become light grey, frames black. */
const print: typeof light = {
  paper: '#fff',
  panel: '#fff',
  rule: '#999',
  'rule-strong': '#555',
  ink: '#000',
  'ink-2': '#222',
  'ink-3': '#444',
  blue: '#000',
  'blue-tint': '#ddd',
  'blue-wash': '#fff',
  red: '#000',
  ochre: '#000',
  'ochre-wash': '#fff',
  mark: '#fff',
  'mark-line': '#000',
}

/** A Chinese family stands first, or a Latin one takes “ ” — … and sets them half-width. */
const fonts = {
  sans: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif',
  song: '"Songti SC", "SimSun", "NSimSun", "Noto Serif CJK SC", "Source Han Serif SC", serif',
}

const declare = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ')

export const tokens = `:root { color-scheme: light dark; ${declare(light)}
${declare(fonts)} }
@media (prefers-color-scheme: dark) { :root { ${declare(dark)} } }
@media print { :root { color-scheme: light; ${declare(print)} } }
`

/** A style with the variables of the page replaced by their values in light. */
export const resolveLight = (style: string): string => {
  const values: Readonly<Record<string, string>> = { ...light, ...fonts }
  return style.replace(/var\(--([\w-]+)\)/gu, (whole, name: string) => values[name] ?? whole)
}
