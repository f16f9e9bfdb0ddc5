import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../src/extract/indicators/amounts.ts'
import { listedPlaces } from '../../src/extract/initiatives/listed-places.ts'

const written = (text: string): string[] => findAmounts(text).map(({ start, end }) => text.slice(start, end))

describe('findAmounts', () => {
  it('takes the whole unit, what it is counted by and the bound behind it', () => {
    expect(written('每万人口高价值发明专利拥有量达到12件以上，装机容量300千瓦时，发案率5.2件/10万人')).toEqual([
      '12件以上',
      '300千瓦时',
      '5.2件/10万人',
    ])
  })

  it('reads ranges and figures that end the text', () => {
    expect(findAmounts('培育示范企业1-2个')).toMatchObject([{ value: 1, upper: 2, unit: '个' }])
    expect(findAmounts('专利授权量1,200')).toMatchObject([{ value: 1200, unit: '' }])
  })
})

describe('listedPlaces', () => {
  it('reads two or more prefectures in a row, but not those that one works with or the ends of a line', () => {
    expect(listedPlaces('推进南昌、上饶市、宜春长期护理保险制度试点')).toEqual(['南昌、上饶市、宜春'])
    expect(listedPlaces('与深圳、杭州合作')).toEqual([])
    expect(listedPlaces('建设成都、重庆至贵阳通道，支持德阳、绵阳')).toEqual(['德阳、绵阳'])
  })
})
