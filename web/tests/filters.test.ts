import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { useFilters } from '@/ui/filters'
import { cursorOf } from '@/app/list'
import { inPage } from './mounting'

const names = ['q', 'state', 'light'] as const

describe('filters in the address', () => {
  it('are read from a link a colleague sent', async () => {
    const { result } = await inPage(() => useFilters(names), '/projects?state=UNDER_WAY&light=RED&tab=x')
    expect(result.values.value).toEqual({ state: 'UNDER_WAY', light: 'RED' })
  })
  it('are written into it and leave the rest as it is', async () => {
    const { result, router } = await inPage(() => useFilters(names), '/projects?sort=-code')
    result.set('light', 'RED')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ sort: '-code', light: 'RED' })
    result.set('light', null)
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ sort: '-code' })
  })
  it('are all taken off at once', async () => {
    const { result, router } = await inPage(() => useFilters(names), '/projects?state=DRAFT&q=%E7%AE%A1%E5%BB%8A&sort=code')
    result.clear()
    await flushPromises()
    expect(router.currentRoute.value.fullPath).toBe('/projects?sort=code')
  })
})

describe('the next page of a list', () => {
  it('is found by the cursor of its link', () => {
    expect(cursorOf('/api/projects/v1/projects?limit=50&cursor=abc%3D')).toBe('abc=')
    expect(cursorOf(null)).toBeUndefined()
  })
})
