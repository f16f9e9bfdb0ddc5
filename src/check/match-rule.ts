/** Whether a pattern names a rule: `text/*` all of a group, `*` all, anything else one id. */
export const matchRule = (pattern: string, id: string): boolean =>
  pattern.split('*').length === 1
    ? pattern === id
    : new RegExp(`^${pattern.split('*').map(escapePattern).join('.*')}$`, 'u').test(id)

const escapePattern = (text: string): string => text.replace(/[.+?^${}()|[\]\\/-]/gu, '\\$&')
