import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/read/docx/format-number.ts'

describe('formatNumber', () => {
  it.each([
    ['chineseCounting', [1, 10, 11, 20, 21, 105, 110], ['一', '十', '十一', '二十', '二十一', '一百零五', '一百一十']],
    ['ideographDigital', [1, 10, 21], ['一', '一〇', '二一']],
    ['chineseLegalSimplified', [3, 12], ['叁', '拾贰']],
    ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
    ['decimalEnclosedCircleChinese', [2], ['②']],
    ['ideographTraditional', [1, 11], ['甲', '甲']],
    ['upperLetter', [1, 26, 27], ['A', 'Z', 'AA']],
    ['lowerRoman', [4, 9, 14], ['iv', 'ix', 'xiv']],
    ['decimalZero', [7], ['07']],
    ['decimalFullWidth', [12], ['１２']],
    ['none', [3], ['']],
    ['decimal', [3], ['3']],
    ['a format of the future', [3], ['3']],
  ])('writes %s as Word does', (format, numbers, texts) => {
    expect(numbers.map((n) => formatNumber(n, format))).toEqual(texts)
  })
})
