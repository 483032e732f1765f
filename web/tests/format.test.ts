import { describe, expect, it } from 'vitest'
import { day, daysBetween, fenOf, minute, percent, wan, yuan, yuanTyped } from '@/ui/format'

describe('amounts', () => {
  it('shows 万元 with two decimals, rounded half up', () => {
    expect(wan(25_200_000_000)).toBe('25,200.00')
    expect(wan(5_000)).toBe('0.01')
    expect(wan(4_999)).toBe('0.00')
    expect(wan(1_234_567_890_123)).toBe('1,234,567.89')
  })
  it('keeps the sign of a negative amount', () => {
    expect(wan(-36_000_000)).toBe('−36.00')
    expect(yuan(-5)).toBe('−0.05')
  })
  it('shows the exact figure in 元', () => {
    expect(yuan(0)).toBe('0.00')
    expect(yuan(123_456)).toBe('1,234.56')
    expect(yuan(9_007_199_254_740_991)).toBe('90,071,992,547,409.91')
  })
  it('reads what officials type, to the fen, and refuses anything else', () => {
    expect(fenOf('1,234.5')).toBe(123_450)
    expect(fenOf('1，234')).toBe(123_400)
    expect(fenOf('0.01')).toBe(1)
    for (const wrong of ['', '1.005', '-1', '12x', '1e5', '.5', '二万']) expect(fenOf(wrong)).toBeNull()
  })
  it('gives back in the form what it read', () => {
    for (const fen of [0, 1, 99, 100, 123_456_789, 400_000_000_000_001]) expect(fenOf(yuanTyped(fen))).toBe(fen)
    expect(yuanTyped(null)).toBe('')
  })
})

describe('percentages and dates', () => {
  it('shows one decimal', () => {
    expect(percent(42)).toBe('42.0 %')
    expect(percent(99.96)).toBe('100.0 %')
  })
  it('shows instants in the city’s time', () => {
    expect(minute('2019-06-04T16:30:00Z')).toBe('2019-06-05 00:30')
    expect(day('2019-06-04T16:30:00Z')).toBe('2019-06-05')
    expect(day('2019-06-04')).toBe('2019-06-04')
  })
  it('counts days across months and years', () => {
    expect(daysBetween('2019-02-28', '2019-03-01')).toBe(1)
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
    expect(daysBetween('2019-01-01', '2018-12-31')).toBe(-1)
  })
})
