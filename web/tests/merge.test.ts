import { describe, expect, it } from 'vitest'
import { merge } from '@/ui/merge'

const base = { name: '甲', total: '100', end: '2020-06-30' }

describe('two versions of the same thing', () => {
  it('takes each change that only one side made', () => {
    const { values, conflicts } = merge(base, { ...base, name: '乙' }, { ...base, total: '120' })
    expect(values).toEqual({ name: '乙', total: '120', end: '2020-06-30' })
    expect(conflicts).toEqual([])
  })
  it('asks about what both changed differently and keeps mine until then', () => {
    const { values, conflicts } = merge(base, { ...base, total: '110' }, { ...base, total: '120' })
    expect(values.total).toBe('110')
    expect(conflicts).toEqual([{ field: 'total', mine: '110', theirs: '120' }])
  })
  it('does not ask when both made the same change', () => {
    expect(merge(base, { ...base, end: '2020-08-31' }, { ...base, end: '2020-08-31' }).conflicts).toEqual([])
  })
})
