const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** What XML 1.0 allows nowhere, not even as a reference: control characters, halves of a pair, two that are no characters. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Text as it may stand between the tags of an XML file and in quoted attributes, where lines and tabs would be lost as they are. */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"'\t\n\r]/gu, (mark) => entities[mark])
